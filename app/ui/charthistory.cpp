// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charthistory.h"

#include <cmath>
#include <limits>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto sampleInterval = 200ms;
constexpr double markerSeconds = 10;
constexpr size_t capacity = size_t(ChartHistory::windowSeconds * 1000 / double(sampleInterval.count()));

double milliseconds(std::optional<Histogram::Duration> value)
{
    return value ? double(value->count()) / 1000 : std::numeric_limits<double>::quiet_NaN();
}

} // namespace

ChartHistory::ChartHistory() : m_samples(capacity) {}

bool ChartHistory::add(const Frame &frame)
{
    if (frame.time < m_lastFrame)
        clear();
    m_lastFrame = frame.time;
    for (size_t i = 0; i < transportCount; ++i) {
        const TransportFrame &transport = frame.swarm.transports[i];
        m_latency[i].add(frame.time, transport.intervalLatency);
        m_reconnections[i].add(frame.time, transport.reconnections);
        m_attempts[i].add(frame.time, transport.attempts);
    }
    m_rejected.add(frame.time, frame.server.poolRejected);
    if (frame.time < m_nextSample)
        return false;
    m_nextSample = frame.time + sampleInterval - sampleInterval / 4; // frames come a little early, too

    ChartSample sample;
    sample.seconds = double(frame.time.count()) / 1000;
    for (size_t i = 0; i < transportCount; ++i) {
        for (size_t q = 0; q < quantiles.size(); ++q)
            sample.latency[i][q] = milliseconds(m_latency[i].percentile(quantiles[q]));
        sample.reconnections[i] = m_reconnections[i].perSecond();
        sample.attempts[i] = m_attempts[i].perSecond();
    }
    if (frame.server.reachable) {
        sample.busy = frame.server.poolBusy;
        sample.queued = frame.server.poolQueued;
        sample.rejected = std::max(0.0, m_rejected.perSecond()); // a new process counts from zero again
    }
    sample.pool = frame.server.poolThreads;
    m_samples.push(sample);
    return true;
}

void ChartHistory::clear()
{
    m_samples.clear();
    for (size_t i = 0; i < transportCount; ++i) {
        m_latency[i].clear();
        m_reconnections[i].clear();
        m_attempts[i].clear();
    }
    m_rejected.clear();
    m_lastFrame = -1ms;
    m_nextSample = 0ms;
}

double ChartHistory::windowStart() const
{
    return m_samples.isEmpty() ? 0 : std::max(0.0, m_samples.newest().seconds - windowSeconds);
}

QList<QPointF> ChartHistory::points(Field field, int index, double floor) const
{
    QList<QPointF> line;
    line.reserve(qsizetype(m_samples.size()));
    const double start = windowStart();
    bool gap = true;
    for (size_t i = 0; i < m_samples.size(); ++i) {
        const double x = m_samples[i].seconds - start;
        const double y = field(m_samples[i], index);
        if (std::isnan(y)) {
            if (!gap)
                line.append({line.last().x(), floor});
            gap = true;
            continue;
        }
        if (gap && !line.isEmpty())
            line.append({x, floor});
        gap = false;
        const qsizetype n = line.size();
        if (n >= 2 && line[n - 1].y() == y && line[n - 2].y() == y)
            line[n - 1].setX(x);
        else
            line.append({x, y});
    }
    return line;
}

QList<QPointF> ChartHistory::markers(Field field, int index) const
{
    QList<QPointF> dots;
    const double start = windowStart();
    for (size_t i = 1; i < m_samples.size(); ++i) {
        const double seconds = m_samples[i].seconds;
        const bool due = std::floor(seconds / markerSeconds) > std::floor(m_samples[i - 1].seconds / markerSeconds);
        const double y = field(m_samples[i], index);
        if (due && !std::isnan(y))
            dots.append({seconds - start, y});
    }
    return dots;
}

double ChartHistory::largest(Field field, int index) const
{
    double result = 0;
    for (size_t i = 0; i < m_samples.size(); ++i)
        result = std::max(result, field(m_samples[i], index)); // max() passes over what is not a number
    return result;
}

} // namespace Pushlab
