// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "watcher.h"

#include "subject.h"
#include "wire/chunkeddecoder.h"
#include "wire/websocketframe.h"

#include <variant>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

constexpr milliseconds early = 30ms; // Timers of milliseconds, and of clocks that are read once a turn.
constexpr milliseconds late = 2s; // A loaded machine.

} // namespace

Watcher::Watcher(quint16 port, milliseconds limit) : m_client(port), m_limit(limit) { m_clock.start(); }

void Watcher::send(const QByteArray &bytes)
{
    m_clock.restart();
    m_client.send(bytes);
}

void Watcher::get(const QByteArray &target, const QByteArray &fields)
{
    send("GET " + target + " HTTP/1.1\r\nHost: parity\r\n" + fields + "\r\n");
}

void Watcher::upgrade(const QByteArray &target)
{
    get(target,
        "Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n");
}

void Watcher::say(const QByteArray &text)
{
    m_client.send(encodeWebSocketFrame(WebSocketOpcode::Text, text, WebSocketMask{1, 2, 3, 4}));
}

bool Watcher::wait(const std::function<bool()> &done) { return until(done, 4 * m_limit + late); }

void Watcher::pass(milliseconds time)
{
    until([] { return false; }, time);
}

std::optional<HttpResponseHead> Watcher::head() const
{
    const auto result = parseResponseHead(m_client.received(), "GET");
    const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result);
    return parsed ? std::optional(parsed->head) : std::nullopt;
}

QByteArray Watcher::status() const
{
    const auto seen = head();
    return seen ? QByteArray::number(seen->status) : QByteArray("none");
}

QByteArray Watcher::when() const
{
    const milliseconds time(m_clock.elapsed());
    if (time >= m_limit - early && time <= m_limit + late)
        return "in time";
    return time < m_limit * 2 / 3 ? QByteArray("at once") : QByteArray::number(qint64(time.count())) + " ms";
}

QByteArray Watcher::answer(const QList<QByteArray> &fields)
{
    if (!wait([this] { return hasHead() || ended(); }) || !hasHead())
        return "no answer";
    QByteArray text = status() + ' ' + when();
    const HttpHeaders headers = head()->headers;
    for (const QByteArray &field : fields) {
        if (headers.value(field).toLower() == "keep-alive")
            continue; // Says nothing in HTTP/1.1.
        if (field == "Content-Length" && headers.contains(field))
            text += "; Content-Length"; // Of its own page each: the number says nothing.
        else if (headers.contains(field))
            text += "; " + field + ": " + headers.value(field);
    }
    return text;
}

QByteArray Watcher::stillOpen()
{
    until([this] { return ended(); }, 2 * m_limit);
    return ended() ? "ended " + when() : QByteArray("open");
}

QByteArray Watcher::ending()
{
    if (!wait([this] { return ended(); }))
        return "open";
    QByteArray text = (m_client.end() == RawClient::End::Fin ? "FIN " : "RST ") + when();
    const auto seen = head();
    if (seen && seen->status == 101)
        text += hasCloseFrame() ? ", close frame" : ", no close frame";
    else if (seen && seen->headers.hasToken("Transfer-Encoding", "chunked"))
        text += m_client.received().endsWith("\r\n0\r\n\r\n") ? ", last chunk" : ", no last chunk";
    return text;
}

QByteArray Watcher::afterHead() const
{
    const qsizetype end = m_client.received().indexOf("\r\n\r\n");
    return end < 0 ? QByteArray() : m_client.received().sliced(end + 4);
}

QByteArray Watcher::body() const
{
    const auto seen = head();
    if (!seen || !seen->headers.hasToken("Transfer-Encoding", "chunked"))
        return afterHead();
    QByteArray decoded;
    ChunkedDecoder().feed(afterHead(), decoded);
    return decoded;
}

QList<qsizetype> Watcher::chunks() const
{
    QList<qsizetype> sizes;
    const QByteArray coded = afterHead();
    for (qsizetype at = 0;;) {
        const qsizetype line = coded.indexOf("\r\n", at);
        if (line < 0)
            return sizes;
        const qsizetype size = coded.sliced(at, line - at).toLongLong(nullptr, 16);
        at = line + 2 + size + 2;
        if (size == 0 || at > coded.size())
            return sizes;
        sizes.append(size);
    }
}

bool Watcher::hasCloseFrame() const
{
    bool found = false;
    WebSocketParser parser(
        WebSocketParser::Role::Client,
        {.message = [](const QByteArray &, bool) {},
         .control = [&found](const WebSocketFrame &frame) { found = found || frame.opcode == WebSocketOpcode::Close; },
         .frame = {}});
    parser.feed(afterHead());
    return found;
}
