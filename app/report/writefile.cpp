// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/export.h"

#include <QDir>
#include <QSaveFile>

namespace Pushlab {

Expected<void> writeFile(const QString &fileName, const QByteArray &bytes)
{
    QSaveFile file(fileName);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(QStringLiteral("cannot write %1: %2").arg(fileName, file.errorString()));
    return {};
}

Expected<void> checkWritable(const QString &fileName)
{
    QSaveFile file(fileName); // goes away again without a commit()
    if (!file.open(QIODevice::WriteOnly))
        return failure(QStringLiteral("cannot write %1: %2").arg(fileName, file.errorString()));
    return {};
}

Expected<void> makeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder))
        return failure(QStringLiteral("cannot make the folder %1").arg(folder));
    return {};
}

} // namespace Pushlab
