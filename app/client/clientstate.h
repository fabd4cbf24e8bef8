// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Pushlab {

enum class ClientState : quint8 {
    Idle,
    Queued, //!< Waits for one of its browser's connections to the host.
    Connecting,
    Open,
    Waiting, //!< Backs off, or waits for the reconnection time.
    GivenUp,
    Closed,
};

//! An open connection ended without the client wanting it. A long poll that queues for its browser's next connection
//! has lost nothing.
constexpr bool isDrop(ClientState from, ClientState to)
{
    return from == ClientState::Open && to != ClientState::Closed && to != ClientState::Queued;
}

} // namespace Pushlab
