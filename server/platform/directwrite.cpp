// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/directwrite.h"

#include <QAbstractSocket>

#ifdef Q_OS_UNIX
#include <sys/socket.h>
#endif

#include <algorithm>

namespace Pushlab {

qint64 writeDirectly(QAbstractSocket &socket, QByteArrayView bytes)
{
#ifdef Q_OS_UNIX
    if (socket.state() != QAbstractSocket::ConnectedState || socket.bytesToWrite() > 0)
        return 0;
#ifdef MSG_NOSIGNAL
    constexpr int flags = MSG_DONTWAIT | MSG_NOSIGNAL;
#else
    constexpr int flags = MSG_DONTWAIT; // Qt ignores SIGPIPE for the whole process.
#endif
    const auto sent = ::send(int(socket.socketDescriptor()), bytes.data(), size_t(bytes.size()), flags);
    return std::max<qint64>(sent, 0);
#else
    Q_UNUSED(socket)
    Q_UNUSED(bytes)
    return 0;
#endif
}

} // namespace Pushlab
