// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QTest>

using namespace Pushlab;
using End = RawClient::End;
using Upgrade = ProxySettings::Upgrade;

//! What becomes of Upgrade: what the server is asked, and what the client gets.
class tst_ProxyUpgrade : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverIsAsked_data();
    void serverIsAsked();
    void clientGets_data();
    void clientGets();
    void http10BodyIsChunkedForTheClient_data();
    void http10BodyIsChunkedForTheClient();
    void http10EndOfAStreamThatIsCut();
    void http10KeepsWhatIsFramed();
    void chunkedRequestGoesThrough();
    void switchingThatNobodyAskedForIsRefused();
};

void tst_ProxyUpgrade::serverIsAsked_data()
{
    QTest::addColumn<int>("upgrade");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<QByteArray>("startLine");
    QTest::addColumn<QByteArray>("connection");
    QTest::addColumn<QByteArray>("upgradeField");
    const auto row = [](const char *name, Upgrade upgrade, int protocol, const char *version,
                        const QByteArray &connection, const QByteArray &field) {
        const QByteArray request = protocols()[protocol].request;
        QTest::addRow("%s, %s", name, protocols()[protocol].name)
            << int(upgrade) << protocol << request.first(request.indexOf(" HTTP")) + version << connection << field;
    };
    row("pass", Upgrade::Pass, WebSocket, " HTTP/1.1\r\n", "Upgrade", "websocket");
    row("strip", Upgrade::Strip, WebSocket, " HTTP/1.1\r\n", "Upgrade", "");
    for (const int protocol : {Poll, Sse, WebSocket})
        row("HTTP/1.0", Upgrade::Http10, protocol, " HTTP/1.0\r\n", "close", "");
    for (const int protocol : {Poll, Sse})
        row("refuse", Upgrade::Refuse, protocol, " HTTP/1.1\r\n", "", "");
}

void tst_ProxyUpgrade::serverIsAsked()
{
    QFETCH(const int, upgrade);
    QFETCH(const int, protocol);
    QFETCH(const QByteArray, startLine);
    QFETCH(const QByteArray, connection);
    QFETCH(const QByteArray, upgradeField);
    Rig rig;
    ProxySettings settings;
    settings.upgrade = Upgrade(upgrade);
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    const HttpRequestHead head = rig.origin.requests.first().head;
    QVERIFY2(head.toBytes().startsWith(startLine), head.toBytes().constData());
    QCOMPARE(head.headers.value("Connection"), connection);
    QCOMPARE(head.headers.value("Upgrade"), upgradeField);
    QCOMPARE(head.headers.contains("Sec-WebSocket-Key"), protocol == WebSocket); // nginx leaves these
    const bool stripped = protocol == WebSocket && upgradeField.isEmpty();
    QCOMPARE(rig.proxy.counters().upgradesStripped, stripped ? 1 : 0);
}

void tst_ProxyUpgrade::clientGets_data()
{
    QTest::addColumn<int>("upgrade");
    QTest::addColumn<bool>("haproxy");
    QTest::addColumn<int>("protocol");
    QTest::addColumn<int>("status");
    for (const bool haproxy : {false, true}) {
        const auto rows = [&](const char *name, Upgrade upgrade, int webSocketStatus) {
            const std::array statuses{200, 200, webSocketStatus};
            for (int i = 0; i < 3; ++i)
                QTest::addRow("%s, %s, %s", name, haproxy ? "HAProxy" : "nginx", protocols()[i].name)
                    << int(upgrade) << haproxy << i << statuses[size_t(i)];
        };
        rows("pass", Upgrade::Pass, 101);
        rows("HTTP/1.0", Upgrade::Http10, 404);
        rows("strip", Upgrade::Strip, 404);
        rows("refuse", Upgrade::Refuse, 403);
    }
}

void tst_ProxyUpgrade::clientGets()
{
    QFETCH(const int, upgrade);
    QFETCH(const bool, haproxy);
    QFETCH(const int, protocol);
    QFETCH(const int, status);
    Rig rig;
    // As a server whose WebSocket path is of no use to a plain GET.
    rig.origin.onRequest = [](const ToyOrigin::Request &request) {
        const bool upgrades = request.head.wantsWebSocket();
        if (request.head.target == "/ws")
            request.answer(upgrades ? protocols()[WebSocket].begin : httpResponse(404, "not here"));
        else if (request.head.target == "/events")
            request.answer(protocols()[Sse].begin);
        else
            request.answer(okResponse("polled"));
    };
    ProxySettings settings;
    settings.upgrade = Upgrade(upgrade);
    settings.manner = haproxy ? ProxySettings::Manner::Haproxy : ProxySettings::Manner::Nginx;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[protocol].request);
    QTRY_VERIFY(client.received().contains("\r\n\r\n"));
    QVERIFY2(client.received().startsWith("HTTP/1.1 " + QByteArray::number(status) + ' '),
             client.received().constData());
    QCOMPARE(rig.proxy.counters().upgradesRefused, status == 403 ? 1 : 0);
    if (status == 101 || protocol == Sse) {
        QCOMPARE(rig.proxy.counters().tunnels, status == 101 ? 1 : 0);
        return;
    }
    if (status == 403) {
        QTRY_VERIFY(isAnswer(client.received(), 403));
        QCOMPARE(client.received().contains("Request forbidden by administrative rules."), haproxy);
        QCOMPARE(rig.origin.accepted, 0);
    }
    client.forget();
    client.send(getRequest("/again")); // the connection stays, whatever became of the server's
    QTRY_VERIFY(client.received().endsWith("\r\n\r\npolled"));
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyUpgrade::http10BodyIsChunkedForTheClient_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("stays");
    QTest::newRow("HTTP/1.1") << getRequest("/")
                              << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\nTransfer-Encoding: chunked\r\n\r\n"
                                            "5\r\nhello\r\n3\r\nyou\r\n0\r\n\r\n")
                              << true;
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
                              << QByteArray("HTTP/1.1 200 OK\r\nX: y\r\nConnection: close\r\n\r\nhelloyou") << false;
}

void tst_ProxyUpgrade::http10BodyIsChunkedForTheClient()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, response);
    QFETCH(const bool, stays);
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &seen) {
        seen.answer("HTTP/1.1 200 OK\r\nConnection: close\r\nX: y\r\n\r\nhello");
    };
    ProxySettings settings;
    settings.upgrade = Upgrade::Http10;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    for (int round = 1; round <= (stays ? 2 : 1); ++round) {
        client.forget();
        client.send(request);
        QTRY_VERIFY(client.received().contains("hello"));
        QCOMPARE(client.end(), End::None);
        rig.origin.requests.last().answer("you");
        rig.origin.requests.last().socket->disconnectFromHost();
        QTRY_COMPARE(client.received(), response);
        QCOMPARE(rig.origin.accepted, round);
    }
    if (!stays)
        QTRY_COMPARE(client.end(), End::Fin);
}

void tst_ProxyUpgrade::http10EndOfAStreamThatIsCut()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &seen) { seen.answer("HTTP/1.1 200 OK\r\n\r\nhello"); };
    ProxySettings settings;
    settings.upgrade = Upgrade::Http10;
    settings.idleTimeout = std::chrono::milliseconds(200);
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY2(client.received().endsWith("5\r\nhello\r\n"), client.received().constData()); // no last chunk
}

void tst_ProxyUpgrade::http10KeepsWhatIsFramed()
{
    Rig rig;
    rig.origin.onRequest
        = [](const ToyOrigin::Request &seen) { seen.answer("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok"); };
    ProxySettings settings;
    settings.upgrade = Upgrade::Http10;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    for (int round = 1; round <= 2; ++round) {
        client.forget();
        client.send(getRequest("/"));
        QTRY_COMPARE(client.received(), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok"));
        QTRY_COMPARE(rig.origin.open(), 0); // asked to close, and held to it
    }
}

void tst_ProxyUpgrade::chunkedRequestGoesThrough()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &seen) { seen.answer(okResponse(seen.rawBody)); };
    ProxySettings settings;
    settings.upgrade = Upgrade::Http10;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n2\r\nab\r\n0\r\n\r\n");
    QTRY_COMPARE(client.received(), okResponse("2\r\nab\r\n0\r\n\r\n"));
    QCOMPARE(rig.origin.requests.first().head.minorVersion, 1); // HTTP/1.0 has no chunks
}

void tst_ProxyUpgrade::switchingThatNobodyAskedForIsRefused()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &seen) { seen.answer(protocols()[WebSocket].begin); };
    ProxySettings settings;
    settings.upgrade = Upgrade::Strip;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send(protocols()[WebSocket].request);
    QTRY_VERIFY(isAnswer(client.received(), 502));
}

QTEST_GUILESS_MAIN(tst_ProxyUpgrade)
#include "tst_proxyupgrade.moc"
