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

int threadsOf(DWORD pid)
{
    const HANDLE snapshot = CreateToolhelp32Snapshot(TH32CS_SNAPTHREAD, 0);
    if (snapshot == INVALID_HANDLE_VALUE)
        return -1;
    int count = 0;
    THREADENTRY32 entry{};
    entry.dwSize = sizeof entry;
    for (BOOL more = Thread32First(snapshot, &entry); more; more = Thread32Next(snapshot, &entry))
        count += entry.th32OwnerProcessID == pid;
    CloseHandle(snapshot);
    return count;
}

ProcessStats statsOf(HANDLE process)
{
    ProcessStats stats;
    PROCESS_MEMORY_COUNTERS memory{};
    if (GetProcessMemoryInfo(process, &memory, sizeof memory))
        stats.residentBytes = qint64(memory.WorkingSetSize);
    DWORD handles = 0;
    if (GetProcessHandleCount(process, &handles))
        stats.descriptors = int(handles);
    stats.threads = threadsOf(GetProcessId(process));
    FILETIME created, exited, kernel, user;
    if (GetProcessTimes(process, &created, &exited, &kernel, &user))
        stats.cpu = microseconds(kernel) + microseconds(user);
    return stats;
}

} // namespace

ProcessStats ownProcessStats() { return statsOf(GetCurrentProcess()); }

ProcessStats processStats(qint64 pid)
{
    const HANDLE process = OpenProcess(PROCESS_QUERY_INFORMATION | PROCESS_VM_READ, FALSE, DWORD(pid));
    if (!process)
        return {};
    const ProcessStats stats = statsOf(process);
    CloseHandle(process);
    return stats;
}

} // namespace Pushlab
