// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/keptdescriptor.h"

#include <QAbstractSocket>

#include <utility>

#ifdef Q_OS_UNIX
#include <fcntl.h>
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

} // namespace Pushlab
