// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/wirerecord.h"

#include <QString>
#include <QStringList>

namespace Pushlab {

//! One thing on the wire as a person reads it: a head, a chunk, an event, a frame, an end.
struct WireEntry {
    enum class Kind : quint8 {
        Connection, //!< Opened, refused, FIN, RST.
        Head, //!< Of a request or a response.
        Body, //!< Of a message, whole.
        Chunk, //!< The framing of RFC 9112 7.1; what is in it follows as entries of its own.
        Event, //!< A block of an event stream, up to its blank line.
        Comment, //!< Of an event stream.
        Frame, //!< WebSocket: text, binary, continuation.
        Control, //!< WebSocket: ping, pong, close.
        Raw, //!< What could not be decoded, or was not kept.
    };
    static constexpr int kinds = int(Kind::Raw) + 1;
    static constexpr qsizetype keptBytes = 16 * 1024; //!< Of each entry; how many there were is in size.

    WireRecord::Clock::time_point time; //!< When its last byte passed.
    quint64 link = 0; //!< Which of the client's connections, as the proxy numbers them.
    WireRecord::Hop hop = WireRecord::Hop::Client;
    bool up = false; //!< Towards the server.
    Kind kind = Kind::Raw;
    QString title; //!< In one line.
    QStringList parts; //!< Field by field.
    QString page; //!< What a page's JavaScript sees of it; empty: nothing.
    QByteArray bytes; //!< The real ones, the first keptBytes of them.
    qint64 size = 0;

    friend bool operator==(const WireEntry &, const WireEntry &) = default;
};

//! Keeps no more of the bytes than an entry may.
inline void addBytes(WireEntry &entry, QByteArrayView bytes)
{
    entry.size += bytes.size();
    entry.bytes.append(bytes.first(qMin(bytes.size(), WireEntry::keptBytes - entry.bytes.size())));
}

} // namespace Pushlab
