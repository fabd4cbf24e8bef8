// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using AtLimit = ProxySettings::AtLimit;

//! More requests than there are places, and more in a second than may be.
class tst_ProxyLimits : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void excessIsRefused_data();
    void excessIsRefused();
    void excessQueues_data();
    void excessQueues();
    void queueRunsOutOfTime_data();
    void queueRunsOutOfTime();
    void excessMeetsSilence_data();
    void excessMeetsSilence();
    void placeIsFreeAgain_data();
    void placeIsFreeAgain();
    void waitingClientLeaves_data();
    void waitingClientLeaves();
    void limitIsLifted_data();
    void limitIsLifted();
    void queueBecomesRefusal();
    void manyInOneQueue();
    void requestRate_data();
    void requestRate();
};

namespace {

ProxySettings limited(AtLimit atLimit, int connections = 1)
{
    ProxySettings settings;
    settings.connectionLimit = connections;
    settings.atLimit = atLimit;
    settings.queueTimeout = 1h;
    return settings;
}

//! A row for each protocol in the place and each that comes too late.
void pairRows()
{
    QTest::addColumn<int>("holder");
    QTest::addColumn<int>("protocol");
    for (int holder = 0; holder < 3; ++holder) {
        for (int other = 0; other < 3; ++other)
            QTest::addRow("%s behind %s", protocols()[other].name, protocols()[holder].name) << holder << other;
    }
}

} // namespace

void tst_ProxyLimits::excessIsRefused_data() { pairRows(); }

void tst_ProxyLimits::excessIsRefused()
{
    QFETCH(const int, holder);
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(limited(AtLimit::Refuse));
    RawClient first(rig.proxy.port());
    first.send(protocols()[holder].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    second.send(protocols()[protocol].request);
    QTRY_VERIFY(isAnswer(second.received(), 503));
    QVERIFY(second.received().startsWith("HTTP/1.1 503 Service Temporarily Unavailable\r\n"));
    QCOMPARE(rig.proxy.counters().limited, 1);
    QCOMPARE(rig.proxy.counters().active, 1);
    first.close();
    QTRY_COMPARE(rig.proxy.counters().active, 0);
    second.forget();
    second.send(getRequest("/now")); // it kept its connection
    QTRY_COMPARE(second.received(), okResponse("now"));
}

void tst_ProxyLimits::excessQueues_data() { pairRows(); }

void tst_ProxyLimits::excessQueues()
{
    QFETCH(const int, holder);
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(limited(AtLimit::Queue));
    RawClient first(rig.proxy.port());
    first.send(protocols()[holder].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    second.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    QCOMPARE(rig.origin.requests.size(), 1);
    first.close();
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    QTRY_COMPARE(second.received(), protocols()[protocol].begin);
    QCOMPARE(rig.proxy.counters().waiting, 0);
    QCOMPARE(rig.proxy.counters().active, 1);
}

void tst_ProxyLimits::queueRunsOutOfTime_data() { protocolRows(); }

void tst_ProxyLimits::queueRunsOutOfTime()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    ProxySettings settings = limited(AtLimit::Queue);
    settings.queueTimeout = 2500ms;
    settings.speed = 10;
    settings.manner = ProxySettings::Manner::Haproxy;
    rig.proxy.applySettings(settings);
    RawClient first(rig.proxy.port());
    first.send(protocols()[Sse].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    QElapsedTimer clock;
    clock.start();
    second.send(protocols()[protocol].request);
    QTRY_VERIFY(isAnswer(second.received(), 503));
    QVERIFY(clock.elapsed() >= 250);
    QVERIFY(second.received().contains("No server is available to handle this request."));
    QVERIFY(!second.received().contains("retry-after"));
    QCOMPARE(rig.proxy.counters().queueTimeouts, 1);
    QCOMPARE(rig.proxy.counters().waiting, 0);
    QCOMPARE(second.end(), End::None);
}

void tst_ProxyLimits::excessMeetsSilence_data() { pairRows(); }

void tst_ProxyLimits::excessMeetsSilence()
{
    QFETCH(const int, holder);
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    ProxySettings settings = limited(AtLimit::Silence);
    settings.headerTimeout = 200ms; // nor does a time limit run for who was not accepted
    rig.proxy.applySettings(settings);
    RawClient first(rig.proxy.port());
    first.send(protocols()[holder].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    second.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(clock.elapsed() > 500);
    QCOMPARE(second.received(), QByteArray());
    QCOMPARE(second.end(), End::None);
    QCOMPARE(rig.proxy.counters().requests, 1); // not read
    first.close();
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    QTRY_COMPARE(second.received(), protocols()[protocol].begin);
    QCOMPARE(rig.proxy.counters().active, 1);
}

void tst_ProxyLimits::placeIsFreeAgain_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("ending");
    const std::array endings{"client closes", "client resets", "server ends", "idle timeout",
                             "closeAll",      "resetAll",      "answered"};
    for (int protocol = 0; protocol < 3; ++protocol) {
        for (size_t ending = 0; ending < endings.size(); ++ending) {
            if (ending < 6 || protocol != WebSocket)
                QTest::addRow("%s, %s", protocols()[protocol].name, endings[ending]) << protocol << int(ending);
        }
    }
}

void tst_ProxyLimits::placeIsFreeAgain()
{
    QFETCH(const int, protocol);
    QFETCH(const int, ending);
    Rig rig;
    speakAll(rig);
    ProxySettings settings = limited(AtLimit::Refuse);
    rig.proxy.applySettings(settings);
    RawClient first(rig.proxy.port());
    first.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QCOMPARE(rig.proxy.counters().active, 1);
    switch (ending) {
    case 0:
        first.close();
        break;
    case 1:
        first.reset();
        break;
    case 2:
        rig.origin.closeAll();
        break;
    case 3:
        settings.idleTimeout = 100ms;
        rig.proxy.applySettings(settings);
        break;
    case 4:
        rig.proxy.closeAll();
        break;
    case 5:
        rig.proxy.resetAll();
        break;
    default:
        rig.origin.requests.first().answer(protocol == Poll ? okResponse("polled") : "0\r\n\r\n");
        break;
    }
    QTRY_COMPARE(rig.proxy.counters().active, 0);
    QTRY_COMPARE(rig.proxy.counters().upstreamStates.first().requests, 0);
    RawClient second(rig.proxy.port());
    second.send(getRequest("/now"));
    QTRY_COMPARE(second.received(), okResponse("now"));
}

void tst_ProxyLimits::waitingClientLeaves_data()
{
    QTest::addColumn<bool>("silence");
    QTest::newRow("queue") << false;
    QTest::newRow("silence") << true;
}

void tst_ProxyLimits::waitingClientLeaves()
{
    QFETCH(const bool, silence);
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(limited(silence ? AtLimit::Silence : AtLimit::Queue));
    RawClient first(rig.proxy.port());
    first.send(protocols()[Sse].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient leaving(rig.proxy.port());
    leaving.send(getRequest("/left"));
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    RawClient patient(rig.proxy.port());
    patient.send(getRequest("/now"));
    QTRY_COMPARE(rig.proxy.counters().waiting, 2);
    leaving.close();
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    first.close();
    QTRY_COMPARE(patient.received(), okResponse("now"));
    QCOMPARE(rig.origin.requests.size(), 2);
    QTRY_COMPARE(rig.proxy.counters().active, 0);
}

void tst_ProxyLimits::limitIsLifted_data()
{
    QTest::addColumn<int>("atLimit");
    QTest::addColumn<int>("limit");
    QTest::newRow("queue, none") << int(AtLimit::Queue) << 0;
    QTest::newRow("queue, higher") << int(AtLimit::Queue) << 2;
    QTest::newRow("silence, none") << int(AtLimit::Silence) << 0;
    QTest::newRow("silence, higher") << int(AtLimit::Silence) << 2;
}

void tst_ProxyLimits::limitIsLifted()
{
    QFETCH(const int, atLimit);
    QFETCH(const int, limit);
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(limited(AtLimit(atLimit)));
    RawClient first(rig.proxy.port());
    first.send(protocols()[Sse].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    second.send(getRequest("/now"));
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    rig.proxy.applySettings(limited(AtLimit(atLimit), limit));
    QTRY_COMPARE(second.received(), okResponse("now"));
    QCOMPARE(first.end(), End::None);
}

void tst_ProxyLimits::queueBecomesRefusal()
{
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(limited(AtLimit::Queue));
    RawClient first(rig.proxy.port());
    first.send(protocols()[Sse].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    RawClient second(rig.proxy.port());
    second.send(getRequest("/now"));
    QTRY_COMPARE(rig.proxy.counters().waiting, 1);
    rig.proxy.applySettings(limited(AtLimit::Refuse));
    QTRY_VERIFY(isAnswer(second.received(), 503));
    QCOMPARE(rig.proxy.counters().waiting, 0);
}

void tst_ProxyLimits::manyInOneQueue()
{
    Rig rig;
    int inHand = 0;
    int most = 0;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        most = qMax(most, ++inHand);
        QTimer::singleShot(1ms, request.socket, [&, request] {
            --inHand;
            request.answer(okResponse(request.head.target));
        });
    };
    rig.proxy.applySettings(limited(AtLimit::Queue, 3));
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<RawClient>(rig.proxy.port()));
        clients.back()->send(getRequest("/" + QByteArray::number(i)));
    }
    for (int i = 0; i < 100; ++i)
        QTRY_COMPARE(clients[size_t(i)]->received(), okResponse("/" + QByteArray::number(i)));
    QCOMPARE(most, 3);
    QCOMPARE(rig.proxy.counters().active, 0);
}

void tst_ProxyLimits::requestRate_data() { protocolRows(); }

void tst_ProxyLimits::requestRate()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.requestsPerSecond = 2; // one in half a second, as nginx without burst
    rig.proxy.applySettings(settings);
    RawClient first(rig.proxy.port());
    RawClient second(rig.proxy.port());
    QElapsedTimer clock;
    clock.start();
    first.send(getRequest("/now"));
    QTRY_COMPARE(first.received(), okResponse("now"));
    second.send(protocols()[protocol].request);
    QTRY_VERIFY(!second.received().isEmpty());
    if (clock.elapsed() >= 500)
        QSKIP("This machine is too busy to measure time");
    QVERIFY(isAnswer(second.received(), 503));
    QCOMPARE(rig.proxy.counters().rateLimited, 1);
    QTRY_VERIFY(clock.elapsed() > 600);
    second.forget();
    second.send(protocols()[protocol].request); // on the same connection
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    QTRY_COMPARE(second.received(), protocols()[protocol].begin);
}

QTEST_GUILESS_MAIN(tst_ProxyLimits)
#include "tst_proxylimits.moc"
