// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartplot.h"

#include "ui/figures.h"
#include "ui/languagewatch.h"

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

constexpr double bottomLatency = 0.1; // milliseconds; loopback is seldom faster
constexpr double leastTopLatency = 100;

//! What is counted at the right is drawn over the axis at the left.
void stretch(ChartHistory::Runs &runs, double factor)
{
    for (QList<QPointF> &run : runs) {
        for (QPointF &point : run)
            point.ry() *= factor;
    }
}

} // namespace

ChartPlot::ChartPlot(ChartKind kind, QObject *parent)
    : QObject(parent),
      m_kind(kind),
      m_words(chartWords(kind)),
      m_top(m_words.logarithmic ? leastTopLatency : m_scale.top)
{
    setValues(chartLines(kind, {}), nullptr);
    connect(LanguageWatch::instance(), &LanguageWatch::changed, this, [this] {
        m_words = chartWords(m_kind);
        Q_EMIT worded();
    });
}

QLocale ChartPlot::locale() const
{
    QLocale locale;
    locale.setNumberOptions(QLocale::OmitGroupSeparator); // there is little room beside an axis
    return locale;
}

double ChartPlot::bottom() const { return m_words.logarithmic ? bottomLatency : 0; }

QVariantList ChartPlot::lines() const
{
    QVariantList list;
    for (const ChartLine &line : chartLines(m_kind, {}))
        list.append(QVariantMap{{QStringLiteral("name"), line.name},
                                {QStringLiteral("ink"), int(line.ink)},
                                {QStringLiteral("stroke"), int(line.stroke)},
                                {QStringLiteral("dash"), int(line.dash)},
                                {QStringLiteral("protocol"), line.isOfProtocol() ? line.index : -1},
                                {QStringLiteral("right"), line.right}});
    return list;
}

QVariantList ChartPlot::legend() const
{
    QVariantList list = lines();
    list.removeIf([](const QVariant &line) { return line.toMap().value(QStringLiteral("name")).toString().isEmpty(); });
    return list;
}

bool ChartPlot::isAttached() const
{
    return std::any_of(m_attached.begin(), m_attached.end(),
                       [](const Attached &attached) { return attached.runs.isAlive(); });
}

void ChartPlot::attach(int line, QXYSeries *series, QXYSeries *markers)
{
    m_attached.removeIf([](const Attached &attached) { return !attached.runs.isAlive(); });
    m_attached.append({line, LineRuns(series), markers});
}

void ChartPlot::draw(const ChartHistory &history, const TimeWindow &window, const LatencyView &view,
                     const ChartSample *read)
{
    const QList<ChartLine> lines = chartLines(m_kind, view);
    drawAxes(lines, history, window);
    for (Attached &attached : m_attached) {
        const ChartLine &line = lines.at(attached.line);
        ChartHistory::Runs runs = history.runs(line.field, line.index, window);
        if (line.right)
            stretch(runs, m_top / m_scaleRight.top);
        attached.runs.show(runs);
        if (attached.markers)
            attached.markers->replace(history.markers(line.field, line.index, window));
    }
    setValues(lines, read);
    Q_EMIT drawn();
}

void ChartPlot::drawAxes(const QList<ChartLine> &lines, const ChartHistory &history, const TimeWindow &window)
{
    double left = 0;
    double right = 0;
    double peak = 0; // of the lines in the legend
    for (const ChartLine &line : lines) {
        const double largest = history.largest(line.field, line.index, window);
        double &side = line.right ? right : left;
        side = std::max(side, largest);
        if (!line.name.isEmpty())
            peak = std::max(peak, largest);
    }
    m_scale = AxisScale::forLargest(left);
    m_scaleRight = AxisScale::withTicks(right, m_scale.ticks);
    m_top = m_words.logarithmic ? decadeAbove(left, leastTopLatency) : m_scale.top;
    if (m_kind == ChartKind::Reconnections)
        m_note = tr("peak %1/s").arg(Figures::perSecond(peak));
    if (m_kind == ChartKind::Threads) {
        const ChartSample *last = history.at(window.end());
        m_note
            = last && last->pool > 0 ? tr("thin: pool of %1").arg(Figures::count(std::llround(last->pool))) : QString();
    }
}

void ChartPlot::tell(const LatencyView &view, const ChartSample *read)
{
    setValues(chartLines(m_kind, view), read);
    Q_EMIT drawn();
}

void ChartPlot::setValues(const QList<ChartLine> &lines, const ChartSample *read)
{
    m_values.clear();
    for (const ChartLine &line : lines) {
        if (line.name.isEmpty())
            continue;
        const double value = read ? line.field(*read, line.index) : NAN;
        m_values.append(std::isnan(value) ? Figures::unknown() : line.text(value));
    }
}

} // namespace Pushlab
