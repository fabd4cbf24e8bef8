// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include <numeric>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Clients that vanish, stall and sleep, against the real server: what it sees of them, and what they lose.
class TestMisbehaviour : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }
    void unplugged_data() { transports(); }
    void unplugged();
    void slowConsumers_data();
    void slowConsumers();
    void suspendedMissTheirPings();
    void suspendedWakeTogether();
    void leavesEarly_data() { transports(); }
    void leavesEarly();
    void neverCleansUp_data() { transports(); }
    void neverCleansUp();
    void browserOfSeven();

private:
    static void transports()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::newRow(transportKey(transport).data()) << transport;
    }
};

// The server finds a WebSocket that is gone by its ping; a stream takes what is sent into the void, and a poll is
// answered into it.
void TestMisbehaviour::unplugged()
{
    QFETCH(const Transport, transport);
    constexpr int clients = 20;

    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    crowd.add(crowd.settings(transport), clients);
    crowd.swarm.setMishap(transport, Mishap::Unplugged);
    QCOMPARE(crowd.closed("clientLeft"), 0);
    crowd.publish(3);
    if (transport == Transport::WebSocket) {
        QTRY_COMPARE_WITH_TIMEOUT(crowd.closed("missedPong"), clients, 20'000); // 30 s ÷ 30
        QCOMPARE(crowd.connections(transport), 0);
    } else if (transport == Transport::Sse) {
        QCOMPARE(crowd.connections(transport), clients); // It has no idea.
    } else {
        QTRY_COMPARE(crowd.connections(transport), 0); // Answered, and no poll follows.
    }
    QCOMPARE(crowd.frame(transport).open, clients); // Nor has the page.
    QCOMPARE(crowd.frame(transport).delivered, 0);

    crowd.swarm.setMishap(transport, Mishap::None);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(transport).delivered, clients * 3, 20'000);
    QCOMPARE(crowd.frame(transport).reconnections, clients);
    QTRY_COMPARE(crowd.connections(transport), clients);
    QCOMPARE(crowd.finalFrame(transport).lost, 0);
    QCOMPARE(crowd.finalFrame(transport).duplicated, 0);
}

void TestMisbehaviour::slowConsumers_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::newRow("SSE") << Transport::Sse;
    QTest::newRow("WebSocket") << Transport::WebSocket;
}

// Bounded buffers: who does not read is closed, and nobody else notices.
void TestMisbehaviour::slowConsumers()
{
    QFETCH(const Transport, transport);

    Crowd crowd({u"--max-buffer"_s, u"64KiB"_s, u"--write-timeout"_s, u"off"_s, u"--heartbeat"_s, u"off"_s,
                 u"--history"_s, u"1000"_s});
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    crowd.add(crowd.settings(transport), 4);
    crowd.swarm.setMishap(transport, Mishap::NotReading, 2);
    // More than the kernel keeps for them (4 MB are usual).
    for (int i = 0; i < 60 && crowd.closed("slowConsumer") < 2; ++i) {
        crowd.publish(4, 60'000);
        QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(transport).delivered, 2 * 4 * (i + 1), 20'000); // The two that read.
    }
    QCOMPARE(crowd.closed("slowConsumer"), 2);
    QCOMPARE(crowd.connections(transport), 2);
    QCOMPARE(crowd.frame(transport).drops, 0);

    // Reading again they get what was under way, see that they were cut off, and resume: nothing is lost.
    crowd.swarm.setMishap(transport, Mishap::None);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(transport).drops, 2, 30'000);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.finalFrame(transport).lost, 0, 30'000);
    QCOMPARE(crowd.frame(transport).reconnections, 2);
    QCOMPARE(crowd.finalFrame(transport).delivered, crowd.finalFrame(transport).expected);
    QCOMPARE(crowd.finalFrame(transport).duplicated, 0);
}

void TestMisbehaviour::suspendedMissTheirPings()
{
    constexpr int clients = 20;
    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    crowd.add(crowd.settings(Transport::WebSocket), clients);
    crowd.swarm.setMishap(Transport::WebSocket, Mishap::Suspended, clients / 2);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.closed("missedPong"), clients / 2, 20'000);
    QCOMPARE(crowd.connections(Transport::WebSocket), clients / 2);
    crowd.publish(1);
    QTRY_COMPARE(crowd.frame(Transport::WebSocket).delivered, clients / 2);

    crowd.swarm.setMishap(Transport::WebSocket, Mishap::None); // The lids are opened.
    QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(Transport::WebSocket).delivered, clients, 20'000);
    QCOMPARE(crowd.frame(Transport::WebSocket).reconnections, clients / 2);
}

// Jitter spreads what is due; a sleep gathers it again.
void TestMisbehaviour::suspendedWakeTogether()
{
    constexpr int clients = 200;
    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    ClientSettings settings = crowd.settings(Transport::WebSocket);
    settings.policy = {ReconnectPolicy::Kind::FullJitter, 1h, 1h}; // Two minutes of lab time.
    crowd.add(settings, clients);
    const QString port = QString::number(crowd.server.port);
    crowd.server.process.kill();
    crowd.server.process.waitForFinished();
    QTRY_COMPARE(crowd.frame(Transport::WebSocket).waiting, clients);
    crowd.swarm.setMishap(Transport::WebSocket, Mishap::Suspended);
    Server next({u"--port"_s, port});
    QVERIFY2(next.isReady(), next.errors().constData());

    const qint64 before = crowd.frame(Transport::WebSocket).attempts;
    crowd.swarm.setMishap(Transport::WebSocket, Mishap::None);
    QList<ArrivalBucket> arrivals;
    const auto counted = [&] {
        arrivals += crowd.frame(Transport::WebSocket).arrivals;
        return std::accumulate(arrivals.begin(), arrivals.end(), 0,
                               [](int sum, const ArrivalBucket &bucket) { return sum + bucket.count; });
    };
    QTRY_COMPARE_WITH_TIMEOUT(counted(), clients, 20'000);
    QCOMPARE(crowd.frame(Transport::WebSocket).attempts, before + clients);
    // As fast as a loaded machine can dial; by the jitter it would be two minutes.
    QVERIFY2(arrivals.last().start - arrivals.first().start < 3s, qPrintable(QString::number(arrivals.size())));
    QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(Transport::WebSocket).open, clients, 20'000);
}

void TestMisbehaviour::leavesEarly()
{
    QFETCH(const Transport, transport);
    constexpr int clients = 10;

    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    ClientSettings settings = crowd.settings(transport);
    crowd.add(settings, clients);
    settings.habits.visit = 6s; // 200 ms
    crowd.swarm.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(crowd.closed("clientLeft") >= 3 * clients, 20'000);
    QVERIFY(crowd.connections(transport) <= 2 * clients);

    settings.habits.visit.reset();
    crowd.swarm.setSettings(settings);
    QTRY_COMPARE(crowd.connections(transport), clients);
    QCOMPARE(crowd.frame(transport).clients, clients);
    QCOMPARE(crowd.frame(transport).drops, 0);
}

void TestMisbehaviour::neverCleansUp()
{
    QFETCH(const Transport, transport);
    constexpr int clients = 10;

    Crowd crowd({u"--hold"_s, u"60min"_s});
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    ClientSettings settings = crowd.settings(transport);
    crowd.add(settings, clients);
    settings.habits.visit = 6s;
    settings.habits.cleansUp = false;
    crowd.swarm.setSettings(settings);
    QTRY_VERIFY_WITH_TIMEOUT(crowd.connections(transport) >= 4 * clients, 20'000);
    QCOMPARE(crowd.frame(transport).clients, clients);

    settings.habits.visit.reset();
    settings.habits.cleansUp = true;
    crowd.swarm.setSettings(settings);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.connections(transport), clients, 20'000);
}

void TestMisbehaviour::browserOfSeven()
{
    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    crowd.swarm.setBrowsers(7);
    crowd.swarm.setSettings(crowd.settings(Transport::Sse));
    QVERIFY(crowd.swarm.setCount(Transport::Sse, 7));
    QTRY_COMPARE(crowd.connections(Transport::Sse), 6);
    QTRY_COMPARE(crowd.frame(Transport::Sse).queued, 1);

    QVERIFY(crowd.swarm.setCount(Transport::Sse, 0));
    crowd.swarm.setBrowsers(7, {.shards = 2});
    crowd.add(crowd.settings(Transport::Sse), 7);
}

QTEST_GUILESS_MAIN(TestMisbehaviour)
#include "tst_misbehaviour.moc"
