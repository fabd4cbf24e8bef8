// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/peerend.h"

#include <QAbstractSocket>

#ifdef Q_OS_UNIX
#include <cerrno>

#include <sys/socket.h>
#endif

namespace Pushlab {

PeerEnd peerEnd(const QAbstractSocket &socket)
{
#ifdef Q_OS_UNIX
    if (socket.socketDescriptor() < 0)
        return PeerEnd::Unknown;
    char byte = 0;
    const ssize_t count = recv(int(socket.socketDescriptor()), &byte, 1, MSG_PEEK | MSG_DONTWAIT);
    if (count > 0 || (count < 0 && (errno == EAGAIN || errno == EWOULDBLOCK || errno == EINTR)))
        return PeerEnd::None;
    if (count == 0)
        return PeerEnd::Fin;
    return errno == ECONNRESET ? PeerEnd::Reset : PeerEnd::Unknown;
#else
    return socket.state() == QAbstractSocket::ConnectedState ? PeerEnd::None : PeerEnd::Unknown;
#endif
}

} // namespace Pushlab
