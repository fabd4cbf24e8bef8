// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QTest>

using namespace Pushlab;
using End = RawClient::End;

//! How things end: what the client and the server see when the other one goes.
class tst_ProxyEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void serverDownIsBadGateway();
    void badGatewayForms_data();
    void badGatewayForms();
    void serverClosesBeforeTheHead_data();
    void serverClosesBeforeTheHead();
    void serverEndsInTheResponse_data();
    void serverEndsInTheResponse();
    void responseThatIsNoHttp_data();
    void responseThatIsNoHttp();
    void staleConnectionIsRetried_data();
    void staleConnectionIsRetried();
    void idleServerConnectionIsDropped_data();
    void idleServerConnectionIsDropped();
    void clientLeaves_data();
    void clientLeaves();
    void serverRestarts();
};

using Leave = void (*)(RawClient &);

namespace {

void verifyBadGateway(const QByteArray &received)
{
    QVERIFY2(received.startsWith("HTTP/1.1 502 Bad Gateway\r\n"), received.constData());
    QVERIFY(received.contains("\r\nContent-Type: text/html\r\n"));
    const qsizetype head = received.indexOf("\r\n\r\n") + 4;
    QVERIFY(received.contains("\r\nContent-Length: " + QByteArray::number(received.size() - head) + "\r\n"));
}

} // namespace

void tst_ProxyEnds::serverDownIsBadGateway()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    rig.origin.stop();
    RawClient client(rig.proxy.port());
    for (int i = 1; i <= 3; ++i) {
        client.forget();
        client.send(getRequest("/"));
        QTRY_VERIFY(client.received().endsWith("</html>\r\n"));
        verifyBadGateway(client.received());
        QCOMPARE(rig.proxy.counters().badGateway, i);
    }
    QCOMPARE(client.end(), End::None);
    rig.origin.start();
    client.forget();
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
}

void tst_ProxyEnds::badGatewayForms_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("body");
    QTest::addColumn<bool>("stays");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("GET") << getRequest("/") << true << true << QByteArray();
    QTest::newRow("HEAD") << QByteArray("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n") << false << true << QByteArray();
    QTest::newRow("close") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") << true << false
                           << QByteArray("close");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << true << false << QByteArray("close");
    QTest::newRow("HTTP/1.0 keep-alive") << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << true
                                         << true << QByteArray("keep-alive");
    QTest::newRow("with a body") << QByteArray("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n")
            + QByteArray(100'000, 'x')
                                 << true << true << QByteArray();
    QTest::newRow("body waits for 100") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\nExpect: 100-continue\r\n\r\n")
                                        << true << false << QByteArray("close");
}

void tst_ProxyEnds::badGatewayForms()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, body);
    QFETCH(const bool, stays);
    QFETCH(const QByteArray, connection);
    Rig rig;
    rig.origin.stop();
    RawClient client(rig.proxy.port());
    client.send(request);
    QTRY_VERIFY(client.received().endsWith(body ? "</html>\r\n" : "\r\n\r\n"));
    QCOMPARE(client.received().contains("<html>"), body);
    QCOMPARE(client.received().contains("\r\nConnection: "), !connection.isEmpty());
    QVERIFY(client.received().contains("\r\nConnection: " + connection) || connection.isEmpty());
    if (!stays) {
        QTRY_COMPARE(client.end(), End::Fin);
        return;
    }
    client.forget();
    client.send(getRequest("/again"));
    QTRY_VERIFY(client.received().endsWith("</html>\r\n"));
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyEnds::serverClosesBeforeTheHead_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("reset");
    for (const bool reset : {false, true}) {
        const char *end = reset ? "RST" : "FIN";
        QTest::addRow("%s, nothing sent", end) << QByteArray() << reset;
        QTest::addRow("%s, half a head sent", end) << QByteArray("HTTP/1.1 200 OK\r\nContent-") << reset;
        QTest::addRow("%s, interim head sent", end) << QByteArray("HTTP/1.1 103 Early Hints\r\n\r\n") << reset;
    }
}

void tst_ProxyEnds::serverClosesBeforeTheHead()
{
    QFETCH(const QByteArray, part);
    QFETCH(const bool, reset);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(part); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/poll"));
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    Stillness still(20);
    QTRY_VERIFY(still(client.count)); // what was sent has passed
    reset ? rig.origin.resetAll() : rig.origin.closeAll();
    QTRY_VERIFY(client.received().endsWith("</html>\r\n"));
    QByteArray answer = client.received();
    if (part.endsWith("\r\n\r\n")) {
        QVERIFY(answer.startsWith(part));
        answer.remove(0, part.size());
    }
    verifyBadGateway(answer);
    QCOMPARE(rig.proxy.counters().badGateway, 1);
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    client.forget();
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
}

void tst_ProxyEnds::serverEndsInTheResponse_data()
{
    QTest::addColumn<QByteArray>("part");
    QTest::addColumn<bool>("reset");
    for (const bool reset : {false, true}) {
        const char *end = reset ? "RST" : "FIN";
        QTest::addRow("%s in a chunked body", end)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n") << reset;
        QTest::addRow("%s in a chunk", end)
            << QByteArray("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhel") << reset;
        QTest::addRow("%s short of the length", end)
            << QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nhello") << reset;
    }
}

void tst_ProxyEnds::serverEndsInTheResponse()
{
    QFETCH(const QByteArray, part);
    QFETCH(const bool, reset);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(part); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/events"));
    QTRY_COMPARE(client.received(), part);
    reset ? rig.origin.resetAll() : rig.origin.closeAll();
    QTRY_VERIFY(client.end() != End::None);
    QCOMPARE(client.end(), End::Fin); // also when the server's end was a reset, as nginx
    QCOMPARE(client.received(), part); // no last chunk, nothing made up
    QTRY_COMPARE(rig.proxy.counters().links, 0);
    QCOMPARE(rig.proxy.counters().badGateway, 0);
}

void tst_ProxyEnds::responseThatIsNoHttp_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::newRow("garbage") << QByteArray("hello there, this is no HTTP\r\n\r\n");
    QTest::newRow("conflicting lengths") << QByteArray(
        "HTTP/1.1 200 OK\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    QTest::newRow("an upgrade that nobody asked for")
        << QByteArray("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n");
}

void tst_ProxyEnds::responseThatIsNoHttp()
{
    QFETCH(const QByteArray, response);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(response); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_VERIFY(client.received().endsWith("</html>\r\n"));
    verifyBadGateway(client.received());
    QCOMPARE(client.end(), End::None);
    QTRY_COMPARE(rig.origin.open(), 0);
}

void tst_ProxyEnds::staleConnectionIsRetried_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("retried");
    QTest::newRow("GET") << getRequest("/again") << true;
    QTest::newRow("PUT") << QByteArray("PUT /again HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody") << true;
    QTest::newRow("POST, body not sent") << QByteArray("POST /again HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\n")
                                         << true;
    QTest::newRow("POST, body sent") << QByteArray("POST /again HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\n\r\nbody")
                                     << false;
}

void tst_ProxyEnds::staleConnectionIsRetried()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, retried);
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &seen) { seen.answer(okResponse(seen.rawBody)); };
    // The server closes the kept-alive connection just as the next request is under way.
    rig.origin.onHead = [&](const HttpRequestHead &head, QTcpSocket *socket) {
        if (head.target == "/again" && rig.origin.accepted == 1)
            socket->abort();
    };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse(""));
    client.forget();
    client.send(request);
    if (!retried) {
        QTRY_VERIFY(client.received().endsWith("</html>\r\n"));
        verifyBadGateway(client.received());
        QCOMPARE(rig.origin.accepted, 1);
        return;
    }
    QTRY_COMPARE(rig.origin.accepted, 2);
    const bool bodyIsDue = request.startsWith("POST");
    if (bodyIsDue)
        client.send("body");
    QTRY_COMPARE(client.received(), okResponse(request.startsWith("GET") ? "" : "body"));
    QCOMPARE(rig.proxy.counters().badGateway, 0);
}

void tst_ProxyEnds::idleServerConnectionIsDropped_data()
{
    QTest::addColumn<bool>("speaks");
    QTest::newRow("closed by the server") << false;
    QTest::newRow("bytes that nobody asked for") << true;
}

void tst_ProxyEnds::idleServerConnectionIsDropped()
{
    QFETCH(const bool, speaks);
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse(request.head.target)); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/a"));
    QTRY_COMPARE(client.received(), okResponse("/a"));
    QCOMPARE(rig.proxy.counters().upstreams, 1);
    if (speaks)
        rig.origin.requests.last().answer(okResponse("/poison"));
    else
        rig.origin.closeAll();
    QTRY_COMPARE(rig.proxy.counters().upstreams, 0);
    client.forget();
    client.send("POST /b HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\n\r\nx");
    QTRY_COMPARE(client.received(), okResponse("/b"));
    QCOMPARE(rig.origin.accepted, 2);
}

void tst_ProxyEnds::clientLeaves_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<Leave>("leave");
    const auto close = [](RawClient &client) { client.close(); };
    const auto half = [](RawClient &client) { client.closeHalf(); };
    const auto reset = [](RawClient &client) { client.reset(); };
    const QByteArray chunk("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    const auto row = [&](const char *name, const QByteArray &request, const QByteArray &response, Leave leave) {
        QTest::newRow(name) << request << response << leave;
    };
    row("FIN, response pending", getRequest("/"), {}, close);
    row("RST, response pending", getRequest("/"), {}, reset);
    row("half close, response pending", getRequest("/"), {}, half);
    row("FIN in a response", getRequest("/"), chunk, close);
    row("RST in a response", getRequest("/"), chunk, reset);
    row("FIN between requests", getRequest("/"), okResponse("ok"), close);
    row("FIN in a request", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 9\r\n\r\nx", {}, close);
}

void tst_ProxyEnds::clientLeaves()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, response);
    QFETCH(const Leave, leave);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &seen) { seen.answer(response); };
    RawClient client(rig.proxy.port());
    client.send(request);
    QTRY_COMPARE(rig.origin.open(), 1);
    QTRY_COMPARE(client.received(), response);
    leave(client);
    QTRY_COMPARE(rig.origin.open(), 0);
    QTRY_COMPARE(rig.proxy.counters().links, 0);
    QCOMPARE(rig.proxy.counters().upstreams, 0);
}

void tst_ProxyEnds::serverRestarts()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) {
        if (request.head.target != "/poll")
            request.answer(okResponse("ok"));
    };
    RawClient idle(rig.proxy.port());
    RawClient polling(rig.proxy.port());
    idle.send(getRequest("/"));
    polling.send(getRequest("/poll"));
    QTRY_COMPARE(idle.received(), okResponse("ok"));
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    rig.origin.stop();
    QTRY_VERIFY(polling.received().endsWith("</html>\r\n"));
    verifyBadGateway(polling.received());
    rig.origin.start();
    for (RawClient *client : {&idle, &polling}) {
        client->forget();
        client->send(getRequest("/"));
        QTRY_COMPARE(client->received(), okResponse("ok"));
        QCOMPARE(client->end(), End::None);
    }
}

QTEST_GUILESS_MAIN(tst_ProxyEnds)
#include "tst_proxyends.moc"
