// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <memory>

namespace Pushlab {

/*!
 * The event dispatcher for a thread that holds thousands of sockets; null where Qt's own is the best there is.
 *
 * On Linux it waits with epoll(7), whose cost does not grow with the number of idle sockets, as poll(2)'s and
 * glib's does. Give it to QThread::setEventDispatcher() before the start, or to
 * QCoreApplication::setEventDispatcher() before the application object exists.
 */
std::unique_ptr<QAbstractEventDispatcher> createSocketDispatcher();

} // namespace Pushlab
