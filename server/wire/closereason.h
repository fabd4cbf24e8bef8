// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLatin1StringView>

namespace Pushlab {

//! Why the server ended a connection; the key of `closedByReason` in `/stats`.
enum class CloseReason {
    ClientLeft, //!< FIN, RST or a close frame from the peer.
    SlowConsumer, //!< More unsent bytes than the buffer bound.
    WriteTimeout, //!< The peer took nothing of what was sent for the write time-out.
    MissedPong, //!< No pong for a whole heartbeat.
    ProtocolError, //!< A frame or request that the standard forbids.
    Refused, //!< Over the connection limit, or the pool and its queue are full.
    ServerStopping,
};
inline constexpr int closeReasonCount = 7;

QLatin1StringView closeReasonName(CloseReason reason);

} // namespace Pushlab
