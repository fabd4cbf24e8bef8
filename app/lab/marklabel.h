// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/mishap.h"
#include "wire/transport.h"

#include <QString>

#include <chrono>
#include <optional>

//! What the marks of a session's faults say. Durations are production figures.
namespace Pushlab::MarkLabel {

QString stopped(std::optional<std::chrono::milliseconds> downFor);
QString killed(std::optional<std::chrono::milliseconds> downFor);
QString frozen(std::chrono::milliseconds time);
QString mishap(Transport transport, Mishap mishap); //!< None: it is over.

} // namespace Pushlab::MarkLabel
