// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/websocketclient.h"

#include "wire/envelope.h"
#include "wire/websocketframe.h"

#include <QNetworkProxy>
#include <QNetworkRequest>
#include <QPointer>
#include <QRegularExpression>
#include <QTcpSocket>
#include <QTimerEvent>
#include <QWebSocket>

#include <algorithm>
#include <utility>

namespace Pushlab {

namespace {

constexpr std::chrono::milliseconds farewell{2000};
constexpr qint64 maskSize = 4; // A client masks each frame (RFC 6455 5.3), a server none.

constexpr qsizetype largestBinary = 64 * 1024; // One frame of QWebSocket.

//! RFC 6455 5.2, without the mask.
int headerSize(qsizetype payload) { return payload < 126 ? 2 : payload <= 0xffff ? 4 : 10; }

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

WebSocketClient::WebSocketClient(int index, std::shared_ptr<const ClientSettings> shared, ClientObserver &observer)
    : SimulatedClient(index, std::move(shared), observer),
      m_lastId(settings().since)
{}

WebSocketClient::~WebSocketClient() { drop(); }

void WebSocketClient::dial()
{
    if (hasBeenOpen() && !settings().resume)
        m_lastId.reset();
    QNetworkRequest request(settings().urlFrom(m_lastId));
    const HttpHeaders headers = settings().habitHeaders();
    for (const HttpHeaders::Field &field : headers.fields())
        request.setRawHeader(field.name, field.value);
    m_requested = false;
    m_message.clear();
    m_sentBinary = m_ownBytes = 0;
    m_socket = new QWebSocket(QString(), QWebSocketProtocol::VersionLatest, this);
    m_socket->setProxy(QNetworkProxy::NoProxy);
    connectSignals();
    m_socket->open(request);
    // QWebSocket tells of a connection only when its handshake has succeeded.
    if (const QTcpSocket *socket = transportSocket())
        connect(socket, &QTcpSocket::connected, this, [this] { m_observer.connected(m_index, localPort()); });
}

void WebSocketClient::connectSignals()
{
    // Every slot may drop the socket; QWebSocket reports some ends twice, and only the first is heard.
    connect(m_socket, &QWebSocket::connected, this, &WebSocketClient::onConnected);
    connect(m_socket, &QWebSocket::disconnected, this, &WebSocketClient::onDisconnected);
    connect(m_socket, &QWebSocket::bytesWritten, this, &WebSocketClient::onBytesWritten);
    connect(m_socket, &QWebSocket::textFrameReceived, this, &WebSocketClient::onTextFrame);
    connect(m_socket, &QWebSocket::binaryFrameReceived, this, &WebSocketClient::onBinaryFrame);
    connectError(m_socket, this, &WebSocketClient::onError);
}

void WebSocketClient::hangUp()
{
    if (m_leaving)
        return;
    m_leaving = true;
    if (state() == ClientState::Open && m_socket) {
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
    sendBinary();
    if (!isReading())
        setReading(false);
}

/*!
 * QWebSocket has no way to stop it from reading, and none to let go of a connection but by closing it. Its socket is
 * its child, which Qt has not promised but has held from 5.3 to 6.8; without it these mishaps only do less.
 */
QTcpSocket *WebSocketClient::transportSocket() const
{
    return m_socket ? m_socket->findChild<QTcpSocket *>(QString(), Qt::FindDirectChildrenOnly) : nullptr;
}

quint16 WebSocketClient::localPort() const
{
    const QTcpSocket *socket = transportSocket();
    return socket ? socket->localPort() : quint16(0);
}

void WebSocketClient::setReading(bool reading)
{
    QTcpSocket *socket = transportSocket();
    if (!socket || state() != ClientState::Open)
        return;
    socket->setReadBufferSize(reading ? 0 : 1);
    socket->blockSignals(!reading); // QWebSocket reads what is announced.
    if (!reading)
        return;
    QPointer<QTcpSocket> alive(socket);
    QMetaObject::invokeMethod(socket, "readyRead", Qt::DirectConnection); // What lies in it already.
    if (alive && alive->state() == QAbstractSocket::UnconnectedState && alive == transportSocket())
        onDisconnected(); // It ended unheard.
}

KeptDescriptor WebSocketClient::vanish()
{
    const QTcpSocket *socket = transportSocket();
    KeptDescriptor kept;
    if (socket && socket->state() == QAbstractSocket::ConnectedState)
        kept = KeptDescriptor(*socket);
    if (m_socket) {
        m_socket->disconnect(this);
        m_socket->abort(); // Else its destructor would send a close frame.
    }
    drop();
    return kept;
}

void WebSocketClient::settingsChanged() { sendBinary(); }

void WebSocketClient::sendBinary()
{
    const qsizetype size = std::min(settings().habits.binaryEcho, largestBinary);
    if (!m_socket || state() != ClientState::Open || size == m_sentBinary)
        return;
    m_sentBinary = size;
    m_ownBytes += headerSize(size) + maskSize + size;
    m_socket->sendBinaryMessage(QByteArray(size, '\x7f'));
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

void WebSocketClient::onBinaryFrame(const QByteArray &frame, bool isLast)
{
    countFrame(frame.size());
    m_message += frame;
    const QByteArray message = isLast ? std::exchange(m_message, {}) : QByteArray();
    if (isLast && state() == ClientState::Open && !m_leaving)
        m_observer.received(m_index, "binary", message, {});
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
    // After the handshake this client writes nothing of its own but its binary message and its last close frame: the
    // rest are replies.
    const qint64 own = std::min(count, m_ownBytes);
    m_ownBytes -= own;
    const bool reply = count > own && state() == ClientState::Open && !m_leaving;
    m_observer.transferred(m_index, reply ? count - own - maskSize : 0, count);
    if (!m_requested && state() == ClientState::Connecting) {
        m_requested = true;
        m_observer.requested(m_index, m_lastId.has_value());
    }
}

void WebSocketClient::countFrame(qsizetype payload)
{
    m_observer.transferred(m_index, headerSize(payload) + payload, 0);
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
    // Qt has words of its own for 401 (6.8): one sentence for challenges that it does not know, and for none; another for one
    // that it could answer.
    if (text.contains(QLatin1StringView("WWW-Authenticate"))
        || text.contains(QLatin1StringView("Host requires authentication")))
        return QStringLiteral("the handshake was answered with 401 Unauthorized");
    // The one status that it has no words for (6.4), unless the answer names versions of the protocol.
    if (text.contains(QLatin1StringView("Unknown error condition")))
        return QStringLiteral("the handshake was answered with 400 Bad Request");
    return text;
}

QString WebSocketClient::closeText() const
{
    constexpr quint16 abnormal = 1006;
    const bool broken = m_socket->error() != QAbstractSocket::UnknownSocketError;
    const quint16 code = broken ? abnormal : quint16(m_socket->closeCode());
    if (m_socket->closeReason().startsWith(QLatin1StringView("Invalid close code")))
        return QStringLiteral(
                   "a close code that QWebSocket does not tell: 1012 (%1), 1013 (%2), 1014 (%3), or one that "
                   "may not be sent")
            .arg(QLatin1StringView(webSocketCloseMeaning(1012)), QLatin1StringView(webSocketCloseMeaning(1013)),
                 QLatin1StringView(webSocketCloseMeaning(1014)));
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
    if (const QTcpSocket *socket = transportSocket())
        socket->disconnect(this); // It may connect yet, and the observer may be gone by then.
    std::exchange(m_socket, nullptr)->deleteLater(); // Not now: this may be inside one of its signals.
}

} // namespace Pushlab
