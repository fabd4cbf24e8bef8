// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"

#include "lesson/translatedfile.h"

#include <QCoreApplication>
#include <QFile>

#include <algorithm>

namespace Pushlab {

namespace {

using Measure = Aspect::Measure;

//! With the decimal mark of the language that the program speaks.
QString number(double value, int decimals)
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator);
    return locale.toString(value, 'f', decimals);
}

QString figure(const std::optional<double> &value, const char *unit, int decimals)
{
    return value ? number(*value, decimals) + QString::fromUtf8(unit)
                 : QCoreApplication::translate("Aspect", "too few messages");
}

std::optional<double> milliseconds(const LatencyFigures::Latency &latency)
{
    return latency ? std::optional(double(latency->count()) / 1000) : std::nullopt;
}

QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

} // namespace

Read<QList<Aspect>> shippedAspects(const QLocale &locale)
{
    QFile file(translatedFile(QStringLiteral(":/teaching/comparison/aspects.json"), locale));
    return readAspects(file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray());
}

QString measuredText(Measure measure, const ComparisonRow &row)
{
    if (measure == Measure::None)
        return {};
    if (!row.error.isEmpty())
        return row.error;
    const TransportFigures &figures = row.figures;
    switch (measure) {
    case Measure::Requests:
        return QCoreApplication::translate("Aspect", "%1 requests a message")
            .arg(figure(figures.requestsPerMessage, "", 2));
    case Measure::Overhead:
        return QCoreApplication::translate("Aspect", "%1 around %2 of payload")
            .arg(figure(figures.overheadPerMessage, " B", 0), figure(figures.payloadPerMessage, " B", 0));
    case Measure::Latency:
        return QCoreApplication::translate("Aspect", "p50 %1, p99 %2")
            .arg(figure(milliseconds(figures.latency.p50), " ms", 1),
                 figure(milliseconds(figures.latency.p99), " ms", 1));
    case Measure::Threads:
        return QCoreApplication::translate("Aspect", "%1 clients hold %2 request threads")
            .arg(row.clients)
            .arg(row.poolThreads);
    case Measure::Cost:
        return QCoreApplication::translate("Aspect", "%1 a message, %2 KiB a connection")
            .arg(figure(row.serverCpuPerMessage, " µs", 0), number(row.bytesOfMemory / 1024, 1));
    case Measure::None:
        break;
    }
    return {};
}

QString comparisonMarkdown(const QList<Aspect> &aspects, const QList<ComparisonRow> &rows)
{
    QString text = QStringLiteral("| |");
    for (const Transport transport : allTransports)
        text += QStringLiteral(" %1 |").arg(transportName(transport));
    text += QStringLiteral(" what holds |\n|---|---|---|---|---|\n");
    for (const Aspect &aspect : aspects) {
        text += QStringLiteral("| **%1** |").arg(cell(aspect.name));
        for (const QString &taught : aspect.taught)
            text += QStringLiteral(" %1 |").arg(cell(taught));
        text += QStringLiteral(" %1 |\n").arg(cell(aspect.holds));
        if (aspect.measure == Measure::None)
            continue;
        text += QStringLiteral("| measured here |");
        for (const Transport transport : allTransports) {
            const auto row = std::find_if(rows.cbegin(), rows.cend(), [transport](const ComparisonRow &candidate) {
                return candidate.transport == transport;
            });
            text += QStringLiteral(" %1 |").arg(row == rows.cend() ? QStringLiteral("not yet measured")
                                                                   : cell(measuredText(aspect.measure, *row)));
        }
        text += QStringLiteral(" |\n");
    }
    return text
        + QStringLiteral("\nMeasured over loopback, without TLS: ratios carry over to a network, latencies do not.\n");
}

} // namespace Pushlab
