// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/halfclose.h"

#include <QAbstractSocket>

#ifdef Q_OS_WIN
#include <winsock2.h>
#else
#include <sys/socket.h>
#endif

namespace Pushlab {

bool finishWriting(QAbstractSocket &socket)
{
    if (socket.state() != QAbstractSocket::ConnectedState || socket.bytesToWrite() > 0)
        return false;
#ifdef Q_OS_WIN
    return shutdown(SOCKET(socket.socketDescriptor()), SD_SEND) == 0;
#else
    return shutdown(int(socket.socketDescriptor()), SHUT_WR) == 0;
#endif
}

} // namespace Pushlab
