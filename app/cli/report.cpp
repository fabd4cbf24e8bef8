// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/table.h"

#include "lab/recordingfile.h"
#include "report/figuretable.h"
#include "report/reportfile.h"

#include <QFileInfo>
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
    ReportSubject subject{*recording, QFileInfo(name).fileName()};
    if (options.isSet(QStringLiteral("against"))) {
        const QString otherName = options.text(QStringLiteral("against"));
        const auto other = loadRecording(otherName);
        if (!other)
            return usageError(QStringLiteral("report: ") + other.error());
        subject.against = *other;
        subject.againstName = QFileInfo(otherName).fileName();
    }

    Expected<void> written;
    for (const auto &[option, format] : {std::pair("html", ReportFormat::Html), std::pair("json", ReportFormat::Json),
                                         std::pair("csv", ReportFormat::Csv), std::pair("png", ReportFormat::Png)}) {
        if (written && options.isSet(QLatin1StringView(option)))
            written = writeReport(format, subject, options.text(QLatin1StringView(option)));
    }
    if (!written)
        return usageError(QStringLiteral("report: ") + written.error());

    if (subject.against)
        print(subject.recording, *subject.against);
    else
        print(subject.recording);
    return Success;
}

} // namespace Pushlab
