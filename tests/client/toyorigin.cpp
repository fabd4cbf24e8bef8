// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

#include <QTest>

#include <memory>

namespace Pushlab {

ToyOrigin::ToyOrigin(Handler handler) : m_handler(std::move(handler))
{
    connect(&m_server, &QTcpServer::newConnection, this, &ToyOrigin::accept);
    if (!m_server.listen(QHostAddress::LocalHost))
        qFatal("The toy origin cannot listen.");
}

QUrl ToyOrigin::url(const QString &path, const QString &scheme) const
{
    return QUrl(QStringLiteral("%1://127.0.0.1:%2%3").arg(scheme).arg(port()).arg(path));
}

void ToyOrigin::listenAgain(quint16 port)
{
    if (!m_server.listen(QHostAddress::LocalHost, port))
        qFatal("The toy origin cannot listen again.");
}

void ToyOrigin::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        sockets.append(socket);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::bytesWritten, this, [this](qint64 count) { bytesOut += count; });
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, this,
                [this, socket, buffer = std::make_shared<QByteArray>()] { read(*socket, *buffer); });
    }
}

void ToyOrigin::read(QTcpSocket &socket, QByteArray &buffer)
{
    const QByteArray bytes = socket.readAll();
    bytesIn += bytes.size();
    if (socket.property("upgraded").toBool()) {
        received += bytes;
        return;
    }
    buffer += bytes;
    while (true) {
        const HttpHeadResult<HttpRequestHead> result = parseRequestHead(buffer);
        const auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result);
        if (!parsed) {
            if (const auto *error = std::get_if<HttpHeadError>(&result))
                QFAIL(error->text.constData());
            return;
        }
        buffer.remove(0, parsed->size);
        socket.setProperty("upgraded", parsed->head.wantsWebSocket());
        requests.append(parsed->head);
        m_handler(parsed->head, socket);
    }
}

QByteArray headOf(int status, const QByteArray &fields)
{
    return "HTTP/1.1 " + QByteArray::number(status) + ' ' + httpReason(status) + "\r\n" + fields + "\r\n";
}

QByteArray eventStream(const QByteArray &text)
{
    const QByteArray head = headOf(200, "Content-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n");
    return text.isEmpty() ? head : head + encodeChunk(text);
}

QByteArray pollAnswer(const QByteArray &json, const QByteArray &fields)
{
    return headOf(200,
                  "Content-Type: application/json\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n"
                      + fields)
        + json;
}

QByteArray webSocketAnswer(const HttpRequestHead &request)
{
    return headOf(101,
                  "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                      + webSocketAccept(request.headers.value("Sec-WebSocket-Key")) + "\r\n");
}

void endConnection(QTcpSocket &socket) { socket.disconnectFromHost(); }

} // namespace Pushlab
