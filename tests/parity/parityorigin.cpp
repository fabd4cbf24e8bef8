// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parityorigin.h"

#include "wire/websocketframe.h"

#include <QTimer>

using namespace Pushlab;

namespace {

int number(const HttpRequestHead &head, const char *name) { return head.query(name).value_or(QByteArray()).toInt(); }

//! HTTP/1.0 knows no chunks: there the end of the connection ends the body.
QByteArray piece(const HttpRequestHead &head, const QByteArray &bytes)
{
    return head.minorVersion == 0 ? bytes : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

void answerWhole(const ToyOrigin::Request &request, int status, const QByteArray &body)
{
    request.answer(httpResponse(status, body));
    if (!request.head.keepAlive())
        request.socket->disconnectFromHost();
}

} // namespace

ParityOrigin::ParityOrigin()
{
    http.onRequest = [this](const ToyOrigin::Request &request) { answer(request); };
}

void ParityOrigin::answer(const ToyOrigin::Request &request)
{
    const QByteArray path = request.head.path();
    const bool upgrade = request.head.wantsWebSocket();
    if (path == "/events" || path == "/tick")
        stream(request);
    else if (path == "/hdr")
        answerWhole(request, 200, "ok");
    else if ((path == "/ws" || path == "/only") && upgrade)
        tunnel(request);
    else if (path == "/only")
        answerWhole(request, 426, "Upgrade Required");
    else if (upgrade)
        answerWhole(request, 400, "Bad Request");
    else if (path != "/poll")
        answerWhole(request, 404, "no such path");
}

void ParityOrigin::stream(const ToyOrigin::Request &request)
{
    const HttpRequestHead head = request.head;
    QTcpSocket *socket = request.socket;
    HttpResponseHead response;
    response.reason = "OK";
    response.headers.append("Content-Type", "text/event-stream");
    response.headers.append("Cache-Control", "no-cache");
    if (head.query("x"))
        response.headers.append("X-Accel-Buffering", "no");
    response.headers.append("Connection", head.keepAlive() ? "keep-alive" : "close");
    if (head.minorVersion > 0)
        response.headers.append("Transfer-Encoding", "chunked");
    const auto write = [socket, head](const QByteArray &bytes) {
        socket->write(piece(head, bytes));
        socket->flush();
    };
    socket->write(response.toBytes());
    auto *timer = new QTimer(socket);
    timer->setTimerType(Qt::PreciseTimer);
    if (head.path() == "/events") {
        write("retry: 100\nid: 1\ndata: first\n\n");
        QObject::connect(timer, &QTimer::timeout, socket, [write] { write(": ka\n\n"); });
        if (const int interval = number(head, "ka"))
            timer->start(interval);
        return;
    }
    socket->flush();
    QObject::connect(timer, &QTimer::timeout, socket, [this, write, head, socket, timer, sent = 0]() mutable {
        if (sent < number(head, "n")) {
            const QByteArray id = QByteArray::number(++sent);
            write("id: " + id + "\ndata: tick " + id + ' ' + QByteArray(20, '.') + "\n\n");
            eventsSent = sent;
            return;
        }
        timer->stop();
        if (head.minorVersion > 0)
            socket->write("0\r\n\r\n");
        if (!head.keepAlive())
            socket->disconnectFromHost();
    });
    timer->start(number(head, "every"));
}

void ParityOrigin::tunnel(const ToyOrigin::Request &request)
{
    QTcpSocket *socket = request.socket;
    QObject::disconnect(socket, &QTcpSocket::readyRead, &http, nullptr); // No requests come on it any more.
    socket->write("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                  "Sec-WebSocket-Accept: "
                  + webSocketAccept(request.head.headers.value("Sec-WebSocket-Key")) + "\r\n\r\n");
    const auto write = [socket](WebSocketOpcode opcode, const QByteArray &payload) {
        socket->write(encodeWebSocketFrame(opcode, payload));
        socket->flush();
    };
    const auto parser = std::make_shared<WebSocketParser>(
        WebSocketParser::Role::Server,
        WebSocketParser::Callbacks{
            .message = [write](const QByteArray &payload, bool) { write(WebSocketOpcode::Text, payload); },
            .control
            = [this](const WebSocketFrame &frame) { closeFrames += frame.opcode == WebSocketOpcode::Close ? 1 : 0; },
            .frame = {},
        });
    QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, parser] { parser->feed(socket->readAll()); });
    QObject::connect(socket, &QTcpSocket::disconnected, &http, [this] { ++tunnelsEnded; });
    if (const int interval = number(request.head, "ping")) {
        auto *timer = new QTimer(socket);
        QObject::connect(timer, &QTimer::timeout, socket, [write] { write(WebSocketOpcode::Ping, "p"); });
        timer->start(interval);
    }
}
