// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/externalload.h"

#include "lab/framefields.h"
#include "platform/processstats.h"

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto frameInterval = 100ms;
constexpr auto openPatience = 60s; // besides the ramp
//! A poll is taken for held when it has been sent: the server may need a moment until it really is.
constexpr auto settleTime = 1s;
//! A duplicate may come after everything has arrived: so many frames have to bring nothing new.
constexpr int quietFrames = 5;

} // namespace

QJsonObject ExternalLoadResult::toJson() const
{
    QJsonObject object = ComparisonRow::toJson();
    object.remove(QStringLiteral("poolThreads"));
    object.insert(QStringLiteral("received"), received);
    object.insert(QStringLiteral("drops"), figures.drops);
    object.insert(QStringLiteral("reconnections"), figures.reconnections);
    object.insert(QStringLiteral("clientMemoryPerConnection"), clientMemory);
    if (!knowsServer) {
        for (const QString &name : {QStringLiteral("osThreads"), QStringLiteral("memoryPerConnection")})
            object.insert(name, QJsonValue());
    }
    return object;
}

ExternalLoad::ExternalLoad(const ExternalLoadOptions &options, QObject *parent)
    : QObject(parent),
      m_options(options),
      m_progress(std::make_shared<std::atomic<quint64>>(0)),
      m_loadThread(QStringLiteral("lab-load")),
      m_clientThread(QStringLiteral("lab-clients"), ArrivalTimes::OfBytes),
      m_publisher(
          m_loadThread,
          [url = options.publishUrl, progress = m_progress] { return std::make_unique<Publisher>(url, progress); }),
      m_swarm(m_clientThread,
              [progress = m_progress] { return std::make_unique<Swarm>([progress] { return progress->load(); }); })
{
    m_result.transport = options.client.transport;
    m_result.clients = options.clients;
    m_result.publishes = !options.publishUrl.isEmpty();
    m_result.knowsServer = options.serverPid != 0;
    m_run.title = transportName(options.client.transport);
    m_run.loopback = QHostAddress(options.client.url.host()).isLoopback() || options.client.url.host() == u"localhost";
    m_run.settings = {{QStringLiteral("url"), options.client.url.toString()},
                      {QStringLiteral("clients"), options.clients},
                      {QStringLiteral("messagesPerSecond"), m_result.publishes ? options.rate : 0},
                      {QStringLiteral("messageBytes"), qint64(options.messageSize)}};
    m_tick.setInterval(frameInterval);
    connect(&m_tick, &QTimer::timeout, this, &ExternalLoad::collect);
}

ExternalLoad::~ExternalLoad() = default;

void ExternalLoad::start()
{
    m_began = Clock::now();
    m_ownMemoryBefore = ownProcessStats().residentBytes;
    m_serverMemoryBefore = processStats(m_options.serverPid).residentBytes;
    enter(Phase::Opening);
    m_swarm.run(
        [options = m_options](Swarm &swarm) {
            swarm.setSettings(options.client);
            return swarm.setCount(options.client.transport, options.clients, RampUp::linear(options.dialsPerSecond));
        },
        this,
        [this](const Expected<void> &taken) {
            if (!taken)
                giveUp(taken.error());
        });
    m_tick.start();
}

Recording ExternalLoad::recording() const
{
    Recording recording = Recording::begun();
    recording.runs.append(m_run);
    return recording;
}

void ExternalLoad::collect()
{
    if (std::exchange(m_collecting, true))
        return;
    const bool final = m_phase == Phase::Closing;
    m_publisher.run(
        [](Publisher &publisher) {
            return std::pair(WorkloadFrame{.published = publisher.acknowledged(),
                                           .started = publisher.lastStarted(),
                                           .overdue = publisher.overdue(),
                                           .retried = publisher.retried(),
                                           .intervalPayment = {}},
                             publisher.lastRefusal());
        },
        this,
        [this, final](const std::pair<WorkloadFrame, QString> &part) {
            std::tie(m_frame.workload, m_refusal) = part;
            m_swarm.run([final, published = m_frame.workload.published](
                            Swarm &swarm) { return final ? swarm.finalFrame(published) : swarm.takeFrame(); },
                        this,
                        [this](const SwarmFrame &swarm) {
                            m_frame.swarm = swarm;
                            collected();
                        });
        });
}

void ExternalLoad::collected()
{
    m_collecting = false;
    if (!m_tick.isActive())
        return; // It has ended meanwhile.
    m_frame.time = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_began);
    if (m_result.knowsServer) {
        const ProcessStats server = processStats(m_options.serverPid);
        m_frame.server = {.reachable = server.residentBytes >= 0,
                          .pid = m_options.serverPid,
                          .residentBytes = server.residentBytes,
                          .descriptors = server.descriptors,
                          .osThreads = server.threads,
                          .cpu = server.cpu};
    }
    m_run.frames.append(packFrame(m_frame));
    const TransportFrame &clients = m_frame.swarm.transports[size_t(m_result.transport)];
    switch (m_phase) {
    case Phase::Opening:
        Q_EMIT progress(0, tr("%1 of %2 clients are open").arg(clients.open).arg(m_options.clients));
        return opening(clients);
    case Phase::Settling:
        if (inPhase() < settleTime)
            return;
        m_run.measuredFrom = m_frame.time;
        m_receivedBefore = clients.received;
        if (m_result.publishes)
            m_publisher.run([options = m_options, count = messages()](Publisher &publisher) {
                publisher.setSchedule(options.rate, options.messageSize, count);
            });
        return enter(Phase::Publishing);
    case Phase::Publishing:
        return publishing(clients);
    case Phase::Finishing:
        return finishing(clients);
    case Phase::Closing:
        return close();
    }
}

void ExternalLoad::opening(const TransportFrame &clients)
{
    if (m_frame.swarm.refused > 0)
        return giveUp(
            tr("%1 clients could not be made: no file descriptors left (ulimit -n)").arg(m_frame.swarm.refused));
    if (clients.open < m_options.clients) {
        const auto ramp = std::chrono::seconds(m_options.clients / m_options.dialsPerSecond);
        const QString seen = tr("%1 of %2 clients were open").arg(clients.open).arg(m_options.clients);
        if (clients.givenUp > 0 && clients.open + clients.givenUp == m_options.clients)
            giveUp(tr("%1, the others have given up for good; pushlab-cli listen says why").arg(seen));
        else if (inPhase() > openPatience + ramp)
            giveUp(tr("%1 after %2 s").arg(seen).arg(inPhase() / 1s));
        return;
    }
    m_result.connecting = inPhase();
    m_result.clientMemory = double(ownProcessStats().residentBytes - m_ownMemoryBefore) / m_options.clients;
    m_result.osThreads = m_frame.server.osThreads;
    m_result.bytesOfMemory = double(m_frame.server.residentBytes - m_serverMemoryBefore) / m_options.clients;
    enter(Phase::Settling);
}

void ExternalLoad::publishing(const TransportFrame &clients)
{
    const double done = double(inPhase().count()) / double(std::chrono::milliseconds(m_options.duration).count());
    Q_EMIT progress(std::min(done, 1.0), tr("%1 messages received").arg(clients.received));
    if (done < 1)
        return;
    if (!m_result.publishes)
        return enter(Phase::Closing);
    if (m_frame.workload.published + m_frame.workload.overdue >= messages()) // The last one may be a moment late.
        enter(Phase::Finishing);
}

void ExternalLoad::finishing(const TransportFrame &clients)
{
    const bool patient = inPhase() <= m_options.drain;
    if (m_frame.workload.published == 0 && (!patient || !m_refusal.isEmpty()))
        return giveUp(tr("no message was taken: %1").arg(m_refusal.isEmpty() ? tr("no answer came") : m_refusal));
    if (everythingArrived(clients) || !patient)
        enter(Phase::Closing);
}

bool ExternalLoad::everythingArrived(const TransportFrame &clients)
{
    const bool whole = m_frame.workload.overdue == 0 && clients.missing == 0
        && clients.delivered == qint64(m_frame.workload.published) * m_options.clients;
    m_quietFrames = whole ? m_quietFrames + 1 : 0;
    return m_quietFrames > quietFrames;
}

void ExternalLoad::close()
{
    m_run.closed = true;
    const RunFigures figures = figuresOf(m_run);
    m_result.figures = figures.transports[size_t(m_result.transport)];
    m_result.received = m_frame.swarm.transports[size_t(m_result.transport)].received - m_receivedBefore;
    m_result.serverCpuPerMessage = figures.serverCpuPerMessage;
    m_result.clientCpuPerMessage = figures.clientCpuPerMessage;
    if (m_result.publishes) {
        m_result.published = m_frame.workload.published;
        m_result.expected = qint64(m_result.published) * m_options.clients;
        m_result.lost = m_result.expected - m_result.figures.delivered;
        // A long poll's own account begins with the first answer, which a server that loses messages sends too late.
        m_result.figures.expected = m_result.expected;
        m_result.figures.lost = m_result.lost;
    }
    end();
}

void ExternalLoad::giveUp(const QString &error)
{
    m_result.error = error;
    end();
}

void ExternalLoad::end()
{
    m_tick.stop();
    Q_EMIT finished(m_result);
}

void ExternalLoad::enter(Phase phase)
{
    m_phase = phase;
    m_phaseBegan = Clock::now();
}

quint64 ExternalLoad::messages() const { return Publisher::messagesIn(m_options.duration, m_options.rate); }

std::chrono::milliseconds ExternalLoad::inPhase() const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_phaseBegan);
}

} // namespace Pushlab
