// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The bodies of WireMessages: by length, in chunks, to the end of the connection.

#include "lab/wireside.h"

#include "wire/envelope.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr qsizetype decodedBody = 1024 * 1024; // of a body that is no stream, kept for decoding
constexpr qsizetype heldChunk = 64 * 1024; // of a chunk that is not whole; what is longer is decoded as it comes

} // namespace

void WireMessages::beginBody(bool up, const HttpBodyFraming &framing)
{
    Side &now = side(up);
    now.body.clear();
    now.bodySize = 0;
    now.chunks.restart();
    now.chunk = {};
    now.chunkPayload.clear();
    now.chunkData = now.behindData = 0;
    switch (framing.kind) {
    case HttpBodyFraming::None:
        endBody(up);
        break;
    case HttpBodyFraming::Length:
        now.phase = Side::Phase::Length;
        now.left = framing.length;
        if (now.left == 0)
            endBody(up);
        break;
    case HttpBodyFraming::Chunked:
        now.phase = Side::Phase::Chunks;
        break;
    case HttpBodyFraming::UntilClose:
        now.phase = Side::Phase::UntilEnd;
        break;
    }
}

void WireMessages::feedLength(bool up, QByteArrayView &bytes)
{
    Side &now = side(up);
    const qsizetype size = qsizetype(qMin(qint64(bytes.size()), now.left));
    now.left -= size;
    content(up, bytes.first(size));
    bytes = bytes.sliced(size);
    if (now.left == 0)
        endBody(up);
}

//! Byte by byte: the decoder tells where the body ends, but not where a chunk does.
void WireMessages::feedChunks(bool up, QByteArrayView &bytes)
{
    Side &now = side(up);
    while (!bytes.isEmpty() && now.phase == Side::Phase::Chunks) {
        const QByteArrayView byte = bytes.first(1);
        const qsizetype before = now.chunkPayload.size();
        now.chunks.feed(byte, now.chunkPayload);
        if (now.chunks.state() == ChunkedDecoder::State::Broken) {
            WireEntry broken = std::exchange(now.chunk, {});
            //: The framing of RFC 9112 7.1 is violated.
            lose(up, tr("not a valid chunk"), broken.bytes + bytes.toByteArray());
            bytes = {};
            return;
        }
        addBytes(now.chunk, byte);
        bytes = bytes.sliced(1);
        if (now.chunkPayload.size() > before) {
            ++now.chunkData;
            now.behindData = 0;
            if (now.chunkPayload.size() >= heldChunk)
                content(up, std::exchange(now.chunkPayload, {}));
        } else if (now.chunkData > 0 && ++now.behindData == 2) { // CR LF
            endChunk(up, false);
            content(up, std::exchange(now.chunkPayload, {}));
        }
        if (now.chunks.state() == ChunkedDecoder::State::Finished) {
            endChunk(up, true);
            endBody(up);
        }
    }
}

void WireMessages::endChunk(bool up, bool last)
{
    Side &now = side(up);
    WireEntry chunk = std::exchange(now.chunk, {});
    chunk.kind = WireEntry::Kind::Chunk;
    const qint64 data = std::exchange(now.chunkData, 0);
    now.behindData = 0;
    chunk.title = last
        //: The last chunk of a body (RFC 9112 7.1), which has no data.
        ? tr("last chunk: the body ends")
        //: A chunk of a body (RFC 9112 7.1). %1 the length of its data in bytes, %2 the same in hexadecimal digits.
        : tr("chunk of %1 bytes (size line %2)").arg(data).arg(data, 0, 16);
    tell(up, std::move(chunk));
}

void WireMessages::content(bool up, QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return;
    Side &now = side(up);
    QByteArray unpacked;
    if (now.gzip) {
        if (!now.gzip->feed(bytes, unpacked)) {
            now.gzip.reset();
            now.events.reset();
        }
        bytes = unpacked;
    }
    if (now.events) {
        now.events->feed(bytes);
        return;
    }
    now.bodySize += bytes.size();
    now.body.append(bytes.first(qMin(bytes.size(), decodedBody - now.body.size())));
}

void WireMessages::endBody(bool up)
{
    Side &now = side(up);
    now.phase = Side::Phase::Head;
    if (!up && !m_methods.isEmpty())
        m_methods.removeFirst();
    if (!up)
        m_page.answered();
    if (now.events) {
        now.events->finish();
        now.events.reset();
        return;
    }
    if (now.bodySize == 0)
        return;
    WireEntry entry;
    entry.kind = WireEntry::Kind::Body;
    const QByteArray body = std::exchange(now.body, {});
    addBytes(entry, body);
    entry.size = std::exchange(now.bodySize, 0);
    const auto events = up || entry.size > body.size() ? Expected<QList<Event>>(failure({})) : decodePollBody(body);
    if (events) {
        //: The answer to a long poll. %n how many events it holds; none: its hold time is over.
        entry.title = tr("JSON: %n event(s)", nullptr, int(events->size()));
        for (const Event &event : *events)
            entry.parts.append(QStringLiteral("%1 · %2: %3")
                                   .arg(event.id)
                                   .arg(QString::fromUtf8(event.type), QString::fromUtf8(event.data)));
    } else {
        //: The body of a message. %1 its size.
        entry.title = tr("body, %1 bytes").arg(entry.size);
    }
    if (!up)
        entry.page = m_page.body(body);
    tell(up, std::move(entry));
}

} // namespace Pushlab
