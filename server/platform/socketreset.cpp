// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/socketreset.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Pushlab {

void resetConnection(QAbstractSocket &socket)
{
    if (socket.socketDescriptor() != -1) {
        // Lingering for no time makes close() drop what is unsent and send RST (SO_LINGER in POSIX 2.10.16).
        linger atOnce{};
        atOnce.l_onoff = 1;
        atOnce.l_linger = 0;
#ifdef Q_OS_WIN
        const auto descriptor = SOCKET(socket.socketDescriptor());
#else
        const auto descriptor = int(socket.socketDescriptor());
#endif
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, reinterpret_cast<const char *>(&atOnce), sizeof atOnce);
    }
    socket.abort();
}

} // namespace Pushlab
