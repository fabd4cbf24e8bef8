// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/comparison.h"

namespace Pushlab {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto openPatience = 60s;
constexpr auto grace = 10s;

QString name(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return Comparison::tr("long polling");
    case Transport::Sse:
        return Comparison::tr("SSE");
    case Transport::WebSocket:
        return Comparison::tr("WebSocket");
    }
    Q_UNREACHABLE();
}

QJsonValue milliseconds(const ComparisonRow::Latency &latency)
{
    return latency ? QJsonValue(double(latency->count()) / 1000) : QJsonValue();
}

} // namespace

QJsonObject ComparisonRow::toJson() const
{
    return {
        {QStringLiteral("transport"), transportKey(transport)},
        {QStringLiteral("clients"), clients},
        {QStringLiteral("published"), qint64(published)},
        {QStringLiteral("expected"), expected},
        {QStringLiteral("delivered"), delivered},
        {QStringLiteral("lost"), lost},
        {QStringLiteral("duplicated"), duplicated},
        {QStringLiteral("reordered"), reordered},
        {QStringLiteral("latencyMs"),
         QJsonObject{{QStringLiteral("p50"), milliseconds(p50)},
                     {QStringLiteral("p95"), milliseconds(p95)},
                     {QStringLiteral("p99"), milliseconds(p99)},
                     {QStringLiteral("max"), double(max.count()) / 1000}}},
        {QStringLiteral("bytesPerMessage"), bytesPerMessage},
        {QStringLiteral("requestsPerMessage"), requestsPerMessage},
        {QStringLiteral("poolThreads"), poolThreads},
        {QStringLiteral("osThreads"), osThreads},
        {QStringLiteral("memoryPerConnection"), bytesOfMemory},
        {QStringLiteral("connectingMs"), qint64(connecting.count())},
        {QStringLiteral("error"), error},
    };
}

Comparison::Comparison(const ComparisonOptions &options, QObject *parent) : QObject(parent), m_options(options) {}

void Comparison::start()
{
    m_rows.clear();
    next();
}

void Comparison::next()
{
    if (m_rows.size() == transportCount) {
        m_session.reset();
        Q_EMIT finished(m_rows);
        return;
    }
    ComparisonRow row;
    row.transport = allTransports[size_t(m_rows.size())];
    row.clients = m_options.clients;
    m_rows.append(row);

    LabSettings settings;
    settings.server.log.clear(); // a file, as in the lab
    settings.server.threading = m_options.threading;
    settings.server.pool = std::max(settings.server.pool, m_options.clients);
    settings.publishRate = 0;
    settings.messageSize = m_options.messageSize;

    m_session = std::make_unique<LabSession>();
    connect(m_session.get(), &LabSession::frameReady, this, &Comparison::frame);
    connect(m_session.get(), &LabSession::finished, this, &Comparison::close);
    connect(m_session.get(), &LabSession::stateChanged, this, [this](LabSession::State state) {
        if (state == LabSession::State::Failed)
            giveUp(m_session->errorText());
        else if (state == LabSession::State::ServerDown)
            giveUp(tr("the server died"));
    });
    m_session->setSettings(settings);
    enter(Phase::Starting);
    m_session->start();
}

void Comparison::enter(Phase phase)
{
    m_phase = phase;
    m_phaseBegan = Clock::now();
}

std::chrono::milliseconds Comparison::inPhase() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_phaseBegan);
}

void Comparison::frame(const Frame &frame)
{
    ComparisonRow &row = m_rows.last();
    const TransportFrame &clients = frame.swarm.transports[size_t(row.transport)];
    double done = 0;
    switch (m_phase) {
    case Phase::Starting:
        if (!frame.server.reachable)
            break;
        m_residentBefore = frame.server.residentBytes;
        m_session->setClients(row.transport, m_options.clients);
        enter(Phase::Opening);
        break;
    case Phase::Opening:
        if (frame.swarm.refused > 0)
            return giveUp(
                tr("%1 clients could not be made: no file descriptors left (ulimit -n)").arg(frame.swarm.refused));
        if (frame.server.subscribers[size_t(row.transport)] < m_options.clients || clients.open < m_options.clients) {
            if (inPhase() > openPatience)
                giveUp(tr("only %1 of %2 clients were open after %3 s")
                           .arg(clients.open)
                           .arg(m_options.clients)
                           .arg(openPatience / 1s));
            return;
        }
        row.connecting = inPhase();
        row.poolThreads = frame.server.poolBusy;
        row.osThreads = frame.server.osThreads;
        row.bytesOfMemory = double(frame.server.residentBytes - m_residentBefore) / m_options.clients;
        m_opened = frame;
        m_session->setPublishing(m_options.rate, m_options.messageSize);
        enter(Phase::Publishing);
        break;
    case Phase::Publishing:
        done = std::min(1.0, double(inPhase().count()) / double(std::chrono::milliseconds(m_options.duration).count()));
        if (done >= 1) {
            enter(Phase::Finishing);
            m_session->finish(grace);
        }
        break;
    case Phase::Finishing:
        done = 1;
        break;
    }
    Q_EMIT progress((double(m_rows.size() - 1) + done) / transportCount, name(row.transport));
}

void Comparison::close(const Frame &frame)
{
    ComparisonRow &row = m_rows.last();
    const TransportFrame &clients = frame.swarm.transports[size_t(row.transport)];
    const TransportFrame &before = m_opened.swarm.transports[size_t(row.transport)];
    row.published = frame.workload.published;
    row.expected = qint64(row.published) * row.clients;
    row.delivered = clients.delivered;
    row.lost = row.expected - row.delivered;
    row.duplicated = clients.duplicated;
    row.reordered = clients.reordered;
    row.p50 = clients.latency.percentile(0.50);
    row.p95 = clients.latency.percentile(0.95);
    row.p99 = clients.latency.percentile(0.99);
    row.max = clients.latency.max();
    if (row.delivered > 0) {
        const qint64 bytes = clients.bytesIn + clients.bytesOut - before.bytesIn - before.bytesOut;
        row.bytesPerMessage = double(bytes) / double(row.delivered);
        row.requestsPerMessage = double(clients.requests - before.requests) / double(row.delivered);
    }
    // Queued: the session is still in the middle of telling us, and next() ends it.
    QMetaObject::invokeMethod(this, &Comparison::next, Qt::QueuedConnection);
}

void Comparison::giveUp(const QString &error)
{
    m_rows.last().error = error;
    m_session->disconnect(this);
    QMetaObject::invokeMethod(this, &Comparison::next, Qt::QueuedConnection);
}

} // namespace Pushlab
