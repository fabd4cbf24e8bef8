// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Ms = std::chrono::milliseconds;

//! Every time limit but the idle timeout, which has a test of its own, as the clients feel it.
class tst_ProxyTimeouts : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void silence_data();
    void silence();
    void silentClientOfATunnel();
    void bodyThatDoesNotCome_data();
    void bodyThatDoesNotCome();
    void bodyThatTheServerDoesNotTake();
    void headThatDoesNotCome_data();
    void headThatDoesNotCome();
    void nextRequestThatDoesNotCome_data();
    void nextRequestThatDoesNotCome();
    void halfOfTheNextHeadHasTheHeadersLimit();
    void lastRequestOfAConnection_data();
    void lastRequestOfAConnection();
    void limitsApplyAtOnce_data();
    void limitsApplyAtOnce();
};

namespace {

constexpr Ms limit = 250ms;
constexpr qint64 muchLater = 500; // ms; a limit that has not struck by then is not going to

enum Seen { Nothing, Answer504, Fin };

} // namespace
Q_DECLARE_METATYPE(ProxySettings)

void tst_ProxyTimeouts::silence_data()
{
    QTest::addColumn<ProxySettings>("settings");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("seen");
    const auto rows = [](const char *name, const ProxySettings &settings, Seen poll, Seen sse, Seen webSocket) {
        const std::array seen{poll, sse, webSocket};
        for (int i = 0; i < 3; ++i)
            QTest::addRow("%s, %s", name, protocols()[i].name) << settings << i << int(seen[size_t(i)]);
    };
    ProxySettings settings;
    settings.idleTimeout = limit;
    rows("idle", settings, Answer504, Fin, Fin);
    settings.manner = ProxySettings::Manner::Haproxy;
    rows("idle, HAProxy", settings, Answer504, Fin, Fin);
    settings.tunnelTimeout = 1h;
    rows("idle, another for tunnels", settings, Answer504, Fin, Nothing);
    settings.responseTimeout = 1h;
    rows("idle, others for tunnels and response heads", settings, Nothing, Fin, Nothing);
    settings = {};
    settings.responseTimeout = limit;
    rows("response", settings, Answer504, Nothing, Nothing);
    settings = {};
    settings.tunnelTimeout = limit;
    rows("tunnel", settings, Nothing, Nothing, Fin);
    settings.tunnelTimeout = limit * 30;
    settings.speed = 30;
    rows("tunnel, lab time", settings, Nothing, Nothing, Fin);
    settings = {};
    settings.clientTimeout = limit;
    rows("client", settings, Nothing, Nothing, Fin);
    settings.tunnelTimeout = 1h;
    rows("client, another for tunnels", settings, Nothing, Nothing, Nothing);
    settings = {};
    settings.headerTimeout = limit;
    settings.keepAliveTimeout = limit;
    rows("header and keep-alive", settings, Nothing, Nothing, Nothing);
}

void tst_ProxyTimeouts::silence()
{
    QFETCH(const ProxySettings, settings);
    QFETCH(const int, protocol);
    QFETCH(const int, seen);
    const Protocol &spoken = protocols()[protocol];
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    QElapsedTimer clock;
    clock.start();
    client.send(spoken.request);
    if (seen == Fin) {
        QTRY_COMPARE(client.end(), End::Fin);
        QVERIFY(clock.elapsed() >= limit.count());
        QCOMPARE(client.received().toLower(), spoken.begin.toLower()); // neither last chunk nor close frame
        QCOMPARE(rig.proxy.counters().closedIdle + rig.proxy.counters().closedSilentClient, 1);
        QCOMPARE(rig.proxy.counters().closedSilentClient, settings.clientTimeout ? 1 : 0);
        return;
    }
    if (seen == Answer504) {
        QTRY_VERIFY(isAnswer(client.received(), 504));
        QVERIFY(clock.elapsed() >= limit.count());
        QVERIFY(client.received().startsWith("HTTP/1.1 504 Gateway Time-out\r\n"));
        QCOMPARE(rig.proxy.counters().gatewayTimeout, 1);
        client.forget();
        client.send(getRequest("/now")); // the connection stays
        QTRY_COMPARE(client.received().toLower(), okResponse("now").toLower());
        return;
    }
    QTRY_COMPARE(client.received().toLower(), spoken.begin.toLower());
    QTRY_VERIFY(clock.elapsed() >= muchLater);
    QCOMPARE(client.received().toLower(), spoken.begin.toLower());
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyTimeouts::silentClientOfATunnel()
{
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.clientTimeout = limit;
    settings.idleTimeout = 1h;
    rig.proxy.applySettings(settings);
    RawClient talking(rig.proxy.port());
    RawClient listening(rig.proxy.port());
    talking.send(protocols()[WebSocket].request);
    listening.send(protocols()[WebSocket].request);
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    QTimer traffic;
    connect(&traffic, &QTimer::timeout, &traffic, [&] {
        talking.send("x");
        for (const auto &socket : std::as_const(rig.origin.sockets)) {
            if (socket)
                socket->write("y");
        }
    });
    traffic.start(limit / 5);
    QTRY_COMPARE(listening.end(), End::Fin); // what it gets does not count
    QCOMPARE(talking.end(), End::None);
    QCOMPARE(rig.proxy.counters().closedSilentClient, 1);
    traffic.stop();
    QTRY_COMPARE(talking.end(), End::Fin);
}

void tst_ProxyTimeouts::bodyThatDoesNotCome_data()
{
    QTest::addColumn<bool>("haproxy");
    QTest::newRow("nginx") << false;
    QTest::newRow("HAProxy") << true;
}

void tst_ProxyTimeouts::bodyThatDoesNotCome()
{
    QFETCH(const bool, haproxy);
    Rig rig;
    ProxySettings settings;
    settings.clientTimeout = limit;
    settings.idleTimeout = 1h;
    settings.manner = haproxy ? ProxySettings::Manner::Haproxy : ProxySettings::Manner::Nginx;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nhalf");
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(client.silenceBeforeEnd() >= (haproxy ? 0 : limit.count() - 5));
    QCOMPARE(client.received().startsWith("HTTP/1.1 408 Request Time-out\r\n"), haproxy);
    QCOMPARE(client.received().isEmpty(), !haproxy);
    QCOMPARE(rig.proxy.counters().requestTimeouts, 1);
    QTRY_COMPARE(rig.origin.open(), 0);
}

void tst_ProxyTimeouts::bodyThatTheServerDoesNotTake()
{
    Rig rig;
    rig.origin.readsRequests = false;
    ProxySettings settings;
    settings.clientTimeout = limit;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 16000000\r\n\r\n");
    QTRY_COMPARE(rig.origin.sockets.size(), 1);
    rig.origin.sockets.first()->setReadBufferSize(1024);
    client.send(QByteArray(16'000'000, 'x'));
    QTRY_VERIFY(isAnswer(client.received(), 504)); // it is not the client that is slow
    QCOMPARE(rig.proxy.counters().requestTimeouts, 0);
}

void tst_ProxyTimeouts::headThatDoesNotCome_data()
{
    QTest::addColumn<QByteArray>("sent");
    QTest::addColumn<bool>("trickles");
    QTest::addColumn<bool>("haproxy");
    for (const bool haproxy : {false, true}) {
        const char *manner = haproxy ? "HAProxy" : "nginx";
        QTest::addRow("nothing, %s", manner) << QByteArray() << false << haproxy;
        QTest::addRow("half a head, %s", manner) << QByteArray("GET / HTTP/1.1\r\nHo") << false << haproxy;
        QTest::addRow("byte by byte, %s", manner) << QByteArray("GET / HTTP/1.1\r\nHo") << true << haproxy;
        for (const Protocol &protocol : protocols())
            QTest::addRow("all but the end, %s, %s", protocol.name, manner)
                << protocol.request.chopped(2) << false << haproxy;
    }
}

void tst_ProxyTimeouts::headThatDoesNotCome()
{
    QFETCH(const QByteArray, sent);
    QFETCH(const bool, trickles);
    QFETCH(const bool, haproxy);
    Rig rig;
    ProxySettings settings;
    settings.headerTimeout = limit;
    settings.manner = haproxy ? ProxySettings::Manner::Haproxy : ProxySettings::Manner::Nginx;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(sent);
    QElapsedTimer clock;
    clock.start();
    QTimer trickle;
    connect(&trickle, &QTimer::timeout, &trickle, [&] { client.send("s"); });
    if (trickles)
        trickle.start(limit / 5);
    QTRY_COMPARE(client.end(), End::Fin);
    trickle.stop();
    QVERIFY(clock.elapsed() >= limit.count() - 20); // it ran from the accepting on
    QCOMPARE(rig.proxy.counters().requestTimeouts, 1);
    if (haproxy) {
        QVERIFY(client.received().startsWith("HTTP/1.1 408 Request Time-out\r\n"));
        QVERIFY(client.received().contains("\r\nconnection: close\r\n"));
    } else {
        QCOMPARE(client.received(), QByteArray());
    }
}

void tst_ProxyTimeouts::nextRequestThatDoesNotCome_data()
{
    QTest::addColumn<ProxySettings>("settings");
    QTest::addColumn<bool>("ends");
    ProxySettings settings;
    settings.headerTimeout = 1h;
    settings.keepAliveTimeout = limit;
    QTest::newRow("limit") << settings << true;
    settings.manner = ProxySettings::Manner::Haproxy;
    QTest::newRow("limit, HAProxy") << settings << true;
    settings.keepAliveTimeout.reset();
    settings.headerTimeout = limit;
    QTest::newRow("no limit") << settings << false;
}

void tst_ProxyTimeouts::nextRequestThatDoesNotCome()
{
    QFETCH(const ProxySettings, settings);
    QFETCH(const bool, ends);
    Rig rig;
    speakAll(rig);
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/now"));
    if (!ends) {
        Stillness still(muchLater);
        QTRY_VERIFY(still(client.count));
        QCOMPARE(client.end(), End::None);
        return;
    }
    QTRY_COMPARE(client.end(), End::Fin);
    QCOMPARE(client.received().toLower(), okResponse("now").toLower());
    QVERIFY(client.silenceBeforeEnd() >= limit.count() - 20);
    QCOMPARE(rig.proxy.counters().closedKeepAlive, 1);
}

void tst_ProxyTimeouts::halfOfTheNextHeadHasTheHeadersLimit()
{
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.headerTimeout = limit;
    settings.keepAliveTimeout = 1h;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/now"));
    QTRY_COMPARE(client.received(), okResponse("now"));
    client.send("GET / HT");
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(client.silenceBeforeEnd() >= limit.count() - 20);
    QCOMPARE(rig.proxy.counters().requestTimeouts, 1);
}

void tst_ProxyTimeouts::lastRequestOfAConnection_data() { protocolRows(); }

void tst_ProxyTimeouts::lastRequestOfAConnection()
{
    QFETCH(const int, protocol);
    const Protocol &spoken = protocols()[protocol];
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.keepAliveRequests = 2;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/now"));
    QTRY_COMPARE(client.received(), okResponse("now"));
    client.forget();
    client.send(spoken.request);
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    // It takes as long as it likes; only what comes after it is no more.
    const QByteArray last = protocol == Sse ? QByteArray("0\r\n\r\n") : spoken.more;
    rig.origin.requests.last().answer(last);
    if (protocol == WebSocket) {
        QTRY_COMPARE(client.received(), spoken.begin + last); // which says nothing of an end
        QCOMPARE(client.end(), End::None);
        rig.origin.closeAll();
        QTRY_COMPARE(client.end(), End::Fin);
        return;
    }
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(client.received().contains("\r\nConnection: close\r\n"));
    QVERIFY(client.received().endsWith(protocol == Poll ? QByteArray("\r\n\r\npolled") : last));
}

void tst_ProxyTimeouts::limitsApplyAtOnce_data() { protocolRows(); }

void tst_ProxyTimeouts::limitsApplyAtOnce()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    RawClient client(rig.proxy.port());
    client.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QTRY_COMPARE(client.received(), protocols()[protocol].begin);
    ProxySettings settings;
    settings.responseTimeout = limit;
    settings.tunnelTimeout = limit;
    settings.idleTimeout = limit;
    rig.proxy.applySettings(settings);
    if (protocol == Poll)
        QTRY_VERIFY(isAnswer(client.received(), 504));
    else
        QTRY_COMPARE(client.end(), End::Fin);
}

QTEST_GUILESS_MAIN(tst_ProxyTimeouts)
#include "tst_proxytimeouts.moc"
