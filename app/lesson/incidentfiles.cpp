// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentfiles.h"

#include "lesson/incidentreader.h"
#include "lesson/nearestname.h"

#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <algorithm>

namespace Pushlab {

namespace {

const QString ending = QStringLiteral(".json");
//! The order in which they build on each other; tst_incidentfiles knows when one is missing here.
const QStringList teachingOrder
    = QStringLiteral("thread-pool silent-minute slow-heartbeat stripped-upgrade storm lost-events six-connections "
                     "half-open polling-attack buffering-proxy deploy-502 binary-base64 token slow-reader")
          .split(u' ');

constexpr qint64 largest = 1024 * 1024; // of a file that a person writes

QList<IncidentFile> filesOf(const QDir &folder, bool own)
{
    QList<IncidentFile> files;
    for (const QString &entry : folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
        files.append({entry.chopped(ending.size()), folder.filePath(entry), own});
    return files;
}

} // namespace

QList<IncidentFile> shippedIncidents()
{
    QList<IncidentFile> files = filesOf(QDir(QStringLiteral(":/incidents")), false);
    const auto place = [](const IncidentFile &file) { return size_t(teachingOrder.indexOf(file.name)); };
    std::stable_sort(files.begin(), files.end(),
                     [&](const IncidentFile &a, const IncidentFile &b) { return place(a) < place(b); });
    return files;
}

QString ownIncidentFolder()
{
    // AppDataLocation would be another one for each program.
    return QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pushlab/incidents");
}

QList<IncidentFile> ownIncidents(const QString &folder)
{
    return folder.isEmpty() ? QList<IncidentFile>() : filesOf(QDir(folder), true);
}

Expected<IncidentFile> findIncident(const QString &nameOrPath, const QString &folder)
{
    QStringList names;
    for (const IncidentFile &file : shippedIncidents() + ownIncidents(folder)) {
        if (file.name == nameOrPath)
            return file;
        names.append(file.name);
    }
    const QFileInfo info(nameOrPath);
    if (info.isFile())
        return IncidentFile{info.completeBaseName(), nameOrPath};
    const QString nearest = suggestion(nameOrPath, names);
    return failure(QStringLiteral("There is no incident and no file \"%1\".").arg(nameOrPath)
                   + (nearest.isEmpty() ? QStringLiteral(" pushlab-cli list shows the incidents.") : nearest));
}

Expected<QByteArray> readWhole(const IncidentFile &file)
{
    QFile device(file.path);
    if (!device.open(QIODevice::ReadOnly))
        return failure(QStringLiteral("%1 cannot be read: %2").arg(file.path, device.errorString()));
    if (device.size() > largest)
        return failure(QStringLiteral("%1 is too large for an incident: more than 1 MiB.").arg(file.path));
    return device.readAll();
}

tl::expected<Incident, FileFaults> loadIncident(const IncidentFile &file)
{
    const auto text = readWhole(file);
    if (!text)
        return tl::unexpected(FileFaults{{{}, text.error()}});
    const auto isThis = [&file](const IncidentFile &shipped) { return shipped.name == file.name; };
    const QList<IncidentFile> shipped = shippedIncidents();
    if (file.own && std::any_of(shipped.begin(), shipped.end(), isThis))
        return tl::unexpected(FileFaults{
            {{},
             QStringLiteral("Pushlab has an incident \"%1\" of its own: give the file another name.").arg(file.name)}});
    return readIncident(*text);
}

} // namespace Pushlab
