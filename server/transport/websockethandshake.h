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

//! Checks an opening handshake (RFC 6455 4.2.1); its Origin is checked with that of every other request (cors.h).
std::optional<HandshakeRefusal> refuseHandshake(const HttpRequestHead &head);

//! The whole answer that switches protocols.
QByteArray acceptHandshake(const HttpRequestHead &head);

} // namespace Pushlab
