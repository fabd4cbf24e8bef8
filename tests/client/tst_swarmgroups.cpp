// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "client/lanerecorder.h"
#include "client/swarm.h"

#include "platform/descriptorlimit.h"

#include <QElapsedTimer>
#include <QMap>
#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;

//! What is done to a whole group of clients: coming, going, and what befalls them.
class TestSwarmGroups : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void tooManyAreRefused();
    void comesLikeVisitors();
    void attemptsAreCountedByTime();
    void settingsAreLive();
    void mishapsBefallTheFirst();
    void visitorsLeaveAndOthersCome();
    void whoDoesNotCleanUpPilesUp();
    void lanesAreOfAnEvenSample();
    void lanesTellWhoCameAndWent();

private:
    //! The clients that have a lane, and the state at its end; what ended is not among them.
    using Lanes = QMap<int, LaneState>;
    void follow(Lanes &lanes);
    TransportFrame frame() { return m_swarm->takeFrame().transports[size_t(Transport::Sse)]; }
    int connections() const
    {
        return int(std::count_if(m_origin->sockets.begin(), m_origin->sockets.end(),
                                 [](const QPointer<QTcpSocket> &socket) { return !socket.isNull(); }));
    }

    std::unique_ptr<ToyOrigin> m_origin;
    std::unique_ptr<Swarm> m_swarm;
    ClientSettings m_settings;
};

void TestSwarmGroups::init()
{
    m_origin
        = std::make_unique<ToyOrigin>([](const HttpRequestHead &, QTcpSocket &socket) { socket.write(eventStream()); });
    m_swarm = std::make_unique<Swarm>([] { return 0; });
    m_settings = {};
    m_settings.speed = 30;
    m_settings.url = m_origin->url(QStringLiteral("/events"));
    m_swarm->setSettings(m_settings);
}

void TestSwarmGroups::cleanup()
{
    m_swarm.reset();
    m_origin.reset();
}

void TestSwarmGroups::tooManyAreRefused()
{
    const int limit = raiseDescriptorLimit();
    if (limit < 0)
        QSKIP("This system gives out descriptors without end.");
    const int cap = m_swarm->cap();
    QVERIFY(cap < limit);
    QVERIFY(cap > limit - 1000);
    QVERIFY(m_swarm->setCount(Transport::Sse, 2));
    QTRY_VERIFY(m_swarm->allOpen());

    const Expected<void> refused = m_swarm->setCount(Transport::WebSocket, cap - 1);
    QVERIFY(!refused);
    QVERIFY2(refused.error().contains(QString::number(cap)), qPrintable(refused.error()));
    QVERIFY(refused.error().contains(QString::number(limit)));
    QCOMPARE(m_swarm->takeFrame().refusal, refused.error());
    QCOMPARE(m_swarm->takeFrame().cap, cap);
    QVERIFY(m_swarm->allOpen()); // Nothing was begun.
    QCOMPARE(frame().clients, 2);

    m_swarm->setDescriptorsEach(3); // A proxy in this process.
    QCOMPARE(m_swarm->cap(), (limit - (limit - cap)) / 3);
    QVERIFY(m_swarm->setCount(Transport::Sse, 3));
    QVERIFY(m_swarm->takeFrame().refusal.isEmpty());
}

void TestSwarmGroups::comesLikeVisitors()
{
    QElapsedTimer timer;
    timer.start();
    QVERIFY(m_swarm->setCount(Transport::Sse, 50, RampUp::poisson(200, 3)));
    RampSchedule schedule(RampUp::poisson(200, 3));
    for (int client = 1; client < 50; ++client)
        schedule.advance();
    QTRY_VERIFY(m_swarm->allOpen());
    QVERIFY(timer.elapsed() >= qint64(schedule.next().count() * 1000));
}

void TestSwarmGroups::attemptsAreCountedByTime()
{
    QVERIFY(m_swarm->setCount(Transport::Sse, 30));
    qint64 counted = 0;
    int peak = 0;
    auto last = -1ms;
    const auto take = [&] {
        const TransportFrame now = frame();
        for (const ArrivalBucket &bucket : now.arrivals) {
            if (bucket.start <= last || bucket.start % 100ms != 0ms)
                return -1;
            last = bucket.start;
            counted += bucket.count;
            peak = std::max(peak, bucket.count);
        }
        return int(counted);
    };
    QTRY_COMPARE(take(), 30);
    QCOMPARE(frame().attempts, 30);
    QCOMPARE(frame().peakArrivals, peak);
}

void TestSwarmGroups::settingsAreLive()
{
    QVERIFY(m_swarm->setCount(Transport::Sse, 3));
    QTRY_COMPARE(m_origin->requests.size(), 3);
    QTRY_VERIFY(m_swarm->allOpen());
    m_settings.habits.cookie = "new=1";
    m_settings.policy = ReconnectPolicy::immediate();
    m_swarm->setSettings(m_settings);
    for (const QPointer<QTcpSocket> &socket : QList(m_origin->sockets))
        endConnection(*socket);
    QTRY_COMPARE(m_origin->requests.size(), 6);
    for (int request = 3; request < 6; ++request)
        QCOMPARE(m_origin->requests[request].headers.value("Cookie"), QByteArray("new=1"));
}

void TestSwarmGroups::mishapsBefallTheFirst()
{
    QVERIFY(m_swarm->setCount(Transport::Sse, 4));
    QTRY_VERIFY(m_swarm->allOpen());
    QTRY_COMPARE(m_origin->requests.size(), 4);
    m_swarm->setMishap(Transport::Sse, Mishap::Unplugged, 3);
    QCOMPARE(frame().open, 4);
    m_swarm->setMishap(Transport::Sse, Mishap::Unplugged, 1); // Two get well: their old connections are gone.
    QCOMPARE(frame().drops, 2);
    QTRY_COMPARE(m_origin->requests.size(), 6);
    QTRY_COMPARE(connections(), 4);

    m_swarm->setMishap(Transport::Sse, Mishap::Unplugged, 6); // Those to come, too.
    QVERIFY(m_swarm->setCount(Transport::Sse, 7));
    QTRY_COMPARE(m_origin->requests.size(), 7);
    QTRY_COMPARE(frame().waiting, 2);
    m_swarm->setMishap(Transport::Sse, Mishap::None);
    QTRY_VERIFY(m_swarm->allOpen());
}

void TestSwarmGroups::visitorsLeaveAndOthersCome()
{
    m_settings.habits.visit = 3s; // 100 ms of lab time
    m_swarm->setSettings(m_settings);
    QVERIFY(m_swarm->setCount(Transport::Sse, 5));
    QTRY_VERIFY(m_origin->requests.size() >= 25);
    QVERIFY(connections() <= 10); // A few of them may still be leaving.
    QCOMPARE(frame().clients, 5);
    QCOMPARE(frame().drops, 0);
    QCOMPARE(m_swarm->takeFrame().forgotten, 0);

    m_settings.habits.visit.reset();
    m_swarm->setSettings(m_settings);
    QTRY_VERIFY(m_swarm->allOpen());
    QTRY_COMPARE(connections(), 5);
}

void TestSwarmGroups::whoDoesNotCleanUpPilesUp()
{
    m_settings.habits.visit = 3s;
    m_settings.habits.cleansUp = false;
    m_swarm->setSettings(m_settings);
    QVERIFY(m_swarm->setCount(Transport::Sse, 5));
    QTRY_VERIFY(connections() >= 25);
    QCOMPARE(frame().clients, 5);
    QVERIFY(m_swarm->takeFrame().forgotten >= 20);

    m_settings.habits.cleansUp = true; // The fix.
    m_settings.habits.visit.reset();
    m_swarm->setSettings(m_settings);
    QTRY_COMPARE(connections(), 5);
    QCOMPARE(m_swarm->takeFrame().forgotten, 0);
    QTRY_VERIFY(m_swarm->allOpen());
}

void TestSwarmGroups::follow(Lanes &lanes)
{
    for (const LaneNews &news : m_swarm->takeFrame().lanes) {
        if (news.ends || news.changes.last().state == LaneState::Gone)
            lanes.remove(news.client);
        else
            lanes[news.client] = news.changes.last().state;
    }
}

void TestSwarmGroups::lanesAreOfAnEvenSample()
{
    Lanes lanes;
    QVERIFY(m_swarm->setCount(Transport::Sse, 10));
    QTRY_VERIFY(m_swarm->allOpen());
    follow(lanes);
    QVERIFY(lanes.isEmpty()); // nobody asked for lanes
    QVERIFY(m_swarm->setCount(Transport::Sse, 0));

    m_swarm->recordLanes(std::chrono::steady_clock::now());
    QVERIFY(m_swarm->setCount(Transport::Sse, LaneSample::most));
    QTRY_VERIFY(m_swarm->allOpen());
    follow(lanes);
    QCOMPARE(lanes.size(), LaneSample::most);
    const int first = lanes.firstKey();
    QVERIFY(m_swarm->setCount(Transport::Sse, 2 * LaneSample::most));
    QTRY_VERIFY_WITH_TIMEOUT(m_swarm->allOpen(), 20'000);
    follow(lanes);
    QCOMPARE(lanes.size(), LaneSample::most);
    for (const int client : lanes.keys())
        QCOMPARE((client - first) % 2, 0);
    QCOMPARE(lanes.values().count(LaneState::Open), LaneSample::most);

    QVERIFY(m_swarm->setCount(Transport::Sse, 30)); // all again: those between get a lane as they are
    follow(lanes);
    QCOMPARE(lanes.size(), 30);
    for (int client = first; client < first + 30; ++client)
        QCOMPARE(lanes.value(client, LaneState::Gone), LaneState::Open);
}

void TestSwarmGroups::lanesTellWhoCameAndWent()
{
    const auto origin = std::chrono::steady_clock::now();
    m_swarm->recordLanes(origin);
    QVERIFY(m_swarm->setCount(Transport::Sse, 3));
    QTRY_VERIFY(m_swarm->allOpen());
    const QList<LaneNews> came = m_swarm->takeFrame().lanes;
    QCOMPARE(came.size(), 3);
    for (const LaneNews &news : came) {
        QCOMPARE(news.transport, Transport::Sse);
        QCOMPARE(news.changes.first().state, LaneState::Connecting);
        QCOMPARE(news.changes.last().state, LaneState::Open);
        QVERIFY(origin + news.changes.last().time <= std::chrono::steady_clock::now());
    }
    QVERIFY(m_swarm->setCount(Transport::Sse, 2));
    const QList<LaneNews> went = m_swarm->takeFrame().lanes;
    QCOMPARE(went.size(), 1);
    QCOMPARE(went[0].client, 2);
    QCOMPARE(went[0].changes.last().state, LaneState::Gone);
    QCOMPARE(went[0].drops, 0); // it left by itself
}

QTEST_GUILESS_MAIN(TestSwarmGroups)
#include "tst_swarmgroups.moc"
