// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"

#include <QCoreApplication>

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
    return readAspects(shippedText(QStringLiteral("comparison/aspects.json"), locale));
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

QString measuredText(const Aspect &aspect, Transport transport, const MeasuredAspects &measured)
{
    QStringList texts;
    const auto row = std::find_if(measured.rows.cbegin(), measured.rows.cend(), [transport](const ComparisonRow &candidate) {
        return candidate.transport == transport;
    });
    if (aspect.measure != Measure::None && row != measured.rows.cend())
        texts.append(measuredText(aspect.measure, *row));
    if (aspect.play && measured.plays.contains(aspect.id))
        texts.append(measured.plays.value(aspect.id)[size_t(transport)]);
    if (texts.isEmpty() && (aspect.measure != Measure::None || aspect.play))
        return QStringLiteral("not yet measured");
    return texts.join(QStringLiteral("; "));
}

QString comparisonMarkdown(const QList<Aspect> &aspects, const MeasuredAspects &measured)
{
    QString text = QStringLiteral("| |");
    for (const Transport transport : allTransports)
        text += QStringLiteral(" %1 |").arg(transportName(transport));
    text += QStringLiteral(" what holds |\n|---|---|---|---|---|\n");
    for (const Aspect &aspect : aspects) {
        text += QStringLiteral("| **%1** |").arg(cell(aspect.name));
        for (const QString &taught : aspect.taught)
            text += QStringLiteral(" %1 |").arg(cell(taught));
        text += QStringLiteral(" %1 |\n").arg(cell(QString(aspect.holds + u' ' + aspect.unmeasured).trimmed()));
        if (!aspect.unmeasured.isEmpty())
            continue;
        text += QStringLiteral("| measured here |");
        for (const Transport transport : allTransports)
            text += QStringLiteral(" %1 |").arg(cell(measuredText(aspect, transport, measured)));
        text += QStringLiteral(" |\n");
    }
    return text
        + QStringLiteral("\nMeasured over loopback, without TLS: ratios carry over to a network, latencies do not.\n");
}

} // namespace Pushlab
