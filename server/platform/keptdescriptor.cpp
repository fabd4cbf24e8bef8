// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keptdescriptor.h"

#include <QAbstractSocket>

#include <utility>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>
#endif

namespace Pushlab {

KeptDescriptor::KeptDescriptor(const QAbstractSocket &socket)
{
#ifdef Q_OS_UNIX
    m_descriptor = fcntl(int(socket.socketDescriptor()), F_DUPFD_CLOEXEC, 0);
#else
    Q_UNUSED(socket)
#endif
}

KeptDescriptor::~KeptDescriptor()
{
#ifdef Q_OS_UNIX
    if (m_descriptor >= 0)
        close(int(m_descriptor));
#endif
}

KeptDescriptor::KeptDescriptor(KeptDescriptor &&other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

KeptDescriptor &KeptDescriptor::operator=(KeptDescriptor &&other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

bool KeptDescriptor::isAtEnd(const QAbstractSocket &socket)
{
#ifdef Q_OS_UNIX
    char byte = 0;
    const ssize_t count = recv(int(socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    return count == 0 || (count < 0 && errno != EAGAIN && errno != EWOULDBLOCK && errno != EINTR);
#else
    Q_UNUSED(socket)
    return false;
#endif
}

} // namespace Pushlab
