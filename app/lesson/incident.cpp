// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incident.h"

namespace Pushlab {

const QStringList &stackNames()
{
    static const QStringList names{QStringLiteral("tomcat"), QStringLiteral("node"), QStringLiteral("nginx"),
                                   QStringLiteral("haproxy"), QStringLiteral("cloud")};
    return names;
}

QString stackTitle(const QString &name)
{
    static const QMap<QString, QString> titles{{QStringLiteral("tomcat"), QStringLiteral("Tomcat")},
                                               {QStringLiteral("node"), QStringLiteral("Node.js")},
                                               {QStringLiteral("haproxy"), QStringLiteral("HAProxy")},
                                               {QStringLiteral("cloud"), QStringLiteral("Cloud")}};
    return titles.value(name, name); // nginx writes itself so
}

QString severityName(Incident::Severity severity)
{
    switch (severity) {
    case Incident::Severity::Low:
        return QStringLiteral("low");
    case Incident::Severity::Medium:
        return QStringLiteral("medium");
    case Incident::Severity::High:
        return QStringLiteral("high");
    }
    Q_UNREACHABLE();
}

QString verdictName(Claim::Verdict verdict)
{
    switch (verdict) {
    case Claim::Verdict::True:
        return QStringLiteral("true");
    case Claim::Verdict::HalfTrue:
        return QStringLiteral("half true");
    case Claim::Verdict::Wrong:
        return QStringLiteral("wrong");
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
