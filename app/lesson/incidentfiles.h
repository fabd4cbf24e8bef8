// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"

#include <QByteArray>
#include <QList>

namespace Pushlab {

//! A file that holds an incident.
struct IncidentFile {
    QString name; //!< "thread-pool": the file's name without its folder and ending.
    QString path;
};

//! Those that the program brings along (resources/incidents/), in the order in which they build on each other.
QList<IncidentFile> shippedIncidents();

//! The shipped one of that name, or the file of that path. An error names what was probably meant.
Expected<IncidentFile> findIncident(const QString &nameOrPath);

Expected<QByteArray> readWhole(const IncidentFile &file);

} // namespace Pushlab
