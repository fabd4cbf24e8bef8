// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incidentfiles.h"

#include <optional>

namespace Pushlab {

class Options;

//! `--incidents FOLDER`
void addIncidentFolder(Options &options);
//! The folder that was given, which must be there; otherwise the usual one, which need not. Empty when it is not there,
//! which was then told on standard error.
std::optional<QString> incidentFolder(const QString &command, const Options &options);

//! Takes a shipped incident by name, one of \a folder by name, or a file. Empty when that is not possible: every reason
//! was then told on standard error, a line each, with the place in the file.
std::optional<Incident> takeIncident(const QString &command, const QString &nameOrPath, const QString &folder);
std::optional<Incident> takeIncident(const IncidentFile &file); //!< As above.

} // namespace Pushlab
