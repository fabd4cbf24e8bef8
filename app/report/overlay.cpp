// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/overlay.h"

#include "report/reporttext.h"
#include "report/runcharts.h"
#include "report/runlanes.h"

#include <QColor>

#include <algorithm>

namespace Pushlab {

namespace {

//! Half way to the paper, without markers: it stays recognisable by its dash, and behind.
LineStyle pale(LineStyle style)
{
    const QColor ink(style.colour);
    const auto half = [](int channel) { return (channel + 255) / 2; };
    style.colour = QColor(half(ink.red()), half(ink.green()), half(ink.blue())).name();
    style.marker = LineStyle::Marker::None;
    return style;
}

} // namespace

QList<Chart> overlaidCharts(const RecordedRun &before, const RecordedRun &after)
{
    QList<Chart> left = chartsOf(before);
    QList<Chart> right = chartsOf(after);
    shareScales(left, right);
    QList<Chart> charts;
    for (Chart &chart : right) {
        const auto other
            = std::find_if(left.cbegin(), left.cend(), [&chart](const Chart &each) { return each.key == chart.key; });
        if (other == left.cend() || chart.key == lanesKey)
            continue;
        QList<Series> series;
        for (const Series &line : other->series)
            series.append({ReportText::tr("before: %1").arg(line.name), pale(line.style), line.points});
        for (const Series &line : std::as_const(chart.series))
            series.append({ReportText::tr("after: %1").arg(line.name), line.style, line.points});
        chart.series = series;
        charts.append(chart);
    }
    return charts;
}

} // namespace Pushlab
