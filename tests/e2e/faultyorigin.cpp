// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "faultyorigin.h"

#include "wire/envelope.h"
#include "wire/httphead.h"
#include "wire/websocketframe.h"

#include <QCryptographicHash>
#include <QTimer>

namespace Pushlab::Test {

FaultyOrigin::FaultyOrigin(Plan plan, std::chrono::milliseconds delay) : m_plan(std::move(plan)), m_delay(delay)
{
    setListenBacklogSize(1024);
    listen(QHostAddress::LocalHost);
    connect(this, &QTcpServer::newConnection, this, [this] {
        while (QTcpSocket *const socket = nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                m_polls.remove(socket);
                socket->deleteLater();
            });
        }
    });
}

void FaultyOrigin::read(QTcpSocket *socket)
{
    if (m_sockets.contains(socket)) {
        socket->readAll(); // a close frame, at most
        return;
    }
    while (true) {
        const QByteArray bytes = socket->peek(socket->bytesAvailable());
        const auto parsed = parseRequestHead(bytes);
        const auto *request = std::get_if<HttpParsed<HttpRequestHead>>(&parsed);
        if (!request || bytes.size() < request->size + request->body.length)
            return;
        socket->skip(request->size + request->body.length);
        if (request->head.path() == "/socket") {
            const QByteArray key = request->head.headers.value("Sec-WebSocket-Key");
            const QByteArray accept
                = QCryptographicHash::hash(key + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11", QCryptographicHash::Sha1);
            socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                          "Sec-WebSocket-Accept: "
                          + accept.toBase64() + "\r\n\r\n");
            m_sockets.append(socket);
            return;
        }
        answer(socket, request->head.target, bytes.mid(request->size, request->body.length));
    }
}

void FaultyOrigin::answer(QTcpSocket *socket, const QByteArray &target, const QByteArray &body)
{
    const QByteArray path = target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?'));
    if (path == "/in") {
        socket->write(httpResponse(202, QByteArray(), "text/plain"));
        publish(body);
    } else if (path == "/feed") {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\n\r\n");
        m_streams.append(socket);
    } else if (path == "/poll") {
        lastQuery = target.mid(path.size());
        const qsizetype equals = lastQuery.indexOf("after=");
        const qsizetype after = equals < 0 ? m_sent.size() : lastQuery.mid(equals + 6).toLongLong();
        if (!answerPoll(socket, after))
            m_polls.insert(socket, after);
    } else {
        socket->write(httpResponse(404, QByteArrayLiteral("no\n"), "text/plain"));
    }
}

void FaultyOrigin::publish(const QByteArray &message)
{
    const QList<QByteArray> messages = m_plan(++m_number, message);
    QTimer::singleShot(m_delay, this, [this, messages] { send(messages); });
}

void FaultyOrigin::send(const QList<QByteArray> &messages)
{
    QByteArray stream;
    QByteArray frames;
    for (const QByteArray &message : messages) {
        m_sent.append(message);
        stream += "id: " + QByteArray::number(m_sent.size()) + "\ndata: " + message + "\n\n";
        frames += encodeWebSocketFrame(WebSocketOpcode::Text, message); // no envelope: a server like any other
    }
    for (const auto &socket : std::as_const(m_streams)) {
        if (socket)
            socket->write(stream);
    }
    for (const auto &socket : std::as_const(m_sockets)) {
        if (socket)
            socket->write(frames);
    }
    for (auto poll = m_polls.begin(); poll != m_polls.end();)
        poll = answerPoll(poll.key(), poll.value()) ? m_polls.erase(poll) : std::next(poll);
}

bool FaultyOrigin::answerPoll(QTcpSocket *socket, qsizetype after)
{
    if (after >= m_sent.size())
        return false;
    QByteArray body;
    for (qsizetype id = after + 1; id <= m_sent.size(); ++id) {
        body += body.isEmpty() ? '[' : ',';
        body += encodePollEvent({quint64(id), "message", m_sent[id - 1]});
    }
    socket->write(httpResponse(200, body + ']', "application/json"));
    return true;
}

} // namespace Pushlab::Test
