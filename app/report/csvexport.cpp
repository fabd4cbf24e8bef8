// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/export.h"

#include "lab/framefields.h"
#include "report/figuretable.h"

#include <QDir>

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

constexpr std::array quantiles{0.5, 0.95, 0.99};

QString cell(const QString &text)
{
    static const QString special = QStringLiteral(",\"\r\n");
    const bool plain = std::none_of(text.begin(), text.end(), [](QChar c) { return special.contains(c); });
    return plain ? text : u'"' + QString(text).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

void appendLine(QByteArray &csv, const QStringList &cells)
{
    QStringList quoted;
    for (const QString &text : cells)
        quoted.append(cell(text));
    csv += quoted.join(u',').toUtf8() + "\r\n";
}

void appendHistogram(QStringList &cells, const Histogram &histogram)
{
    cells.append(QString::number(histogram.count()));
    for (const double quantile : quantiles) {
        const auto latency = histogram.settledPercentile(quantile);
        cells.append(latency ? QString::number(latency->count()) : QString());
    }
    cells.append(histogram.count() > 0 ? QString::number(histogram.max().count()) : QString());
}

} // namespace

QByteArray framesCsv(const Recording &recording)
{
    QByteArray csv;
    QStringList names{QStringLiteral("run"), QStringLiteral("title"), QStringLiteral("time.ms")};
    for (const FrameField &field : frameFields())
        names.append(field.key);
    for (const FrameHistogram &histogram : frameHistograms()) {
        for (const char *what : {".samples", ".p50.us", ".p95.us", ".p99.us", ".max.us"})
            names.append(histogram.key + QLatin1StringView(what));
    }
    appendLine(csv, names);

    for (qsizetype i = 0; i < recording.runs.size(); ++i) {
        const RecordedRun &run = recording.runs[i];
        run.visit([&](const Frame &frame) {
            QStringList cells{QString::number(i + 1), run.title, QString::number(frame.time.count())};
            for (const FrameField &field : frameFields())
                cells.append(QString::number(field.get(frame)));
            for (const FrameHistogram &histogram : frameHistograms())
                appendHistogram(cells, histogram.get(frame));
            appendLine(csv, cells);
        });
    }
    return csv;
}

QByteArray marksCsv(const Recording &recording)
{
    static constexpr std::array kinds{"fault", "fix", "note"};
    QByteArray csv;
    appendLine(csv,
               {QStringLiteral("run"), QStringLiteral("title"), QStringLiteral("time.ms"), QStringLiteral("kind"),
                QStringLiteral("label")});
    for (qsizetype i = 0; i < recording.runs.size(); ++i) {
        const RecordedRun &run = recording.runs[i];
        for (const Mark &mark : run.marks)
            appendLine(csv,
                       {QString::number(i + 1), run.title, QString::number(mark.time.count()),
                        QString::fromLatin1(kinds[size_t(mark.kind)]), mark.label});
    }
    return csv;
}

QByteArray figuresCsv(const Recording &recording)
{
    QByteArray csv;
    appendLine(csv,
               {QStringLiteral("run"), QStringLiteral("title"), QStringLiteral("tls"), QStringLiteral("loopback"),
                QStringLiteral("transport"), QStringLiteral("figure"), QStringLiteral("unit"),
                QStringLiteral("value")});
    for (qsizetype i = 0; i < recording.runs.size(); ++i) {
        const RecordedRun &run = recording.runs[i];
        const RunFigures figures = figuresOf(run);
        const auto append = [&](const QString &transport, const QList<Figure> &list) {
            for (const Figure &figure : list)
                appendLine(csv,
                           {QString::number(i + 1), run.title, QString::number(int(run.tls)),
                            QString::number(int(run.loopback)), transport, figure.key, figure.unit,
                            figure.value ? QString::number(*figure.value, 'g', 12) : QString()});
        };
        append({}, figuresOfRun(figures));
        for (const Transport transport : allTransports) {
            if (figures.transports[size_t(transport)].clients > 0)
                append(transportKey(transport), figuresOfTransport(figures.transports[size_t(transport)]));
        }
    }
    return csv;
}

Expected<void> writeCsv(const Recording &recording, const QString &folder)
{
    if (const auto made = makeFolder(folder); !made)
        return made;
    const QDir dir(folder);
    for (const auto &[name, csv] :
         {std::pair("frames.csv", framesCsv(recording)), std::pair("marks.csv", marksCsv(recording)),
          std::pair("figures.csv", figuresCsv(recording))}) {
        if (const auto written = writeFile(dir.filePath(QString::fromLatin1(name)), csv); !written)
            return written;
    }
    return {};
}

} // namespace Pushlab
