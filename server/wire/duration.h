// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"

#include <chrono>
#include <optional>

namespace Pushlab {

//! Reads "250ms", "30s", "1.5s", "2min", "1h" or a bare "0". Negative values and unknown units are errors.
Expected<std::chrono::milliseconds> parseDuration(QStringView text);

//! As parseDuration(), and "off" gives an empty optional.
Expected<std::optional<std::chrono::milliseconds>> parseDurationOrOff(QStringView text);

//! The shortest form that parseDuration() reads back: "30s", "1.5s", "250ms".
QString formatDuration(std::chrono::milliseconds duration);

//! Reads "1MiB", "64KiB", "4096" or "4096B" as a number of bytes.
Expected<qint64> parseSize(QStringView text);

//! The form with the largest unit that divides it, which parseSize() reads back: "1MiB", "1500".
QString formatSize(qint64 bytes);

} // namespace Pushlab
