// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"

#include <algorithm>

namespace Pushlab {

namespace {

using Measure = Aspect::Measure;

QString figure(const std::optional<double> &value, const char *unit, int decimals)
{
    return value ? QString::number(*value, 'f', decimals) + QString::fromUtf8(unit)
                 : QStringLiteral("too few messages");
}

std::optional<double> milliseconds(const LatencyFigures::Latency &latency)
{
    return latency ? std::optional(double(latency->count()) / 1000) : std::nullopt;
}

QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

} // namespace

Read<QList<Aspect>> shippedAspects()
{
    return readAspects(shippedText(QStringLiteral("comparison/aspects.json")));
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
        return QStringLiteral("%1 requests a message").arg(figure(figures.requestsPerMessage, "", 2));
    case Measure::Overhead:
        return QStringLiteral("%1 around %2 of payload")
            .arg(figure(figures.overheadPerMessage, " B", 0), figure(figures.payloadPerMessage, " B", 0));
    case Measure::Latency:
        return QStringLiteral("p50 %1, p99 %2")
            .arg(figure(milliseconds(figures.latency.p50), " ms", 1),
                 figure(milliseconds(figures.latency.p99), " ms", 1));
    case Measure::Threads:
        return QStringLiteral("%1 clients hold %2 request threads").arg(row.clients).arg(row.poolThreads);
    case Measure::Cost:
        return QStringLiteral("%1 a message, %2 KiB a connection")
            .arg(figure(row.serverCpuPerMessage, " µs", 0), QString::number(row.bytesOfMemory / 1024, 'f', 1));
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
