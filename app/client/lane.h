// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientstate.h"
#include "wire/transport.h"

#include <QList>
#include <QString>

#include <chrono>

namespace Pushlab {

//! What a client is doing, as its lane shows it: a ClientState, with the two reasons to wait told apart.
enum class LaneState : quint8 {
    Queued, //!< For one of its browser's connections to the host.
    Connecting,
    Open,
    Waiting, //!< The connection ended; it dials again after the reconnection time.
    BackingOff, //!< An attempt failed; it dials again after the policy's delay.
    GivenUp,
    Gone, //!< Closed, or taken away.
};
inline constexpr int laneStates = int(LaneState::Gone) + 1;

//! From this moment on a client is in that state.
struct LaneChange {
    std::chrono::milliseconds time{0}; //!< Since the run began.
    LaneState state = LaneState::Gone;
    bool dropped = false; //!< An open connection ended with it.
    std::chrono::milliseconds delay{0}; //!< How long it means to wait; real time.
    QString reason; //!< Why it waits, has given up or is gone; empty where there is nothing to say.

    friend bool operator==(const LaneChange &, const LaneChange &) = default;
};

//! What was new in one client's lane since the frame before.
struct LaneNews {
    Transport transport = Transport::LongPoll;
    int client = 0;
    QList<LaneChange> changes; //!< Oldest first.
    qint64 drops = 0; //!< Total of this client.
    int leftOut = 0; //!< Changes that were too many for one frame; the newest is never among them.
    bool ends = false; //!< The lane is no longer part of the sample: its client goes on, unseen.

    friend bool operator==(const LaneNews &, const LaneNews &) = default;
};

} // namespace Pushlab
