// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/runfigures.h"

#include <algorithm>
#include <deque>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

//! The most that a total grew by within one second.
class PeakPerSecond
{
public:
    void add(std::chrono::milliseconds time, qint64 total)
    {
        m_totals.push_back({time, total});
        while (time - m_totals.front().time > 1s)
            m_totals.pop_front();
        m_peak = std::max(m_peak, total - m_totals.front().total);
    }
    qint64 peak() const { return m_peak; }

private:
    struct Total {
        std::chrono::milliseconds time{0};
        qint64 total = 0;
    };
    std::deque<Total> m_totals{Total()}; // totals begin with the run
    qint64 m_peak = 0;
};

//! Processor time of a process that may be replaced by another one, which begins at 0.
class ProcessorTime
{
public:
    void add(qint64 pid, std::chrono::microseconds cpu)
    {
        if (cpu < 0us)
            return;
        m_used += pid == m_pid ? std::max(cpu - m_latest, 0us) : (m_known ? cpu : 0us);
        m_pid = pid;
        m_latest = cpu;
        m_known = true;
    }
    void startHere() { m_used = 0us; }
    std::optional<double> per(qint64 messages) const
    {
        return m_known && messages > 0 ? std::optional(double(m_used.count()) / double(messages)) : std::nullopt;
    }

private:
    qint64 m_pid = -1;
    std::chrono::microseconds m_latest{0};
    std::chrono::microseconds m_used{0};
    bool m_known = false;
};

void setCounts(TransportFigures &figures, const TransportFrame &last, bool closed)
{
    figures.expected = last.expected;
    figures.delivered = last.delivered;
    figures.lost = closed ? last.lost : last.missing;
    figures.duplicated = last.duplicated;
    figures.reordered = last.reordered;
    figures.attempts = last.attempts;
    figures.failedAttempts = last.failedAttempts;
    figures.peakArrivals = last.peakArrivals;
    figures.reconnections = last.reconnections;
    figures.drops = last.drops;
    figures.gaps = last.gaps;
}

void setRatios(TransportFigures &figures, const TransportFrame &from, const TransportFrame &to)
{
    const qint64 messages = to.delivered - from.delivered;
    if (messages <= 0)
        return;
    const qint64 payload = to.payloadBytes - from.payloadBytes;
    const qint64 bytes = to.bytesIn + to.bytesOut - from.bytesIn - from.bytesOut;
    figures.payloadPerMessage = double(payload) / double(messages);
    figures.overheadPerMessage = double(bytes - payload) / double(messages);
    figures.requestsPerMessage = double(to.requests - from.requests) / double(messages);
}

} // namespace

LatencyFigures LatencyFigures::of(const Histogram &histogram)
{
    return {histogram.count(), histogram.settledPercentile(0.5), histogram.settledPercentile(0.95),
            histogram.settledPercentile(0.99), histogram.max()};
}

std::optional<double> TransportFigures::bytesPerMessage() const
{
    return payloadPerMessage ? std::optional(*payloadPerMessage + *overheadPerMessage) : std::nullopt;
}

RunFigures figuresOf(const RecordedRun &run)
{
    RunFigures figures;
    RecoveryWatch recovery(run.marks);
    std::array<PeakPerSecond, transportCount> attempts;
    std::array<Histogram, transportCount> latency;
    std::array<Histogram, transportCount> sendLatency;
    ProcessorTime server;
    ProcessorTime clients;
    SwarmFrame from;
    Frame last;
    run.visit([&](const Frame &frame) {
        recovery.add(frame);
        server.add(frame.server.pid, frame.server.cpu);
        clients.add(0, frame.swarm.cpu);
        if (frame.time <= run.measuredFrom) {
            from = frame.swarm;
            server.startHere();
            clients.startHere();
        }
        for (size_t i = 0; i < transportCount; ++i) {
            const TransportFrame &transport = frame.swarm.transports[i];
            latency[i].merge(transport.intervalLatency);
            sendLatency[i].merge(transport.intervalSendLatency);
            attempts[i].add(frame.time, transport.attempts);
            figures.transports[i].clients = std::max(figures.transports[i].clients, transport.clients);
        }
        figures.mostConnections = std::max(figures.mostConnections, frame.server.connections);
        figures.mostPoolBusy = std::max(figures.mostPoolBusy, frame.server.poolBusy);
        figures.mostThreads = std::max(figures.mostThreads, frame.server.osThreads);
        figures.mostResidentBytes = std::max(figures.mostResidentBytes, frame.server.residentBytes);
        last = frame;
    });

    qint64 messages = 0;
    for (size_t i = 0; i < transportCount; ++i) {
        TransportFigures &transport = figures.transports[i];
        setCounts(transport, last.swarm.transports[i], run.closed);
        setRatios(transport, from.transports[i], last.swarm.transports[i]);
        transport.latency = LatencyFigures::of(latency[i]);
        transport.sendLatency = LatencyFigures::of(sendLatency[i]);
        transport.peakAttempts = attempts[i].peak();
        messages += last.swarm.transports[i].delivered - from.transports[i].delivered;
    }
    figures.published = last.workload.published;
    figures.paid = last.workload.paid;
    figures.paymentsRejected = last.workload.paymentsRejected;
    figures.paymentsFailed = last.workload.paymentsFailed;
    figures.serverCpuPerMessage = server.per(messages);
    figures.clientCpuPerMessage = clients.per(messages);
    figures.recoveries = recovery.recoveries();
    return figures;
}

QList<ComparedRuns> compared(const Recording &before, const Recording &after)
{
    QList<ComparedRuns> pairs;
    QList<RecordedRun> left = after.runs;
    QList<RecordedRun> unmatched;
    for (const RecordedRun &run : before.runs) {
        const auto same = std::find_if(left.begin(), left.end(),
                                       [&run](const RecordedRun &other) { return other.title == run.title; });
        if (same == left.end()) {
            unmatched.append(run);
            continue;
        }
        pairs.append({run.title, run, *same, figuresOf(run), figuresOf(*same)});
        left.erase(same);
    }
    for (qsizetype i = 0; i < std::min(unmatched.size(), left.size()); ++i)
        pairs.append({unmatched[i].title + QStringLiteral(" / ") + left[i].title, unmatched[i], left[i],
                      figuresOf(unmatched[i]), figuresOf(left[i])});
    return pairs;
}

QString transportName(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return QStringLiteral("long polling");
    case Transport::Sse:
        return QStringLiteral("SSE");
    case Transport::WebSocket:
        return QStringLiteral("WebSocket");
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
