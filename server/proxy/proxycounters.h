// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

namespace Pushlab {

//! Totals since the proxy began, and how many links there are now. A value that crosses threads.
struct ProxyCounters {
    int links = 0; //!< Open downstream connections.
    int upstreams = 0; //!< Open upstream connections.
    qint64 accepted = 0;
    qint64 closedIdle = 0; //!< Cut by the idle timeout.
    qint64 badGateway = 0; //!< 502 answered.
    qint64 gatewayTimeout = 0; //!< 504 answered.
    qint64 refused = 0; //!< Malformed requests answered by the proxy itself.
    qint64 bytesUp = 0; //!< Client to server.
    qint64 bytesDown = 0;

    friend bool operator==(const ProxyCounters &, const ProxyCounters &) = default;
};

} // namespace Pushlab
