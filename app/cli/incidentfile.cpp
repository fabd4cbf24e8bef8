// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/incidentfile.h"

#include "cli/cli.h"

#include "lesson/incidentfiles.h"
#include "lesson/incidentreader.h"

#include <QTextStream>

namespace Pushlab {

std::optional<Incident> loadIncident(const QString &command, const QString &nameOrPath)
{
    const auto file = findIncident(nameOrPath);
    const auto text = file ? readWhole(*file) : Expected<QByteArray>(failure(file.error()));
    if (!text) {
        usageError(QStringLiteral("%1: %2").arg(command, text.error()));
        return std::nullopt;
    }
    const auto incident = readIncident(*text);
    if (incident)
        return *incident;
    for (const FileFault &fault : incident.error())
        err() << fault.located(file->path) << Qt::endl;
    return std::nullopt;
}

} // namespace Pushlab
