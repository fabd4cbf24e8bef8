// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/documents.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace Pushlab::Documents {

QString folder() { return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation); }

QString freeName(const QString &stem, const QString &ending)
{
    for (int i = 1;; ++i) {
        QString name = QDir(folder()).filePath(i == 1 ? stem : QStringLiteral("%1-%2").arg(stem).arg(i));
        if (!ending.isEmpty())
            name += u'.' + ending;
        if (!QFileInfo::exists(name))
            return name;
    }
}

} // namespace Pushlab::Documents
