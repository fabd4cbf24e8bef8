// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

QByteArray request(const QByteArray &line, const QByteArray &fields = "Host: test\r\n", const QByteArray &body = {})
{
    return line + "\r\n" + fields + "\r\n" + body;
}

//! A publish whose framing is in doubt, with a second request hidden in it.
QByteArray smuggled(const QByteArray &framing)
{
    return request("POST /push HTTP/1.1", "Host: test\r\n" + framing,
                   "0\r\n\r\nPOST /push HTTP/1.1\r\nHost: a\r\n\r\n");
}

} // namespace

//! What the public port refuses, byte by byte; each row names the section that asks for the answer.
class tst_Refusals : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void open(const HttpLimits &limits = {.head = {1024, 20}, .body = 4096}) { m_backend = startBackend({}, limits); }

private Q_SLOTS:
    void cleanup() { m_backend.reset(); }

    void endsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row
            = [](const char *name, const QByteArray &bytes, int status) { QTest::newRow(name) << bytes << status; };
        const auto get
            = [&row](const char *name, const QByteArray &line, int status = 400) { row(name, request(line), status); };
        const auto field = [&row](const char *name, const QByteArray &fields, int status = 400) {
            row(name, request("GET /poll HTTP/1.1", fields), status);
        };
        row("RFC 9112 2.2: a TLS hello", QByteArray("\x16\x03\x01\x00\xa5\x01\r\n\r\n", 10), 400);
        row("RFC 9112 2.2: bare LF", "GET /poll HTTP/1.1\nHost: test\n\n", 400);
        row("RFC 9112 2.2: bare CR", "GET /poll HTTP/1.1\rHost: test\r\r", 400);
        field("RFC 9112 2.2: bare CR in a field", "Host: test\r\nX: a\rb\r\n");
        row("RFC 9112 2.2: space before the first field", "GET /poll HTTP/1.1\r\n Host: test\r\n\r\n", 400);
        get("RFC 9112 2.3: version 2.0", "GET /poll HTTP/2.0", 505);
        get("RFC 9112 2.3: version 0.9", "GET /poll HTTP/0.9", 505);
        get("RFC 9112 2.3: no version", "GET /poll");
        get("RFC 9112 2.3: version of another form", "GET /poll HTTP/1.10");
        get("RFC 9112 2.3: version in lower case", "GET /poll http/1.1");
        get("RFC 9112 3: two spaces", "GET  /poll HTTP/1.1");
        get("RFC 9112 3.1: method is no token", "G(T /poll HTTP/1.1");
        get("RFC 9112 3.2: fragment", "GET /poll#x HTTP/1.1");
        get("RFC 9112 3.2: a byte above ASCII", "GET /p\xc3\xb6ll HTTP/1.1");
        row("RFC 9112 3.2: NUL in the target", request(QByteArray("GET /po\0ll HTTP/1.1", 19)), 400);
        get("RFC 9112 3.2: relative path", "GET poll HTTP/1.1");
        get("RFC 9112 3.2.2: https address", "GET https://a/poll HTTP/1.1");
        get("RFC 9112 3.2.3: CONNECT", "CONNECT a:80 HTTP/1.1");
        field("RFC 9112 3.2: no Host", "");
        field("RFC 9112 3.2: two Hosts", "Host: a\r\nHost: b\r\n");
        field("RFC 9112 3.2: Host with a path", "Host: a/b\r\n");
        field("RFC 9112 5.1: space before the colon", "Host : a\r\n");
        field("RFC 9112 5.1: no colon", "Host: a\r\nnonsense\r\n");
        field("RFC 9112 5.1: no name", "Host: a\r\n: b\r\n");
        field("RFC 9112 5.2: folded field", "Host: a\r\nX: 1\r\n 2\r\n");
        field("RFC 9112 5.2: folded with a tab", "Host: a\r\nX: 1\r\n\t2\r\n");
        field("RFC 9110 5.5: NUL in a value", QByteArray("Host: a\r\nX: b\0c\r\n", 17));
        field("RFC 9110 5.5: control character in a value", "Host: a\r\nX: b\x01\r\n");
        field("RFC 9110 5.6.2: name is no token", "Host: a\r\nX[]: b\r\n");
        field("RFC 9110 10.1.1: unknown expectation", "Host: a\r\nExpect: rain\r\n", 417);
        row("RFC 9112 6.1: length and chunked", smuggled("Content-Length: 5\r\nTransfer-Encoding: chunked\r\n"), 400);
        row("RFC 9112 6.1: chunked and length", smuggled("Transfer-Encoding: chunked\r\nContent-Length: 5\r\n"), 400);
        row("RFC 9112 6.1: chunked twice", smuggled("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked\r\n"),
            400);
        row("RFC 9112 6.1: chunked not last", smuggled("Transfer-Encoding: chunked, gzip\r\n"), 400);
        row("RFC 9112 6.1: disguised chunked", smuggled("Transfer-Encoding: xchunked\r\n"), 400);
        row("RFC 9112 6.1: empty coding", smuggled("Transfer-Encoding:\r\n"), 400);
        row("RFC 9112 6.1: coding unknown here", smuggled("Transfer-Encoding: gzip, chunked\r\n"), 501);
        row("RFC 9112 6.1: chunked to HTTP/1.0",
            request("POST /push HTTP/1.0", "Transfer-Encoding: chunked\r\n", "0\r\n\r\n"), 400);
        row("RFC 9112 6.2: two lengths", smuggled("Content-Length: 5\r\nContent-Length: 6\r\n"), 400);
        row("RFC 9112 6.2: the same length twice", smuggled("Content-Length: 5\r\nContent-Length: 5\r\n"), 400);
        row("RFC 9112 6.2: a list of lengths", smuggled("Content-Length: 5, 5\r\n"), 400);
        for (const char *length : {"+5", "-5", "0x5", "5 5", "5;", ""})
            QTest::addRow("RFC 9110 8.6: length \"%s\"", length)
                << smuggled("Content-Length: " + QByteArray(length) + "\r\n") << 400;
        const auto chunks = [&row](const char *name, const QByteArray &body, int status = 400) {
            row(name, request("POST /push HTTP/1.1", "Host: a\r\nTransfer-Encoding: chunked\r\n", body), status);
        };
        chunks("RFC 9112 7.1: size is no number", "zz\r\n");
        chunks("RFC 9112 7.1: size is negative", "-1\r\n");
        chunks("RFC 9112 7.1: size beyond all bounds", "fffffffffffffffff\r\n");
        chunks("RFC 9112 7.1: longer than its size", "1\r\nab\r\n");
        chunks("RFC 9112 7.1: bare LF", "1\na\n0\n\n");
        chunks("RFC 9110 15.5.14: chunked body too large", "1001\r\n" + QByteArray(4097, 'x') + "\r\n0\r\n\r\n", 413);
        row("RFC 9110 15.5.14: body too large", request("POST /push HTTP/1.1", "Host: a\r\nContent-Length: 4097\r\n"),
            413);
        row("RFC 9110 15.5.14: length beyond all bounds",
            request("POST /push HTTP/1.1", "Host: a\r\nContent-Length: 99999999999999999999\r\n"), 413);
        field("RFC 6585 5: one long field", "Host: a\r\nX: " + QByteArray(2000, 'x') + "\r\n", 431);
        field("RFC 6585 5: too many fields", "Host: a\r\n" + QByteArray("X: 1\r\n").repeated(30), 431);
        row("RFC 6585 5: endless request line", "GET /" + QByteArray(3000, 'x'), 431);
    }
    //! Whole, and cut into single bytes: one answer, the end, and nothing of a hidden request is done.
    void endsTheConnection()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        open();
        for (const bool whole : {true, false}) {
            RawClient client(m_backend->port());
            if (whole)
                client.send(bytes);
            else
                for (const char byte : bytes)
                    client.send(QByteArray(1, byte));
            const RawClient::Response response = client.response();
            QCOMPARE(response.status, status);
            QCOMPARE(response.headers.value("Connection"), QByteArray("close"));
            QVERIFY(client.waitClosed());
            QVERIFY(client.received().isEmpty());
            QTRY_COMPARE(m_backend->listener().connectionCount(), 0);
        }
        QCOMPARE(m_backend->hub().counters().published, quint64(0));
    }

    void keepsTheConnection_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        const auto row = [](const char *name, const char *line, int status, const char *allow = "") {
            QTest::newRow(name) << QByteArray(line) << status << QByteArray(allow);
        };
        row("RFC 9110 15.5.5: unknown path", "GET /nothing HTTP/1.1", 404);
        row("RFC 9110 15.5.5: a path below a known one", "GET /poll/ HTTP/1.1", 404);
        row("RFC 9110 15.5.5: the management port's path", "GET /stats HTTP/1.1", 404);
        row("RFC 9110 15.5.6: reading what is written", "GET /push HTTP/1.1", 405, "POST, OPTIONS");
        row("RFC 9110 15.5.6: writing what is read", "POST /events HTTP/1.1", 405, "GET, HEAD, OPTIONS");
        row("RFC 9110 9.1: method in lower case", "get /poll HTTP/1.1", 405, "GET, HEAD, OPTIONS");
        row("RFC 9110 9.3.8: TRACE", "TRACE /poll HTTP/1.1", 405, "GET, HEAD, OPTIONS");
        row("RFC 9110 15.5.1: an id that is none", "GET /poll?since=-1 HTTP/1.1", 400);
    }
    void keepsTheConnection()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        QFETCH(const QByteArray, allow);
        open();
        RawClient client(m_backend->port());
        client.send(request(line));
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("Allow"), allow);
        client.get("/health");
        QCOMPARE(client.response().body, QByteArray("ok\n"));
    }

    void slowRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status"); // 0: closed without a word
        QTest::newRow("RFC 9110 15.5.9: half a head") << QByteArray("GET /poll HTT") << 408;
        QTest::newRow("RFC 9110 15.5.9: half a body")
            << request("POST /push HTTP/1.1", "Host: a\r\nContent-Length: 3\r\n", "a") << 408;
        QTest::newRow("RFC 9110 15.5.9: half a chunk")
            << request("POST /push HTTP/1.1", "Host: a\r\nTransfer-Encoding: chunked\r\n", "3\r\na") << 408;
        QTest::newRow("RFC 9110 10.1.1: no body after 100")
            << request("POST /push HTTP/1.1", "Host: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n") << 408;
        QTest::newRow("RFC 9112 9.5: silence") << QByteArray() << 0;
        QTest::newRow("RFC 9112 9.5: silence after a request") << request("GET /health HTTP/1.1") << 0;
    }
    void slowRequests()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        open({.head = {}, .body = 100, .headTime = 100ms, .bodyTime = 100ms, .idleTime = 100ms});
        RawClient client(m_backend->port());
        client.send(bytes);
        if (bytes.contains("100-continue"))
            QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        if (bytes.contains("/health"))
            QCOMPARE(client.response().status, 200);
        if (status)
            QCOMPARE(client.response().status, status);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());
        QCOMPARE(m_backend->hub().counters().published, quint64(0));
    }

    //! One byte now and then does not buy more time (slowloris).
    void dripping()
    {
        open({.head = {}, .body = 100, .headTime = 200ms, .bodyTime = 200ms, .idleTime = 10s});
        RawClient client(m_backend->port());
        client.send("GET /poll HTTP/1.1\r\nX: ");
        QTimer drip;
        connect(&drip, &QTimer::timeout, this, [&client] { client.send("x"); });
        drip.start(20ms);
        QCOMPARE(client.response().status, 408);
        drip.stop();
        QVERIFY(client.waitClosed());
    }
};

QTEST_GUILESS_MAIN(tst_Refusals)
#include "tst_refusals.moc"
