// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicdraw.h"
#include "proxy/toxics/toxicstage.h"

#include <QList>
#include <QQueue>

#include <memory>
#include <optional>
#include <vector>

namespace Pushlab {

/*!
 * The toxics that one direction of a connection goes through, one after the other, and what they hold.
 *
 * Pure: the caller brings the time and asks when to come again. What comes out is in the order in which it went in.
 * Every byte that was pushed comes out once, is still held, or was dropped by a toxic and is counted so.
 */
class ToxicPipeline
{
public:
    using Clock = Chunk::Clock;

    //! \a dropped goes up by the bytes that are lost here; it outlives the pipeline.
    ToxicPipeline(ToxicDraw draw, qint64 &dropped) : m_draw(draw), m_dropped(dropped) {}

    /*!
     * Replaces the toxics in one step. One of the same name and kind goes on: with its state when nothing about it
     * has changed, else anew with what the old one held, as though it had come only now to be delayed otherwise. One
     * that is removed lets go what it holds at once, before anything that comes later.
     */
    void setToxics(const QList<Toxic> &toxics, Clock::time_point now);

    void push(Chunk chunk); //!< Its due time is now.
    //! The next chunk that has come through by \a now.
    std::optional<Chunk> take(Clock::time_point now);
    void discard(); //!< The connection has ended: what is held is lost, and counted so.
    //! When to ask again; empty: not before the next push.
    std::optional<Clock::time_point> next() const;

    qint64 held() const { return m_held; } //!< In bytes, with what it costs to hold them in pieces.
    bool empty() const { return m_steps.empty() && m_out.isEmpty(); } //!< No toxic, and nothing held.

private:
    struct Held {
        Chunk chunk;
        Clock::time_point came;
    };
    struct Step {
        Toxic toxic;
        std::unique_ptr<ToxicStage> stage;
        QQueue<Held> held;
        bool removed = false;
    };

    Step makeStep(const Toxic &toxic, Clock::time_point now) const;
    Step replace(Step old, const Toxic &toxic, Clock::time_point now);
    void removeSteps(Clock::time_point now);
    void advance(Clock::time_point now);
    void pass(std::size_t index, Chunk chunk);
    void feed(Step &step, Chunk chunk);
    void wake(Step &step, Clock::time_point now);
    ChunkSink into(Step &step, Clock::time_point came);

    ToxicDraw m_draw;
    std::vector<Step> m_steps;
    QQueue<Chunk> m_out;
    qint64 m_held = 0;
    qint64 &m_dropped;
};

} // namespace Pushlab
