// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <optional>

namespace Pushlab {

/*!
 * How the clients came back from one fault.
 *
 * A fault ends with the next mark that is a fix; one without (links reset, a restart) ends where it began; neither
 * ends while the server does not answer. Recovery is the time from there to the first frame in which all clients are
 * open, once some were not. Known to one frame: 100 ms.
 */
struct Recovery {
    using Duration = std::chrono::milliseconds;

    QString fault; //!< The mark's label.
    Duration began{0}; //!< Since the run began.
    Duration ended{0};
    std::array<int, transportCount> fewestOpen{}; //!< From its begin to the recovery, or to the next fault.
    bool disturbed = false; //!< False: no client was seen to lose its connection; the times below are 0 then.
    std::array<std::optional<Duration>, transportCount> transports; //!< Null: not all were open again.
    std::optional<Duration> all; //!< Null: not all were open again before the next fault, or the end.

    friend bool operator==(const Recovery &, const Recovery &) = default;
};

//! Follows a run frame by frame.
class RecoveryWatch
{
public:
    explicit RecoveryWatch(const QList<Mark> &marks);

    void add(const Frame &frame); //!< In the order of time.
    QList<Recovery> recoveries() const; //!< In the order of their faults.

private:
    struct Watched {
        Recovery recovery;
        Recovery::Duration until; //!< The next fault takes over.
        std::array<bool, transportCount> dipped{};
        std::array<std::optional<Recovery::Duration>, transportCount> back{};
        bool seen = false;
    };
    static void follow(Watched &watched, const Frame &frame, bool serverIsGone);

    QList<Watched> m_watched;
    bool m_serverKnown = false;
};

} // namespace Pushlab
