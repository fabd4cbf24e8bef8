// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/websocketclient.h"

#include "wire/envelope.h"
#include "wire/websocketframe.h"

#include <QNetworkProxy>
#include <QRegularExpression>
#include <QTimerEvent>
#include <QUrlQuery>
#include <QWebSocket>

#include <utility>

namespace Pushlab {

namespace {

constexpr std::chrono::milliseconds farewell{2000};
constexpr qint64 maskSize = 4; // A client masks each frame (RFC 6455 5.3), a server none.

//! QWebSocket's error signal is `error` up to 6.4 and `errorOccurred` from 6.5 on.
template <typename Socket, typename Receiver>
void connectError(Socket *socket, Receiver *receiver, void (Receiver::*slot)())
{
    if constexpr (requires { &Socket::errorOccurred; })
        QObject::connect(socket, &Socket::errorOccurred, receiver, slot);
    else
        QObject::connect(socket, qOverload<QAbstractSocket::SocketError>(&Socket::error), receiver, slot);
}

} // namespace

WebSocketClient::WebSocketClient(int index, const ClientSettings &settings, ClientObserver &observer)
    : SimulatedClient(index, settings, observer),
      m_lastId(settings.since)
{}

WebSocketClient::~WebSocketClient() { drop(); }

void WebSocketClient::dial()
{
    if (hasBeenOpen() && !m_settings.resume)
        m_lastId.reset();
    QUrl url = m_settings.url;
    if (m_lastId) {
        QUrlQuery query(url);
        query.removeAllQueryItems(QStringLiteral("since"));
        query.addQueryItem(QStringLiteral("since"), QString::number(*m_lastId));
        url.setQuery(query);
    }
    m_requested = false;
    m_message.clear();
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connectSignals();
    m_socket->open(url);
}

void WebSocketClient::connectSignals()
{
    // Every slot may drop the socket; QWebSocket reports some ends twice, and only the first is heard.
    connect(m_socket, &QWebSocket::connected, this, &WebSocketClient::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketClient::onDisconnected);
    connect(m_socket, &QWebSocket::bytesWritten, this, &WebSocketClient::onBytesWritten);
    connect(m_socket, &QWebSocket::textFrameReceived, this, &WebSocketClient::onTextFrame);
    connect(m_socket, &QWebSocket::binaryFrameReceived, this,
            [this](const QByteArray &frame) { countFrame(frame.size()); });
    connectError(m_socket, this, &WebSocketClient::onError);
}

void WebSocketClient::hangUp()
{
    if (m_leaving)
        return;
    m_leaving = true;
    if (state() == ClientState::Open) {
        m_farewell.start(int(farewell.count()), this);
        m_socket->close(QWebSocketProtocol::CloseCodeNormal); // disconnected() may come before it returns.
    } else {
        drop();
        left(QStringLiteral("closed by the client"));
    }
}

void WebSocketClient::onConnected()
{
    served();
    opened();
    registered();
}

void WebSocketClient::onDisconnected()
{
    const bool wasOpen = state() == ClientState::Open;
    const bool noDescriptor = m_socket->error() == QAbstractSocket::SocketResourceError;
    const QString reason = wasOpen ? closeText() : failureText();
    drop();
    if (m_leaving)
        left(QStringLiteral("closed by the client"));
    else if (noDescriptor)
        outOfDescriptors();
    else if (isActive())
        dialLater(reason);
}

void WebSocketClient::onError()
{
    // A refused handshake on a connection that the server keeps is told by nothing else.
    if (state() == ClientState::Connecting)
        onDisconnected();
}

void WebSocketClient::onTextFrame(const QString &text, bool isLast)
{
    const QByteArray frame = text.toUtf8();
    countFrame(frame.size());
    if (!isLast || !m_message.isEmpty())
        m_message += frame;
    if (isLast)
        onMessage(m_message.isEmpty() ? frame : std::exchange(m_message, {}));
}

void WebSocketClient::onMessage(const QByteArray &message)
{
    if (state() != ClientState::Open || m_leaving)
        return;
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

void WebSocketClient::onBytesWritten(qint64 count)
{
    // After the handshake this client writes nothing of its own but its last close frame: these are replies.
    const bool reply = state() == ClientState::Open && !m_leaving;
    m_observer.transferred(m_index, reply ? count - maskSize : 0, count);
    if (!m_requested && state() == ClientState::Connecting) {
        m_requested = true;
        m_observer.requested(m_index, m_lastId.has_value());
    }
}

void WebSocketClient::countFrame(qsizetype payload)
{
    const int header = payload < 126 ? 2 : payload <= 0xffff ? 4 : 10; // RFC 6455 5.2
    m_observer.transferred(m_index, header + payload, 0);
}

//! Why the handshake failed, with the status where one came.
QString WebSocketClient::failureText() const
{
    // QWebSocket tells the status only in a sentence, which ends "… 404 (Not Found)." in every language.
    static const QRegularExpression status(QStringLiteral("\\b([1-5]\\d\\d) \\(([^)]*)\\)"));
    const QString text = m_socket->errorString();
    const QRegularExpressionMatch match = status.match(text);
    if (match.hasMatch())
        return QStringLiteral("the handshake was answered with %1 %2").arg(match.captured(1), match.captured(2));
    return text;
}

QString WebSocketClient::closeText() const
{
    constexpr quint16 abnormal = 1006;
    const bool broken = m_socket->error() != QAbstractSocket::UnknownSocketError;
    const quint16 code = broken ? abnormal : quint16(m_socket->closeCode());
    const QString text = QStringLiteral("%1: %2").arg(code).arg(QString::fromUtf8(webSocketCloseMeaning(code)));
    const QString reason = m_socket->closeReason();
    return broken || reason.isEmpty() ? text : QStringLiteral("%1 (\"%2\")").arg(text, reason);
}

void WebSocketClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_farewell.timerId())
        return SimulatedClient::timerEvent(event);
    drop();
    left(QStringLiteral("closed by the client; the server did not take the close frame"));
}

void WebSocketClient::drop()
{
    m_farewell.stop();
    if (!m_socket)
        return;
    m_socket->disconnect(this);
    std::exchange(m_socket, nullptr)->deleteLater(); // Not now: this may be inside one of its signals.
}

} // namespace Pushlab
