// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wireside.h"

#include <utility>

namespace Pushlab {

namespace {

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
