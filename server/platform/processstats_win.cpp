// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/processstats.h"

#include <windows.h>

#include <psapi.h>
#include <tlhelp32.h>

namespace Pushlab {

namespace {

//! A FILETIME counts in 100 ns.
std::chrono::microseconds microseconds(const FILETIME &time)
{
    return std::chrono::microseconds((qint64(time.dwHighDateTime) << 32 | time.dwLowDateTime) / 10);
}

int ownThreads()
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return -1;
    int count = 0;
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry))
        count += entry.th32OwnerProcessID == GetCurrentProcessId();
    CloseHandle(snapshot);
    return count;
}

} // namespace

ProcessStats ownProcessStats()
{
    ProcessStats stats;
    const HANDLE self = GetCurrentProcess();
    PROCESS_MEMORY_COUNTERS memory{};
    if (GetProcessMemoryInfo(self, &memory, sizeof memory))
        stats.residentBytes = qint64(memory.WorkingSetSize);
    DWORD handles = 0;
    if (GetProcessHandleCount(self, &handles))
        stats.descriptors = int(handles);
    stats.threads = ownThreads();
    FILETIME created, exited, kernel, user;
    if (GetProcessTimes(self, &created, &exited, &kernel, &user))
        stats.cpu = microseconds(kernel) + microseconds(user);
    return stats;
}

} // namespace Pushlab
