// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/tcpdial.h"

#include <QHostAddress>

#include <utility>

#ifdef Q_OS_LINUX
#include <cerrno>
#include <cstring>

#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Pushlab {

TcpDial::TcpDial(TcpDial &&other) noexcept
    : m_descriptor(std::exchange(other.m_descriptor, -1)),
      m_error(other.m_error),
      m_state(std::exchange(other.m_state, State::Idle))
{}

TcpDial &TcpDial::operator=(TcpDial &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    std::swap(m_error, other.m_error);
    std::swap(m_state, other.m_state);
    return *this;
}

qintptr TcpDial::release()
{
    m_state = State::Idle;
    return std::exchange(m_descriptor, -1);
}

#ifdef Q_OS_LINUX

namespace {

//! Of either family; returns its size.
socklen_t fill(sockaddr_storage &storage, const QHostAddress &address, quint16 port)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol) {
        auto &v4 = reinterpret_cast<sockaddr_in &>(storage);
        v4.sin_family = AF_INET;
        v4.sin_port = htons(port);
        v4.sin_addr.s_addr = htonl(address.toIPv4Address());
        return sizeof v4;
    }
    auto &v6 = reinterpret_cast<sockaddr_in6 &>(storage);
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    std::memcpy(&v6.sin6_addr, &bytes, sizeof bytes);
    return sizeof v6;
}

bool metItself(int descriptor)
{
    sockaddr_storage local{};
    sockaddr_storage peer{};
    socklen_t localSize = sizeof local;
    socklen_t peerSize = sizeof peer;
    return getsockname(descriptor, reinterpret_cast<sockaddr *>(&local), &localSize) == 0
        && getpeername(descriptor, reinterpret_cast<sockaddr *>(&peer), &peerSize) == 0 && localSize == peerSize
        && std::memcmp(&local, &peer, localSize) == 0;
}

} // namespace

bool TcpDial::isPossible(const QHostAddress &address)
{
    return !address.isNull() && address.protocol() != QAbstractSocket::AnyIPProtocol && address.scopeId().isEmpty();
}

TcpDial::TcpDial(const QHostAddress &address, quint16 port)
{
    sockaddr_storage target{};
    const socklen_t size = fill(target, address, port);
    m_descriptor = socket(target.ss_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0);
    if (m_descriptor < 0) {
        fail(errno);
        return;
    }
    m_state = State::Connecting;
    if (connect(int(m_descriptor), reinterpret_cast<const sockaddr *>(&target), size) == 0 || errno == EINPROGRESS)
        look(); // On loopback the answer has come while connect() returned.
    else
        fail(errno);
}

TcpDial::~TcpDial()
{
    if (m_descriptor >= 0)
        close(int(m_descriptor));
}

TcpDial::State TcpDial::look()
{
    pollfd writable{int(m_descriptor), POLLOUT, 0};
    if (m_state != State::Connecting || poll(&writable, 1, 0) <= 0)
        return m_state;
    int error = 0;
    socklen_t size = sizeof error;
    if (getsockopt(int(m_descriptor), SOL_SOCKET, SO_ERROR, &error, &size) != 0)
        error = errno;
    if (error == 0 && metItself(int(m_descriptor))) {
        const linger atOnce{1, 0}; // Nothing of it may stay: a server is about to listen there.
        setsockopt(int(m_descriptor), SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
        error = ECONNREFUSED;
    }
    if (error == 0)
        m_state = State::Connected;
    else
        fail(error);
    return m_state;
}

void TcpDial::fail(int error)
{
    if (m_descriptor >= 0)
        close(int(std::exchange(m_descriptor, -1)));
    m_error = error;
    m_state = State::Failed;
}

bool TcpDial::isOutOfDescriptors() const { return m_error == EMFILE || m_error == ENFILE; }

QString TcpDial::errorText() const
{
    switch (m_error) {
    case ECONNREFUSED:
        return QStringLiteral("Connection refused");
    case ETIMEDOUT:
        return QStringLiteral("Connection timed out");
    case EHOSTUNREACH:
        return QStringLiteral("Host unreachable");
    case ENETUNREACH:
        return QStringLiteral("Network unreachable");
    default:
        return qt_error_string(m_error);
    }
}

#else

bool TcpDial::isPossible(const QHostAddress &) { return false; }
TcpDial::TcpDial(const QHostAddress &, quint16) { fail(0); }
TcpDial::~TcpDial() = default;
TcpDial::State TcpDial::look() { return m_state; }
void TcpDial::fail(int error)
{
    m_error = error;
    m_state = State::Failed;
}
bool TcpDial::isOutOfDescriptors() const { return false; }
QString TcpDial::errorText() const { return {}; }

#endif

} // namespace Pushlab
