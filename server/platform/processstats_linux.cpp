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

int openDescriptors()
{
    std::error_code error;
    const std::filesystem::directory_iterator entries("/proc/self/fd", error);
    if (error)
        return -1;
    return int(std::distance(begin(entries), end(entries))) - 1; // Not the one that reads the folder.
}

std::chrono::microseconds microseconds(const timeval &time)
{
    return std::chrono::seconds(time.tv_sec) + std::chrono::microseconds(time.tv_usec);
}

} // namespace

ProcessStats ownProcessStats()
{
    ProcessStats stats;
    if (const auto statm = fields(QStringLiteral("/proc/self/statm")); statm.size() > 1)
        stats.residentBytes = statm[1].toLongLong() * sysconf(_SC_PAGESIZE);
    // num_threads is the 20th field of stat, and the name's bracket ended the 2nd.
    if (const auto stat = fields(QStringLiteral("/proc/self/stat")); stat.size() > 17)
        stats.threads = stat[17].toInt();
    stats.descriptors = openDescriptors();
    if (rusage usage{}; getrusage(RUSAGE_SELF, &usage) == 0)
        stats.cpu = microseconds(usage.ru_utime) + microseconds(usage.ru_stime);
    return stats;
}

} // namespace Pushlab
