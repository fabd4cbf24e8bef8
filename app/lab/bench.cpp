// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/bench.h"

#include <QJsonArray>

#include <algorithm>
#include <cmath>
#include <limits>

namespace Pushlab {

namespace {

template <typename Figure>
double median(const QList<FanLoadResult> &runs, Figure figure)
{
    QList<double> values;
    for (const FanLoadResult &run : runs) {
        const double value = figure(run);
        if (run.error.isEmpty() && std::isfinite(value))
            values.append(value);
    }
    if (values.isEmpty())
        return std::numeric_limits<double>::quiet_NaN();
    std::sort(values.begin(), values.end());
    return (values[(values.size() - 1) / 2] + values[values.size() / 2]) / 2;
}

QJsonValue finite(double value) { return std::isfinite(value) ? QJsonValue(value) : QJsonValue(); }

} // namespace

QString BenchRow::error() const
{
    for (const FanLoadResult &run : runs) {
        if (!run.error.isEmpty())
            return run.error;
    }
    return {};
}

double BenchRow::cpuPerMessage() const
{
    return median(runs, [](const FanLoadResult &run) { return run.cpuPerMessage; });
}

double BenchRow::memoryPerConnection() const
{
    return median(runs, [](const FanLoadResult &run) { return run.memoryPerConnection; });
}

double BenchRow::connecting() const
{
    return median(runs, [](const FanLoadResult &run) { return double(run.connecting.count()); });
}

double BenchRow::latency(double quantile) const
{
    return median(runs, [quantile](const FanLoadResult &run) {
        const auto time = run.latency.percentile(quantile);
        return time ? double(time->count()) / 1000 : std::numeric_limits<double>::quiet_NaN();
    });
}

QJsonObject BenchRow::toJson() const
{
    QJsonArray all;
    for (const FanLoadResult &run : runs)
        all.append(QJsonObject{{QStringLiteral("cpuPerMessage"), run.cpuPerMessage},
                               {QStringLiteral("memoryPerConnection"), run.memoryPerConnection},
                               {QStringLiteral("connectingMs"), qint64(run.connecting.count())},
                               {QStringLiteral("delivered"), run.delivered},
                               {QStringLiteral("error"), run.error}});
    return {{QStringLiteral("server"), benchServerName(server)},
            {QStringLiteral("transport"), transportKey(transport)},
            {QStringLiteral("clients"), clients},
            {QStringLiteral("error"), error()},
            {QStringLiteral("cpuPerMessage"), finite(cpuPerMessage())},
            {QStringLiteral("memoryPerConnection"), finite(memoryPerConnection())},
            {QStringLiteral("connectingMs"), finite(connecting())},
            {QStringLiteral("p50Ms"), finite(latency(0.5))},
            {QStringLiteral("p99Ms"), finite(latency(0.99))},
            {QStringLiteral("runs"), all}};
}

Bench::Bench(const BenchOptions &options) : m_options(options), m_thread(QStringLiteral("bench-clients"))
{
    for (const Transport transport : options.transports) {
        for (const int clients : options.clients) {
            for (const BenchServer server : options.servers)
                m_rows.append({server, transport, clients, {}});
        }
    }
}

Bench::~Bench() = default;

void Bench::start() { next(); }

void Bench::next()
{
    m_load.reset();
    m_subject.reset();
    const qsizetype steps = m_rows.size() * m_options.runs;
    if (m_step == steps) {
        Q_EMIT finished(m_rows);
        return;
    }
    Q_EMIT progress(double(m_step) / double(steps),
                    QStringLiteral("%1, %2, %3 clients")
                        .arg(benchServerName(row().server), transportKey(row().transport))
                        .arg(row().clients));
    m_subject = std::make_unique<BenchSubject>(row().server);
    connect(m_subject.get(), &BenchSubject::ready, this, &Bench::measure);
    connect(m_subject.get(), &BenchSubject::failed, this, [this](const QString &error) {
        FanLoadResult result;
        result.error = error;
        measured(result);
    });
    m_subject->start();
}

void Bench::measure()
{
    FanLoadOptions load;
    load.target = m_subject->target(row().transport);
    load.clients = row().clients;
    load.rate = m_options.deliveriesPerSecond / row().clients;
    load.messages = std::max(1, int(load.rate * double(m_options.duration.count())));
    load.messageSize = m_options.messageSize;
    load.serverPid = m_subject->pid();
    m_load = std::make_unique<InThread<FanLoad>>(m_thread, [load] { return std::make_unique<FanLoad>(load); });
    m_load->run([this](FanLoad &fanLoad) {
        connect(&fanLoad, &FanLoad::finished, this, &Bench::measured);
        fanLoad.start();
    });
}

void Bench::measured(const FanLoadResult &result)
{
    row().runs.append(result);
    ++m_step;
    QMetaObject::invokeMethod(this, &Bench::next, Qt::QueuedConnection);
}

} // namespace Pushlab
