// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/benchsubject.h"
#include "lab/fanload.h"
#include "lab/labthread.h"

#include <QJsonObject>

namespace Pushlab {

struct BenchOptions {
    QList<BenchServer> servers{BenchServer::Pushlab};
    QList<Transport> transports{allTransports.begin(), allTransports.end()};
    QList<int> clients{100, 1000, 5000};
    int runs = 3;
    double deliveriesPerSecond = 10'000; //!< In every cell alike: the more clients, the fewer messages.
    std::chrono::seconds duration{4}; //!< How long messages flow in a run.
    qsizetype messageSize = 100;
};

//! One cell of the table: a server under one load, several times.
struct BenchRow {
    BenchServer server = BenchServer::Pushlab;
    Transport transport = Transport::Sse;
    int clients = 0;
    QList<FanLoadResult> runs;

    QString error() const; //!< The first run's that has one; empty: the medians are whole.
    double cpuPerMessage() const; //!< µs, the median of the runs; so are the others.
    double memoryPerConnection() const; //!< Bytes.
    double connecting() const; //!< ms until all were open.
    double latency(double quantile) const; //!< ms; NaN when a run had too few samples.

    QJsonObject toJson() const;
};

/*!
 * The same load on one server after the other, the runs interleaved, so that whatever else the machine does meanwhile
 * hits all of them. Each run has a fresh server process.
 *
 * Lives in the main thread; once.
 */
class Bench final : public QObject
{
    Q_OBJECT
public:
    explicit Bench(const BenchOptions &options);
    ~Bench() override;

    void start();

Q_SIGNALS:
    void progress(double share, const QString &what);
    void finished(const QList<Pushlab::BenchRow> &rows);

private:
    void next();
    void measure();
    void measured(const FanLoadResult &result);
    BenchRow &row() { return m_rows[m_step % m_rows.size()]; }

    const BenchOptions m_options;
    QList<BenchRow> m_rows;
    qsizetype m_step = 0;
    LabThread m_thread;
    std::unique_ptr<BenchSubject> m_subject;
    std::unique_ptr<InThread<FanLoad>> m_load;
};

} // namespace Pushlab
