// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * Has the system write down when bytes reach the socket of \a descriptor, by SO_TIMESTAMPNS of socket(7). Without
 * effect on what is no socket, and where the system has no such thing (elsewhere than on Linux).
 */
void stampArrivals(int descriptor);

/*!
 * When the first of the bytes that can be read from \a descriptor had reached this machine; they stay to be read.
 * Nothing when none can be, or the system wrote nothing down.
 */
std::optional<std::chrono::steady_clock::time_point> arrivalTime(int descriptor);

} // namespace Pushlab
