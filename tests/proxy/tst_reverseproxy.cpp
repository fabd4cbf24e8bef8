// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QTest>
#include <QTimer>

using namespace Pushlab;
using End = RawClient::End;

class tst_ReverseProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void passesResponses_data();
    void passesResponses();
    void passesRequests_data();
    void passesRequests();
    void reusesTheUpstreamConnection();
    void headKeepsTheConnection();
    void closesWhenAsked_data();
    void closesWhenAsked();
    void passesContinue();
    void closesWhenTheBodyWasNotWanted();
    void answersPipelinedRequestsInOrder();
    void answersBeforeTheBodyHasCome();
    void refusesMalformedRequests_data();
    void refusesMalformedRequests();
    void refusalReachesAClientThatGoesOnSending();
    void refusesBrokenChunks();
    void changesUpstream();
};

namespace {

//! Sends a piece a turn of the event loop, so that it arrives in that many pieces.
void trickle(QByteArray bytes, qsizetype piece, QObject *context, const std::function<void(const QByteArray &)> &send)
{
    send(bytes.first(qMin(piece, bytes.size())));
    bytes.remove(0, piece);
    if (!bytes.isEmpty())
        QTimer::singleShot(0, context, [=] { trickle(bytes, piece, context, send); });
}

} // namespace

void tst_ReverseProxy::passesResponses_data()
{
    QTest::addColumn<QByteArray>("response");
    QTest::addColumn<bool>("originCloses");
    QTest::addColumn<qsizetype>("piece");
    const auto rows = [](const char *name, const QByteArray &response, bool closes) {
        for (const qsizetype piece : {qsizetype(1), qsizetype(13), qsizetype(100'000)})
            QTest::addRow("%s, pieces of %lld", name, qlonglong(piece)) << response << closes << piece;
    };
    rows("length", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello", false);
    rows("empty", "HTTP/1.1 200 OK\r\nContent-Length: 0\r\nx-ODD: 1\r\n\r\n", false);
    rows("chunked",
         "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;e=1\r\nhello\r\n0A\r\n0123456789\r\n0\r\nT: 1\r\n\r\n",
         false);
    rows("204", "HTTP/1.1 204 No Content\r\n\r\n", false);
    rows("304", "HTTP/1.1 304 Not Modified\r\nETag: \"a\"\r\nContent-Length: 99\r\n\r\n", false);
    rows("interim", "HTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 1\r\n\r\nx",
         false);
    rows("until close", "HTTP/1.1 200 OK\r\nX: y\r\n\r\nas long as it lasts", true);
    rows("HTTP/1.0", "HTTP/1.0 200 OK\r\nX: y\r\n\r\nas long as it lasts", true);
}

void tst_ReverseProxy::passesResponses()
{
    QFETCH(const QByteArray, response);
    QFETCH(const bool, originCloses);
    QFETCH(const qsizetype, piece);
    Rig rig;
    qsizetype sent = 0;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        trickle(response, piece, request.socket, [&, socket = request.socket](const QByteArray &bytes) {
            socket->write(bytes);
            socket->flush();
            sent += bytes.size();
            if (originCloses && sent == response.size())
                socket->disconnectFromHost();
        });
    };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/a"));
    QTRY_COMPARE(client.received(), response);
    if (originCloses) {
        QTRY_COMPARE(client.end(), End::Fin);
        return;
    }
    client.forget();
    client.send(getRequest("/b")); // the end was found, so the connection serves again
    QTRY_COMPARE(client.received(), response);
    QCOMPARE(rig.origin.accepted, 1);
    QCOMPARE(client.end(), End::None);
}

void tst_ReverseProxy::passesRequests_data()
{
    QTest::addColumn<QByteArray>("framing");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<qsizetype>("piece");
    for (const qsizetype piece : {qsizetype(1), qsizetype(100'000)}) {
        QTest::addRow("length, pieces of %lld", qlonglong(piece))
            << QByteArray("Content-Length: 5") << QByteArray("hello") << piece;
        QTest::addRow("chunked, pieces of %lld", qlonglong(piece))
            << QByteArray("Transfer-Encoding: chunked") << QByteArray("3\r\nhel\r\n2;x\r\nlo\r\n0\r\n\r\n") << piece;
    }
}

void tst_ReverseProxy::passesRequests()
{
    QFETCH(const QByteArray, framing);
    QFETCH(const QByteArray, body);
    QFETCH(const qsizetype, piece);
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    RawClient client(rig.proxy.port());
    const QByteArray head = "POST /in HTTP/1.1\r\nhost: h\r\n" + framing + "\r\n";
    for (int round = 1; round <= 2; ++round) {
        client.forget();
        trickle(head + "\r\n" + body, piece, &client, [&](const QByteArray &bytes) { client.send(bytes); });
        QTRY_COMPARE(client.received(), okResponse("ok"));
        QCOMPARE(rig.origin.requests.size(), round);
        QCOMPARE(rig.origin.requests.last().rawBody, body);
        QCOMPARE(rig.origin.requests.last().head.toBytes(), head + "X-Forwarded-For: 127.0.0.1\r\n\r\n");
    }
}

void tst_ReverseProxy::reusesTheUpstreamConnection()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse(request.head.target)); };
    RawClient client(rig.proxy.port());
    QTRY_COMPARE(rig.proxy.counters().links, 1);
    QCOMPARE(rig.origin.accepted, 0); // nothing asked, nothing dialled
    for (int i = 0; i < 10; ++i) {
        client.forget();
        client.send(getRequest("/" + QByteArray::number(i)));
        QTRY_COMPARE(client.received(), okResponse("/" + QByteArray::number(i)));
    }
    QCOMPARE(rig.origin.accepted, 1);
    const ProxyCounters counters = rig.proxy.counters();
    QCOMPARE(counters.accepted, 1);
    QCOMPARE(counters.upstreams, 1);
    QCOMPARE(counters.bytesDown, 10 * okResponse("/0").size());
    QVERIFY(counters.bytesUp > 10 * getRequest("/0").size());
}

void tst_ReverseProxy::headKeepsTheConnection()
{
    Rig rig;
    const QByteArray response("HTTP/1.1 200 OK\r\nContent-Length: 500\r\n\r\n");
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(response); };
    RawClient client(rig.proxy.port());
    for (int i = 1; i <= 3; ++i) {
        client.send("HEAD / HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(client.received(), response.repeated(i));
    }
    QCOMPARE(rig.origin.accepted, 1);
}

void tst_ReverseProxy::closesWhenAsked_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("response");
    const QByteArray ok = okResponse("ok");
    const QByteArray get("GET / HTTP/1.1\r\nHost: h\r\n\r\n");
    QTest::newRow("client") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n") << ok;
    QTest::newRow("server") << get << QByteArray("HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: 2\r\n\r\nok");
    QTest::newRow("HTTP/1.0 client") << QByteArray("GET / HTTP/1.0\r\n\r\n") << ok;
    QTest::newRow("HTTP/1.0 server") << get << QByteArray("HTTP/1.0 200 OK\r\nContent-Length: 2\r\n\r\nok");
}

void tst_ReverseProxy::closesWhenAsked()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, response);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &seen) { seen.answer(response); };
    RawClient client(rig.proxy.port());
    client.send(request);
    QTRY_COMPARE(client.end(), End::Fin);
    QCOMPARE(client.received(), response);
    QTRY_COMPARE(rig.proxy.counters().links, 0);
    QCOMPARE(rig.proxy.counters().upstreams, 0);
    QTRY_COMPARE(rig.origin.open(), 0);
}

void tst_ReverseProxy::passesContinue()
{
    Rig rig;
    rig.origin.onHead
        = [](const HttpRequestHead &, QTcpSocket *socket) { socket->write("HTTP/1.1 100 Continue\r\n\r\n"); };
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse(request.rawBody)); };
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(client.received(), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
    client.forget();
    client.send("body");
    QTRY_COMPARE(client.received(), okResponse("body"));
    QCOMPARE(client.end(), End::None);
}

void tst_ReverseProxy::closesWhenTheBodyWasNotWanted()
{
    Rig rig;
    rig.origin.onHead = [](const HttpRequestHead &, QTcpSocket *socket) { socket->write(httpResponse(417, "no")); };
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nExpect: 100-continue\r\n\r\n");
    QTRY_COMPARE(client.end(), End::Fin);
    QCOMPARE(client.received(), httpResponse(417, "no"));
}

void tst_ReverseProxy::answersPipelinedRequestsInOrder()
{
    Rig rig;
    ToyOrigin::Request slow;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        if (request.head.target == "/slow")
            slow = request;
        else
            request.answer(okResponse(request.head.target));
    };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/slow") + getRequest("/fast")
                + "POST /post HTTP/1.1\r\nHost: h\r\nContent-Length: 2\r\n\r\nab" + getRequest("/last"));
    QTRY_VERIFY(slow.socket);
    Stillness still(50); // time to do it wrong
    QTRY_VERIFY(still(rig.origin.requests.size()));
    QCOMPARE(rig.origin.requests.size(), 1);
    slow.answer(okResponse("/slow"));
    QTRY_COMPARE(client.received(),
                 okResponse("/slow") + okResponse("/fast") + okResponse("/post") + okResponse("/last"));
    QCOMPARE(rig.origin.accepted, 1);
}

void tst_ReverseProxy::answersBeforeTheBodyHasCome()
{
    Rig rig;
    rig.origin.onHead = [](const HttpRequestHead &head, QTcpSocket *socket) {
        if (head.method == "POST")
            socket->write(httpResponse(413, "no"));
    };
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("ok")); };
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 300000\r\n\r\nbegin");
    QTRY_COMPARE(client.received(), httpResponse(413, "no"));
    QTRY_COMPARE(rig.origin.open(), 0); // half a request there: of no use to the next one
    client.forget();
    client.send(QByteArray(300'000 - 5, 'x') + getRequest("/next"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
    QCOMPARE(client.end(), End::None);
}

void tst_ReverseProxy::refusesMalformedRequests_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<QByteArray>("status");
    const auto row = [](const char *name, const QByteArray &request, const char *status = "400") {
        QTest::newRow(name) << request << QByteArray(status);
    };
    row("garbage", "hello\r\n\r\n");
    row("bare LF", "GET / HTTP/1.1\nHost: h\n\n");
    row("no Host", "GET / HTTP/1.1\r\n\r\n");
    row("two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n");
    row("space before the colon", "GET / HTTP/1.1\r\nHost: h\r\nContent-Length : 5\r\n\r\nhello");
    row("folded field", "GET / HTTP/1.1\r\nHost: h\r\nX: a\r\n b\r\n\r\n");
    row("two lengths", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\nhello!");
    row("length list", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 5, 6\r\n\r\nhello!");
    row("length with sign", "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: +5\r\n\r\nhello");
    row("length and chunked",
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 4\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\nGET /admin "
        "HTTP/1.1\r\n");
    row("chunked twice", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n");
    row("chunked not last", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked, identity\r\n\r\n0\r\n\r\n");
    row("unknown coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n", "501");
    row("obfuscated coding", "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: xchunked\r\n\r\n0\r\n\r\n");
    row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n");
    row("CR in a value", "GET / HTTP/1.1\r\nHost: h\r\nX: a\rb\r\n\r\n");
    row("HTTP/2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", "505");
    row("long head", "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(300'000, 'x') + "\r\n\r\n", "431");
    row("CONNECT", "CONNECT http://h/ HTTP/1.1\r\nHost: h\r\n\r\n", "501");
}

void tst_ReverseProxy::refusesMalformedRequests()
{
    QFETCH(const QByteArray, request);
    QFETCH(const QByteArray, status);
    Rig rig;
    RawClient client(rig.proxy.port());
    client.send(request);
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY2(client.received().startsWith("HTTP/1.1 " + status + ' '), client.received().constData());
    QVERIFY(client.received().contains("\r\nConnection: close\r\n"));
    QCOMPARE(rig.origin.accepted, 0);
    QCOMPARE(rig.proxy.counters().refused, 1);
    client.close();
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

void tst_ReverseProxy::refusalReachesAClientThatGoesOnSending()
{
    Rig rig;
    ProxySettings settings;
    settings.speed = 10;
    rig.proxy.applySettings(settings);
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nContent-Length: 10000000\r\n\r\n" + QByteArray(10'000'000, 'x'));
    QTRY_COMPARE(client.end(), End::Fin); // an RST would have overtaken the answer
    QVERIFY(client.received().startsWith("HTTP/1.1 400 "));
    QVERIFY(client.received().endsWith("</html>\r\n"));
    QTRY_COMPARE(rig.proxy.counters().links, 0); // nor does it wait for ever
}

void tst_ReverseProxy::refusesBrokenChunks()
{
    Rig rig;
    RawClient client(rig.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nabc\r\n");
    QTRY_COMPARE(rig.origin.open(), 1);
    client.send("5\nhello\r\n0\r\n\r\nGET /admin HTTP/1.1\r\nHost: h\r\n\r\n");
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(client.received().startsWith("HTTP/1.1 400 "));
    QTRY_COMPARE(rig.origin.open(), 0);
    QCOMPARE(rig.origin.requests.size(), 0);
}

void tst_ReverseProxy::changesUpstream()
{
    Rig rig;
    ToyOrigin other;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("one")); };
    other.onRequest = [](const ToyOrigin::Request &request) { request.answer(okResponse("two")); };
    RawClient client(rig.proxy.port());
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("one"));
    rig.proxy.setUpstream(QHostAddress::LocalHost, other.port());
    client.forget();
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("two"));
    QTRY_COMPARE(rig.origin.open(), 0);
}

QTEST_GUILESS_MAIN(tst_ReverseProxy)
#include "tst_reverseproxy.moc"
