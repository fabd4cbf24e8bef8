// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labrun.h"

namespace Pushlab {

namespace {

const QHostAddress loopback(QHostAddress::LocalHost);

ClientSettings clientSettings(Transport transport, const LabSettings &settings, quint16 port)
{
    ClientSettings client;
    client.transport = transport;
    client.url.setScheme(transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"));
    client.url.setHost(loopback.toString());
    client.url.setPort(port);
    switch (transport) {
    case Transport::LongPoll:
        client.url.setPath(QStringLiteral("/poll"));
        break;
    case Transport::Sse:
        client.url.setPath(QStringLiteral("/events"));
        break;
    case Transport::WebSocket:
        client.url.setPath(QStringLiteral("/ws"));
        break;
    }
    client.policy = settings.policies[size_t(transport)];
    client.habits = settings.habits[size_t(transport)];
    client.speed = settings.speed;
    client.seed = settings.seed;
    return client;
}

} // namespace

LabRun::LabRun(const LabSettings &settings, quint16 serverPort, quint16 managementPort, const QByteArray &token)
    : m_settings(settings),
      m_serverPort(serverPort),
      m_proxyThread(QStringLiteral("lab-proxy")),
      m_loadThread(QStringLiteral("lab-load")),
      m_clientThread(QStringLiteral("lab-clients"), ArrivalTimes::OfBytes),
      m_proxy(m_proxyThread,
              [this, kind = settings.proxyKind] {
                  auto proxy = std::make_unique<LabProxy>(kind);
                  connect(proxy.get(), &LabProxy::started, this, &LabRun::proxyStarted);
                  connect(proxy.get(), &LabProxy::refused, this, &LabRun::orderRefused);
                  return proxy;
              }),
      m_load(m_loadThread,
             [=, progress = m_progress] {
                 return std::make_unique<LabLoad>(loopback, serverPort, managementPort, token, progress);
             }),
      m_swarm(m_clientThread,
              [progress = m_progress] { return std::make_unique<Swarm>([progress] { return progress->load(); }); })
{}

void LabRun::start()
{
    m_proxy.run([port = m_serverPort, settings = m_settings.proxy, seed = m_settings.seed](LabProxy &proxy) {
        proxy.start(settings, port, seed);
    });
}

void LabRun::proxyStarted(quint16 port, const QString &error)
{
    m_proxyPort = port;
    setUpSwarm();
    Q_EMIT started(error);
}

LabRun::~LabRun() = default;

void LabRun::setUpSwarm()
{
    // A client, and the two ends of its connection in a proxy that is in this process.
    const bool inThisProcess = m_settings.throughProxy && m_settings.proxyKind == ProxyKind::BuiltIn;
    const int descriptorsEach = inThisProcess ? 3 : 1;
    m_swarm.run([descriptorsEach, tabs = m_settings.browserTabs, limits = m_settings.browserLimits](Swarm &swarm) {
        swarm.setDescriptorsEach(descriptorsEach);
        swarm.setBrowsers(tabs, limits);
    });
    for (const Transport transport : allTransports)
        settleClients(transport);
}

//! Tells the swarm where these clients dial, and how they behave.
void LabRun::settleClients(Transport transport)
{
    const quint16 port = m_settings.throughProxy ? m_proxyPort : m_serverPort;
    m_swarm.run([client = clientSettings(transport, m_settings, port)](Swarm &swarm) { swarm.setSettings(client); });
}

void LabRun::recordLanes(std::chrono::steady_clock::time_point origin)
{
    m_swarm.run([=](Swarm &swarm) { swarm.recordLanes(origin); });
}

void LabRun::setClients(Transport transport, int count, int perSecond)
{
    m_swarm.run([=](Swarm &swarm) { swarm.setCount(transport, count, RampUp::linear(perSecond)); });
}

void LabRun::setPolicy(Transport transport, const ReconnectPolicy &policy)
{
    m_settings.policies[size_t(transport)] = policy;
    settleClients(transport);
}

void LabRun::setHabits(Transport transport, const ClientHabits &habits)
{
    m_settings.habits[size_t(transport)] = habits;
    settleClients(transport);
}

void LabRun::setMishap(Transport transport, Mishap mishap, int count)
{
    m_swarm.run([=](Swarm &swarm) { swarm.setMishap(transport, mishap, count); });
}

void LabRun::setPublishing(double perSecond, qsizetype messageSize, quint64 messages)
{
    m_load.run([=](LabLoad &load) { load.publisher.setSchedule(perSecond, messageSize, messages); });
}

void LabRun::stopPublishing(std::function<void()> stopped)
{
    m_load.run([size = m_settings.messageSize](LabLoad &load) { load.publisher.setSchedule(0, size); }, this,
               std::move(stopped));
}

void LabRun::setPayments(double perSecond, std::chrono::milliseconds work)
{
    m_load.run([=](LabLoad &load) { load.payments.setSchedule(perSecond, work); });
}

void LabRun::setProxySettings(const ProxySettings &settings)
{
    m_proxy.run([settings](LabProxy &proxy) { proxy.applySettings(settings); });
}

void LabRun::closeAllLinks()
{
    m_proxy.run([](LabProxy &proxy) { proxy.closeAll(); });
}

void LabRun::resetAllLinks()
{
    m_proxy.run([](LabProxy &proxy) { proxy.resetAll(); });
}

void LabRun::patchServer(const QJsonObject &changes)
{
    m_load.run([=, this](LabLoad &load) { load.watch.patch(changes, reportRefusal()); });
}

void LabRun::freezeServer(std::chrono::milliseconds time)
{
    m_load.run([=, this](LabLoad &load) { load.watch.freeze(time, reportRefusal()); });
}

void LabRun::askThreads()
{
    m_load.run([this](LabLoad &load) {
        load.watch.askThreads([this](const ServerThreads &threads) { Q_EMIT threadsTold(threads); });
    });
}

//! Called in the load's thread: whoever lives in another one gets the signal queued.
ServerWatch::Done LabRun::reportRefusal()
{
    return [this](const QString &error) {
        if (!error.isEmpty())
            Q_EMIT orderRefused(error);
    };
}

void LabRun::collect()
{
    if (!m_collecting)
        ask(false, 0);
}

void LabRun::collectFinal(quint64 lastPublished) { ask(true, lastPublished); }

void LabRun::ask(bool final, quint64 lastPublished)
{
    m_collecting = true;
    if (m_watching && !m_collectingWire)
        collectWire();
    m_proxy.run([](LabProxy &proxy) { return proxy.counters(); }, this,
                [this](const std::optional<ProxyCounters> &proxy) {
                    m_frame.proxyCounts = proxy.has_value();
                    m_frame.proxy = proxy.value_or(ProxyCounters());
                });
    m_load.run([](LabLoad &load) { return std::pair(load.takeFrame(), load.watch.frame()); }, this,
               [this](const std::pair<WorkloadFrame, ServerFrame> &part) {
                   std::tie(m_frame.workload, m_frame.server) = part;
               });
    m_swarm.run([=](Swarm &swarm) { return final ? swarm.finalFrame(lastPublished) : swarm.takeFrame(); }, this,
                [this, final](const SwarmFrame &swarm) {
                    m_frame.swarm = swarm;
                    m_collecting = false;
                    Q_EMIT collected(m_frame, final);
                });
}

} // namespace Pushlab
