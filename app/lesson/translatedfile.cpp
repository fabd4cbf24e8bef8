// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/translatedfile.h"

#include <QFileInfo>
#include <QLocale>

namespace Pushlab {

QString translatedFile(const QString &file, const QLocale &locale)
{
    const QFileInfo english(file);
    const QString withCountry = locale.name(); // "zh_CN"
    for (const QString &language : {withCountry, withCountry.section(u'_', 0, 0)}) {
        const QString candidate = QStringLiteral("%1/%2/%3").arg(english.path(), language, english.fileName());
        if (QFileInfo::exists(candidate))
            return candidate;
    }
    return file;
}

} // namespace Pushlab
