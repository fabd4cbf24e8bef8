// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>

#include <chrono>
#include <memory>

namespace Pushlab {

//! What lastArrival() tells in a thread.
enum class ArrivalTimes {
    OfWake, //!< When the thread learned that the socket is readable.
    OfBytes, //!< When the kernel had the first bytes (arrivaltime.h), at the price of one more system call a read.
};

/*!
 * The event dispatcher for a thread that holds thousands of sockets; null where Qt's own is the best there is.
 *
 * On Linux it waits with epoll(7), whose cost does not grow with the number of idle sockets, as poll(2)'s and
 * glib's does. Give it to QThread::setEventDispatcher() before the start, or to
 * QCoreApplication::setEventDispatcher() before the application object exists.
 */
std::unique_ptr<QAbstractEventDispatcher> createSocketDispatcher(ArrivalTimes arrivals = ArrivalTimes::OfWake);

/*!
 * Called while a socket is read: when its bytes had arrived, however many other sockets were served before. Now, where
 * no socket is read, or by a dispatcher other than createSocketDispatcher()'s.
 */
std::chrono::steady_clock::time_point lastArrival();

} // namespace Pushlab
