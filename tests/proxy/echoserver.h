// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

/*!
 * What measurements of a proxy have behind it: accepts an upgrade and returns every byte from then on; answers any
 * other request and closes.
 */
class EchoServer final : public QTcpServer
{
public:
    explicit EchoServer(QObject *parent = nullptr) : QTcpServer(parent) { setListenBacklogSize(4096); }

protected:
    void incomingConnection(qintptr descriptor) override
    {
        auto *socket = new QTcpSocket(this);
        socket->setSocketDescriptor(descriptor);
        socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
        connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        connect(socket, &QTcpSocket::readyRead, socket, [socket, tunnel = false]() mutable {
            const QByteArray bytes = socket->readAll();
            if (tunnel) {
                socket->write(bytes);
                socket->flush();
            } else if (bytes.startsWith("GET /tunnel ")) {
                tunnel = true;
                socket->write("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
            } else {
                socket->write("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nConnection: close\r\n\r\nok");
                socket->disconnectFromHost();
            }
        });
    }
};

//! Connects and upgrades, and waits for it. False when that did not come about.
inline bool openTunnel(QTcpSocket &socket, quint16 port)
{
    socket.connectToHost(QHostAddress::LocalHost, port);
    if (!socket.waitForConnected())
        return false;
    socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
    socket.write("GET /tunnel HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: echo\r\n\r\n");
    QByteArray head;
    while (!head.endsWith("\r\n\r\n") && socket.waitForReadyRead())
        head += socket.readAll();
    return head.startsWith("HTTP/1.1 101 ");
}
