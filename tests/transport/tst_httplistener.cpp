// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rawclient.h"
#include "transport/httpconnection.h"
#include "transport/httplistener.h"
#include "transport/httpstream.h"

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

QByteArray request(const QByteArray &line, const QByteArray &fields = "Host: test\r\n", const QByteArray &body = {})
{
    return line + "\r\n" + fields + "\r\n" + body;
}

} // namespace

//! The front door with small limits, routes of both kinds, and a raw client.
class tst_HttpListener : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Deadlines> m_deadlines;
    std::unique_ptr<HttpListener> m_listener;
    std::unique_ptr<HttpRoutes> m_routes;
    std::vector<quint64> m_waiting; //!< Connections whose request to /later is not answered yet.

    void open(HttpLimits limits = {.head = {1024, 20}, .body = 4096})
    {
        m_listener = std::make_unique<HttpListener>(*m_deadlines, limits);
        QVERIFY(m_listener->listen(QHostAddress(QHostAddress::LocalHost)));
        m_routes = std::make_unique<HttpRoutes>(*m_listener);
        m_listener->route("GET", "/now", [](HttpConnection &connection) { connection.answer(200, "now"); });
        m_listener->route("GET", "/later",
                          [this](HttpConnection &connection) { m_waiting.push_back(connection.id()); });
        const auto echo = [](HttpConnection &connection) {
            const HttpRequest &request = connection.request();
            connection.answer(200, request.head.query("x").value_or("none") + ':' + request.body);
        };
        m_routes->route("POST", "/echo", echo);
        m_routes->route("GET", "/echo", echo);
        m_routes->route("POST", "/soon", [this](HttpConnection &connection) {
            QTimer::singleShot(0, this, [this, id = connection.id(), body = connection.request().body] {
                if (HttpConnection *waiting = m_listener->connection(id))
                    waiting->answer(200, body);
            });
        });
    }
    quint16 port() const { return m_listener->serverPort(); }

private Q_SLOTS:
    void init()
    {
        m_deadlines = std::make_unique<Deadlines>();
        m_waiting.clear();
        open();
    }
    void cleanup()
    {
        m_routes.reset();
        m_listener.reset();
        m_deadlines.reset();
    }

    void keepsTheConnectionAfterAnOrdinaryError_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("allow");
        QTest::newRow("unknown path") << QByteArray("GET /nothing HTTP/1.1") << 404 << QByteArray();
        QTest::newRow("method of none") << QByteArray("DELETE /now HTTP/1.1") << 405 << QByteArray("GET, HEAD");
        QTest::newRow("method of another") << QByteArray("PUT /echo HTTP/1.1") << 405 << QByteArray("POST, GET, HEAD");
    }
    void keepsTheConnectionAfterAnOrdinaryError()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const int, status);
        QFETCH(const QByteArray, allow);
        RawClient client(port());
        client.send(request(line));
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, status);
        QCOMPARE(response.headers.value("Allow"), allow);
        client.get("/now");
        QCOMPARE(client.response().body, QByteArray("now"));
    }

    void readsOneByteAtATime()
    {
        RawClient client(port());
        const QByteArray bytes = request("GET /now HTTP/1.1")
            + request("POST /echo?x=1 HTTP/1.1", "Host: a\r\nTransfer-Encoding: chunked\r\n",
                      "3;ext=1\r\nabc\r\n2\r\nde\r\n0\r\nTrailer: 1\r\n\r\n")
            + request("POST /echo?x=2 HTTP/1.1", "Host: a\r\nContent-Length: 3\r\n", "fgh")
            + request("GET /now HTTP/1.1");
        for (const char byte : bytes) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(client.response().body, QByteArray("now"));
        QCOMPARE(client.response().body, QByteArray("1:abcde"));
        QCOMPARE(client.response().body, QByteArray("2:fgh"));
        QCOMPARE(client.response().body, QByteArray("now"));
    }

    void answersPipelinedRequestsInOrder()
    {
        RawClient client(port());
        client.send(request("GET /later HTTP/1.1")
                    + request("POST /echo?x=1 HTTP/1.1", "Host: a\r\nContent-Length: 1\r\n", "a")
                    + request("GET /now HTTP/1.1") + request("GET /later HTTP/1.1"));
        QTRY_COMPARE(m_waiting.size(), size_t(1)); // the others wait for this one
        QCoreApplication::processEvents();
        QVERIFY(client.received().isEmpty());
        m_listener->connection(m_waiting.front())->answer(200, "first");
        QCOMPARE(client.response().body, QByteArray("first"));
        QCOMPARE(client.response().body, QByteArray("1:a"));
        QCOMPARE(client.response().body, QByteArray("now"));
        QTRY_COMPARE(m_waiting.size(), size_t(2));
        m_listener->connection(m_waiting.back())->answer(200, "last");
        QCOMPARE(client.response().body, QByteArray("last"));
    }

    //! In batches, and answered later: each request is fed to QHttpServer in a turn of its own.
    void routesPipelinedRequests()
    {
        RawClient client(port());
        for (int batch = 0; batch < 3; ++batch) {
            QByteArray bytes;
            for (char body = 'a'; body <= 'e'; ++body)
                bytes += request("POST /soon HTTP/1.1", "Host: a\r\nContent-Length: 1\r\n", QByteArray(1, body));
            client.send(bytes);
            for (char body = 'a'; body <= 'e'; ++body)
                QCOMPARE(client.response().body, QByteArray(1, body));
        }
    }

    void bothKindsOfRouteShareAConnection()
    {
        RawClient client(port());
        for (int i = 0; i < 50; ++i) {
            client.post("/echo?x=" + QByteArray::number(i), QByteArray(i * 80, 'b'));
            QCOMPARE(client.response().body, QByteArray::number(i) + ':' + QByteArray(i * 80, 'b'));
            client.get("/now");
            QCOMPARE(client.response().body, QByteArray("now"));
        }
    }

    void takesABodyAsLongAsTheLimit()
    {
        m_listener.reset();
        open({.head = {}, .body = 1024 * 1024});
        RawClient client(port());
        const QByteArray body(1024 * 1024, '\0');
        client.post("/echo", body);
        QCOMPARE(client.response().body, "none:" + body);
    }

    void closes_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("connection");
        QTest::newRow("HTTP/1.1") << request("GET /now HTTP/1.1") << QByteArray();
        QTest::newRow("HTTP/1.1 close") << request("GET /now HTTP/1.1", "Host: a\r\nConnection: close\r\n")
                                        << QByteArray("close");
        QTest::newRow("HTTP/1.0") << request("GET /now HTTP/1.0", "") << QByteArray("close");
        QTest::newRow("HTTP/1.0 keep-alive")
            << request("GET /now HTTP/1.0", "Connection: keep-alive\r\n") << QByteArray("keep-alive");
        QTest::newRow("routed, close") << request("GET /echo HTTP/1.1", "Host: a\r\nConnection: close\r\n")
                                       << QByteArray("close");
        QTest::newRow("routed, HTTP/1.0") << request("GET /echo HTTP/1.0", "") << QByteArray("close");
    }
    void closes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, connection);
        RawClient client(port());
        client.send(bytes);
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Connection"), connection);
        if (connection == "close") {
            QVERIFY(client.waitClosed());
            return;
        }
        client.get("/now");
        QCOMPARE(client.response().status, 200);
    }

    void headHasNoBody_data()
    {
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("ours") << QByteArray("/now") << QByteArray("3");
        QTest::newRow("routed") << QByteArray("/echo") << QByteArray("5");
    }
    void headHasNoBody()
    {
        QFETCH(const QByteArray, path);
        QFETCH(const QByteArray, length);
        RawClient client(port());
        client.send(request("HEAD " + path + " HTTP/1.1") + request("GET /now HTTP/1.1"));
        QCOMPARE(client.response("HEAD").headers.value("Content-Length"), length);
        QCOMPARE(client.response().body, QByteArray("now"));
    }

    void continuesWhenTheClientWaitsForIt()
    {
        RawClient client(port());
        client.send(request("POST /echo HTTP/1.1", "Host: a\r\nExpect: 100-continue\r\nContent-Length: 3\r\n"));
        QCOMPARE(client.readUntil("\r\n\r\n"), QByteArray("HTTP/1.1 100 Continue\r\n\r\n"));
        client.send("abc");
        QCOMPARE(client.response().body, QByteArray("none:abc"));
    }

    void limitsTime_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        QTest::newRow("half a head") << QByteArray("GET /now HTT") << 408;
        QTest::newRow("half a body") << request("POST /echo HTTP/1.1", "Host: a\r\nContent-Length: 3\r\n", "a") << 408;
        QTest::newRow("nothing") << QByteArray() << 0;
    }
    void limitsTime()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, status);
        open({.head = {}, .body = 100, .headTime = 50ms, .bodyTime = 50ms, .idleTime = 50ms});
        RawClient client(port());
        if (!bytes.isEmpty())
            client.send(bytes);
        if (status)
            QCOMPARE(client.response().status, status);
        QVERIFY(client.waitClosed());
        QVERIFY(client.received().isEmpty());
    }
    void closesAnIdleConnectionAfterItsRequest()
    {
        open({.head = {}, .body = 100, .headTime = 1s, .bodyTime = 1s, .idleTime = 50ms});
        RawClient client(port());
        client.get("/now");
        QCOMPARE(client.response().status, 200);
        QVERIFY(client.waitClosed());
    }

    void forgetsAClientThatLeaves_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::newRow("FIN") << false;
        QTest::newRow("RST") << true;
    }
    void forgetsAClientThatLeaves()
    {
        QFETCH(const bool, reset);
        RawClient client(port());
        client.get("/later");
        QTRY_COMPARE(m_waiting.size(), size_t(1));
        reset ? client.reset() : client.close();
        QTRY_COMPARE(m_listener->connectionCount(), 0);
        QCOMPARE(m_listener->connection(m_waiting.front()), nullptr);
        QCOMPARE(m_listener->counters().closed[size_t(CloseReason::ClientLeft)], quint64(1));
    }

    void refusesConnectionsAboveTheLimit()
    {
        m_listener->setMaxConnections(1);
        RawClient first(port());
        first.get("/now");
        QCOMPARE(first.response().status, 200);
        RawClient second(port());
        second.get("/now");
        const RawClient::Response refused = second.response();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.headers.value("Retry-After"), QByteArray("1"));
        QVERIFY(second.waitClosed());
        first.get("/now"); // was there first
        QCOMPARE(first.response().status, 200);
        QCOMPARE(m_listener->counters().closed[size_t(CloseReason::Refused)], quint64(1));
    }

    void endsAClientThatPipelinesWithoutEnd()
    {
        RawClient client(port());
        client.send(request("GET /later HTTP/1.1") + QByteArray(64 * 1024, 'x'));
        QVERIFY(client.waitClosed());
        QCOMPARE(m_listener->counters().closed[size_t(CloseReason::ProtocolError)], quint64(1));
    }

    void finishesWhatItAnswersWhenItStops()
    {
        RawClient idle(port());
        RawClient busy(port());
        RawClient sending(port());
        sending.send(request("POST /echo HTTP/1.1", "Host: a\r\nContent-Length: 3\r\n", "a"));
        idle.get("/now");
        QCOMPARE(idle.response().status, 200);
        busy.get("/later");
        QTRY_COMPARE(m_waiting.size(), size_t(1));
        bool closed = false;
        connect(m_listener.get(), &HttpListener::allClosed, this, [&closed] { closed = true; });
        m_listener->stop();
        QVERIFY(idle.waitClosed());
        QVERIFY(busy.isOpen());
        m_listener->connection(m_waiting.front())->answer(200, "done");
        QCOMPARE(busy.response().body, QByteArray("done"));
        sending.send("bc"); // routed by QHttpServer although nobody listens any more
        QCOMPARE(sending.response().body, QByteArray("none:abc"));
        QTRY_VERIFY(closed);
    }
};

QTEST_GUILESS_MAIN(tst_HttpListener)
#include "tst_httplistener.moc"
