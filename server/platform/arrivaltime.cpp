// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/arrivaltime.h"

#include <QtGlobal>

#ifdef Q_OS_LINUX

#include <cstring>
#include <ctime>

#include <sys/socket.h>

namespace Pushlab {

namespace {

using namespace std::chrono;

nanoseconds fromTimespec(const timespec &time) { return seconds(time.tv_sec) + nanoseconds(time.tv_nsec); }

} // namespace

void stampArrivals(int descriptor)
{
    constexpr int on = 1;
    setsockopt(descriptor, SOL_SOCKET, SO_TIMESTAMPNS, &on, sizeof on);
}

std::optional<steady_clock::time_point> arrivalTime(int descriptor)
{
    char byte;
    iovec place{&byte, 1};
    alignas(cmsghdr) char control[CMSG_SPACE(sizeof(timespec))];
    msghdr message{};
    message.msg_iov = &place;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    if (recvmsg(descriptor, &message, MSG_PEEK | MSG_DONTWAIT) <= 0)
        return std::nullopt;
    const cmsghdr *head = CMSG_FIRSTHDR(&message);
    if (!head || head->cmsg_level != SOL_SOCKET || head->cmsg_type != SCM_TIMESTAMPNS)
        return std::nullopt;
    timespec arrived;
    std::memcpy(&arrived, CMSG_DATA(head), sizeof arrived);
    // The kernel stamps by the wall clock; how long ago that was is the same by every clock.
    timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return steady_clock::now() - duration_cast<steady_clock::duration>(fromTimespec(now) - fromTimespec(arrived));
}

} // namespace Pushlab

#else

namespace Pushlab {

void stampArrivals(int) {}

std::optional<std::chrono::steady_clock::time_point> arrivalTime(int) { return std::nullopt; }

} // namespace Pushlab

#endif
