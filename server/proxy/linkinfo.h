// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QString>
#include <QStringList>

namespace Pushlab {

//! One client connection at this moment, and the toxics that it drew. A value that crosses threads.
struct LinkInfo {
    QHostAddress peer; //!< The client.
    quint16 peerPort = 0;
    quint16 upstreamPort = 0; //!< Of the server that its connection goes to; 0: none now.
    QString phase; //!< What it is doing: `Idle`, `Exchange`, `Tunnel`, `Closing` …
    qint64 bytesUp = 0; //!< Came from the client.
    qint64 bytesDown = 0; //!< Sent to the client; what toxics dropped is counted too.
    QStringList toxics; //!< The names, in the proxy's order and of both directions.

    friend bool operator==(const LinkInfo &, const LinkInfo &) = default;
};

} // namespace Pushlab
