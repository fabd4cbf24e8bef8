// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/table.h"

#include "lab/recordingfile.h"
#include "report/export.h"
#include "report/figuretable.h"
#include "report/htmlreport.h"
#include "report/pngexport.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTextStream>

namespace Pushlab {

namespace {

void print(const FigureTable &table) { out() << table.title << "\n\n" << alignedTable(table.rows) << '\n'; }

void printRecoveries(const QString &title, const QList<Recovery> &recoveries)
{
    for (const QString &text : recoveryTexts(recoveries))
        out() << title << (title.isEmpty() ? "" : ": ") << text << '\n';
}

void printConditions(const QList<RecordedRun> &runs)
{
    QStringList told;
    for (const RecordedRun &run : runs) {
        if (!told.contains(run.conditions()))
            told.append(run.conditions());
    }
    out() << told.join(u'\n') << '\n';
}

void print(const Recording &recording)
{
    out() << recording.program << ", " << recording.system << ", recorded " << recording.recorded.toString(Qt::ISODate)
          << "\n\n";
    print(transportTable(recording));
    print(runTable(recording));
    for (const RecordedRun &run : recording.runs)
        printRecoveries(run.title, figuresOf(run).recoveries);
    printConditions(recording.runs);
}

void print(const Recording &before, const Recording &after)
{
    const QList<ComparedRuns> pairs = compared(before, after);
    for (const FigureTable &table : comparedTables(pairs))
        print(table);
    for (const ComparedRuns &pair : pairs) {
        printRecoveries(QStringLiteral("before"), pair.before.recoveries);
        printRecoveries(QStringLiteral("after"), pair.after.recoveries);
    }
    printConditions(before.runs + after.runs);
}

//! Both recordings of a comparison in one object; a single one as it is.
QJsonObject json(const Recording &recording, const std::optional<Recording> &against)
{
    if (!against)
        return toJson(recording);
    return {{QStringLiteral("before"), toJson(recording)}, {QStringLiteral("after"), toJson(*against)}};
}

} // namespace

int reportCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("report"), QStringLiteral("FILE [options]"),
                    QStringLiteral("Shows a recording that was saved with --save, and writes it in other forms."));
    options.add(QStringLiteral("against"),
                QStringLiteral("Set the recording OTHER beside it: FILE is before, OTHER after."),
                QStringLiteral("OTHER"));
    options.add(QStringLiteral("html"), QStringLiteral("Write one page with all figures and charts to FILE."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("json"), QStringLiteral("Write figures, marks and frames to FILE."),
                QStringLiteral("FILE"));
    options.add(QStringLiteral("csv"), QStringLiteral("Write frames, marks and figures into FOLDER."),
                QStringLiteral("FOLDER"));
    options.add(QStringLiteral("png"), QStringLiteral("Write each chart into FOLDER."), QStringLiteral("FOLDER"));
    if (const auto code = options.parse(arguments, 1))
        return *code;

    const QString name = options.positionals().first();
    const auto recording = loadRecording(name);
    if (!recording)
        return usageError(QStringLiteral("report: ") + recording.error());
    std::optional<Recording> against;
    const QString otherName = options.text(QStringLiteral("against"));
    if (options.isSet(QStringLiteral("against"))) {
        const auto other = loadRecording(otherName);
        if (!other)
            return usageError(QStringLiteral("report: ") + other.error());
        against = *other;
    }

    // The other recording of a comparison gets a folder of its own in the given one.
    const auto inFolders = [&](const char *option, Expected<void> (*write)(const Recording &, const QString &)) {
        const QString folder = options.text(QLatin1StringView(option));
        if (!against)
            return write(*recording, folder);
        const auto written = write(*recording, folder + QStringLiteral("/before"));
        return written ? write(*against, folder + QStringLiteral("/after")) : written;
    };
    Expected<void> written;
    if (options.isSet(QStringLiteral("html"))) {
        written = writeFile(
            options.text(QStringLiteral("html")),
            against ? htmlComparison(*recording, QFileInfo(name).fileName(), *against, QFileInfo(otherName).fileName())
                    : htmlReport(*recording));
    }
    if (written && options.isSet(QStringLiteral("json")))
        written = writeFile(options.text(QStringLiteral("json")), QJsonDocument(json(*recording, against)).toJson());
    if (written && options.isSet(QStringLiteral("csv")))
        written = inFolders("csv", writeCsv);
    if (written && options.isSet(QStringLiteral("png")))
        written = inFolders("png", writePng);
    if (!written)
        return usageError(QStringLiteral("report: ") + written.error());

    if (against)
        print(*recording, *against);
    else
        print(*recording);
    return Success;
}

} // namespace Pushlab
