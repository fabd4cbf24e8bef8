// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processstats.h"

#include <QFile>
#include <QList>

#include <filesystem>

#include <sys/resource.h>
#include <unistd.h>

namespace Pushlab {

namespace {

//! Fields of a file in /proc (proc(5)); empty where there is no /proc.
QList<QByteArray> fields(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray text = file.readAll();
    // In stat the second field is the program's name in brackets, and may hold spaces.
    return text.mid(text.lastIndexOf(')') + 1).simplified().split(' ');
}

int entriesOf(const QString &folder)
{
    std::error_code error;
    const std::filesystem::directory_iterator entries(folder.toStdString(), error);
    return error ? -1 : int(std::distance(begin(entries), end(entries)));
}

ProcessStats statsIn(const QString &folder)
{
    ProcessStats stats;
    if (const auto statm = fields(folder + QStringLiteral("/statm")); statm.size() > 1)
        stats.residentBytes = statm[1].toLongLong() * sysconf(_SC_PAGESIZE);
    // The name's bracket ended the 2nd field; utime and stime are the 14th and 15th, num_threads the 20th.
    if (const auto stat = fields(folder + QStringLiteral("/stat")); stat.size() > 17) {
        const qint64 ticks = stat[11].toLongLong() + stat[12].toLongLong();
        stats.cpu = std::chrono::microseconds(ticks * 1'000'000 / sysconf(_SC_CLK_TCK));
        stats.threads = stat[17].toInt();
    }
    stats.descriptors = entriesOf(folder + QStringLiteral("/fd"));
    return stats;
}

std::chrono::microseconds microseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

ProcessStats ownProcessStats()
{
    ProcessStats stats = statsIn(QStringLiteral("/proc/self"));
    if (stats.descriptors > 0)
        --stats.descriptors; // Not the one that reads the folder.
    if (rusage usage{}; getrusage(RUSAGE_SELF, &usage) == 0) // Finer than the clock ticks in /proc.
        stats.cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    return stats;
}

ProcessStats processStats(qint64 pid) { return statsIn(QStringLiteral("/proc/%1").arg(pid)); }

} // namespace Pushlab
