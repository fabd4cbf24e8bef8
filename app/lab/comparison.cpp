// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/comparison.h"

#include "lab/publisher.h"

namespace Pushlab {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr auto openPatience = 60s;
constexpr auto grace = 10s;
// The figures of the server are one question older than those of the clients, and its threads take what waits for them.
constexpr int settlingFrames = 3;

QJsonValue json(const std::optional<double> &value) { return value ? QJsonValue(*value) : QJsonValue(); }

QJsonObject json(const LatencyFigures &figures)
{
    const auto milliseconds = [](const LatencyFigures::Latency &latency) {
        return latency ? QJsonValue(double(latency->count()) / 1000) : QJsonValue();
    };
    return {{QStringLiteral("p50"), milliseconds(figures.p50)},
            {QStringLiteral("p95"), milliseconds(figures.p95)},
            {QStringLiteral("p99"), milliseconds(figures.p99)},
            {QStringLiteral("max"), milliseconds(figures.max)},
            {QStringLiteral("samples"), figures.samples}};
}

} // namespace

QJsonObject ComparisonRow::toJson() const
{
    return {
        {QStringLiteral("transport"), transportKey(transport)},
        {QStringLiteral("clients"), clients},
        {QStringLiteral("published"), qint64(published)},
        {QStringLiteral("expected"), expected},
        {QStringLiteral("delivered"), figures.delivered},
        {QStringLiteral("lost"), lost},
        {QStringLiteral("duplicated"), figures.duplicated},
        {QStringLiteral("reordered"), figures.reordered},
        {QStringLiteral("latencyMs"), json(figures.latency)},
        {QStringLiteral("sendLatencyMs"), json(figures.sendLatency)},
        {QStringLiteral("bytesPerMessage"), json(figures.bytesPerMessage())},
        {QStringLiteral("payloadPerMessage"), json(figures.payloadPerMessage)},
        {QStringLiteral("overheadPerMessage"), json(figures.overheadPerMessage)},
        {QStringLiteral("requestsPerMessage"), json(figures.requestsPerMessage)},
        {QStringLiteral("serverCpuPerMessageUs"), json(serverCpuPerMessage)},
        {QStringLiteral("clientCpuPerMessageUs"), json(clientCpuPerMessage)},
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
    m_recording = Recording::begun();
    next();
}

void Comparison::next()
{
    m_recorder.reset();
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
    settings.proxyKind = m_options.proxyKind;
    settings.publishRate = 0;
    settings.messageSize = m_options.messageSize;

    m_session = std::make_unique<LabSession>();
    m_session->setSettings(settings);
    m_recorder = std::make_unique<Recorder>(*m_session, transportName(row.transport)); // sees a frame before we do
    connect(m_session.get(), &LabSession::frameReady, this, &Comparison::frame);
    connect(m_session.get(), &LabSession::finished, this, &Comparison::close);
    connect(m_session.get(), &LabSession::stateChanged, this, [this](LabSession::State state) {
        if (state == LabSession::State::Failed)
            giveUp(m_session->errorText());
        else if (state == LabSession::State::ServerDown)
            giveUp(tr("the server died"));
    });
    enter(Phase::Starting);
    m_session->start();
}

void Comparison::enter(Phase phase)
{
    m_phase = phase;
    m_phaseBegan = Clock::now();
}

quint64 Comparison::messages() const { return Publisher::messagesIn(m_options.duration, m_options.rate); }

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
        m_settling = settlingFrames;
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
        if (m_settling == settlingFrames)
            row.connecting = inPhase();
        if (m_settling-- > 0)
            return;
        row.poolThreads = frame.server.poolBusy;
        row.osThreads = frame.server.osThreads;
        row.bytesOfMemory = double(frame.server.residentBytes - m_residentBefore) / m_options.clients;
        m_recorder->measureFromHere();
        m_session->setPublishing(m_options.rate, m_options.messageSize, messages());
        enter(Phase::Publishing);
        break;
    case Phase::Publishing:
        done = std::min(1.0, double(inPhase().count()) / double(std::chrono::milliseconds(m_options.duration).count()));
        if (done >= 1 && frame.workload.published + frame.workload.overdue >= messages()) {
            enter(Phase::Finishing);
            m_session->finish(grace);
        }
        break;
    case Phase::Finishing:
        done = 1;
        break;
    }
    Q_EMIT progress((double(m_rows.size() - 1) + done) / transportCount, transportName(row.transport));
}

void Comparison::close(const Frame &frame)
{
    ComparisonRow &row = m_rows.last();
    const RunFigures figures = figuresOf(m_recorder->run());
    row.published = frame.workload.published;
    row.expected = qint64(row.published) * row.clients;
    row.figures = figures.transports[size_t(row.transport)];
    row.lost = row.expected - row.figures.delivered;
    row.serverCpuPerMessage = figures.serverCpuPerMessage;
    row.clientCpuPerMessage = figures.clientCpuPerMessage;
    endRow();
}

void Comparison::giveUp(const QString &error)
{
    m_rows.last().error = error;
    m_session->disconnect(this);
    endRow();
}

void Comparison::endRow()
{
    m_recording.runs.append(m_recorder->run());
    // Queued: the session is still in the middle of telling us, and next() ends it.
    QMetaObject::invokeMethod(this, &Comparison::next, Qt::QueuedConnection);
}

} // namespace Pushlab
