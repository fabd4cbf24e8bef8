// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartfeed.h"

#include "ui/figures.h"

#include <cmath>

namespace Pushlab {

namespace {

constexpr double bottomLatency = 0.1; // milliseconds; loopback is seldom faster
constexpr double leastTop = 100;

template <size_t Quantile>
double latency(const ChartSample &sample, int index)
{
    return sample.latency[size_t(index)][Quantile];
}
double reconnections(const ChartSample &sample, int index) { return sample.reconnections[size_t(index)]; }
double attempts(const ChartSample &sample, int index) { return sample.attempts[size_t(index)]; }
double busy(const ChartSample &sample, int) { return sample.busy; }
double queued(const ChartSample &sample, int) { return sample.queued; }
double rejected(const ChartSample &sample, int) { return sample.rejected; }
double pool(const ChartSample &sample, int) { return sample.pool; }

constexpr std::array latencyFields{&latency<0>, &latency<1>, &latency<2>};

} // namespace

ChartFeed::ChartFeed(QObject *parent) : QObject(parent), m_latencyTop(leastTop) {}

void ChartFeed::attach(Line line, int index, QXYSeries *series, QXYSeries *markers)
{
    m_attached.append({line, index, series, markers});
    draw();
}

QString ChartFeed::clock(double seconds) const
{
    return Figures::clock(std::chrono::milliseconds(qint64(seconds * 1000)));
}

double ChartFeed::latencyBottom() const { return bottomLatency; }

int ChartFeed::percentile() const { return int(std::lround(ChartHistory::quantiles[m_quantile] * 100)); }

void ChartFeed::setPercentile(int percentile)
{
    for (size_t i = 0; i < ChartHistory::quantiles.size(); ++i) {
        if (std::lround(ChartHistory::quantiles[i] * 100) != percentile || i == m_quantile)
            continue;
        m_quantile = i;
        Q_EMIT percentileChanged();
        draw();
    }
}

void ChartFeed::applyFrame(const Frame &frame)
{
    if (m_history.add(frame))
        draw();
}

void ChartFeed::clear()
{
    m_history.clear();
    draw();
}

ChartHistory::Field ChartFeed::field(Line line) const
{
    switch (line) {
    case Latency:
        return latencyFields[m_quantile];
    case Median:
        return latencyFields[0];
    case Reconnections:
        return &Pushlab::reconnections;
    case Attempts:
        return &Pushlab::attempts;
    case Busy:
        return &Pushlab::busy;
    case Queued:
        return &Pushlab::queued;
    case Rejected:
        return &Pushlab::rejected;
    case PoolLimit:
        return &Pushlab::pool;
    }
    Q_UNREACHABLE();
}

void ChartFeed::draw()
{
    double slowest = 0;
    double fastestDials = 0;
    for (int i = 0; i < transportCount; ++i) {
        slowest = std::max(slowest, m_history.largest(field(Latency), i));
        fastestDials = std::max(fastestDials, m_history.largest(field(Attempts), i));
    }
    m_latencyTop = decadeAbove(slowest, leastTop);
    m_reconnectionScale = AxisScale::forLargest(fastestDials);
    double most = 0;
    for (const Line line : {Busy, Queued, Rejected, PoolLimit})
        most = std::max(most, m_history.largest(field(line), 0));
    m_threadScale = AxisScale::forLargest(most);

    for (const Attached &attached : std::as_const(m_attached)) {
        const bool logarithmic = attached.line == Latency || attached.line == Median;
        if (attached.series)
            attached.series->replace(
                m_history.points(field(attached.line), attached.index, logarithmic ? bottomLatency / 10 : -1));
        if (attached.markers)
            attached.markers->replace(m_history.markers(field(attached.line), attached.index));
    }
    Q_EMIT drawn();
}

QList<QString> ChartFeed::latencies() const
{
    QList<QString> texts;
    for (int i = 0; i < transportCount; ++i) {
        const double ms = m_history.isEmpty() ? NAN : field(Latency)(m_history.newest(), i);
        texts.append(std::isnan(ms) ? Figures::unknown()
                                    : Figures::latency(std::chrono::microseconds(qint64(ms * 1000))));
    }
    return texts;
}

QList<QString> ChartFeed::reconnections() const
{
    QList<QString> texts;
    for (int i = 0; i < transportCount; ++i)
        texts.append(m_history.isEmpty() ? Figures::unknown()
                                         : Figures::perSecond(m_history.newest().reconnections[size_t(i)]));
    return texts;
}

QList<QString> ChartFeed::threads() const
{
    if (m_history.isEmpty())
        return {Figures::unknown(), Figures::unknown(), Figures::unknown(), Figures::unknown()};
    const ChartSample &sample = m_history.newest();
    return {Figures::perSecond(sample.busy), Figures::perSecond(sample.queued), Figures::perSecond(sample.rejected),
            Figures::perSecond(sample.pool)};
}

QString ChartFeed::reconnectionPeak() const
{
    double peak = 0;
    for (int i = 0; i < transportCount; ++i)
        peak = std::max(peak, m_history.largest(field(Reconnections), i));
    return Figures::perSecond(peak);
}

} // namespace Pushlab
