// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/claimmemory.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QSaveFile>
#include <QStandardPaths>

#include <algorithm>

namespace Pushlab {

QString ClaimMemory::standardFile()
{
    QString folder = qEnvironmentVariable("PUSHLAB_DATA");
    if (folder.isEmpty())
        folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/pushlab");
    return folder + QStringLiteral("/claims.json");
}

ClaimMemory::ClaimMemory(const QString &fileName) : m_fileName(fileName)
{
    QFile file(m_fileName);
    if (!file.open(QIODevice::ReadOnly))
        return; // nothing was measured yet
    for (const QJsonValue &value : QJsonDocument::fromJson(file.readAll()).array()) {
        if (const auto result = ClaimResult::fromJson(value.toObject()))
            m_results.append(*result);
    }
}

const ClaimResult *ClaimMemory::result(const QString &id) const
{
    const auto found
        = std::find_if(m_results.cbegin(), m_results.cend(), [&](const ClaimResult &known) { return known.id == id; });
    return found == m_results.cend() ? nullptr : &*found;
}

Expected<void> ClaimMemory::keep(const ClaimResult &result)
{
    m_results.removeIf([&](const ClaimResult &known) { return known.id == result.id; });
    m_results.append(result);
    QJsonArray list;
    for (const ClaimResult &known : std::as_const(m_results))
        list.append(known.toJson());
    QDir().mkpath(QFileInfo(m_fileName).path());
    QSaveFile file(m_fileName);
    const QByteArray bytes = QJsonDocument(list).toJson();
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("%1 could not be written: %2").arg(m_fileName, file.errorString()));
    return {};
}

} // namespace Pushlab
