// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

class QAbstractSocket;

namespace Pushlab {

/*!
 * Hands bytes to the kernel past the socket's write buffer, of which Qt keeps 32 KiB for as long as the connection
 * lives, and emits nothing. Returns how many it took: fewer when the kernel is full, 0 when the socket's own buffer is
 * not empty, the connection has ended, or the system has no such way. The rest is for QIODevice::write(), which then
 * also finds out what is wrong.
 */
qint64 writeDirectly(QAbstractSocket &socket, QByteArrayView bytes);

} // namespace Pushlab
