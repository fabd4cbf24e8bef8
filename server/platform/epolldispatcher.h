// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
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

/*!
 * When the calling thread last learned which of its sockets are readable. Whoever reads one of them may take this for
 * the time at which its bytes had arrived, however many other sockets are served before. Now, where the thread has no
 * dispatcher of createSocketDispatcher(), or that is Qt's own.
 */
std::chrono::steady_clock::time_point lastSocketWake();

} // namespace Pushlab
