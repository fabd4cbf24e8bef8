// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/incidentfile.h"
#include "cli/options.h"

#include <QTextStream>

#include <limits>

namespace Pushlab {

int checkCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("check"), QStringLiteral("NAME|FILE.json…"),
                    QStringLiteral("Reads incident files and tells what is wrong with them: file, line, column."));
    addIncidentFolder(options);
    if (const auto code = options.parse(arguments, 1, std::numeric_limits<int>::max()))
        return *code;
    const auto folder = incidentFolder(QStringLiteral("check"), options);
    if (!folder)
        return WrongUsage;

    int code = Success;
    for (const QString &file : options.positionals()) {
        const auto incident = takeIncident(QStringLiteral("check"), file, *folder);
        if (!incident) {
            code = WrongUsage;
            continue;
        }
        qsizetype expectations = 0;
        for (const Step &step : incident->steps)
            expectations += step.expectations.size();
        out() << file << ": " << incident->title << ": " << incident->steps.size() << " steps, " << expectations
              << " expectations\n";
    }
    return code;
}

} // namespace Pushlab
