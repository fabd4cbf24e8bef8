// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/incidentfile.h"
#include "cli/options.h"

#include "client/persona.h"
#include "lesson/metric.h"

#include <QTextStream>

namespace Pushlab {

namespace {

struct Line {
    QString name;
    QString unit;
    QString text;
};

//! Three columns, all to the left.
void print(const QList<Line> &lines)
{
    qsizetype name = 0;
    qsizetype unit = 0;
    for (const Line &line : lines) {
        name = std::max(name, line.name.size());
        unit = std::max(unit, line.unit.size());
    }
    for (const Line &line : lines)
        out() << line.name.leftJustified(name + 2) << line.unit.leftJustified(unit + 2) << line.text << '\n';
}

} // namespace

int listCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("list"), QStringLiteral("[options]"), QStringLiteral("Lists the incidents."));
    options.add(QStringLiteral("metrics"), QStringLiteral("List what an expectation can measure instead."));
    options.add(QStringLiteral("personas"), QStringLiteral("List the kinds of clients instead."));
    addIncidentFolder(options);
    if (const auto code = options.parse(arguments, 0))
        return *code;
    const auto folder = incidentFolder(QStringLiteral("list"), options);
    if (!folder)
        return WrongUsage;

    QList<Line> lines;
    int code = Success;
    if (options.isSet(QStringLiteral("metrics"))) {
        for (const Metric &metric : metrics())
            lines.append({metric.name, metric.unit, metric.meaning});
    } else if (options.isSet(QStringLiteral("personas"))) {
        for (const Persona &persona : personas())
            lines.append({persona.name, transportKey(persona.transport), persona.title});
    } else {
        for (const IncidentFile &file : shippedIncidents() + ownIncidents(*folder)) {
            if (const auto incident = takeIncident(file))
                lines.append({file.name, severityName(incident->severity),
                              file.own ? incident->title + QStringLiteral(" (your own)") : incident->title});
            else
                code = WrongUsage; // the others are worth knowing all the same
        }
    }
    print(lines);
    return code;
}

} // namespace Pushlab
