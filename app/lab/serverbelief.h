// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <QList>

#include <optional>

namespace Pushlab {

//! What the server says of connections that it was asked about by their ports. A value that crosses threads.
struct ServerBelief {
    struct Connection {
        quint16 peerPort = 0;
        std::optional<Transport> transport; //!< Of the stream, poll or WebSocket that holds it; none: between requests.
        bool departed = false; //!< The peer has left, and the server was told not to clean up.
        qint64 written = 0; //!< Bytes, in all.
        qint64 unsent = 0; //!< Of them, not yet taken by its kernel.

        friend bool operator==(const Connection &, const Connection &) = default;
    };

    bool reachable = false; //!< False: the last question got no answer.
    QList<quint16> asked; //!< The ports that the answer is about.
    QList<Connection> connections; //!< Those that it still has.

    //! Null: it has none from that port.
    const Connection *find(quint16 port) const
    {
        for (const Connection &connection : connections) {
            if (connection.peerPort == port)
                return &connection;
        }
        return nullptr;
    }

    friend bool operator==(const ServerBelief &, const ServerBelief &) = default;
};

} // namespace Pushlab
