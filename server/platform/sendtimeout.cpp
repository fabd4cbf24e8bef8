// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/sendtimeout.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#include <ws2ipdef.h>
#else
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/socket.h>
#endif

namespace Pushlab {

void setSendTimeout(QAbstractSocket &socket, std::chrono::milliseconds time)
{
    if (socket.socketDescriptor() == -1)
        return;
#ifdef Q_OS_WIN
    const auto descriptor = SOCKET(socket.socketDescriptor());
#else
    const auto descriptor = int(socket.socketDescriptor());
#endif
#if defined(TCP_USER_TIMEOUT)
    constexpr int option = TCP_USER_TIMEOUT;
    const auto value = static_cast<unsigned int>(time.count());
#elif defined(TCP_RXT_CONNDROPTIME)
    constexpr int option = TCP_RXT_CONNDROPTIME;
    const auto value = int(std::chrono::ceil<std::chrono::seconds>(time).count());
#else
    constexpr int option = TCP_MAXRT;
    const DWORD value = DWORD(std::chrono::ceil<std::chrono::seconds>(time).count());
#endif
    setsockopt(descriptor, IPPROTO_TCP, option, reinterpret_cast<const char *>(&value), sizeof value);
}

} // namespace Pushlab
