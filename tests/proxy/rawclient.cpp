// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"

#include <QtDebug>

#include <arpa/inet.h>
#include <cerrno>
#include <fcntl.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

RawClient::RawClient(quint16 port)
{
    m_fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    // Blocking: on loopback the kernel completes it, whether or not anybody accepts.
    if (::connect(m_fd, reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0)
        qFatal("RawClient cannot connect: errno %d", errno);
    watch();
}

std::unique_ptr<RawClient> RawClient::adopt(qintptr descriptor)
{
    std::unique_ptr<RawClient> client(new RawClient);
    client->m_fd = int(descriptor);
    client->watch();
    return client;
}

void RawClient::watch()
{
    ::fcntl(m_fd, F_SETFL, ::fcntl(m_fd, F_GETFL) | O_NONBLOCK);
    m_readable = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Read);
    m_writable = std::make_unique<QSocketNotifier>(m_fd, QSocketNotifier::Write);
    m_writable->setEnabled(false);
    connect(m_readable.get(), &QSocketNotifier::activated, this, &RawClient::readSome);
    connect(m_writable.get(), &QSocketNotifier::activated, this, &RawClient::writeSome);
    m_clock.start();
}

RawClient::~RawClient() { close(); }

void RawClient::send(const QByteArray &bytes)
{
    m_clock.restart();
    m_unsent += bytes;
    writeSome();
}

void RawClient::writeSome()
{
    const ssize_t written = ::send(m_fd, m_unsent.constData(), size_t(m_unsent.size()), MSG_NOSIGNAL);
    if (written > 0)
        m_unsent.remove(0, written);
    m_writable->setEnabled(!m_unsent.isEmpty() && (written > 0 || errno == EAGAIN));
}

void RawClient::readSome()
{
    QByteArray block(64 * 1024, Qt::Uninitialized);
    const ssize_t size = ::recv(m_fd, block.data(), size_t(block.size()), 0);
    if (size > 0) {
        count += size;
        if (!keepOnlyCount)
            m_received.append(block.constData(), size);
        m_clock.restart();
    } else if (size == 0 || errno != EAGAIN) {
        m_end = size == 0 ? End::Fin : End::Reset;
        m_silence = m_clock.elapsed();
        m_readable->setEnabled(false);
    }
}

void RawClient::stopReading() { m_readable->setEnabled(false); }

void RawClient::goOnReading() { m_readable->setEnabled(true); }

void RawClient::close()
{
    if (m_fd < 0)
        return;
    m_readable.reset();
    m_writable.reset();
    ::close(m_fd);
    m_fd = -1;
}

void RawClient::closeHalf() { ::shutdown(m_fd, SHUT_WR); }

void RawClient::reset()
{
    linger atOnce{};
    atOnce.l_onoff = 1;
    ::setsockopt(m_fd, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    close();
}
