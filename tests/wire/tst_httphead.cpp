// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/httphead.h"

#include <QTest>

using namespace Pushlab;

class tst_HttpHead : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers()
    {
        HttpHeaders headers;
        headers.append("Accept", "a");
        headers.append("X", "1");
        headers.append("ACCEPT", "b");
        QVERIFY(headers.contains("accept"));
        QVERIFY(!headers.contains("accep"));
        QCOMPARE(headers.value("accept"), QByteArray("a"));
        QCOMPARE(headers.values("Accept"), (QList<QByteArray>{"a", "b"}));
        QCOMPARE(headers.value("Y"), QByteArray());
        QCOMPARE(headers.toBytes(), QByteArray("Accept: a\r\nX: 1\r\nACCEPT: b\r\n"));
        headers.set("x", "2");
        QCOMPARE(headers.values("X"), QList<QByteArray>{"2"});
        QCOMPARE(headers.remove("accept"), 2);
        QCOMPARE(headers.fields(), (QList<HttpHeaders::Field>{{"x", "2"}}));
    }

    void tokens_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<bool>("found");
        QTest::newRow("alone") << QByteArray("upgrade") << true;
        QTest::newRow("case") << QByteArray("Upgrade") << true;
        QTest::newRow("last of two") << QByteArray("keep-alive, Upgrade") << true;
        QTest::newRow("no space") << QByteArray("a,upgrade,b") << true;
        QTest::newRow("spaces, tabs and empty items") << QByteArray(", ,\t upgrade \t,") << true;
        QTest::newRow("part of a word") << QByteArray("upgrades, no-upgrade") << false;
        QTest::newRow("empty") << QByteArray() << false;
    }
    void tokens()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const bool, found);
        HttpHeaders headers;
        headers.append("Connection", "close");
        headers.append("connection", value);
        QCOMPARE(headers.hasToken("Connection", "upgrade"), found);
    }

    void path_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("path");
        QTest::newRow("root") << QByteArray("/") << QByteArray("/");
        QTest::newRow("query") << QByteArray("/poll?since=4") << QByteArray("/poll");
        QTest::newRow("encoded") << QByteArray("/a%20b%2Fc%C3%A9") << QByteArray("/a b/c\xc3\xa9");
        QTest::newRow("encoded question mark") << QByteArray("/a%3fb?c") << QByteArray("/a?b");
        QTest::newRow("broken escapes stay") << QByteArray("/%zz%4%") << QByteArray("/%zz%4%");
        QTest::newRow("an escape is decoded once") << QByteArray("/%2541") << QByteArray("/%41");
        QTest::newRow("asterisk") << QByteArray("*") << QByteArray("*");
        QTest::newRow("absolute") << QByteArray("http://a.example:80/x/y?z") << QByteArray("/x/y");
        QTest::newRow("absolute, upper case") << QByteArray("HTTP://a/x") << QByteArray("/x");
        QTest::newRow("absolute without a path") << QByteArray("http://a.example") << QByteArray("/");
        QTest::newRow("absolute with a query alone") << QByteArray("http://a.example?x=/y") << QByteArray("/");
    }
    void path()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, path);
        HttpRequestHead head;
        head.target = target;
        QCOMPARE(head.path(), path);
    }

    void query_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<std::optional<QByteArray>>("value");
        const auto row = [](const char *target, std::optional<QByteArray> value) {
            QTest::newRow(target) << QByteArray(target) << value;
        };
        row("/poll", std::nullopt);
        row("/poll?", std::nullopt);
        row("/poll?since=4", "4");
        row("/poll?a=b&since=4&c", "4");
        row("/poll?since=4&since=5", "4");
        row("/poll?since", "");
        row("/poll?since=", "");
        row("/poll?since=a=b", "a=b");
        row("/poll?since=a%26b%3D%20c", "a&b= c");
        row("/poll?s%69nce=4", "4");
        row("/poll?Since=4", std::nullopt);
        row("/poll?sincex=4&xsince=5", std::nullopt);
        row("/poll?a?since=4", std::nullopt);
        row("/since=4", std::nullopt);
        row("http://a/poll?since=4", "4");
    }
    void query()
    {
        QFETCH(const QByteArray, target);
        QFETCH(const std::optional<QByteArray>, value);
        HttpRequestHead head;
        head.target = target;
        QCOMPARE(head.query("since"), value);
    }

    void keepAlive_data()
    {
        QTest::addColumn<int>("minorVersion");
        QTest::addColumn<QByteArray>("connection");
        QTest::addColumn<bool>("keepAlive");
        QTest::newRow("1.1") << 1 << QByteArray() << true;
        QTest::newRow("1.1 close") << 1 << QByteArray("Close") << false;
        QTest::newRow("1.1 both") << 1 << QByteArray("keep-alive, close") << false;
        QTest::newRow("1.0") << 0 << QByteArray() << false;
        QTest::newRow("1.0 keep-alive") << 0 << QByteArray("Keep-Alive") << true;
        QTest::newRow("1.0 both") << 0 << QByteArray("close, keep-alive") << false;
    }
    void keepAlive()
    {
        QFETCH(const int, minorVersion);
        QFETCH(const QByteArray, connection);
        QFETCH(const bool, keepAlive);
        HttpRequestHead request;
        request.minorVersion = minorVersion;
        HttpResponseHead response;
        response.minorVersion = minorVersion;
        if (!connection.isEmpty()) {
            request.headers.append("Connection", connection);
            response.headers.append("Connection", connection);
        }
        QCOMPARE(request.keepAlive(), keepAlive);
        QCOMPARE(response.keepAlive(), keepAlive);
    }

    void wantsWebSocket()
    {
        HttpRequestHead head;
        head.headers.append("Connection", "keep-alive, Upgrade");
        QVERIFY(!head.wantsWebSocket());
        head.headers.append("Upgrade", "WebSocket");
        QVERIFY(head.wantsWebSocket());
        head.headers.remove("Connection");
        QVERIFY(!head.wantsWebSocket());
    }

    void writes()
    {
        HttpRequestHead request{"GET", "/poll?since=4", 1, {}};
        request.headers.append("Host", "a");
        QCOMPARE(request.toBytes(), QByteArray("GET /poll?since=4 HTTP/1.1\r\nHost: a\r\n\r\n"));
        HttpResponseHead response{502, "Bad Gateway", 0, {}};
        response.headers.append("Connection", "close");
        QCOMPARE(response.toBytes(), QByteArray("HTTP/1.0 502 Bad Gateway\r\nConnection: close\r\n\r\n"));
    }

    void reasons()
    {
        QCOMPARE(httpReason(200), QByteArray("OK"));
        QCOMPARE(httpReason(431), QByteArray("Request Header Fields Too Large"));
        QCOMPARE(httpReason(299), QByteArray("Unknown"));
    }

    void response()
    {
        HttpHeaders headers;
        headers.append("Retry-After", "1");
        QCOMPARE(httpResponse(503, "busy", "text/plain", headers),
                 QByteArray("HTTP/1.1 503 Service Unavailable\r\nContent-Type: text/plain\r\nContent-Length: 4\r\n"
                            "Retry-After: 1\r\n\r\nbusy"));
        QCOMPARE(httpResponse(200, {}, {}), QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n"));
        QCOMPARE(httpResponse(204, {}), QByteArray("HTTP/1.1 204 No Content\r\n\r\n"));
    }
};

QTEST_APPLESS_MAIN(tst_HttpHead)
#include "tst_httphead.moc"
