// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Balancing = ProxySettings::Balancing;

//! Several servers behind one proxy.
class tst_ProxyBalancing : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void cleanup();
    void inTurn_data();
    void inTurn();
    void leastBusy();
    void stickToOne();
    void nextOneWhenOneIsDown_data();
    void nextOneWhenOneIsDown();
    void allAreDown_data();
    void allAreDown();
    void unhealthyGetsNothing();
    void takenOffTheList_data();
    void takenOffTheList();

private:
    void apply(Balancing balancing, std::optional<std::chrono::milliseconds> healthInterval = {});
    QList<Upstream> upstreams() const;

    std::array<std::unique_ptr<ToyOrigin>, 3> m_origins;
    std::unique_ptr<ReverseProxy> m_proxy;
    std::vector<std::unique_ptr<RawClient>> m_clients;
    bool m_sick = false; //!< The first server says so when it is asked.
};

void tst_ProxyBalancing::init()
{
    m_sick = false;
    for (auto &origin : m_origins) {
        origin = std::make_unique<ToyOrigin>();
        const bool first = &origin == &m_origins.front();
        origin->onRequest = [this, first](const ToyOrigin::Request &request) {
            if (request.head.target == "/health")
                request.answer(httpResponse(first && m_sick ? 503 : 200, "health"));
            else if (request.head.target == "/now")
                request.answer(okResponse("now"));
            else if (request.head.target == "/ws")
                request.answer(protocols()[WebSocket].begin);
            else if (request.head.target == "/events")
                request.answer(protocols()[Sse].begin);
        };
    }
    m_proxy = std::make_unique<ReverseProxy>();
    m_proxy->setUpstreams(upstreams());
    QVERIFY(m_proxy->listen(QHostAddress::LocalHost, 0));
}

void tst_ProxyBalancing::cleanup()
{
    m_clients.clear();
    m_proxy.reset();
    m_origins = {};
}

void tst_ProxyBalancing::apply(Balancing balancing, std::optional<std::chrono::milliseconds> healthInterval)
{
    ProxySettings settings;
    settings.balancing = balancing;
    settings.healthInterval = healthInterval;
    m_proxy->applySettings(settings);
}

QList<Upstream> tst_ProxyBalancing::upstreams() const
{
    QList<Upstream> list;
    for (const auto &origin : m_origins)
        list.append({QHostAddress::LocalHost, origin->port()});
    return list;
}

//! Opens a client whose request is at a server before the next one opens.
#define OPEN(request, count)                                                                                           \
    do {                                                                                                               \
        m_clients.push_back(std::make_unique<RawClient>(m_proxy->port()));                                             \
        m_clients.back()->send(request);                                                                               \
        QTRY_COMPARE(m_origins[0]->requests.size() + m_origins[1]->requests.size() + m_origins[2]->requests.size(),    \
                     count);                                                                                           \
    } while (false)

void tst_ProxyBalancing::inTurn_data() { protocolRows(); }

void tst_ProxyBalancing::inTurn()
{
    QFETCH(const int, protocol);
    apply(Balancing::RoundRobin);
    for (int i = 1; i <= 6; ++i)
        OPEN(protocols()[protocol].request, i);
    for (const auto &origin : m_origins)
        QCOMPARE(origin->requests.size(), 2);
    const QList<UpstreamState> states = m_proxy->counters().upstreamStates;
    QCOMPARE(states.size(), 3);
    for (int i = 0; i < 3; ++i)
        QCOMPARE(states[i], (UpstreamState{upstreams()[i], 2, 2, true}));
    m_clients.clear();
    QTRY_COMPARE(m_proxy->counters().upstreamStates,
                 (QList<UpstreamState>{
                     {upstreams()[0], 0, 0, true}, {upstreams()[1], 0, 0, true}, {upstreams()[2], 0, 0, true}}));
}

void tst_ProxyBalancing::leastBusy()
{
    apply(Balancing::LeastConnections);
    for (int i = 1; i <= 3; ++i)
        OPEN(protocols()[Sse].request, i);
    m_origins[1]->closeAll(); // its client is gone, so it has room
    QTRY_COMPARE(m_proxy->counters().active, 2);
    OPEN(protocols()[WebSocket].request, 4);
    QCOMPARE(m_origins[1]->requests.size(), 2);
    for (int i = 5; i <= 7; ++i)
        OPEN(protocols()[Poll].request, i);
    QCOMPARE(m_origins[0]->requests.size(), 2);
    QCOMPARE(m_origins[1]->requests.size(), 3);
    QCOMPARE(m_origins[2]->requests.size(), 2);
}

void tst_ProxyBalancing::stickToOne()
{
    apply(Balancing::Sticky);
    for (int i = 1; i <= 4; ++i)
        OPEN(getRequest("/now"), i);
    const auto own = std::find_if(m_origins.begin(), m_origins.end(),
                                  [](const auto &origin) { return !origin->requests.isEmpty(); });
    QCOMPARE((*own)->requests.size(), 4);
    (*own)->stop();
    OPEN(getRequest("/now"), 5); // another one, while its own is down
    QTRY_COMPARE(m_clients.back()->received(), okResponse("now"));
    QCOMPARE((*own)->requests.size(), 4);
    (*own)->start();
    OPEN(getRequest("/now"), 6);
    QCOMPARE((*own)->requests.size(), 5);
}

void tst_ProxyBalancing::nextOneWhenOneIsDown_data() { protocolRows(); }

void tst_ProxyBalancing::nextOneWhenOneIsDown()
{
    QFETCH(const int, protocol);
    m_origins[0]->stop();
    m_origins[1]->stop();
    apply(Balancing::RoundRobin);
    for (int i = 1; i <= 3; ++i) {
        OPEN(protocols()[protocol].request, i);
        QTRY_COMPARE(m_clients.back()->received(), protocols()[protocol].begin);
    }
    QCOMPARE(m_origins[2]->requests.size(), 3);
    QVERIFY(m_proxy->counters().redispatched >= 2);
    QCOMPARE(m_proxy->counters().badGateway, 0);
}

void tst_ProxyBalancing::allAreDown_data() { protocolRows(); }

void tst_ProxyBalancing::allAreDown()
{
    QFETCH(const int, protocol);
    for (const auto &origin : m_origins)
        origin->stop();
    RawClient client(m_proxy->port());
    client.send(protocols()[protocol].request);
    QTRY_VERIFY(isAnswer(client.received(), 502));
    QCOMPARE(m_proxy->counters().badGateway, 1);
}

void tst_ProxyBalancing::unhealthyGetsNothing()
{
    m_sick = true;
    m_origins[2]->stop();
    apply(Balancing::RoundRobin, 100ms);
    const auto health = [this] {
        QList<bool> healthy;
        for (const UpstreamState &state : m_proxy->counters().upstreamStates)
            healthy.append(state.healthy);
        return healthy;
    };
    QTRY_COMPARE(health(), (QList<bool>{false, true, false}));
    for (int i = 0; i < 4; ++i) {
        RawClient client(m_proxy->port());
        client.send(getRequest("/now"));
        QTRY_COMPARE(client.received(), okResponse("now"));
    }
    QCOMPARE(m_proxy->counters().redispatched, 0); // nobody tried the one that is down
    for (const ToyOrigin::Request &request : std::as_const(m_origins[0]->requests))
        QCOMPARE(request.head.target, QByteArray("/health"));
    m_sick = false;
    m_origins[2]->start();
    QTRY_COMPARE(health(), (QList<bool>{true, true, true}));
    m_origins[1]->readsRequests = false; // accepts, and never answers
    QTRY_COMPARE(health(), (QList<bool>{true, false, true}));
    apply(Balancing::RoundRobin);
    QCOMPARE(health(), (QList<bool>{true, true, true})); // no checks, no opinion
}

void tst_ProxyBalancing::takenOffTheList_data() { protocolRows(); }

void tst_ProxyBalancing::takenOffTheList()
{
    QFETCH(const int, protocol);
    m_proxy->setUpstreams({upstreams()[0]});
    OPEN(protocols()[protocol].request, 1);
    QTRY_COMPARE(m_clients.front()->received(), protocols()[protocol].begin);
    m_proxy->setUpstreams({upstreams()[1]});
    OPEN(getRequest("/now"), 2);
    QCOMPARE(m_origins[1]->requests.size(), 1);
    QCOMPARE(m_proxy->counters().upstreamStates.size(), 1);
    m_origins[0]->requests.first().answer(protocols()[protocol].more); // what is in progress stays
    QTRY_COMPARE(m_clients.front()->received(), protocols()[protocol].begin + protocols()[protocol].more);
}

QTEST_GUILESS_MAIN(tst_ProxyBalancing)
#include "tst_proxybalancing.moc"
