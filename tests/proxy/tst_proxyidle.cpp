// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;

//! How late this thread, which is the proxy's and the clients', got to run: on a machine that is busy with something
//! else no time is better known than that.
class Lag
{
public:
    Lag()
    {
        m_timer.setTimerType(Qt::PreciseTimer);
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer,
                         [this] { m_worst = qMax(m_worst, m_clock.restart() - m_timer.interval()); });
    }
    void start()
    {
        m_worst = 0;
        m_clock.start();
        m_timer.start(5);
    }
    qint64 worst() const { return qMax(m_worst, m_clock.elapsed() - m_timer.interval()); }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_worst = 0;
};

#define SKIP_WHEN_STARVED()                                                                                            \
    do {                                                                                                               \
        if (m_lag.worst() > limit.count() / 4)                                                                         \
            QSKIP("This machine is too busy to measure time");                                                         \
    } while (false)

//! The idle timeout, measured by the clients that it cuts.
class tst_ProxyIdle : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init() { m_lag.start(); }
    void silentStreamIsCut_data();
    void silentStreamIsCut();
    void keepalivesHoldTheStream();
    void longPollGetsGatewayTimeout();
    void silentTunnelIsCut();
    void trafficHoldsTheTunnel_data();
    void trafficHoldsTheTunnel();
    void idleConnectionIsNotCut();
    void idleConnectionHasItsOwnLimit_data();
    void idleConnectionHasItsOwnLimit();
    void settingsApplyAtOnce();

private:
    void verifyAbout(qint64 silence);

    Lag m_lag;
};

namespace {

constexpr std::chrono::milliseconds limit = 1s;
const QByteArray
    eventStream("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
const QByteArray upgradeRequest("GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
const QByteArray
    upgradeResponse("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");

ProxySettings idleSettings(std::chrono::milliseconds timeout = limit, int speed = 1)
{
    ProxySettings settings;
    settings.idleTimeout = timeout;
    settings.speed = speed;
    return settings;
}

} // namespace

void tst_ProxyIdle::verifyAbout(qint64 silence)
{
    const qint64 tolerance = limit.count() / 10 + m_lag.worst();
    QVERIFY2(qAbs(silence - limit.count()) <= tolerance,
             qPrintable(QStringLiteral("%1 ms, with a tolerance of %2").arg(silence).arg(tolerance)));
}

void tst_ProxyIdle::silentStreamIsCut_data()
{
    QTest::addColumn<int>("speed");
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("chunked") << 1 << eventStream + "5\r\nhello\r\n";
    QTest::newRow("chunked, lab time") << 30 << eventStream + "5\r\nhello\r\n";
    QTest::newRow("until close") << 1 << QByteArray("HTTP/1.1 200 OK\r\n\r\nhello");
    QTest::newRow("head only") << 1 << eventStream;
}

void tst_ProxyIdle::silentStreamIsCut()
{
    QFETCH(const int, speed);
    QFETCH(const QByteArray, response);
    Rig rig;
    rig.proxy.applySettings(idleSettings(limit * speed, speed));
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(response); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/events"));
    QTRY_COMPARE(client.received(), response);
    QTRY_COMPARE(client.end(), End::Fin);
    SKIP_WHEN_STARVED();
    verifyAbout(client.silenceBeforeEnd());
    QCOMPARE(client.received(), response); // no last chunk
    QCOMPARE(rig.proxy.counters().closedIdle, 1);
    QTRY_COMPARE(rig.origin.open(), 0);
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

void tst_ProxyIdle::keepalivesHoldTheStream()
{
    Rig rig;
    rig.proxy.applySettings(idleSettings());
    QTimer keepalive;
    int sent = 0;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        request.answer(eventStream);
        connect(&keepalive, &QTimer::timeout, request.socket, [&, request] {
            request.answer("6\r\n: ka\n\n\r\n");
            if (++sent == 6)
                keepalive.stop();
        });
        keepalive.start(limit / 2);
    };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/events"));
    QTRY_COMPARE(client.end(), End::Fin);
    SKIP_WHEN_STARVED();
    QCOMPARE(sent, 6); // three limits long
    verifyAbout(client.silenceBeforeEnd());
}

void tst_ProxyIdle::longPollGetsGatewayTimeout()
{
    Rig rig;
    rig.proxy.applySettings(idleSettings());
    rig.origin.onRequest = [](const ToyOrigin::Request &request) {
        if (request.head.target == "/now")
            request.answer(okResponse("ok"));
    };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/poll"));
    qint64 waited = 0;
    QTRY_VERIFY(
        (waited = qMax(waited, client.received().isEmpty() ? client.msecs() : 0), !client.received().isEmpty()));
    QVERIFY2(client.received().startsWith("HTTP/1.1 504 "), client.received().constData());
    SKIP_WHEN_STARVED();
    QVERIFY(waited <= limit.count() * 11 / 10 + m_lag.worst());
    QVERIFY(waited >= limit.count() * 9 / 10 - 50 - m_lag.worst()); // looked every 50 ms
    QVERIFY(client.received().endsWith("</html>\r\n"));
    QTRY_COMPARE(rig.origin.open(), 0); // a late answer must not meet the next request
    client.forget();
    client.send(getRequest("/now"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
    QCOMPARE(rig.proxy.counters().gatewayTimeout, 1);
    QCOMPARE(rig.proxy.counters().closedIdle, 0);
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyIdle::silentTunnelIsCut()
{
    Rig rig;
    rig.proxy.applySettings(idleSettings());
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(upgradeResponse); };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.end(), End::Fin);
    SKIP_WHEN_STARVED();
    verifyAbout(client.silenceBeforeEnd());
    QCOMPARE(client.received(), upgradeResponse); // no close frame
    QCOMPARE(rig.proxy.counters().closedIdle, 1);
    QTRY_COMPARE(rig.origin.open(), 0);
}

void tst_ProxyIdle::trafficHoldsTheTunnel_data()
{
    QTest::addColumn<bool>("fromClient");
    QTest::newRow("from the client alone") << true;
    QTest::newRow("from the server alone") << false;
}

void tst_ProxyIdle::trafficHoldsTheTunnel()
{
    QFETCH(const bool, fromClient);
    Rig rig;
    rig.proxy.applySettings(idleSettings());
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(upgradeResponse); };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.received(), upgradeResponse);
    QTimer traffic;
    int sent = 0;
    connect(&traffic, &QTimer::timeout, &traffic, [&] {
        if (fromClient)
            client.send("x");
        else
            rig.origin.requests.first().answer("x");
        if (++sent == 6)
            traffic.stop();
    });
    traffic.start(limit / 2);
    QTRY_COMPARE_WITH_TIMEOUT(client.end(), End::Fin, 8000);
    SKIP_WHEN_STARVED();
    QCOMPARE(sent, 6);
    verifyAbout(client.silenceBeforeEnd());
}

void tst_ProxyIdle::idleConnectionIsNotCut()
{
    Rig rig;
    rig.proxy.applySettings(idleSettings(200ms));
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
    Stillness still(800);
    QTRY_VERIFY(still(qint64(client.end())));
    QCOMPARE(client.end(), End::None);
    client.forget();
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
    QCOMPARE(rig.origin.accepted, 1);
}

void tst_ProxyIdle::idleConnectionHasItsOwnLimit_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::newRow("nothing sent") << QByteArray();
    QTest::newRow("half a head") << QByteArray("GET / HTTP/1.1\r\nHost");
    QTest::newRow("after a response") << getRequest("/");
}

void tst_ProxyIdle::idleConnectionHasItsOwnLimit()
{
    QFETCH(const QByteArray, sent);
    Rig rig;
    ProxySettings settings;
    settings.headerTimeout = limit * 75;
    settings.keepAliveTimeout = limit * 75;
    settings.speed = 75;
    rig.proxy.applySettings(settings);
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    RawClient client(rig.proxy.port());
    client.send(sent);
    QTRY_COMPARE(client.end(), End::Fin);
    SKIP_WHEN_STARVED();
    verifyAbout(client.silenceBeforeEnd());
    QCOMPARE(client.received(), sent.endsWith("\r\n\r\n") ? okResponse("ok") : QByteArray()); // no 408, as nginx
    QCOMPARE(rig.proxy.counters().closedIdle, 0);
}

void tst_ProxyIdle::settingsApplyAtOnce()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(eventStream); };
    QElapsedTimer sinceFirst;
    sinceFirst.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<RawClient>(rig.proxy.port()));
        clients.back()->send(getRequest("/events"));
    }
    for (const auto &client : clients)
        QTRY_COMPARE(client->received(), eventStream);
    rig.proxy.applySettings(idleSettings(1h));
    rig.proxy.applySettings(idleSettings());
    QTRY_COMPARE(clients.front()->end(), End::Fin);
    SKIP_WHEN_STARVED();
    // Fifty clients share a thread with the proxy: each hears its head a while after the proxy passed it.
    QVERIFY(sinceFirst.elapsed() >= limit.count());
    for (const auto &client : clients) {
        QTRY_COMPARE(client->end(), End::Fin);
        QVERIFY(client->silenceBeforeEnd() <= limit.count() * 11 / 10 + m_lag.worst());
    }
    QCOMPARE(rig.proxy.counters().closedIdle, 50);
    QCOMPARE(rig.proxy.settings(), idleSettings());
}

QTEST_GUILESS_MAIN(tst_ProxyIdle)
#include "tst_proxyidle.moc"
