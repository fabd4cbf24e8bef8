// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/endpoint.h"

#include "platform/halfclose.h"
#include "platform/socketreset.h"

#include <QNetworkProxy>

namespace Pushlab {

Endpoint::Endpoint(QObject *parent) : QObject(parent)
{
    m_socket.setProxy(QNetworkProxy::NoProxy);
    m_socket.setReadBufferSize(readBlock); // then the socket is not read and the kernel's window closes
    connect(&m_socket, &QTcpSocket::readyRead, this, &Endpoint::changed);
    connect(&m_socket, &QTcpSocket::disconnected, this, &Endpoint::changed);
    connect(&m_socket, &QTcpSocket::errorOccurred, this, &Endpoint::changed);
    connect(&m_socket, &QTcpSocket::connected, this, [this] {
        m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
        Q_EMIT changed();
    });
    connect(&m_socket, &QTcpSocket::bytesWritten, this, [this] {
        if (m_congested && m_socket.bytesToWrite() <= writeBound / 2) {
            m_congested = false;
            Q_EMIT changed();
        }
    });
}

Endpoint::~Endpoint()
{
    m_socket.disconnect(this); // its end now is nobody's news
}

void Endpoint::adopt(qintptr descriptor)
{
    m_socket.setSocketDescriptor(descriptor);
    m_socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
}

void Endpoint::dial(const QHostAddress &address, quint16 port) { m_socket.connectToHost(address, port); }

void Endpoint::send(const QByteArray &bytes)
{
    if (bytes.isEmpty() || !open())
        return;
    m_socket.write(bytes);
    m_socket.flush();
    m_congested = m_socket.bytesToWrite() >= writeBound;
}

void Endpoint::finish()
{
    if (!open()) {
        abort();
        return;
    }
    drain();
    m_socket.disconnectFromHost();
}

void Endpoint::finishWriting()
{
    if (!open() || unsent() > 0 || !Pushlab::finishWriting(m_socket))
        finish();
}

void Endpoint::abort() { m_socket.abort(); }

void Endpoint::reset() { resetConnection(m_socket); }

// Closing over unread bytes makes the kernel send RST instead of FIN, and the peer may lose what we sent last.
void Endpoint::drain()
{
    constexpr qint64 enough = 1024 * 1024; // from a peer that never stops sending
    qint64 drained = 0;
    do {
        drained += m_socket.readAll().size();
    } while (drained < enough && open() && m_socket.waitForReadyRead(0));
}

} // namespace Pushlab
