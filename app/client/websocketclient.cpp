// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/websocketclient.h"

#include "wire/envelope.h"

#include <QRandomGenerator>
#include <QTimerEvent>
#include <QtEndian>

#include <algorithm>
#include <array>
#include <utility>

namespace Pushlab {

namespace {

constexpr std::chrono::milliseconds farewell{2000}; // Production figure; see the class.
constexpr qsizetype largestBinary = 64 * 1024;
constexpr qint64 messageLimit = 64 * 1024 * 1024; // Browsers have no limit but their memory.

//! Sec-WebSocket-Key: sixteen random bytes (RFC 6455 4.1).
QByteArray newKey()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::global()->fillRange(words.data(), qsizetype(words.size()));
    return QByteArray(reinterpret_cast<const char *>(words.data()), sizeof words).toBase64();
}

WebSocketMask newMask()
{
    const quint32 word = QRandomGenerator::global()->generate();
    WebSocketMask mask;
    qToLittleEndian(word, mask.data());
    return mask;
}

//! What is wrong with an answer of 101 (RFC 6455 4.1); empty when nothing is.
QString faultOf(const HttpHeaders &headers, const QByteArray &key)
{
    if (!headers.hasToken("Upgrade", "websocket") || !headers.hasToken("Connection", "upgrade"))
        return QStringLiteral("without Upgrade: websocket and Connection: Upgrade");
    if (headers.value("Sec-WebSocket-Accept") != webSocketAccept(key))
        return QStringLiteral("with a Sec-WebSocket-Accept that does not belong to its key");
    if (headers.contains("Sec-WebSocket-Extensions") || headers.contains("Sec-WebSocket-Protocol"))
        return QStringLiteral("with an extension or a subprotocol that nobody had asked for");
    return {};
}

QString codeText(quint16 code)
{
    return QStringLiteral("%1: %2").arg(code).arg(QString::fromUtf8(webSocketCloseMeaning(code)));
}

//! Of a valid close frame's payload.
QString closeText(const QByteArray &payload)
{
    constexpr quint16 noCode = 1005;
    if (payload.isEmpty())
        return codeText(noCode);
    const QString text = codeText(qFromBigEndian<quint16>(payload.constData()));
    const QString reason = QString::fromUtf8(payload.sliced(2));
    return reason.isEmpty() ? text : QStringLiteral("%1 (\"%2\")").arg(text, reason);
}

} // namespace

WebSocketClient::WebSocketClient(int index, std::shared_ptr<const ClientSettings> shared, ClientObserver &observer)
    : SimulatedClient(index, std::move(shared), observer),
      m_connection({
          .request = [this] { return handshake(); },
          .sent = [this] { m_observer.requested(m_index, m_lastId.has_value()); },
          .head = [this](const HttpResponseHead &head) { onHead(head); },
          .body = [this](QByteArrayView bytes) { onBytes(bytes); },
          .finished = [this] { onEnd(); },
          .failed = [this](const ClientConnection::Failure &failure) { onFailed(failure); },
          .transferred = [this](qint64 in, qint64 out) { m_observer.transferred(m_index, in, out); },
          .connected = [this] { m_observer.connected(m_index, m_connection.localPort()); },
      }),
      m_parser(WebSocketParser::Role::Client,
               {.message = [this](const QByteArray &message, bool binary) { onMessage(message, binary); },
                .control = [this](const WebSocketFrame &frame) { onControl(frame); },
                .frame = {}},
               {.frame = messageLimit, .message = messageLimit}),
      m_lastId(settings().since)
{}

WebSocketClient::~WebSocketClient()
{
    if (state() == ClientState::Open && m_goodbye.isEmpty())
        m_connection.abortAfter(encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(1001), newMask()));
}

void WebSocketClient::dial()
{
    if (hasBeenOpen() && !settings().resume)
        m_lastId.reset();
    m_connection.setReading(mishap() != Mishap::Suspended);
    m_connection.request(settings().url);
}

ClientConnection::Request WebSocketClient::handshake()
{
    m_key = newKey();
    HttpHeaders headers = settings().habitHeaders();
    headers.append("Upgrade", "websocket");
    headers.append("Connection", "Upgrade");
    headers.append("Sec-WebSocket-Key", m_key);
    headers.append("Sec-WebSocket-Version", "13");
    return {settings().urlFrom(m_lastId), headers};
}

void WebSocketClient::onHead(const HttpResponseHead &head)
{
    if (head.status != 101) {
        const QByteArray phrase = head.reason.isEmpty() ? httpReason(head.status) : head.reason;
        return endHandshake(QStringLiteral("%1 %2").arg(head.status).arg(QString::fromUtf8(phrase)));
    }
    if (const QString fault = faultOf(head.headers, m_key); !fault.isEmpty())
        return endHandshake(QStringLiteral("101 %1 (RFC 6455 4.1)").arg(fault));

    m_parser.restart();
    m_sentBinary = 0;
    served();
    opened();
    registered();
    sendBinary();
    setReading(isReading());
}

//! Who does not read still gets as far as to be open: its browser shakes hands, and its page does not read.
void WebSocketClient::setReading(bool reading)
{
    m_connection.setReading(reading || (state() != ClientState::Open && mishap() != Mishap::Suspended));
}

void WebSocketClient::endHandshake(const QString &why)
{
    m_connection.abort();
    dialLater(QStringLiteral("the handshake was answered with %1").arg(why));
}

void WebSocketClient::onFailed(const ClientConnection::Failure &failure)
{
    if (failure.kind == ClientConnection::Failure::OutOfDescriptors)
        outOfDescriptors();
    else if (isActive())
        dialLater(failure.reason);
}

void WebSocketClient::hangUp()
{
    if (m_leaving)
        return;
    m_leaving = true;
    if (!m_goodbye.isEmpty()) { // The closing handshake goes on already, or did until the lid was shut.
        if (std::exchange(m_farewellIsPaused, false))
            startFarewell();
        return;
    }
    if (state() == ClientState::Open && m_connection.localPort() != 0) {
        sayGoodbye(encodeWebSocketClose(1000), QStringLiteral("closed by the client"));
    } else {
        m_connection.abort();
        left(QStringLiteral("closed by the client"));
    }
}

KeptDescriptor WebSocketClient::vanish()
{
    m_farewell.stop();
    m_farewellIsPaused = false;
    m_goodbye.clear();
    KeptDescriptor kept = m_connection.vanish();
    if (m_leaving)
        left(QStringLiteral("closed by the client"));
    return kept;
}

void WebSocketClient::pauseTimers()
{
    if (!m_farewell.isActive() || m_leaving)
        return;
    m_farewell.stop();
    m_farewellIsPaused = true;
}

void WebSocketClient::fireTimers()
{
    if (std::exchange(m_farewellIsPaused, false))
        m_farewell.start(0, this);
}

//! False from a close frame on, and when something that it heard ended the connection: the rest of those bytes is lost.
bool WebSocketClient::hears() const
{
    return state() == ClientState::Open && m_goodbye.isEmpty() && mishap() != Mishap::Unplugged;
}

void WebSocketClient::onBytes(QByteArrayView bytes)
{
    if (m_parser.feed(bytes) || !hears())
        return;
    const WebSocketParser::Error error = *m_parser.error();
    sayGoodbye(encodeWebSocketClose(error.code, error.text),
               QStringLiteral("%1 (found by the client: %2)").arg(codeText(error.code), QString::fromUtf8(error.text)));
}

void WebSocketClient::onControl(const WebSocketFrame &frame)
{
    if (!hears())
        return;
    if (frame.opcode == WebSocketOpcode::Ping)
        send(WebSocketOpcode::Pong, frame.payload);
    else if (frame.opcode == WebSocketOpcode::Close) // Answered with its own code (RFC 6455 5.5.1).
        sayGoodbye(frame.payload.first(std::min<qsizetype>(frame.payload.size(), 2)), closeText(frame.payload));
}

void WebSocketClient::onMessage(const QByteArray &message, bool binary)
{
    if (!hears())
        return;
    if (binary)
        return m_observer.received(m_index, "binary", message, {});
    const Expected<WebSocketMessage> decoded = decodeWebSocketMessage(message);
    switch (decoded ? decoded->kind : WebSocketMessage::Unknown) {
    case WebSocketMessage::Welcome:
        if (!m_lastId) // A client that resumes has a place of its own; what follows it is still to come.
            m_lastId = decoded->event.id;
        break;
    case WebSocketMessage::Event:
        if (decoded->event.id > 0)
            m_lastId = decoded->event.id;
        m_observer.received(m_index, decoded->event.type, decoded->event.data, QByteArray::number(decoded->event.id));
        break;
    case WebSocketMessage::Echo:
        m_observer.received(m_index, "echo", decoded->data, {});
        break;
    case WebSocketMessage::Unknown:
        m_observer.received(m_index, "message", message, {});
        break;
    }
}

void WebSocketClient::sendBinary()
{
    const qsizetype size = std::min(settings().habits.binaryEcho, largestBinary);
    if (!hears() || size == m_sentBinary)
        return;
    m_sentBinary = size;
    send(WebSocketOpcode::Binary, QByteArray(size, '\x7f'));
}

void WebSocketClient::send(WebSocketOpcode opcode, QByteArrayView payload)
{
    m_connection.write(encodeWebSocketFrame(opcode, payload, newMask()));
}

void WebSocketClient::sayGoodbye(const QByteArray &payload, const QString &reason)
{
    m_goodbye = reason;
    startFarewell();
    send(WebSocketOpcode::Close, payload);
}

void WebSocketClient::startFarewell() { m_farewell.start(int(scaled(farewell).count()), this); }

//! The connection has ended, or is to be ended because the peer does not.
void WebSocketClient::onEnd()
{
    m_farewell.stop();
    m_farewellIsPaused = false;
    m_connection.abort();
    const QString reason = std::exchange(m_goodbye, {});
    if (m_leaving)
        left(QStringLiteral("closed by the client"));
    else if (isActive())
        dialLater(reason.isEmpty() ? codeText(1006) : reason);
}

void WebSocketClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_farewell.timerId())
        return SimulatedClient::timerEvent(event);
    onEnd();
}

} // namespace Pushlab
