// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"
#include "wire/sseencoder.h"

using namespace Pushlab;
using namespace std::chrono_literals;

//! Every endpoint, as it is on the wire, under both I/O models.
class tst_Transports : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void open(Options options = {})
    {
        QFETCH_GLOBAL(QByteArray, threading);
        options.prepend({"threading", threading});
        m_backend = startBackend(options);
    }
    quint16 port() const { return m_backend->port(); }
    bool isPooled() const { return m_backend->settings().threading == ServerSettings::Threading::ThreadPerRequest; }
    //! Waits until so many are subscribed, so that a publish reaches them.
    bool subscribed(int count)
    {
        return RawClient::waitFor([&] { return m_backend->hub().subscriberCount() == count; });
    }

private Q_SLOTS:
    void initTestCase_data() { bothThreadings(); }
    void cleanup() { m_backend.reset(); }

    void healthAnswersOk()
    {
        open();
        RawClient client(port());
        client.get("/health");
        QCOMPARE(client.response().body, QByteArray("ok\n"));
        QCOMPARE(m_backend->pool().counters().started, quint64(isPooled()));
    }

    void pushConfirmsAndRepeats()
    {
        open();
        QCOMPARE(publish(*m_backend, "one", {}, "Idempotency-Key: k\r\n"), quint64(1));
        QCOMPARE(publish(*m_backend, "one", {}, "Idempotency-Key: k\r\n"), quint64(1));
        QCOMPARE(publish(*m_backend, "two"), quint64(2));
        QCOMPARE(m_backend->hub().counters().repeated, quint64(1));
        RawClient client(port());
        client.post("/push?event=a%0Ab", "x");
        QCOMPARE(client.response().status, 400);
        client.post("/push", QByteArray(1024 * 1024 + 1, 'x'));
        QCOMPARE(client.response().status, 413);
    }

    void pollIsHeldUntilAnEvent()
    {
        open();
        publish(*m_backend, "before");
        RawClient client(port());
        client.get("/poll");
        QVERIFY(subscribed(1));
        QCOMPARE(m_backend->sessions().count(Transport::LongPoll), 1);
        QCOMPARE(publish(*m_backend, "a \"b\"", "?event=kind"), quint64(2));
        const RawClient::Response response = client.response();
        QCOMPARE(response.status, 200);
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/json"));
        QCOMPARE(response.headers.value("X-Last-Event-Id"), QByteArray("2"));
        QCOMPARE(response.body, QByteArray("[{\"id\":2,\"event\":\"kind\",\"data\":\"a \\\"b\\\"\"}]"));
        QVERIFY(subscribed(0));
        // The cursor on the same connection misses nothing.
        publish(*m_backend, "c");
        client.get("/poll?since=2");
        QCOMPARE(client.response().body, QByteArray(R"([{"id":3,"event":"message","data":"c"}])"));
    }

    void pollEndsEmptyAfterItsHoldTime()
    {
        open({{"hold", "1s"}, {"speed", "10"}});
        publish(*m_backend, "before");
        RawClient client(port());
        const auto start = Clock::now();
        client.get("/poll");
        const RawClient::Response response = client.response();
        QVERIFY(Clock::now() - start >= 100ms);
        QCOMPARE(response.body, QByteArray("[]"));
        QCOMPARE(response.headers.value("X-Last-Event-Id"), QByteArray("1"));
        QVERIFY(subscribed(0));
    }

    void pollRefusesWhatIsNoId()
    {
        open();
        RawClient client(port());
        client.get("/poll?since=yesterday");
        QCOMPARE(client.response().status, 400);
        client.send("HEAD /poll?since=4 HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response("HEAD").headers.value("X-Last-Event-Id"), QByteArray("4"));
    }

    void sseStreams()
    {
        open({{"retry", "2s"}, {"speed", "10"}});
        RawClient client(port());
        client.get("/events");
        const RawClient::Response head = client.response();
        QCOMPARE(head.status, 200);
        QCOMPARE(head.headers.value("Content-Type"), QByteArray("text/event-stream"));
        QCOMPARE(head.headers.value("Cache-Control"), QByteArray("no-cache"));
        QCOMPARE(head.headers.value("X-Accel-Buffering"), QByteArray("no"));
        QCOMPARE(client.readUntil("\n\n\r\n"), encodeChunk(encodeSseRetry(200ms)));
        QVERIFY(subscribed(1));
        publish(*m_backend, "two\nlines", "?event=kind");
        QCOMPARE(client.readUntil("\n\n\r\n"), encodeChunk("id: 1\nevent: kind\ndata: two\ndata: lines\n\n"));
    }

    void sseFilters()
    {
        open({{"retry", "off"}});
        RawClient client(port());
        client.get("/events?event=wanted");
        QCOMPARE(client.response().status, 200);
        QVERIFY(subscribed(1));
        publish(*m_backend, "1", "?event=other");
        publish(*m_backend, "2", "?event=wanted");
        QCOMPARE(client.readUntil("\n\n\r\n"), encodeChunk("id: 2\nevent: wanted\ndata: 2\n\n"));
    }

    void sseToHttp10IsNotChunked()
    {
        open({{"retry", "off"}});
        RawClient client(port());
        client.send("GET /events HTTP/1.0\r\n\r\n");
        const RawClient::Response head = client.response();
        QCOMPARE(head.headers.value("Connection"), QByteArray("close"));
        QVERIFY(!head.headers.contains("Transfer-Encoding"));
        QVERIFY(subscribed(1));
        publish(*m_backend, "x", "?event=k");
        QCOMPARE(client.readUntil("\n\n"), QByteArray("id: 1\nevent: k\ndata: x\n\n"));
    }

    void sseHeadEndsAtOnce()
    {
        open();
        RawClient client(port());
        client.send("HEAD /events HTTP/1.1\r\nHost: a\r\n\r\n");
        QCOMPARE(client.response("HEAD").headers.value("Content-Type"), QByteArray("text/event-stream"));
        client.get("/health");
        QCOMPARE(client.response().status, 200);
        QCOMPARE(m_backend->hub().subscriberCount(), 0);
    }

    //! Silence is what a keepalive breaks: events put it off.
    void sseKeepsAliveOnlyWhenSilent()
    {
        open({{"keepalive", "3s"}, {"speed", "10"}, {"retry", "off"}});
        RawClient client(port());
        client.get("/events");
        QCOMPARE(client.response().status, 200);
        QVERIFY(subscribed(1));
        const auto start = Clock::now();
        while (Clock::now() - start < 450ms)
            publish(*m_backend, "busy");
        QVERIFY(!client.received().contains("keepalive"));
        const auto silent = Clock::now();
        QVERIFY(!client.readUntil("9\r\n: keepalive\n\n\r\n").isNull()
                || !client.readUntil(": keepalive\n\n\r\n").isNull());
        QVERIFY(Clock::now() - silent >= 250ms);
    }

    void webSocketWelcomesAndDelivers()
    {
        open();
        publish(*m_backend, "before");
        RawClient client(port());
        client.upgrade("/ws");
        const RawClient::Response head = client.response();
        QCOMPARE(head.status, 101);
        QCOMPARE(head.headers.value("Sec-WebSocket-Accept"), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
        QVERIFY(readFrame(client).payload.startsWith(R"({"type":"welcome")"));
        QVERIFY(subscribed(1));
        publish(*m_backend, "x", "?event=k");
        QCOMPARE(readFrame(client).payload, QByteArray(R"({"type":"event","id":2,"event":"k","data":"x"})"));
    }

    void webSocketEchoes()
    {
        open({{"echo", "/echo"}});
        RawClient client(port());
        client.upgrade("/ws");
        // Sent before the answer to the handshake has come: it must not be lost.
        client.send(clientFrame(WebSocketOpcode::Text, "early"));
        QCOMPARE(client.response().status, 101);
        readFrame(client); // welcome
        QCOMPARE(readFrame(client).payload, QByteArray(R"({"type":"echo","data":"early"})"));
        client.send(clientFrame(WebSocketOpcode::Binary, QByteArray("\0\xff", 2)));
        const WebSocketFrame binary = readFrame(client);
        QCOMPARE(binary.opcode, WebSocketOpcode::Binary);
        QCOMPARE(binary.payload, QByteArray("\0\xff", 2));
        client.send(clientFrame(WebSocketOpcode::Ping, "p"));
        const WebSocketFrame pong = readFrame(client);
        QCOMPARE(pong.opcode, WebSocketOpcode::Pong);
        QCOMPARE(pong.payload, QByteArray("p"));

        RawClient plain(port());
        plain.upgrade("/echo");
        QCOMPARE(plain.response().status, 101);
        plain.send(clientFrame(WebSocketOpcode::Text, "as it came"));
        QCOMPARE(readFrame(plain).payload, QByteArray("as it came"));
    }

    void webSocketReadsFramesByteByByte()
    {
        open({{"echo", "/echo"}});
        RawClient client(port());
        client.upgrade("/echo");
        QCOMPARE(client.response().status, 101);
        for (const char byte : clientFrame(WebSocketOpcode::Text, "slow") + clientFrame(WebSocketOpcode::Text, "er")) {
            client.send(QByteArray(1, byte));
            QCoreApplication::processEvents();
        }
        QCOMPARE(readFrame(client).payload, QByteArray("slow"));
        QCOMPARE(readFrame(client).payload, QByteArray("er"));
    }

    void payTakesItsTime()
    {
        open();
        RawClient client(port());
        const auto start = Clock::now();
        client.post("/pay?work=50ms", {});
        QCOMPARE(client.response().body, QByteArray(R"({"status":"paid"})"));
        QVERIFY(Clock::now() - start >= 50ms);
        QCOMPARE(m_backend->payments().counters().paid, quint64(1));
        for (const char *work : {"2min", "-1s", "long", "%00"}) {
            client.post("/pay?work=" + QByteArray(work), {});
            QCOMPARE(client.response().status, 400);
        }
        RawClient leaving(port());
        leaving.post("/pay?work=100ms", {});
        QTRY_COMPARE(m_backend->pool().counters().busy, 1);
        leaving.reset();
        QTRY_COMPARE(m_backend->pool().counters().busy, 0);
    }
};

QTEST_GUILESS_MAIN(tst_Transports)
#include "tst_transports.moc"
