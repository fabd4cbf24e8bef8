// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incident.h"

#include <optional>

namespace Pushlab {

//! Loads a shipped incident by name, or a file. Empty when that is not possible: every reason was then told on standard
//! error, a line each, with the place in the file.
std::optional<Incident> loadIncident(const QString &command, const QString &nameOrPath);

} // namespace Pushlab
