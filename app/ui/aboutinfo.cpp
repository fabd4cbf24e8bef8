// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/aboutinfo.h"

#include "lesson/about.h"

#include <QCoreApplication>

namespace Pushlab {

QString AboutInfo::version() const { return QCoreApplication::applicationVersion(); }
QString AboutInfo::qt() const { return About::qtText(); }
QString AboutInfo::licence() const { return About::licenceName(); }
QString AboutInfo::licenceText() const { return About::licenceText(); }
QString AboutInfo::figures() const { return About::figuresText(); }

QVariantList AboutInfo::ingredients() const
{
    QVariantList list;
    for (const About::Ingredient &part : About::ingredients())
        list.append(
            QVariantMap{{QStringLiteral("name"), part.version.isEmpty() ? part.name : part.name + u' ' + part.version},
                        {QStringLiteral("licence"), part.licence},
                        {QStringLiteral("use"), part.use},
                        {QStringLiteral("home"), part.home}});
    return list;
}

} // namespace Pushlab
