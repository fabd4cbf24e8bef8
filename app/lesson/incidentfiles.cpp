// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentfiles.h"

#include "lesson/nearestname.h"

#include <QDir>
#include <QFile>

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

} // namespace

QList<IncidentFile> shippedIncidents()
{
    QList<IncidentFile> files;
    const QDir folder(QStringLiteral(":/incidents"));
    for (const QString &entry : folder.entryList({QLatin1Char('*') + ending}, QDir::Files, QDir::Name))
        files.append({entry.chopped(ending.size()), folder.filePath(entry)});
    const auto place = [](const IncidentFile &file) { return size_t(teachingOrder.indexOf(file.name)); };
    std::stable_sort(files.begin(), files.end(),
                     [&](const IncidentFile &a, const IncidentFile &b) { return place(a) < place(b); });
    return files;
}

Expected<IncidentFile> findIncident(const QString &nameOrPath)
{
    QStringList names;
    for (const IncidentFile &file : shippedIncidents()) {
        if (file.name == nameOrPath)
            return file;
        names.append(file.name);
    }
    const QFileInfo info(nameOrPath);
    if (info.isFile())
        return IncidentFile{info.completeBaseName(), nameOrPath};
    return failure(QStringLiteral("There is no incident and no file \"%1\".").arg(nameOrPath)
                   + suggestion(nameOrPath, names));
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

} // namespace Pushlab
