// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/lane.h"

#include <QHash>
#include <QStringList>

#include <deque>
#include <map>
#include <utility>
#include <vector>

namespace Pushlab {

//! What a lane shows in one column of pixels.
struct LaneCell {
    LaneState state = LaneState::Gone; //!< Gone: nothing is drawn.
    bool dropped = false;

    friend bool operator==(const LaneCell &, const LaneCell &) = default;
};

//! One thing that a client did; small, because there may be half a million.
struct LaneStep {
    qint32 time = 0; //!< Milliseconds since the run began.
    qint32 delay = 0; //!< As LaneChange::delay, in milliseconds.
    quint16 reason = 0; //!< Index among the reasons of the history; 0: none.
    LaneState state = LaneState::Gone;
    bool dropped = false;
};

//! One client, and what it did: oldest first, its newest LaneHistory::mostSteps.
struct Lane {
    Transport transport = Transport::LongPoll;
    int client = 0;
    qint64 drops = 0; //!< Of the whole run.
    std::deque<LaneStep> steps;

    LaneState state() const { return steps.empty() ? LaneState::Gone : steps.back().state; }
    bool isGone() const { return state() == LaneState::Gone; }
    //! The step that holds at that moment; null before the first.
    const LaneStep *at(double seconds) const;
};

/*!
 * The lanes of a run in bounded memory. No Qt object: news in, cells out.
 *
 * A lane whose client has gone is kept, until there are too many of those.
 */
class LaneHistory
{
public:
    static constexpr size_t mostSteps = 4096; //!< Of one lane.
    static constexpr int mostGone = 60;
    static constexpr int bucketMs = 100;

    using Lanes = std::map<std::pair<Transport, int>, Lane>; //!< By transport and client; a lane stays where it is.

    //! True when there is a lane more or less.
    bool add(const QList<LaneNews> &news);
    void clear();

    const Lanes &lanes() const { return m_lanes; }
    QString reason(const LaneStep &step) const { return m_reasons.value(step.reason); }

    /*!
     * \a columns cells for \a seconds from \a start on; nothing is known after \a newest. Where a client did several
     * things within one column the rarest is shown: a dial of a millisecond is not lost beside a wait of a minute.
     */
    static std::vector<LaneCell> cells(const Lane &lane, double start, double seconds, int columns, double newest);

    //! How many of \a lanes dialled again within the same tenth of a second, at most, from \a start to \a end.
    struct Step {
        int lanes = 0;
        double seconds = 0; //!< When that tenth begins.
    };
    static Step mostInStep(const std::vector<const Lane *> &lanes, double start, double end);

private:
    void append(Lane &lane, const LaneChange &change);
    quint16 reasonIndex(const QString &reason);
    bool forgetGone();

    Lanes m_lanes;
    QStringList m_reasons{QString()};
    QHash<QString, quint16> m_reasonIndex;
};

} // namespace Pushlab
