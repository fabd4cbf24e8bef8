// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/upstreams.h"

#include <QList>
#include <QtGlobal>

namespace Pushlab {

//! Totals since the proxy began, and how many links there are now. A value that crosses threads.
struct ProxyCounters {
    int links = 0; //!< Open downstream connections.
    int upstreams = 0; //!< Open upstream connections.
    int halfOpen = 0; //!< Of these, the ones that their link has left: as a rule a toxic keeps the end from the server.
    int active = 0; //!< Requests and tunnels in progress: what connectionLimit counts.
    int tunnels = 0; //!< Open ones.
    int waiting = 0; //!< Waiting for a place below connectionLimit, in the queue or in silence.
    QList<UpstreamState> upstreamStates; //!< Of each server, in the order of the list.

    qint64 accepted = 0;
    qint64 requests = 0; //!< Request heads that were whole and well formed.
    qint64 bytesUp = 0; //!< Client to server.
    qint64 bytesDown = 0;
    //! Went into the toxics of a connection and did not come out: a black hole took them, or it ended before.
    qint64 bytesDropped = 0;

    // Each fault by its cause.
    qint64 closedIdle = 0; //!< Responses and tunnels cut by the idle or the tunnel timeout.
    qint64 closedSilentClient = 0; //!< Tunnels cut by the client timeout.
    qint64 requestTimeouts = 0; //!< Heads and bodies that did not come in time: 408, or a FIN in nginx's manner.
    qint64 closedKeepAlive = 0; //!< Connections on which no further request came in time.
    qint64 badGateway = 0; //!< 502 answered.
    qint64 unavailable = 0; //!< 503 answered, because no server could be reached.
    qint64 retries = 0; //!< Requests tried once more a second later.
    qint64 redispatched = 0; //!< Requests that went to another server, because the first could not be reached.
    qint64 gatewayTimeout = 0; //!< 504 answered.
    qint64 refused = 0; //!< Malformed requests answered by the proxy itself.
    qint64 limited = 0; //!< 503 answered at once, above connectionLimit.
    qint64 queueTimeouts = 0; //!< 503 answered, because no place became free in time.
    qint64 rateLimited = 0; //!< 503 answered, above requestsPerSecond.
    qint64 upgradesRefused = 0; //!< Answered with upgradeStatus.
    qint64 upgradesStripped = 0; //!< Requests that went on without the Upgrade that they asked for.
    qint64 injected = 0; //!< Answered with ProxySettings::injected.

    friend bool operator==(const ProxyCounters &, const ProxyCounters &) = default;
};

} // namespace Pushlab
