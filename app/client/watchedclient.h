// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientstate.h"
#include "client/mishap.h"

#include <QList>
#include <QString>

#include <chrono>
#include <optional>

namespace Pushlab {

//! What the one client that is looked at believes of its connection. A value that crosses threads.
struct WatchedClient {
    using Clock = std::chrono::steady_clock;

    bool exists = false; //!< There is a client with that number, or there was.
    ClientState state = ClientState::Idle;
    Clock::time_point since; //!< Of the state, as far as it was watched.
    std::chrono::milliseconds delay{0}; //!< Of Waiting.
    QString reason; //!< Of Waiting, GivenUp, Closed.
    Mishap mishap = Mishap::None;
    std::optional<Clock::time_point> heard; //!< When it read something last, since it is watched.
    std::optional<Clock::time_point> said; //!< When it sent something last.
    QList<quint16> ports; //!< Of the connections that it has opened since it was last asked.

    friend bool operator==(const WatchedClient &, const WatchedClient &) = default;
};

} // namespace Pushlab
