// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/incidentfile.h"
#include "cli/options.h"

#include <QTextStream>

#include <algorithm>

namespace Pushlab {

int checkCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("check"), QStringLiteral("FILE.json…"),
                    QStringLiteral("Reads incident files and tells what is wrong with them: file, line, column."));
    const auto files = std::count_if(arguments.begin(), arguments.end(),
                                     [](const QString &argument) { return !argument.startsWith(u'-'); });
    if (const auto code = options.parse(arguments, std::max(1, int(files))))
        return *code;

    int code = Success;
    for (const QString &file : options.positionals()) {
        const auto incident = loadIncident(QStringLiteral("check"), file);
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
