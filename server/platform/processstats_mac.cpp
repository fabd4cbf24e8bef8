// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processstats.h"

#include <QList>

#include <libproc.h>
#include <sys/proc_info.h>
#include <sys/resource.h>
#include <unistd.h>

namespace Pushlab {

static std::chrono::microseconds microseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

ProcessStats ownProcessStats()
{
    ProcessStats stats;
    proc_taskinfo task{};
    if (proc_pidinfo(getpid(), PROC_PIDTASKINFO, 0, &task, sizeof task) == int(sizeof task)) {
        stats.residentBytes = qint64(task.pti_resident_size);
        stats.threads = task.pti_threadnum;
    }
    // Without a buffer it answers with room to spare, so the table is really read.
    if (const int room = proc_pidinfo(getpid(), PROC_PIDLISTFDS, 0, nullptr, 0); room > 0) {
        QList<proc_fdinfo> table(room / qsizetype(sizeof(proc_fdinfo)));
        const int bytes = proc_pidinfo(getpid(), PROC_PIDLISTFDS, 0, table.data(), room);
        if (bytes > 0)
            stats.descriptors = bytes / int(sizeof(proc_fdinfo));
    }
    if (rusage usage{}; getrusage(RUSAGE_SELF, &usage) == 0)
        stats.cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    return stats;
}

} // namespace Pushlab
