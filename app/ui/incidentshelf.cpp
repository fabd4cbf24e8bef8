// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/incidentshelf.h"

#include "lesson/translatedfile.h"
#include "ui/incidentcontroller.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QSettings>
#include <QUrl>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto settling = 200ms;
const QString description = QStringLiteral("README.md");

QString key(const QString &name) { return QStringLiteral("incidents/") + name; }

//! "passed 3 of 4"
QString stored(const PlayedIncident &played)
{
    return QStringLiteral("%1 %2 of %3")
        .arg(played.passed ? QStringLiteral("passed") : QStringLiteral("failed"))
        .arg(played.predicted)
        .arg(played.asked);
}

std::optional<PlayedIncident> remembered(const QString &name)
{
    const QStringList words = QSettings().value(key(name)).toString().split(u' ');
    if (words.size() != 4)
        return std::nullopt;
    return PlayedIncident{words.at(0) == QLatin1StringView("passed"), words.at(3).toInt(), words.at(1).toInt()};
}

//! In the window's language where somebody has translated it.
tl::expected<Incident, FileFaults> load(IncidentFile file)
{
    if (!file.own)
        file.path = translatedFile(file.path, QLocale());
    return loadIncident(file);
}

QVariantMap toMap(const IncidentFile &file, const Incident &incident)
{
    const std::optional<PlayedIncident> played = remembered(file.name);
    return {{QStringLiteral("name"), file.name},
            {QStringLiteral("title"), incident.title},
            {QStringLiteral("severity"), IncidentController::severityWord(incident.severity)},
            {QStringLiteral("symptom"), incident.symptom},
            {QStringLiteral("own"), file.own},
            {QStringLiteral("played"), played.has_value()},
            {QStringLiteral("passed"), played && played->passed},
            {QStringLiteral("asked"), played ? played->asked : 0},
            {QStringLiteral("predicted"), played ? played->predicted : 0}};
}

} // namespace

IncidentShelf::IncidentShelf(const QString &folder, QObject *parent) : QObject(parent), m_folder(folder)
{
    m_settle.setSingleShot(true);
    m_settle.setInterval(settling);
    connect(&m_settle, &QTimer::timeout, this, &IncidentShelf::refresh);
    const auto wait = [this] { m_settle.start(); };
    connect(&m_watcher, &QFileSystemWatcher::directoryChanged, this, wait);
    connect(&m_watcher, &QFileSystemWatcher::fileChanged, this, wait);
    refresh();
}

void IncidentShelf::refresh()
{
    m_list.clear();
    m_faults.clear();
    for (const IncidentFile &file : shippedIncidents() + ownIncidents(m_folder)) {
        const auto incident = load(file);
        if (incident) {
            m_list.append(toMap(file, *incident));
            continue;
        }
        for (const FileFault &fault : incident.error())
            m_faults.append(fault.located(QFileInfo(file.path).fileName()));
    }
    watch();
    Q_EMIT changed();
}

//! The folder tells what comes and goes, a file that its text changed. Until there is a folder, its nearest parent
//! tells when there is one.
void IncidentShelf::watch()
{
    if (m_folder.isEmpty())
        return;
    QStringList wanted;
    QFileInfo folder(m_folder);
    while (!folder.exists() && !folder.isRoot())
        folder.setFile(folder.absolutePath());
    wanted.append(folder.absoluteFilePath());
    for (const IncidentFile &file : ownIncidents(m_folder))
        wanted.append(QFileInfo(file.path).absoluteFilePath());
    QStringList gone;
    for (const QString &path : m_watcher.directories() + m_watcher.files()) {
        if (!wanted.removeOne(path))
            gone.append(path);
    }
    if (!gone.isEmpty())
        m_watcher.removePaths(gone);
    if (!wanted.isEmpty())
        m_watcher.addPaths(wanted);
}

void IncidentShelf::notePlayed(const QString &name, const PlayedIncident &played)
{
    QSettings().setValue(key(name), stored(played));
    refresh();
}

std::optional<Incident> IncidentShelf::take(const QString &name) const
{
    const auto file = findIncident(name, m_folder);
    if (!file)
        return std::nullopt;
    auto incident = load(*file);
    return incident ? std::optional(std::move(*incident)) : std::nullopt;
}

bool IncidentShelf::prepareFolder()
{
    if (m_folder.isEmpty() || !QDir().mkpath(m_folder))
        return false;
    const QString copy = QDir(m_folder).filePath(description);
    if (!QFile::exists(copy)) {
        QFile::copy(QStringLiteral(":/teaching/incidents/") + description, copy);
        QFile::setPermissions(copy, QFile::permissions(copy) | QFile::WriteOwner); // what is in a program is read-only
    }
    refresh();
    return QFile::exists(copy);
}

void IncidentShelf::openFolder()
{
    if (prepareFolder())
        QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder));
}

} // namespace Pushlab
