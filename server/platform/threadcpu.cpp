// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/threadcpu.h"

#include <QtGlobal>

#if defined(Q_OS_WIN)
#include <windows.h>
#else
#include <ctime>
#endif

namespace Pushlab {

std::chrono::microseconds currentThreadCpu()
{
    constexpr std::chrono::microseconds unknown(-1);
#if defined(Q_OS_WIN)
    FILETIME created, ended, kernel, user;
    if (!GetThreadTimes(GetCurrentThread(), &created, &ended, &kernel, &user))
        return unknown;
    const auto ticks = [](const FILETIME &time) { // of 100 ns
        return qint64(quint64(time.dwHighDateTime) << 32 | time.dwLowDateTime);
    };
    return std::chrono::microseconds((ticks(kernel) + ticks(user)) / 10);
#else
    timespec time{};
    if (clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time) != 0)
        return unknown;
    return std::chrono::duration_cast<std::chrono::microseconds>(std::chrono::seconds(time.tv_sec)
                                                                 + std::chrono::nanoseconds(time.tv_nsec));
#endif
}

} // namespace Pushlab
