// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/httphead.h"

#include <optional>

namespace Pushlab {

//! Why a request to a WebSocket path is not upgraded: the answer to give.
struct HandshakeRefusal {
    int status = 400;
    QByteArray text;
    HttpHeaders headers;
};

/*!
 * Checks an opening handshake (RFC 6455 4.2.1) and its Origin.
 *
 * Without an Origin the client is no browser and may pass. A page may connect from the server's own origin, and from
 * any page on this machine's loopback names; every other page would borrow its visitor's access to this server.
 */
std::optional<HandshakeRefusal> refuseHandshake(const HttpRequestHead &head);

//! The whole answer that switches protocols.
QByteArray acceptHandshake(const HttpRequestHead &head);

} // namespace Pushlab
