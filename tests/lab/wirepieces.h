// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wiredecoder.h"

#include <QByteArray>
#include <QList>
#include <QString>

//! What goes over a connection, piece by piece, for the tests of the wire's decoder.
namespace Pushlab::WirePieces {

using Hop = WireRecord::Hop;
using Kind = WireEntry::Kind;
using What = WireRecord::What;

struct Piece {
    bool up;
    QByteArray bytes;
};

inline const QByteArray upgrade("GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
inline const QByteArray switching("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                                  "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
inline const QByteArray eventsRequest("GET /events HTTP/1.1\r\nHost: h\r\nAccept: text/event-stream\r\n\r\n");
inline const QByteArray
    eventsHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
inline const QByteArray pollRequest("GET /poll?since=4 HTTP/1.1\r\nHost: h\r\nAccept: application/json\r\n\r\n");

inline QByteArray chunk(const QByteArray &data) { return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n"; }

inline WireRecord record(What what, bool up = true, const QByteArray &bytes = {}, Hop hop = Hop::Client)
{
    WireRecord made;
    made.link = 1;
    made.hop = hop;
    made.what = what;
    made.up = up;
    made.bytes = bytes;
    made.port = 40'000;
    return made;
}

//! What becomes of the pieces; each in one record, or in as many as it has bytes.
inline QList<WireEntry> decode(const QList<Piece> &pieces, bool byteByByte = false,
                               Transport transport = Transport::Sse)
{
    WireDecoder decoder(transport);
    QList<WireEntry> entries;
    for (const Piece &piece : pieces) {
        for (qsizetype at = 0; at < piece.bytes.size(); at += byteByByte ? 1 : piece.bytes.size())
            entries += decoder.take(record(What::Bytes, piece.up, byteByByte ? piece.bytes.mid(at, 1) : piece.bytes));
    }
    return entries;
}

inline QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

inline QStringList titles(const QList<WireEntry> &entries)
{
    QStringList list;
    for (const WireEntry &entry : entries)
        list.append(entry.title);
    return list;
}

//! The real bytes of one direction, as far as entries have them; what is in chunks is told twice, so not here.
inline QByteArray bytesOf(const QList<WireEntry> &entries, bool up)
{
    QByteArray bytes;
    for (const WireEntry &entry : entries) {
        if (entry.up == up && entry.kind != Kind::Event && entry.kind != Kind::Comment)
            bytes += entry.bytes;
    }
    return bytes;
}

inline QList<Piece> sse(const QByteArray &stream)
{
    return {{true, eventsRequest}, {false, eventsHead}, {false, chunk(stream)}};
}

inline QList<WireEntry> ofKind(const QList<WireEntry> &entries, Kind kind)
{
    QList<WireEntry> found;
    for (const WireEntry &entry : entries) {
        if (entry.kind == kind)
            found.append(entry);
    }
    return found;
}

} // namespace Pushlab::WirePieces
