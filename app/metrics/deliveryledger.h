// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <vector>

namespace Pushlab {

/*!
 * One subscriber's account of the publisher's sequence numbers: exact counts of what came, came twice, came late
 * and never came, in memory that grows only with the number of separate holes.
 */
class DeliveryLedger
{
public:
    //! The subscriber is registered: every number from \a first on must come. Before it numbers count as neither.
    //! Once; numbers begin at 1.
    void start(quint64 first);
    bool isStarted() const { return m_started; }

    enum class Arrival { InOrder, Early, Late, Duplicate, BeforeStart };
    //! Early opened a hole before it; Late filled one (reordered). BeforeStart: not counted, nor is anything that
    //! comes before start().
    Arrival arrived(quint64 number);

    qint64 delivered() const { return m_delivered; } //!< Different numbers, from the start on.
    qint64 duplicated() const { return m_duplicated; }
    qint64 reordered() const { return m_reordered; }
    qint64 missing() const { return m_missing; } //!< In holes: overtaken by later ones.
    //! Never came although \a last was published: the holes, and what should follow the newest.
    qint64 lostUpTo(quint64 last) const;
    //! What should have come by then: delivered() + lostUpTo(\a last). Numbers above \a last that came count too.
    qint64 expectedUpTo(quint64 last) const;
    quint64 first() const { return m_first; } //!< 0 before start().
    quint64 newest() const { return m_next - 1; } //!< The highest number that came; first() - 1 when none did.

private:
    struct Hole {
        quint64 first;
        quint64 last;
    };
    void fillHole(std::vector<Hole>::iterator hole, quint64 number);

    std::vector<Hole> m_holes; //!< Ascending, disjoint.
    quint64 m_first = 0;
    quint64 m_next = 1; //!< One above the highest that came.
    qint64 m_delivered = 0;
    qint64 m_duplicated = 0;
    qint64 m_reordered = 0;
    qint64 m_missing = 0;
    bool m_started = false;
};

} // namespace Pushlab
