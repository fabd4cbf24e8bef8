// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Pushlab {

//! Gives memory that was freed back to the operating system, where the C library keeps it (glibc): what thousands of
//! closed connections had then no longer counts as resident. Takes some milliseconds for a hundred megabytes.
void returnFreeMemory();

} // namespace Pushlab
