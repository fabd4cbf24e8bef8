// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/incidentfile.h"

#include "cli/cli.h"
#include "cli/options.h"

#include <QFileInfo>
#include <QTextStream>

namespace Pushlab {

namespace {

const QString folderOption = QStringLiteral("incidents");

} // namespace

void addIncidentFolder(Options &options)
{
    options.add(folderOption, QStringLiteral("Where your own incidents are (%1).").arg(ownIncidentFolder()),
                QStringLiteral("FOLDER"));
}

std::optional<QString> incidentFolder(const QString &command, const Options &options)
{
    if (!options.isSet(folderOption))
        return ownIncidentFolder();
    const QString folder = options.text(folderOption);
    if (QFileInfo(folder).isDir())
        return folder;
    usageError(QStringLiteral("%1: --incidents: there is no folder \"%2\"").arg(command, folder));
    return std::nullopt;
}

std::optional<Incident> takeIncident(const IncidentFile &file)
{
    const auto incident = loadIncident(file);
    if (incident)
        return *incident;
    for (const FileFault &fault : incident.error())
        err() << fault.located(file.path) << Qt::endl;
    return std::nullopt;
}

std::optional<Incident> takeIncident(const QString &command, const QString &nameOrPath, const QString &folder)
{
    const auto file = findIncident(nameOrPath, folder);
    if (file)
        return takeIncident(*file);
    usageError(QStringLiteral("%1: %2").arg(command, file.error()));
    return std::nullopt;
}

} // namespace Pushlab
