// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "lab/recovery.h"

namespace Pushlab {

//! Percentiles that may be told: see Histogram::settledPercentile(). Null: too few samples.
struct LatencyFigures {
    using Latency = std::optional<Histogram::Duration>;

    qint64 samples = 0;
    Latency p50;
    Latency p95;
    Latency p99;
    Histogram::Duration max{0};

    static LatencyFigures of(const Histogram &histogram);

    friend bool operator==(const LatencyFigures &, const LatencyFigures &) = default;
};

//! What one transport's clients measured in a run.
struct TransportFigures {
    int clients = 0; //!< The most there were at a time.
    qint64 expected = 0;
    qint64 delivered = 0;
    qint64 lost = 0; //!< Of a run that is not closed: what later messages have overtaken.
    qint64 duplicated = 0;
    qint64 reordered = 0;
    qint64 attempts = 0;
    qint64 failedAttempts = 0;
    qint64 reconnections = 0;
    qint64 drops = 0;
    qint64 gaps = 0;
    qint64 peakAttempts = 0; //!< The most in one second.
    int peakArrivals = 0; //!< The most in one bucket of 100 ms.
    LatencyFigures latency; //!< Since the intended time.
    LatencyFigures sendLatency; //!< Since the send, as a closed-loop tool has it: coordinated omission.

    // For each delivered message, from RecordedRun::measuredFrom on; null: none was delivered.
    std::optional<double> payloadPerMessage; //!< Bytes of data.
    std::optional<double> overheadPerMessage; //!< Bytes of heads and framing, both ways, and of duplicates; not TCP's.
    std::optional<double> requestsPerMessage;

    std::optional<double> bytesPerMessage() const;

    friend bool operator==(const TransportFigures &, const TransportFigures &) = default;
};

//! What a run comes to.
struct RunFigures {
    std::array<TransportFigures, transportCount> transports;
    quint64 published = 0;
    qint64 paid = 0;
    qint64 paymentsRejected = 0;
    qint64 paymentsFailed = 0;
    int mostConnections = 0; //!< Of the server.
    int mostPoolBusy = 0;
    int mostThreads = 0; //!< Of the server process.
    qint64 mostResidentBytes = 0;
    // Processor time in µs for each delivered message of all transports, from RecordedRun::measuredFrom on. The
    // server's has in it that it tells its figures ten times a second; null: not told, or none was delivered.
    std::optional<double> serverCpuPerMessage;
    std::optional<double> clientCpuPerMessage;
    QList<Recovery> recoveries;

    friend bool operator==(const RunFigures &, const RunFigures &) = default;
};

RunFigures figuresOf(const RecordedRun &run);

//! Two runs side by side: before and after the fix. Runs are paired by title, those left over by their order.
struct ComparedRuns {
    QString title;
    RecordedRun beforeRun;
    RecordedRun afterRun;
    RunFigures before;
    RunFigures after;
};
QList<ComparedRuns> compared(const Recording &before, const Recording &after);

//! "long polling", "SSE", "WebSocket": as a person reads it.
QString transportName(Transport transport);

} // namespace Pushlab
