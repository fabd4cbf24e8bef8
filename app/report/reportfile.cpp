// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/reportfile.h"

#include "lab/runfigures.h"
#include "report/export.h"
#include "report/htmlreport.h"
#include "report/overlay.h"
#include "report/pngexport.h"

#include <QDir>
#include <QJsonDocument>

namespace Pushlab {

namespace {

QByteArray html(const ReportSubject &subject)
{
    return subject.against ? htmlComparison(subject.recording, subject.name, *subject.against, subject.againstName)
                           : htmlReport(subject.recording);
}

QByteArray json(const ReportSubject &subject)
{
    QJsonObject object = toJson(subject.recording);
    if (subject.against)
        object = {{QStringLiteral("before"), object}, {QStringLiteral("after"), toJson(*subject.against)}};
    return QJsonDocument(object).toJson();
}

//! The same for one recording, or for both in folders of their own.
Expected<void> inFolders(const ReportSubject &subject, const QString &folder,
                         Expected<void> (*write)(const Recording &, const QString &))
{
    if (!subject.against)
        return write(subject.recording, folder);
    const auto written = write(subject.recording, folder + QStringLiteral("/before"));
    return written ? write(*subject.against, folder + QStringLiteral("/after")) : written;
}

Expected<void> png(const ReportSubject &subject, const QString &folder)
{
    Expected<void> written = inFolders(subject, folder, writePng);
    if (!written || !subject.against)
        return written;
    const QString overlaid = folder + QStringLiteral("/overlaid");
    const QList<ComparedRuns> pairs = compared(subject.recording, *subject.against);
    for (qsizetype i = 0; i < pairs.size() && written; ++i)
        written = writePictures(overlaidCharts(pairs[i].beforeRun, pairs[i].afterRun), overlaid, int(i) + 1);
    return written;
}

} // namespace

Expected<void> writeReport(ReportFormat format, const ReportSubject &subject, const QString &path)
{
    switch (format) {
    case ReportFormat::Html:
        return writeFile(path, html(subject));
    case ReportFormat::Json:
        return writeFile(path, json(subject));
    case ReportFormat::Csv:
        return inFolders(subject, path, writeCsv);
    case ReportFormat::Png:
        return png(subject, path);
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
