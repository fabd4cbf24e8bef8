// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using WhenDown = ProxySettings::WhenDown;

//! A server that cannot be reached, and answers that are not the server's.
class tst_ProxyOutage : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverIsDown_data();
    void serverIsDown();
    void serverComesBackForTheRetry_data();
    void serverComesBackForTheRetry();
    void clientLeavesBeforeTheRetry();
    void serverDiesMeanwhile_data();
    void serverDiesMeanwhile();
    void injectedAnswer_data();
    void injectedAnswer();
};

void tst_ProxyOutage::serverIsDown_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<bool>("haproxy");
    for (int i = 0; i < 3; ++i) {
        QTest::addRow("%s, 502 at once", protocols()[i].name) << i << false;
        QTest::addRow("%s, 503 after a retry", protocols()[i].name) << i << true;
    }
}

void tst_ProxyOutage::serverIsDown()
{
    QFETCH(const int, protocol);
    QFETCH(const bool, haproxy);
    Rig rig;
    rig.origin.stop();
    ProxySettings settings;
    settings.speed = 4; // the retry comes after a second
    if (haproxy) {
        settings.manner = ProxySettings::Manner::Haproxy;
        settings.whenDown = WhenDown::RetryOnce;
    }
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    for (int round = 1; round <= 2; ++round) {
        client.forget();
        QElapsedTimer clock;
        clock.start();
        client.send(protocols()[protocol].request);
        QTRY_VERIFY(isAnswer(client.received(), haproxy ? 503 : 502));
        QVERIFY(clock.elapsed() >= (haproxy ? 250 : 0));
        QCOMPARE(client.end(), End::None); // kept alive
        QCOMPARE(rig.proxy.counters().retries, haproxy ? round : 0);
        QCOMPARE(rig.proxy.counters().unavailable, haproxy ? round : 0);
        QCOMPARE(rig.proxy.counters().badGateway, haproxy ? 0 : round);
    }
}

void tst_ProxyOutage::serverComesBackForTheRetry_data() { protocolRows(); }

void tst_ProxyOutage::serverComesBackForTheRetry()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    rig.origin.stop();
    ProxySettings settings;
    settings.speed = 4;
    settings.whenDown = WhenDown::RetryOnce;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.proxy.counters().retries, 1);
    rig.origin.start();
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QTRY_COMPARE(client.received(), protocols()[protocol].begin);
    QCOMPARE(rig.proxy.counters().unavailable, 0);
}

void tst_ProxyOutage::clientLeavesBeforeTheRetry()
{
    Rig rig;
    rig.origin.stop();
    ProxySettings settings;
    settings.whenDown = WhenDown::RetryOnce;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_COMPARE(rig.proxy.counters().retries, 1);
    client.close();
    QTRY_COMPARE(rig.proxy.counters().links, 0);
    QCOMPARE(rig.proxy.counters().active, 0);
}

void tst_ProxyOutage::serverDiesMeanwhile_data() { protocolRows(); }

void tst_ProxyOutage::serverDiesMeanwhile()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.whenDown = WhenDown::RetryOnce; // not for what the server has got already
    settings.manner = ProxySettings::Manner::Haproxy;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QTRY_COMPARE(client.received().toLower(), protocols()[protocol].begin.toLower());
    rig.origin.stop();
    if (protocol == Poll) {
        QTRY_VERIFY(isAnswer(client.received(), 502));
        QVERIFY(client.received().contains("The server returned an invalid or incomplete response."));
    } else {
        QTRY_COMPARE(client.end(), End::Fin);
        QCOMPARE(client.received().toLower(), protocols()[protocol].begin.toLower());
    }
    QCOMPARE(rig.proxy.counters().retries, 0);
}

void tst_ProxyOutage::injectedAnswer_data()
{
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("wanted");
    for (int i = 0; i < 3; ++i) {
        QTest::addRow("captive portal, %s", protocols()[i].name)
            << i << 200 << QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 5\r\n\r\nLogin");
        QTest::addRow("outage, %s", protocols()[i].name)
            << i << 503
            << QByteArray("HTTP/1.1 503 Service Temporarily Unavailable\r\nContent-Type: text/html\r\n"
                          "Content-Length: 5\r\nRetry-After: 3\r\n\r\nLogin");
        QTest::addRow("login ran out, %s", protocols()[i].name)
            << i << 401
            << QByteArray("HTTP/1.1 401 Unauthorized\r\nContent-Type: text/html\r\nContent-Length: 5\r\n"
                          "WWW-Authenticate: Basic realm=\"pushlab\"\r\n\r\nLogin");
        QTest::addRow("nothing, %s", protocols()[i].name) << i << 204 << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
    }
}

void tst_ProxyOutage::injectedAnswer()
{
    QFETCH(const int, protocol);
    QFETCH(const int, status);
    QFETCH(const QByteArray, wanted);
    Rig rig;
    speakAll(rig);
    ProxySettings settings;
    settings.speed = 10;
    settings.injected = ProxySettings::Injected{.status = status, .retryAfter = {}, .body = "Login"};
    if (status == 503)
        settings.injected->retryAfter = 25s; // rounded up, since the field has whole seconds
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    for (int round = 1; round <= 2; ++round) {
        client.forget();
        client.send(protocols()[protocol].request);
        QTRY_COMPARE(client.received(), wanted);
        QCOMPARE(rig.proxy.counters().injected, round);
    }
    QCOMPARE(rig.origin.accepted, 0);
    rig.proxy.applySettings({});
    client.forget();
    client.send(getRequest("/now"));
    QTRY_COMPARE(client.received(), okResponse("now"));
}

QTEST_GUILESS_MAIN(tst_ProxyOutage)
#include "tst_proxyoutage.moc"
