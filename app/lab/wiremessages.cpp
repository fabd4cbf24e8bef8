// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiremessages.h"

#include "wire/envelope.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr qsizetype decodedBody = 1024 * 1024; // of a body that is no stream, kept for decoding
constexpr qsizetype heldChunk = 64 * 1024; // of a chunk that is not whole; what is longer is decoded as it comes
constexpr qsizetype requests = 100; // whose answers are awaited

QStringList fields(const HttpHeaders &headers)
{
    QStringList lines;
    for (const HttpHeaders::Field &field : headers.fields())
        lines.append(QStringLiteral("%1: %2").arg(QString::fromUtf8(field.name), QString::fromUtf8(field.value)));
    return lines;
}

bool isEventStream(const HttpHeaders &headers)
{
    return headers.value("Content-Type").split(';').first().trimmed().toLower() == "text/event-stream";
}

} // namespace

struct WireMessages::Side {
    enum class Phase { Head, Length, Chunks, UntilEnd, Tunnel, Lost };

    Phase phase = Phase::Head;
    QByteArray head; //!< Until it is whole.
    qint64 left = 0; //!< Of a body with Content-Length.
    ChunkedDecoder chunks;
    WireEntry chunk; //!< The present one, its framing included.
    qint64 chunkData = 0; //!< Bytes of data in it.
    int behindData = 0; //!< Bytes of framing since.
    QByteArray chunkPayload; //!< Its data that is not decoded yet: it is told after the chunk.
    std::unique_ptr<GzipDecoder> gzip;
    std::unique_ptr<WireEvents> events;
    QByteArray body; //!< What is no stream, as far as it is kept,
    qint64 bodySize = 0; //!< and its size.
    std::unique_ptr<WireFrames> frames;
};

WireMessages::WireMessages(WirePage &page, bool seesPage, Sink sink)
    : m_page(page),
      m_seesPage(seesPage),
      m_sink(std::move(sink)),
      m_up(std::make_unique<Side>()),
      m_down(std::make_unique<Side>())
{}

WireMessages::~WireMessages() = default;

void WireMessages::tell(bool up, WireEntry entry)
{
    if (!m_seesPage)
        entry.page.clear();
    m_sink(up, std::move(entry));
}

void WireMessages::feed(bool up, QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        switch (side(up).phase) {
        case Side::Phase::Head:
            feedHead(up, bytes);
            break;
        case Side::Phase::Length:
            feedLength(up, bytes);
            break;
        case Side::Phase::Chunks:
            feedChunks(up, bytes);
            break;
        case Side::Phase::UntilEnd:
            content(up, std::exchange(bytes, {}));
            break;
        case Side::Phase::Tunnel:
            side(up).frames->feed(std::exchange(bytes, {}));
            break;
        case Side::Phase::Lost: {
            //: Bytes on the wire that make no message.
            lose(up, tr("not decoded"), std::exchange(bytes, {}));
            break;
        }
        }
    }
}

void WireMessages::feedHead(bool up, QByteArrayView &bytes)
{
    Side &now = side(up);
    now.head.append(bytes);
    bytes = {};
    while (now.phase == Side::Phase::Head && !now.head.isEmpty() && readHead(up))
        ;
    if (now.phase != Side::Phase::Head && !now.head.isEmpty()) { // the body's beginning came with it
        const QByteArray rest = std::exchange(now.head, {});
        feed(up, rest);
    }
}

//! False when there is no whole head.
bool WireMessages::readHead(bool up)
{
    Side &now = side(up);
    WireEntry entry;
    entry.kind = WireEntry::Kind::Head;
    const auto take = [&](const auto &parsed) {
        addBytes(entry, QByteArrayView(now.head).first(parsed.size));
        entry.parts = fields(parsed.head.headers);
        now.head.remove(0, parsed.size);
    };
    if (up && m_asksUpgrade)
        return false; // whose these bytes are, the answer tells
    if (up) {
        const auto result = parseRequestHead(now.head);
        if (std::holds_alternative<HttpIncomplete>(result))
            return false;
        if (const auto *error = std::get_if<HttpHeadError>(&result)) {
            //: %1 why bytes are no HTTP request.
            lose(up, tr("not a valid request: %1").arg(QString::fromUtf8(error->text)), std::exchange(now.head, {}));
            return false;
        }
        const auto &request = std::get<HttpParsed<HttpRequestHead>>(result);
        take(request);
        entry.title = QString::fromUtf8(request.head.method + ' ' + request.head.target);
        beginRequest(request.head);
        entry.page = m_page.request(request.head);
        tell(up, std::move(entry));
        beginBody(up, request.body);
        return true;
    }
    const QByteArray method = m_methods.isEmpty() ? QByteArrayLiteral("GET") : m_methods.first();
    const auto result = parseResponseHead(now.head, method);
    if (std::holds_alternative<HttpIncomplete>(result))
        return false;
    if (const auto *error = std::get_if<HttpHeadError>(&result)) {
        //: %1 why bytes are no HTTP response.
        lose(up, tr("not a valid response: %1").arg(QString::fromUtf8(error->text)), std::exchange(now.head, {}));
        return false;
    }
    const auto &response = std::get<HttpParsed<HttpResponseHead>>(result);
    take(response);
    entry.title = QStringLiteral("%1 %2").arg(response.head.status).arg(QString::fromUtf8(response.head.reason));
    entry.page = m_page.response(response.head);
    tell(up, std::move(entry));
    if (response.head.status == 101) {
        beginTunnel();
    } else if (response.head.status >= 200) {
        beginResponse(response.head);
        beginBody(up, response.body);
        m_asksUpgrade = false;
        QByteArrayView nothing;
        feedHead(true, nothing);
    }
    return true;
}

void WireMessages::beginRequest(const HttpRequestHead &head)
{
    if (m_page.api() == WirePage::Api::None)
        m_page = WirePage(WirePage::apiOf(head));
    m_asksUpgrade = head.wantsWebSocket();
    if (m_methods.size() < requests)
        m_methods.append(head.method);
}

void WireMessages::beginResponse(const HttpResponseHead &head)
{
    m_eventStream = isEventStream(head.headers);
    m_down->gzip = head.headers.hasToken("Content-Encoding", "gzip") ? std::make_unique<GzipDecoder>() : nullptr;
    m_down->events.reset();
    if (m_eventStream)
        m_down->events
            = std::make_unique<WireEvents>(m_page, [this](WireEntry entry) { tell(false, std::move(entry)); });
}

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
            entry.parts.append(
                QStringLiteral("%1 · %2: %3").arg(event.id).arg(QString::fromUtf8(event.type), QString::fromUtf8(event.data)));
    } else {
        //: The body of a message. %1 its size.
        entry.title = tr("body, %1 bytes").arg(entry.size);
    }
    if (!up)
        entry.page = m_page.body(body);
    tell(up, std::move(entry));
}

void WireMessages::beginTunnel()
{
    for (const bool up : {true, false}) {
        side(up).phase = Side::Phase::Tunnel;
        side(up).frames
            = std::make_unique<WireFrames>(m_page, up, [this, up](WireEntry entry) { tell(up, std::move(entry)); });
        if (up && !m_up->head.isEmpty()) // frames that came before the answer
            m_up->frames->feed(std::exchange(m_up->head, {}));
    }
}

void WireMessages::lose(bool up, const QString &title, QByteArrayView bytes)
{
    side(up).phase = Side::Phase::Lost;
    WireEntry entry;
    entry.kind = WireEntry::Kind::Raw;
    entry.title = title;
    addBytes(entry, bytes);
    tell(up, std::move(entry));
}

void WireMessages::resume(bool up, WireRecord::Stage stage, bool eventStream)
{
    Side &now = side(up);
    now = Side();
    switch (stage) {
    case WireRecord::Stage::Request:
        break;
    case WireRecord::Stage::Response:
        if (!up)
            m_methods = {QByteArrayLiteral("GET")};
        break;
    case WireRecord::Stage::Body:
    case WireRecord::Stage::Chunks:
        if (up)
            break;
        if (eventStream)
            now.events
                = std::make_unique<WireEvents>(m_page, [this](WireEntry entry) { tell(false, std::move(entry)); });
        now.phase = stage == WireRecord::Stage::Chunks ? Side::Phase::Chunks : Side::Phase::UntilEnd;
        break;
    case WireRecord::Stage::Tunnel:
        now.phase = Side::Phase::Tunnel;
        now.frames
            = std::make_unique<WireFrames>(m_page, up, [this, up](WireEntry entry) { tell(up, std::move(entry)); });
        break;
    }
}

void WireMessages::skip(bool up)
{
    using Stage = WireRecord::Stage;
    switch (side(up).phase) {
    case Side::Phase::Tunnel:
        return resume(up, Stage::Tunnel, false);
    case Side::Phase::Chunks:
        return resume(up, Stage::Chunks, bool(side(up).events));
    case Side::Phase::UntilEnd:
        return resume(up, Stage::Body, bool(side(up).events));
    case Side::Phase::Head:
    case Side::Phase::Length:
    case Side::Phase::Lost:
        side(up) = Side();
        side(up).phase = Side::Phase::Lost;
    }
}

void WireMessages::end(bool up)
{
    Side &now = side(up);
    if (now.frames)
        now.frames->finish();
    content(up, std::exchange(now.chunkPayload, {}));
    if (now.chunk.size > 0)
        //: The end of a connection came within a chunk.
        lose(up, tr("half a chunk"), std::exchange(now.chunk, {}).bytes);
    if (now.events)
        now.events->finish();
    if (now.phase == Side::Phase::UntilEnd)
        endBody(up);
    if (!now.head.isEmpty())
        //: The end of a connection came within a head.
        lose(up, tr("half a head"), std::exchange(now.head, {}));
    if (now.bodySize > 0)
        //: The end of a connection came within a body.
        lose(up, tr("half a body"), std::exchange(now.body, {}));
    now = Side();
    now.phase = Side::Phase::Lost;
}

} // namespace Pushlab
