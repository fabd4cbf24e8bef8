// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/httphead.h"

#include <QTest>

using namespace Pushlab;
using Framing = HttpBodyFraming;

namespace {

constexpr char requestStart[] = "POST / HTTP/1.1\r\nHost: a\r\n";

QByteArray withFields(const char *fields) { return QByteArray(requestStart) + fields + "\r\n\r\n"; }

template <typename Head>
int statusOf(const HttpHeadResult<Head> &result)
{
    const auto *error = std::get_if<HttpHeadError>(&result);
    return error ? error->status : 0;
}

} // namespace

class tst_HttpParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("minorVersion");
        QTest::addColumn<int>("fields");
        QTest::addColumn<Framing>("body");
        QTest::newRow("smallest") << QByteArray("GET / HTTP/1.1\r\nHost:\r\n\r\n") << QByteArray("GET")
                                  << QByteArray("/") << 1 << 1 << Framing();
        QTest::newRow("HTTP/1.0 without Host")
            << QByteArray("GET /a HTTP/1.0\r\n\r\n") << QByteArray("GET") << QByteArray("/a") << 0 << 0 << Framing();
        QTest::newRow("a later 1.x") << QByteArray("GET /a HTTP/1.9\r\nHost: a\r\n\r\n") << QByteArray("GET")
                                     << QByteArray("/a") << 1 << 1 << Framing();
        QTest::newRow("empty lines before") << QByteArray("\r\n\r\nGET / HTTP/1.1\r\nHost: a\r\n\r\n")
                                            << QByteArray("GET") << QByteArray("/") << 1 << 1 << Framing();
        QTest::newRow("asterisk") << QByteArray("OPTIONS * HTTP/1.1\r\nHost: a\r\n\r\n") << QByteArray("OPTIONS")
                                  << QByteArray("*") << 1 << 1 << Framing();
        QTest::newRow("absolute form") << QByteArray("GET http://[::1]:80/x HTTP/1.1\r\nHost: a\r\n\r\n")
                                       << QByteArray("GET") << QByteArray("http://[::1]:80/x") << 1 << 1 << Framing();
        QTest::newRow("any token is a method") << QByteArray("x!~| /a HTTP/1.1\r\nHost: a\r\n\r\n")
                                               << QByteArray("x!~|") << QByteArray("/a") << 1 << 1 << Framing();
        QTest::newRow("length") << withFields("Content-Length: 5") << QByteArray("POST") << QByteArray("/") << 1 << 2
                                << Framing{Framing::Length, 5};
        QTest::newRow("length zero") << withFields("content-length:0") << QByteArray("POST") << QByteArray("/") << 1
                                     << 2 << Framing{Framing::Length, 0};
        QTest::newRow("largest length") << withFields("Content-Length: 999999999999999999") << QByteArray("POST")
                                        << QByteArray("/") << 1 << 2 << Framing{Framing::Length, 999999999999999999};
        QTest::newRow("chunked") << withFields("Transfer-Encoding: Chunked") << QByteArray("POST") << QByteArray("/")
                                 << 1 << 2 << Framing{Framing::Chunked, 0};
        QTest::newRow("space and tab around a value")
            << withFields("X: \t a \t b\t ") << QByteArray("POST") << QByteArray("/") << 1 << 2 << Framing();
        QTest::newRow("bytes above ASCII in a value")
            << withFields("X: \xc3\xa9") << QByteArray("POST") << QByteArray("/") << 1 << 2 << Framing();
    }
    void readsRequests()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const int, minorVersion);
        QFETCH(const int, fields);
        QFETCH(const Framing, body);
        // As it comes, byte by byte: nothing until the last byte of the head, and what follows it does not matter.
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(std::holds_alternative<HttpIncomplete>(parseRequestHead(bytes.first(size))));
        for (const QByteArray &rest : {QByteArray(), QByteArray("hello"), QByteArray("\n\0", 2)}) {
            const auto result = parseRequestHead(bytes + rest);
            QCOMPARE(statusOf<HttpRequestHead>(result), 0);
            const auto *parsed = std::get_if<HttpParsed<HttpRequestHead>>(&result);
            QVERIFY(parsed);
            QCOMPARE(parsed->head.method, method);
            QCOMPARE(parsed->head.target, target);
            QCOMPARE(parsed->head.minorVersion, minorVersion);
            QCOMPARE(parsed->head.headers.fields().size(), fields);
            QCOMPARE(parsed->body.kind, body.kind);
            QCOMPARE(parsed->body.length, body.length);
            QCOMPARE(parsed->size, bytes.size());
        }
    }

    void fieldsAsTheyCame()
    {
        const auto result = parseRequestHead("GET / HTTP/1.1\r\nhOST: a:1\r\nX: \t b c\t\r\nX:\r\nY: :\r\n\r\n");
        const auto &parsed = std::get<HttpParsed<HttpRequestHead>>(result);
        QCOMPARE(parsed.head.headers.fields(),
                 (QList<HttpHeaders::Field>{{"hOST", "a:1"}, {"X", "b c"}, {"X", ""}, {"Y", ":"}}));
    }

    void refusesRequests_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const auto row = [](const char *name, const QByteArray &bytes, int status = 400) {
            QTest::newRow(name) << bytes << status;
        };
        row("TLS hello", QByteArray("\x16\x03\x01\x00\xa5", 5));
        row("HTTP/0.9", "GET /\r\n");
        row("two spaces", "GET  / HTTP/1.1\r\n");
        row("space at the end", "GET / HTTP/1.1 \r\n");
        row("leading space", " GET / HTTP/1.1\r\n");
        row("tab", "GET\t/ HTTP/1.1\r\n");
        row("no target", "GET HTTP/1.1\r\n");
        row("method is no token", "G(T / HTTP/1.1\r\n");
        row("method with a byte above ASCII", "G\xc3\xa9T / HTTP/1.1\r\n");
        row("version in lower case", "GET / http/1.1\r\n");
        row("another protocol", "GET / ICY/1.1\r\n");
        row("two digits", "GET / HTTP/1.10\r\n");
        row("no minor", "GET / HTTP/1\r\n");
        row("HTTP/2", "PRI * HTTP/2.0\r\n", 505);
        row("HTTP/0.1", "GET / HTTP/0.1\r\n", 505);
        row("relative target", "GET poll HTTP/1.1\r\n");
        row("authority form", "CONNECT a:80 HTTP/1.1\r\n");
        row("asterisk for GET", "GET * HTTP/1.1\r\n");
        row("https", "GET https://a/ HTTP/1.1\r\n");
        row("absolute without a host", "GET http:///x HTTP/1.1\r\n");
        row("user information", "GET http://a@b/ HTTP/1.1\r\n");
        row("fragment", "GET /a#b HTTP/1.1\r\n");
        row("target not ASCII", "GET /\xc3\xa9 HTTP/1.1\r\n");
        row("control character in the target", "GET /\x7f HTTP/1.1\r\n");
        row("NUL in the target", QByteArray("GET /\0 HTTP/1.1\r\n", 17));
        row("bare LF ends the request line", "GET / HTTP/1.1\n");
        row("bare LF before it", "\nGET / HTTP/1.1\r\n");
        row("bare CR in the request line", "GET /\ra HTTP/1.1\r\n");
        row("CR CR LF", "GET / HTTP/1.1\r\r\n");
        row("bare LF ends a field", "GET / HTTP/1.1\r\nHost: a\n");
        row("bare LF ends the head", "GET / HTTP/1.1\r\nHost: a\r\n\n");
        row("bare CR in a value", "GET / HTTP/1.1\r\nHost: a\rb\r\n");
        row("NUL in a value", QByteArray("GET / HTTP/1.1\r\nHost: \0\r\n", 25));
        row("control character in a value", withFields("X: a\x01"));
        row("DEL in a value", withFields("X: a\x7f"));
        row("folding", withFields("X: a\r\n b"));
        row("folding with a tab", withFields("X: a\r\n\tb"));
        row("white space before the first field", "GET / HTTP/1.1\r\n Host: a\r\n");
        row("space before the colon", withFields("X : a"));
        row("no colon", withFields("X"));
        row("no name", withFields(": a"));
        row("name is no token", withFields("X@Y: a"));
        row("no Host", "GET / HTTP/1.1\r\n\r\n");
        row("two Hosts", withFields("Host: a"));
        row("two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nHost: a\r\n\r\n");
        row("Host with a path", "GET / HTTP/1.1\r\nHost: a/b\r\n\r\n");
        row("Host list", "GET / HTTP/1.1\r\nHost: a, b\r\n\r\n");
        row("length twice", withFields("Content-Length: 5\r\nContent-Length: 5"));
        row("unequal lengths", withFields("Content-Length: 5\r\nContent-Length: 6"));
        row("length list", withFields("Content-Length: 5, 5"));
        row("length with a sign", withFields("Content-Length: +5"));
        row("negative length", withFields("Content-Length: -5"));
        row("hexadecimal length", withFields("Content-Length: 0x5"));
        row("empty length", withFields("Content-Length:"));
        row("length beyond all bounds", withFields("Content-Length: 1000000000000000000"), 413);
        row("length and chunked", withFields("Content-Length: 5\r\nTransfer-Encoding: chunked"));
        row("chunked and length", withFields("Transfer-Encoding: chunked\r\nContent-Length: 5"));
        row("chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n");
        row("chunked twice", withFields("Transfer-Encoding: chunked, chunked"));
        row("chunked in two fields", withFields("Transfer-Encoding: chunked\r\nTransfer-Encoding: chunked"));
        row("chunked not last", withFields("Transfer-Encoding: chunked, gzip"));
        row("never chunked", withFields("Transfer-Encoding: gzip"));
        row("xchunked", withFields("Transfer-Encoding: xchunked"));
        row("quoted", withFields("Transfer-Encoding: \"chunked\""));
        row("identity", withFields("Transfer-Encoding: identity"));
        row("empty coding", withFields("Transfer-Encoding:"));
        row("gzip, chunked", withFields("Transfer-Encoding: gzip, chunked"), 501);
        row("gzip, chunked in two fields", withFields("Transfer-Encoding: gzip\r\nTransfer-Encoding: chunked"), 501);
    }
    void refusesRequests()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        const auto result = parseRequestHead(bytes);
        QCOMPARE(statusOf<HttpRequestHead>(result), status);
        QVERIFY(!std::get<HttpHeadError>(result).text.isEmpty());
        // Never accepted while it comes, and never refused for another reason.
        for (qsizetype size = 0; size < bytes.size(); ++size) {
            const auto part = parseRequestHead(bytes.first(size));
            QVERIFY(std::holds_alternative<HttpIncomplete>(part) || statusOf<HttpRequestHead>(part) == status);
        }
    }

    void headLimit()
    {
        const QByteArray bytes = withFields("X: y");
        HttpHeadLimits limits;
        limits.head = bytes.size();
        QVERIFY(std::holds_alternative<HttpParsed<HttpRequestHead>>(parseRequestHead(bytes + "body", limits)));
        limits.head = bytes.size() - 1;
        QCOMPARE(statusOf<HttpRequestHead>(parseRequestHead(bytes, limits)), 431);
        // A line that never ends, empty lines without end: refused as soon as the limit is full.
        limits.head = 100;
        QVERIFY(std::holds_alternative<HttpIncomplete>(parseRequestHead(QByteArray(99, 'a'), limits)));
        QCOMPARE(statusOf<HttpRequestHead>(parseRequestHead(QByteArray(100, 'a'), limits)), 431);
        QCOMPARE(statusOf<HttpRequestHead>(parseRequestHead(QByteArray("\r\n").repeated(50), limits)), 431);
    }

    void fieldLimit()
    {
        HttpHeadLimits limits;
        limits.fields = 3;
        QVERIFY(
            std::holds_alternative<HttpParsed<HttpRequestHead>>(parseRequestHead(withFields("A: 1\r\nB: 2"), limits)));
        QCOMPARE(statusOf<HttpRequestHead>(parseRequestHead(withFields("A: 1\r\nB: 2\r\nC: 3"), limits)), 431);
    }

    void readsResponses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<Framing>("body");
        const auto row = [](const char *name, const QByteArray &bytes, const char *method, int status,
                            const char *reason, const Framing &body) {
            QTest::newRow(name) << bytes << QByteArray(method) << status << QByteArray(reason) << body;
        };
        row("until close", "HTTP/1.1 200 OK\r\n\r\n", "GET", 200, "OK", {Framing::UntilClose, 0});
        row("reason of words", "HTTP/1.0 404 Not Found\r\n\r\n", "GET", 404, "Not Found", {Framing::UntilClose, 0});
        row("empty reason", "HTTP/1.1 200 \r\n\r\n", "GET", 200, "", {Framing::UntilClose, 0});
        row("no reason", "HTTP/1.1 200\r\n\r\n", "GET", 200, "", {Framing::UntilClose, 0});
        row("length", "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", "GET", 200, "OK", {Framing::Length, 7});
        row("chunked", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n", "GET", 200, "OK",
            {Framing::Chunked, 0});
        row("HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 7\r\n\r\n", "HEAD", 200, "OK", {});
        row("100", "HTTP/1.1 100 Continue\r\n\r\n", "POST", 100, "Continue", {});
        row("101", "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n", "GET", 101, "Switching Protocols",
            {});
        row("204", "HTTP/1.1 204 No Content\r\n\r\n", "GET", 204, "No Content", {});
        row("304 with a length", "HTTP/1.1 304 Not Modified\r\nContent-Length: 7\r\n\r\n", "GET", 304, "Not Modified",
            {});
        row("tunnel", "HTTP/1.1 200 OK\r\n\r\n", "CONNECT", 200, "OK", {});
        row("no tunnel", "HTTP/1.1 403 Forbidden\r\nContent-Length: 1\r\n\r\n", "CONNECT", 403, "Forbidden",
            {Framing::Length, 1});
    }
    void readsResponses()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, method);
        QFETCH(const int, status);
        QFETCH(const QByteArray, reason);
        QFETCH(const Framing, body);
        for (qsizetype size = 0; size < bytes.size(); ++size)
            QVERIFY(std::holds_alternative<HttpIncomplete>(parseResponseHead(bytes.first(size), method)));
        const auto result = parseResponseHead(bytes + "data", method);
        const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result);
        QVERIFY(parsed);
        QCOMPARE(parsed->head.status, status);
        QCOMPARE(parsed->head.reason, reason);
        QCOMPARE(parsed->body.kind, body.kind);
        QCOMPARE(parsed->body.length, body.length);
        QCOMPARE(parsed->size, bytes.size());
    }

    void refusesResponses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        for (const char *bytes :
             {"HTTP/1.1 20 OK\r\n", "HTTP/1.1 2000 OK\r\n", "HTTP/1.1 2x0 OK\r\n", "HTTP/1.1 099 OK\r\n",
              "HTTP/1.1 600 OK\r\n", "HTTP/1.1  200 OK\r\n", "HTTP/1.1\r\n", "HTTP/2.0 200 OK\r\n", "ICY 200 OK\r\n",
              "\r\nHTTP/1.1 200 OK\r\n", "HTTP/1.1 200 OK\n", "HTTP/1.1 200 O\x01K\r\n", "HTTP/1.1 200 OK\r\nX : y\r\n",
              "HTTP/1.1 200 OK\r\nX: y\r\n z\r\n", "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n",
              "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\n",
              "HTTP/1.0 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
              "HTTP/1.1 200 OK\r\nTransfer-Encoding: gzip\r\n\r\n"})
            QTest::newRow(QByteArray(bytes).toPercentEncoding(" :/").constData()) << QByteArray(bytes);
    }
    void refusesResponses()
    {
        QFETCH(const QByteArray, bytes);
        QCOMPARE(statusOf<HttpResponseHead>(parseResponseHead(bytes, "GET")), 502);
    }
};

QTEST_APPLESS_MAIN(tst_HttpParser)
#include "tst_httpparser.moc"
