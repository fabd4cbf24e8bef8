// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/filetext.h"
#include "lesson/incident.h"
#include "wire/expected.h"

#include <QByteArray>
#include <QList>

namespace Pushlab {

//! A file that holds an incident.
struct IncidentFile {
    QString name; //!< "thread-pool": the file's name without its folder and ending.
    QString path;
    bool own = false; //!< Of a teacher's folder.
};

//! Those that the program brings along (resources/incidents/), in the order in which they build on each other.
QList<IncidentFile> shippedIncidents();

//! Where a teacher's own ones are unless another folder was named: pushlab/incidents in the folder that the system has
//! for the data of a user's programs, the same one for the window and the command line.
QString ownIncidentFolder();

//! The *.json files of \a folder, by name; none when there is no such folder.
QList<IncidentFile> ownIncidents(const QString &folder);

//! The shipped one of that name, the one of that name in \a folder, or the file of that path. An error names what was
//! probably meant.
Expected<IncidentFile> findIncident(const QString &nameOrPath, const QString &folder = {});

Expected<QByteArray> readWhole(const IncidentFile &file);

//! The incident in \a file, or all that is wrong with it. One that cannot be read has its fault in the first line, and
//! so has an own one that hides behind the name of a shipped one.
tl::expected<Incident, FileFaults> loadIncident(const IncidentFile &file);

} // namespace Pushlab
