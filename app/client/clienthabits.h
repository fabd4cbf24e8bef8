// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <QByteArray>
#include <QString>

#include <chrono>
#include <optional>

namespace Pushlab {

//! Where a client puts its token.
enum class TokenPlace : quint8 { Header, Cookie, Query };

//! What a client does, good or bad, besides its transport and its reconnecting. A value; live through the swarm.
struct ClientHabits {
    using Duration = std::chrono::milliseconds;

    //! Between a good answer and the next poll (production figure). With a server that holds no poll (`--hold 1ms`)
    //! it is short polling.
    Duration pollPause{0};
    bool keepAlive = true; //!< Polls. Off: a connection of its own for each of them.
    bool gzip = false; //!< Sends Accept-Encoding: gzip, as browsers do with every request but a WebSocket's.
    bool setsHeaders = false; //!< Its API can add header fields to a request; see tokenVerdict().
    bool survivesServerErrors = false; //!< An EventSource that dials again after 500, 502, 503 and 504.

    QByteArray cookie = {}; //!< "name=value; …", sent with every request and handshake.
    QByteArray token = {};
    TokenPlace tokenPlace = TokenPlace::Query;

    //! How long a visitor stays on average (production figure); leaves then, in the middle of whatever it does, and
    //! another one comes. Each stays between half and one and a half of it.
    std::optional<Duration> visit = {};
    bool cleansUp = true; //!< Off: who leaves forgets to close, and its connection stays until this is on again.

    //! WebSocket: sends one binary message of so many bytes when it is open, which `/ws` returns. At most 64 KiB.
    qsizetype binaryEcho = 0;

    friend bool operator==(const ClientHabits &, const ClientHabits &) = default;
};

//! Whether a client with such an API can send a token there, and what follows from it: a sentence for a person.
struct TokenVerdict {
    bool sent = false;
    QString text;
};
TokenVerdict tokenVerdict(Transport transport, bool setsHeaders, TokenPlace place);

} // namespace Pushlab
