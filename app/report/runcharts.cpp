// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/runcharts.h"

#include "lab/runfigures.h"
#include "report/reporttext.h"
#include "report/runlanes.h"
#include "report/runseries.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace Pushlab {

namespace {

using Marker = LineStyle::Marker;

LineStyle styleOf(Transport transport)
{
    // As in the window: told apart by colour, dash and marker.
    static const std::array styles{LineStyle{QStringLiteral("#d98200"), {}, Marker::Circle},
                                   LineStyle{QStringLiteral("#00875f"), QStringLiteral("7 4"), Marker::Square},
                                   LineStyle{QStringLiteral("#2f6fde"), QStringLiteral("2 3"), Marker::Triangle}};
    return styles[size_t(transport)];
}

LineStyle thin(LineStyle style)
{
    style.width = 1;
    style.marker = Marker::None;
    return style;
}

LineStyle plain(const char *colour, const char *dash, Marker marker)
{
    return {QString::fromLatin1(colour), QString::fromLatin1(dash), marker};
}

Axis timeAxis(double seconds)
{
    Axis axis = Axis::linear(ReportText::tr("time since the start (s)"), seconds);
    axis.to = std::max(seconds, 0.1);
    axis.ticks.removeIf([&axis](const AxisTick &tick) { return tick.at > axis.to; });
    return axis;
}

bool anyValue(const QList<QPointF> &points)
{
    return std::any_of(points.begin(), points.end(), [](const QPointF &point) { return !std::isnan(point.y()); });
}

bool anyAboveZero(const QList<QPointF> &points)
{
    return std::any_of(points.begin(), points.end(), [](const QPointF &point) { return point.y() > 0; });
}

Axis latencyAxis(const Chart &chart)
{
    double smallest = std::numeric_limits<double>::max();
    for (const Series &series : chart.series) {
        for (const QPointF &point : series.points)
            smallest = std::isnan(point.y()) ? smallest : std::min(smallest, point.y());
    }
    return Axis::decades(ReportText::tr("delivery latency (ms)"), smallest, chart.largestY());
}

//! Calls \a add for each transport that had clients.
void eachTransport(const RunSeries &run, const std::function<void(const RunSeries::OfTransport &, Transport)> &add)
{
    for (const Transport transport : allTransports) {
        if (run.transports[size_t(transport)].hadClients)
            add(run.transports[size_t(transport)], transport);
    }
}

Chart latencyOverTime(const RunSeries &run)
{
    Chart chart{
        QStringLiteral("latency"), ReportText::tr("Delivery latency over time"), timeAxis(run.seconds), {}, {}, {}};
    eachTransport(run, [&](const RunSeries::OfTransport &points, Transport transport) {
        const QString name = transportName(transport);
        if (anyValue(points.median))
            chart.series.append({ReportText::tr("%1 median").arg(name), styleOf(transport), points.median});
        if (anyValue(points.p99))
            chart.series.append({ReportText::tr("%1 p99").arg(name), thin(styleOf(transport)), points.p99});
    });
    if (!chart.series.isEmpty())
        chart.y = latencyAxis(chart);
    return chart;
}

//! The share of messages that were slower, on a logarithmic axis: each nine as wide as the one before.
double nines(double quantile) { return -std::log10(1 - quantile); }

QList<QPointF> spectrum(const Histogram &histogram)
{
    constexpr double step = 0.05; // of a nine
    QList<QPointF> points;
    for (double x = nines(0.5); x < 6; x += step) {
        const auto latency = histogram.settledPercentile(1 - std::pow(10, -x));
        if (!latency)
            break;
        points.append({x, double(latency->count()) / 1000});
    }
    return points;
}

Chart latencyByPercentile(const RunSeries &run)
{
    Chart chart{QStringLiteral("percentiles"), ReportText::tr("Delivery latency by percentile"), {}, {}, {}, {}};
    double last = nines(0.9);
    eachTransport(run, [&](const RunSeries::OfTransport &points, Transport transport) {
        const QList<QPointF> since = spectrum(points.latency);
        if (since.isEmpty())
            return;
        last = std::max(last, since.last().x());
        const QString name = transportName(transport);
        chart.series.append({name, styleOf(transport), since});
        chart.series.append(
            {ReportText::tr("%1, since the send").arg(name), thin(styleOf(transport)), spectrum(points.sendLatency)});
    });
    if (chart.series.isEmpty())
        return chart;
    chart.x = {ReportText::tr("percentile; as far as enough samples carry it (%)"), nines(0.5), last, false, {}};
    for (const char *percent : {"50", "90", "99", "99.9", "99.99", "99.999"}) {
        if (const double at = nines(QByteArray(percent).toDouble() / 100); at <= last + 1e-9)
            chart.x.ticks.append({at, QString::fromLatin1(percent)});
    }
    chart.y = latencyAxis(chart);
    return chart;
}

Chart attempts(const RunSeries &run)
{
    Chart chart{QStringLiteral("attempts"),
                ReportText::tr("Connection attempts (counted each %1 s) and reconnections").arg(run.attemptBucket),
                timeAxis(run.seconds),
                {},
                {},
                {}};
    eachTransport(run, [&](const RunSeries::OfTransport &points, Transport transport) {
        const QString name = transportName(transport);
        chart.series.append({ReportText::tr("%1 attempts").arg(name), styleOf(transport), points.attempts});
        if (anyAboveZero(points.reconnections))
            chart.series.append(
                {ReportText::tr("%1 reconnections").arg(name), thin(styleOf(transport)), points.reconnections});
    });
    chart.y = Axis::linear(ReportText::tr("per second"), chart.largestY());
    return chart;
}

Chart connections(const RunSeries &run)
{
    Chart chart{QStringLiteral("connections"), ReportText::tr("Open connections"), timeAxis(run.seconds), {}, {}, {}};
    eachTransport(run, [&](const RunSeries::OfTransport &points, Transport transport) {
        chart.series.append({transportName(transport), styleOf(transport), points.open});
    });
    chart.y = Axis::linear(ReportText::tr("clients that are open"), chart.largestY());
    return chart;
}

Chart threads(const RunSeries &run)
{
    Chart chart{QStringLiteral("threads"), ReportText::tr("Threads of the server"), timeAxis(run.seconds), {}, {}, {}};
    if (anyValue(run.osThreads)) {
        chart.series = {{ReportText::tr("request threads busy"), plain("#6639ba", "", Marker::Circle), run.poolBusy},
                        {ReportText::tr("requests waiting"), plain("#57606a", "7 4", Marker::Square), run.poolQueued},
                        {ReportText::tr("all threads"), plain("#1f2328", "2 3", Marker::Triangle), run.osThreads}};
    }
    chart.y = Axis::linear(ReportText::tr("threads, requests"), chart.largestY());
    return chart;
}

Chart payments(const RunSeries &run)
{
    Chart chart{QStringLiteral("payments"), ReportText::tr("Payments"), timeAxis(run.seconds), {}, {}, {}};
    if (anyAboveZero(run.paid) || anyAboveZero(run.paymentsRejected) || anyAboveZero(run.paymentsFailed)) {
        chart.series
            = {{ReportText::tr("paid"), plain("#00875f", "", Marker::Circle), run.paid},
               {ReportText::tr("rejected (503)"), plain("#d98200", "7 4", Marker::Square), run.paymentsRejected},
               {ReportText::tr("failed"), plain("#c8431b", "2 3", Marker::Triangle), run.paymentsFailed}};
    }
    chart.y = Axis::linear(ReportText::tr("payments per second"), chart.largestY());
    return chart;
}

Chart memory(const RunSeries &run)
{
    Chart chart{QStringLiteral("memory"), ReportText::tr("Memory of the server"), timeAxis(run.seconds), {}, {}, {}};
    if (anyValue(run.residentMiB))
        chart.series = {{ReportText::tr("resident set, without the kernel's socket buffers"),
                         plain("#6639ba", "", Marker::Circle), run.residentMiB}};
    chart.y = Axis::linear(ReportText::tr("memory (MiB)"), chart.largestY());
    return chart;
}

} // namespace

QList<Chart> chartsOf(const RecordedRun &run)
{
    const RunSeries series = RunSeries::of(run);
    QList<Chart> charts{latencyOverTime(series),
                        latencyByPercentile(series),
                        attempts(series),
                        connections(series),
                        lanesOf(run, timeAxis(series.seconds)),
                        threads(series),
                        payments(series),
                        memory(series)};
    charts.removeIf([](const Chart &chart) { return chart.series.isEmpty(); });
    for (Chart &chart : charts) {
        if (chart.key != QLatin1StringView("percentiles"))
            chart.marks = run.marks;
    }
    return charts;
}

void shareScales(QList<Chart> &left, QList<Chart> &right)
{
    for (Chart &one : left) {
        const auto other
            = std::find_if(right.begin(), right.end(), [&one](const Chart &chart) { return chart.key == one.key; });
        if (other == right.end())
            continue;
        for (Axis Chart::*axis : {&Chart::x, &Chart::y}) {
            if (one.key == lanesKey && axis == &Chart::y)
                continue; // a row is a client, and no amount
            Axis &a = one.*axis;
            Axis &b = (*other).*axis;
            // Of two linear axes the longer one serves both; of two in decades it may begin too high.
            Axis both = a.to >= b.to ? a : b;
            const Axis &lower = a.from <= b.from ? a : b;
            for (auto tick = lower.ticks.rbegin(); tick != lower.ticks.rend(); ++tick) {
                if (tick->at < both.from)
                    both.ticks.prepend(*tick);
            }
            both.from = lower.from;
            for (Axis *each : {&a, &b}) {
                both.label = each->label;
                *each = both;
            }
        }
    }
}

} // namespace Pushlab
