// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "platform/socketreset.h"

#include <QNetworkProxy>

#include <memory>
#include <optional>

using namespace Pushlab;

struct ToyOrigin::Reader {
    QTcpSocket *socket = nullptr;
    QByteArray buffer;
    std::optional<HttpParsed<HttpRequestHead>> head;
};

ToyOrigin::ToyOrigin()
{
    m_server.setListenBacklogSize(4096);
    m_server.setMaxPendingConnections(4096);
    connect(&m_server, &QTcpServer::newConnection, this, &ToyOrigin::accept);
    start();
}

ToyOrigin::~ToyOrigin() { stop(); }

void ToyOrigin::start()
{
    if (!m_server.listen(QHostAddress::LocalHost, m_port))
        qFatal("ToyOrigin cannot listen");
    m_port = m_server.serverPort();
}

void ToyOrigin::stop()
{
    m_server.close();
    closeAll();
}

void ToyOrigin::closeAll()
{
    for (const auto &socket : std::as_const(sockets)) {
        if (socket)
            socket->abort();
    }
}

void ToyOrigin::resetAll()
{
    for (const auto &socket : std::as_const(sockets)) {
        if (socket)
            resetConnection(*socket);
    }
}

int ToyOrigin::open() const
{
    return int(std::count_if(sockets.begin(), sockets.end(), [](const QPointer<QTcpSocket> &socket) {
        return socket && socket->state() == QAbstractSocket::ConnectedState;
    }));
}

void ToyOrigin::accept()
{
    while (QTcpSocket *socket = m_server.nextPendingConnection()) {
        ++accepted;
        sockets.append(socket);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        auto reader = std::make_shared<Reader>();
        reader->socket = socket;
        connect(socket, &QTcpSocket::readyRead, this, [this, reader] {
            if (readsRequests)
                read(*reader);
        });
    }
}

void ToyOrigin::read(Reader &reader)
{
    reader.buffer += reader.socket->readAll();
    for (;;) {
        if (!reader.head) {
            auto result = parseRequestHead(reader.buffer);
            auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result);
            if (!parsed)
                return;
            reader.buffer.remove(0, parsed->size);
            reader.head = std::move(*parsed);
            if (onHead)
                onHead(reader.head->head, reader.socket);
            if (reader.socket->state() != QAbstractSocket::ConnectedState)
                return; // the test closed it
        }
        qsizetype size = 0;
        if (reader.head->body.kind == HttpBodyFraming::Length)
            size = reader.head->body.length;
        else if (reader.head->body.kind == HttpBodyFraming::Chunked)
            size = reader.buffer.indexOf("0\r\n\r\n") < 0 ? -1 : reader.buffer.indexOf("0\r\n\r\n") + 5;
        if (size < 0 || reader.buffer.size() < size)
            return;
        requests.append({reader.head->head, reader.buffer.first(size), reader.socket});
        reader.buffer.remove(0, size);
        reader.head.reset();
        if (onRequest)
            onRequest(requests.last());
    }
}

QByteArray okResponse(const QByteArray &body) { return httpResponse(200, body); }
