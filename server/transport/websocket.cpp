// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/websocket.h"

#include "transport/eventid.h"
#include "transport/httpconnection.h"
#include "transport/websockethandshake.h"
#include "wire/envelope.h"

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

//! How long the peer has to answer our close frame, and a slow one to read it.
constexpr auto closeTime = 1s;
//! Conformance suites echo large messages; events stay within the body limit of /push.
constexpr qint64 echoLimit = 16 * 1024 * 1024;

WebSocketParser::Limits limitsOf(WebSocketSession::Mode mode)
{
    return mode == WebSocketSession::Mode::Echo ? WebSocketParser::Limits{echoLimit, echoLimit}
                                                : WebSocketParser::Limits{};
}

} // namespace

void WebSocketSession::serve(const TransportContext &context, Mode mode, HttpConnection &connection)
{
    const HttpRequestHead &head = connection.request().head;
    if (std::optional<HandshakeRefusal> refusal = refuseHandshake(head)) {
        connection.answer(refusal->status, refusal->text, QByteArrayLiteral("text/plain"), refusal->headers);
        return;
    }
    const Expected<std::optional<quint64>> since = readSince(head);
    if (!since)
        connection.answer(400, since.error().toUtf8() + '\n');
    else
        start(std::make_unique<WebSocketSession>(context, connection, mode, *since));
}

WebSocketSession::WebSocketSession(const TransportContext &context, HttpConnection &connection, Mode mode,
                                   std::optional<quint64> since)
    : Session(context, connection, Transport::WebSocket),
      m_mode(mode),
      m_since(since),
      m_parser(WebSocketParser::Role::Server,
               {.message = [this](const QByteArray &payload, bool binary) { message(payload, binary); },
                .control = [this](const WebSocketFrame &frame) { control(frame); },
                .frame = {}},
               limitsOf(mode))
{}

void WebSocketSession::begin()
{
    m_upgraded = true;
    send(acceptHandshake(connection().request().head));
    settingsChanged();
    if (m_mode == Mode::Events) {
        send(encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketWelcome(context().hub.newestId())));
        subscribe(m_since);
    }
    parse(connection().takePipelined());
    parse(std::exchange(m_early, {}));
}

void WebSocketSession::deliver(const Deliveries &deliveries)
{
    if (m_closing)
        context().sessions.drop(deliveries.size());
    else
        send(deliveries.webSocketFrames(), Last::No, deliveries.size());
}

void WebSocketSession::received(const QByteArray &bytes)
{
    if (m_upgraded)
        parse(bytes);
    else if (m_early.size() + bytes.size() > WebSocketParser::Limits{}.frame)
        connection().reset(CloseReason::ProtocolError);
    else
        m_early += bytes;
}

void WebSocketSession::parse(const QByteArray &bytes)
{
    if (bytes.isEmpty() || m_peerClosed || isOver())
        return;
    const bool valid = m_parser.feed(bytes);
    if (m_peerClosed) {
        connection().end(m_closing ? std::nullopt : std::optional(CloseReason::ClientLeft));
    } else if (!valid) {
        if (!m_closing)
            writeClose(m_parser.error()->code, m_parser.error()->text);
        connection().end(CloseReason::ProtocolError);
    }
}

void WebSocketSession::message(const QByteArray &payload, bool binary)
{
    if (m_closing || m_peerClosed)
        return;
    if (binary)
        send(encodeWebSocketFrame(WebSocketOpcode::Binary, payload));
    else if (m_mode == Mode::Echo)
        send(encodeWebSocketFrame(WebSocketOpcode::Text, payload));
    else
        send(encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEcho(payload)));
}

void WebSocketSession::control(const WebSocketFrame &frame)
{
    if (m_peerClosed)
        return;
    if (frame.opcode == WebSocketOpcode::Pong) {
        m_awaitingPong = false;
    } else if (frame.opcode == WebSocketOpcode::Ping) {
        if (!m_closing)
            send(encodeWebSocketFrame(WebSocketOpcode::Pong, frame.payload));
    } else {
        m_peerClosed = true; // the connection ends when the parser has returned
        if (!m_closing)
            connection().write(encodeWebSocketFrame(WebSocketOpcode::Close,
                                                    frame.payload.first(std::min<qsizetype>(2, frame.payload.size()))));
    }
}

void WebSocketSession::settingsChanged()
{
    if (m_closing || isOver())
        return;
    m_awaitingPong = false; // the pong has the whole new time
    if (!context().settings.heartbeat)
        clearDeadline();
    else
        setDeadline(Clock::now() + scaled(*context().settings.heartbeat));
}

void WebSocketSession::onDeadline()
{
    if (m_closing) {
        connection().end();
        return;
    }
    if (m_awaitingPong && context().settings.cleanup) {
        connection().reset(CloseReason::MissedPong);
        return;
    }
    send(encodeWebSocketFrame(WebSocketOpcode::Ping, {}));
    settingsChanged();
    m_awaitingPong = true;
}

void WebSocketSession::writeClose(quint16 code, QByteArrayView reason)
{
    connection().write(encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(code, reason)));
}

void WebSocketSession::sayGoodbye()
{
    if (m_closing || isOver())
        return;
    m_closing = true;
    writeClose(1001, "The server stops.");
    setDeadline(Clock::now() + closeTime);
}

void WebSocketSession::closeSlowConsumer()
{
    writeClose(1013, "Too slow: too much is unsent.");
    connection().endWithin(closeTime, CloseReason::SlowConsumer);
}

} // namespace Pushlab
