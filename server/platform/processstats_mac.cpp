// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processstats.h"

#include <QList>

#include <libproc.h>
#include <mach/mach_time.h>
#include <sys/proc_info.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Pushlab {

static std::chrono::microseconds microseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

//! Everything but the time, whose unit in here depends on the processor.
static ProcessStats statsOf(pid_t pid)
{
    ProcessStats stats;
    proc_taskinfo task{};
    if (proc_pidinfo(pid, PROC_PIDTASKINFO, 0, &task, sizeof task) == int(sizeof task)) {
        stats.residentBytes = qint64(task.pti_resident_size);
        stats.threads = task.pti_threadnum;
    }
    // Without a buffer it answers with room to spare, so the table is really read.
    if (const int room = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, nullptr, 0); room > 0) {
        QList<proc_fdinfo> table(room / qsizetype(sizeof(proc_fdinfo)));
        const int bytes = proc_pidinfo(pid, PROC_PIDLISTFDS, 0, table.data(), room);
        if (bytes > 0)
            stats.descriptors = bytes / int(sizeof(proc_fdinfo));
    }
    return stats;
}

ProcessStats ownProcessStats()
{
    ProcessStats stats = statsOf(getpid());
    if (rusage usage{}; getrusage(RUSAGE_SELF, &usage) == 0)
        stats.cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    return stats;
}

ProcessStats processStats(qint64 pid)
{
    ProcessStats stats = statsOf(pid_t(pid));
    proc_taskinfo task{};
    mach_timebase_info_data_t base{};
    if (mach_timebase_info(&base) == KERN_SUCCESS
        && proc_pidinfo(pid_t(pid), PROC_PIDTASKINFO, 0, &task, sizeof task) == int(sizeof task)) {
        const double nanoseconds = double(task.pti_total_user + task.pti_total_system) * base.numer / base.denom;
        stats.cpu = std::chrono::microseconds(qint64(nanoseconds / 1000));
    }
    return stats;
}

} // namespace Pushlab
