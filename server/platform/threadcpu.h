// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Pushlab {

//! User and system time that the calling thread has used so far. -1 µs where the operating system does not tell.
std::chrono::microseconds currentThreadCpu();

} // namespace Pushlab
