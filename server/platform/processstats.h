// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

#include <QtGlobal>

namespace Pushlab {

//! What the operating system says of a process. -1 where it does not tell.
struct ProcessStats {
    qint64 residentBytes = -1; //!< Resident set; kernel socket buffers are not in it.
    int descriptors = -1; //!< Open file descriptors (handles on Windows).
    int threads = -1;
    std::chrono::microseconds cpu{-1}; //!< User and system time since the process began.
};

ProcessStats ownProcessStats();
//! Of another process; all fields are -1 when it is gone or the system does not let us look.
ProcessStats processStats(qint64 pid);

} // namespace Pushlab
