// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charthistory.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto sampleInterval = 200ms;
constexpr double sampleSeconds = 0.2;
constexpr double pointsInWindow = 600; // a chart is seldom wider than so many pixels
constexpr double leastGaps = 200; // a gap of a smaller share of the window than one in so many is none
constexpr qsizetype mostRuns = 40;
constexpr double markersInWindow = 12;
constexpr double unknown = std::numeric_limits<double>::quiet_NaN();

double milliseconds(std::optional<Histogram::Duration> value)
{
    return value ? double(value->count()) / 1000 : unknown;
}

double orUnknown(qint64 value) { return value < 0 ? unknown : double(value); }

//! One for each stretch between gaps of at least \a leastGap.
ChartHistory::Runs split(const QList<QPointF> &points, double leastGap)
{
    ChartHistory::Runs runs;
    double last = -std::numeric_limits<double>::infinity();
    bool gap = true;
    for (const QPointF &point : points) {
        if (std::isnan(point.y())) {
            gap = true;
            continue;
        }
        if (runs.isEmpty() || (gap && point.x() - last >= leastGap))
            runs.append(QList<QPointF>());
        gap = false;
        last = point.x();
        QList<QPointF> &run = runs.last();
        const qsizetype n = run.size();
        if (n >= 2 && run[n - 1].y() == point.y() && run[n - 2].y() == point.y())
            run[n - 1].setX(point.x());
        else
            run.append(point);
    }
    for (QList<QPointF> &run : runs) {
        if (run.size() == 1) // a line needs two
            run.append({run[0].x() + sampleSeconds, run[0].y()});
    }
    return runs;
}

} // namespace

ChartHistory::ChartHistory() : m_samples(capacity) {}

bool ChartHistory::add(const Frame &frame)
{
    if (frame.time < m_lastFrame)
        clear();
    m_lastFrame = frame.time;
    double open = 0;
    double waiting = 0;
    for (size_t i = 0; i < transportCount; ++i) {
        const TransportFrame &transport = frame.swarm.transports[i];
        open += transport.open - transport.openDip;
        waiting += transport.waiting + transport.waitingRise + transport.queued;
        m_transports[i].latency[0].add(frame.time, transport.intervalLatency);
        m_transports[i].latency[1].add(frame.time, transport.intervalSendLatency);
        m_transports[i].reconnections.add(frame.time, transport.reconnections);
        m_transports[i].attempts.add(frame.time, transport.attempts);
    }
    m_fewestOpen = std::min(m_fewestOpen, open);
    m_mostWaiting = std::max(m_mostWaiting, waiting);
    m_rejected.add(frame.time, frame.server.poolRejected);
    m_paid.add(frame.time, frame.workload.paid);
    m_paymentsRejected.add(frame.time, frame.workload.paymentsRejected);
    m_paymentsFailed.add(frame.time, frame.workload.paymentsFailed);
    if (frame.time < m_nextSample)
        return false;
    m_nextSample = frame.time + sampleInterval - sampleInterval / 4; // frames come a little early, too

    ChartSample sample;
    sample.seconds = double(frame.time.count()) / 1000;
    for (size_t i = 0; i < transportCount; ++i) {
        for (size_t since = 0; since < sample.latency.size(); ++since) {
            for (size_t q = 0; q < LatencyView::quantiles.size(); ++q)
                sample.latency[since][q][i]
                    = milliseconds(m_transports[i].latency[since].percentile(LatencyView::quantiles[q]));
        }
        sample.reconnections[i] = m_transports[i].reconnections.perSecond();
        sample.attempts[i] = m_transports[i].attempts.perSecond();
        const TransportFrame &transport = frame.swarm.transports[i];
        sample.connecting += transport.connecting;
        sample.givenUp += transport.givenUp;
    }
    sample.open = std::exchange(m_fewestOpen, std::numeric_limits<double>::max());
    sample.waiting = std::exchange(m_mostWaiting, 0);
    sample.busy = sample.queued = sample.rejected = sample.pool = unknown;
    sample.residentBytes = sample.descriptors = unknown;
    if (frame.server.reachable) {
        sample.busy = frame.server.poolBusy;
        sample.queued = frame.server.poolQueued;
        sample.rejected = std::max(0.0, m_rejected.perSecond()); // a new process counts from zero again
        sample.residentBytes = orUnknown(frame.server.residentBytes);
        sample.descriptors = orUnknown(frame.server.descriptors);
        sample.pool = frame.server.poolThreads > 0 ? frame.server.poolThreads : unknown;
    }
    sample.paid = m_paid.perSecond();
    sample.paymentsRejected = m_paymentsRejected.perSecond();
    sample.paymentsFailed = m_paymentsFailed.perSecond();
    m_samples.push(sample);
    return true;
}

void ChartHistory::clear()
{
    m_samples.clear();
    m_transports = {};
    m_fewestOpen = std::numeric_limits<double>::max();
    m_mostWaiting = 0;
    m_rejected.clear();
    m_paid.clear();
    m_paymentsRejected.clear();
    m_paymentsFailed.clear();
    m_lastFrame = -1ms;
    m_nextSample = 0ms;
}

//! The index of the first sample that is not earlier.
size_t ChartHistory::firstFrom(double seconds) const
{
    size_t first = 0;
    size_t behind = m_samples.size();
    while (first < behind) {
        const size_t middle = first + (behind - first) / 2;
        if (m_samples[middle].seconds < seconds)
            first = middle + 1;
        else
            behind = middle;
    }
    return first;
}

const ChartSample *ChartHistory::at(double seconds) const
{
    const size_t later = firstFrom(std::nextafter(seconds, std::numeric_limits<double>::max()));
    return later == 0 ? nullptr : &m_samples[later - 1];
}

const ChartSample *ChartHistory::nearest(double seconds) const
{
    if (isEmpty())
        return nullptr;
    const size_t later = std::min(firstFrom(seconds), m_samples.size() - 1);
    const ChartSample &after = m_samples[later];
    const ChartSample &before = m_samples[later == 0 ? 0 : later - 1];
    return std::abs(seconds - before.seconds) < std::abs(after.seconds - seconds) ? &before : &after;
}

//! Not more of them than a chart has room for; y is not a number where nothing says.
QList<QPointF> ChartHistory::points(Field field, int index, const TimeWindow &window) const
{
    QList<QPointF> points;
    const double together = window.seconds() / pointsInWindow;
    const double width = together > sampleSeconds * 1.25 ? together : 0;
    double slot = -1;
    for (size_t i = firstFrom(window.start()); i < m_samples.size() && m_samples[i].seconds <= window.end(); ++i) {
        const double seconds = m_samples[i].seconds;
        const QPointF point(seconds - window.start(), field(m_samples[i], index));
        const double itsSlot = width > 0 ? std::floor(seconds / width) : double(i);
        if (points.isEmpty() || itsSlot != slot)
            points.append(point);
        else if (std::isnan(points.last().y()) || point.y() > points.last().y())
            points.last() = point;
        slot = itsSlot;
    }
    return points;
}

ChartHistory::Runs ChartHistory::runs(Field field, int index, const TimeWindow &window) const
{
    const QList<QPointF> all = points(field, index, window);
    double leastGap = window.seconds() / leastGaps;
    Runs runs = split(all, leastGap);
    while (runs.size() > mostRuns)
        runs = split(all, leastGap *= 2);
    return runs;
}

QList<QPointF> ChartHistory::markers(Field field, int index, const TimeWindow &window) const
{
    QList<QPointF> dots;
    const double apart = window.seconds() / markersInWindow;
    for (size_t i = std::max<size_t>(1, firstFrom(window.start()));
         i < m_samples.size() && m_samples[i].seconds <= window.end(); ++i) {
        const double seconds = m_samples[i].seconds;
        const bool due = std::floor(seconds / apart) > std::floor(m_samples[i - 1].seconds / apart);
        const double y = field(m_samples[i], index);
        if (due && y > 0) // at the axis all lines are one, and a marker would be cut
            dots.append({seconds - window.start(), y});
    }
    return dots;
}

double ChartHistory::largest(Field field, int index, const TimeWindow &window) const
{
    double result = 0;
    for (size_t i = firstFrom(window.start()); i < m_samples.size() && m_samples[i].seconds <= window.end(); ++i)
        result = std::max(result, field(m_samples[i], index)); // max() passes over what is not a number
    return result;
}

} // namespace Pushlab
