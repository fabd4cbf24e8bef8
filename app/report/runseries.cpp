// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/runseries.h"

#include "lab/framefields.h"

#include <array>
#include <cmath>
#include <deque>
#include <limits>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr int mostSlices = 150;

//! The shortest round length from \a shortest on that cuts \a run into at most mostSlices.
std::chrono::milliseconds sliceFor(std::chrono::milliseconds run, std::chrono::milliseconds shortest)
{
    for (const auto slice : {100ms, 200ms, 500ms, 1'000ms, 2'000ms, 5'000ms, 10'000ms, 30'000ms, 60'000ms}) {
        if (slice >= shortest && run <= slice * mostSlices)
            return slice;
    }
    return std::max<std::chrono::milliseconds>(600'000ms, run / mostSlices + 1ms);
}

//! Of the newest slices as many as the percentile needs; of ten seconds at most.
class LookBack
{
public:
    explicit LookBack(double slice) : m_most(size_t(std::max(1.0, 10 / slice))) {}

    void add(const Histogram &histogram)
    {
        m_slices.push_back(histogram);
        if (m_slices.size() > m_most)
            m_slices.pop_front();
    }
    //! ms; NaN when nothing came in the newest slice, or too little in all of them.
    double percentile(double quantile) const
    {
        Histogram sum;
        for (auto slice = m_slices.rbegin(); slice != m_slices.rend(); ++slice) {
            sum.merge(*slice);
            if (sum.count() == 0)
                break;
            if (const auto latency = sum.settledPercentile(quantile))
                return double(latency->count()) / 1000;
        }
        return std::numeric_limits<double>::quiet_NaN();
    }

private:
    size_t m_most;
    std::deque<Histogram> m_slices;
};

//! What happened in one slice, and the totals at its start.
class Slice
{
public:
    explicit Slice(double seconds) : m_recent{LookBack(seconds), LookBack(seconds), LookBack(seconds)} {}

    void add(const Frame &frame)
    {
        for (size_t i = 0; i < transportCount; ++i) {
            const TransportFrame &transport = frame.swarm.transports[i];
            m_latency[i].merge(transport.intervalLatency);
            const int fewest = transport.open - transport.openDip;
            m_fewestOpen[i] = m_any ? std::min(m_fewestOpen[i], fewest) : fewest;
        }
        m_last = frame;
        m_any = true;
    }

    //! Adds a point at \a seconds to each series, and begins the next slice.
    void end(RunSeries &series, double seconds)
    {
        m_length = std::max(seconds - m_end, 0.1); // the last slice of a run is a shorter one
        m_end = seconds;
        if (!m_any)
            return;
        for (size_t i = 0; i < transportCount; ++i)
            endTransport(series.transports[i], i, seconds);
        const WorkloadFrame &now = m_last.workload;
        const WorkloadFrame &before = m_before.workload;
        series.paid.append({seconds, rate(now.paid - before.paid)});
        series.paymentsRejected.append({seconds, rate(now.paymentsRejected - before.paymentsRejected)});
        series.paymentsFailed.append({seconds, rate(now.paymentsFailed - before.paymentsFailed)});
        const bool known = m_last.server.reachable;
        const auto level = [&](double value) { return QPointF(seconds, known && value >= 0 ? value : std::nan("")); };
        series.poolBusy.append(level(m_last.server.poolBusy));
        series.poolQueued.append(level(m_last.server.poolQueued));
        series.osThreads.append(level(m_last.server.osThreads));
        series.residentMiB.append(level(double(m_last.server.residentBytes) / 1024 / 1024));
        m_before = m_last;
        m_any = false;
    }

private:
    void endTransport(RunSeries::OfTransport &series, size_t i, double seconds)
    {
        const TransportFrame &now = m_last.swarm.transports[i];
        const TransportFrame &before = m_before.swarm.transports[i];
        series.hadClients = series.hadClients || now.clients > 0;
        m_recent[i].add(m_latency[i]);
        series.median.append({seconds, m_recent[i].percentile(0.5)});
        series.p99.append({seconds, m_recent[i].percentile(0.99)});
        series.reconnections.append({seconds, rate(now.reconnections - before.reconnections)});
        series.open.append({seconds, double(m_fewestOpen[i])});
        m_latency[i].clear();
    }
    double rate(qint64 count) const { return double(count) / m_length; }

    double m_end = 0; //!< Of the slice before.
    double m_length = 0;
    std::array<Histogram, transportCount> m_latency;
    std::array<LookBack, transportCount> m_recent;
    std::array<int, transportCount> m_fewestOpen{};
    Frame m_before;
    Frame m_last;
    bool m_any = false;
};

//! Attempts in buckets of at least 100 ms.
class ArrivalCounts
{
public:
    explicit ArrivalCounts(std::chrono::milliseconds bucket, std::chrono::milliseconds run)
        : m_bucket(bucket),
          m_counts(run / bucket + 1)
    {}

    void add(const QList<ArrivalBucket> &arrivals)
    {
        for (const ArrivalBucket &arrival : arrivals) {
            // The swarm begins a little before the run does; what a made-up file puts elsewhere goes to the end.
            const auto index = std::min(qint64(arrival.start / m_bucket), qint64(m_counts.size()) - 1);
            m_counts[index] += arrival.count;
        }
    }
    QList<QPointF> perSecond() const
    {
        const double bucket = double(m_bucket.count()) / 1000;
        QList<QPointF> points;
        for (qsizetype i = 0; i < m_counts.size(); ++i)
            points.append({double(i) * bucket, double(m_counts[i]) / bucket});
        return points;
    }

private:
    std::chrono::milliseconds m_bucket;
    QList<qint64> m_counts;
};

} // namespace

RunSeries RunSeries::of(const RecordedRun &run)
{
    std::chrono::milliseconds length{0};
    if (!run.frames.isEmpty()) {
        if (const auto last = unpackFrame(run.frames.last()))
            length = last->time;
    }
    const auto slice = sliceFor(length, 500ms); // frames come every 100 ms, or a little late
    const auto bucket = sliceFor(length, ArrivalSeries::bucketSize);
    RunSeries series;
    series.seconds = double(length.count()) / 1000;
    series.attemptBucket = double(bucket.count()) / 1000;

    Slice current(double(slice.count()) / 1000);
    std::array arrivals{ArrivalCounts(bucket, length), ArrivalCounts(bucket, length), ArrivalCounts(bucket, length)};
    std::chrono::milliseconds ends = slice;
    run.visit([&](const Frame &frame) {
        while (frame.time > ends) {
            current.end(series, double(ends.count()) / 1000);
            ends += slice;
        }
        current.add(frame);
        for (size_t i = 0; i < transportCount; ++i) {
            arrivals[i].add(frame.swarm.transports[i].arrivals);
            series.transports[i].latency.merge(frame.swarm.transports[i].intervalLatency);
            series.transports[i].sendLatency.merge(frame.swarm.transports[i].intervalSendLatency);
        }
    });
    current.end(series, series.seconds);
    for (size_t i = 0; i < transportCount; ++i)
        series.transports[i].attempts = arrivals[i].perSecond();
    return series;
}

} // namespace Pushlab
