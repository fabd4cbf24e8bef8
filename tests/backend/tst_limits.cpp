// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

using namespace Pushlab;
using namespace std::chrono_literals;

//! Clients that leave, stall or are too many, and the server's own end, under both I/O models.
class tst_Limits : public QObject
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
    bool isPooled() const { return m_backend->settings().threading == ServerSettings::Threading::ThreadPerRequest; }
    quint64 closed(CloseReason reason) const { return m_backend->listener().counters().closed[size_t(reason)]; }
    std::unique_ptr<RawClient> subscribe(Transport transport)
    {
        auto client = std::make_unique<RawClient>(m_backend->port());
        const qsizetype before = m_backend->hub().subscriberCount();
        if (transport == Transport::WebSocket)
            client->upgrade("/ws");
        else
            client->get(transport == Transport::Sse ? "/events" : "/poll");
        if (!RawClient::waitFor([&] { return m_backend->hub().subscriberCount() > before; }))
            qWarning("The subscription did not come.");
        return client;
    }
    void eachTransport()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::addRow("%s", transportKey(transport).latin1()) << transport;
    }

private Q_SLOTS:
    void initTestCase_data() { bothThreadings(); }
    void cleanup() { m_backend.reset(); }

    void leavingFreesEverything_data() { eachTransport(); }
    void leavingFreesEverything()
    {
        QFETCH(const Transport, transport);
        open({{"pool", "2"}, {"queue", "2"}});
        auto first = subscribe(transport);
        auto second = subscribe(transport);
        QCOMPARE(m_backend->sessions().count(transport), 2);
        QCOMPARE(m_backend->pool().counters().busy, isPooled() ? 2 : 0);
        first->close();
        second->reset();
        QTRY_COMPARE(m_backend->sessions().count(transport), 0);
        QCOMPARE(m_backend->hub().subscriberCount(), 0);
        QTRY_COMPARE(m_backend->pool().counters().busy, 0);
        QCOMPARE(closed(CloseReason::ClientLeft), quint64(2));
        QTRY_COMPARE(m_backend->listener().connectionCount(), 0);
    }

    void leavingBeforeTheAnswerLeavesNothingBehind_data() { eachTransport(); }
    //! The first bytes of the answer meet a closed port, and the next ones an error.
    void leavingBeforeTheAnswerLeavesNothingBehind()
    {
        QFETCH(const Transport, transport);
        open({{"pool", "2"}});
        for (int i = 0; i < 3; ++i) {
            RawClient client(m_backend->port());
            QTRY_COMPARE(m_backend->listener().connectionCount(), 1);
            if (transport == Transport::WebSocket)
                client.upgrade("/ws");
            else
                client.get(transport == Transport::Sse ? "/events" : "/poll");
            client.close();
            QTRY_COMPARE(m_backend->listener().connectionCount(), 0);
            QTRY_COMPARE(m_backend->hub().subscriberCount(), 0);
        }
        QCOMPARE(publish(*m_backend, "to nobody"), quint64(1));
        QCOMPARE(m_backend->hub().counters().delivered, quint64(0));
    }

    void aFullPoolRefuses_data() { eachTransport(); }
    void aFullPoolRefuses()
    {
        QFETCH(const Transport, transport);
        open({{"pool", "2"}, {"queue", "1"}});
        const auto first = subscribe(transport);
        const auto second = subscribe(transport);
        RawClient payer(m_backend->port());
        if (!isPooled()) {
            payer.post("/pay", {});
            QCOMPARE(payer.response().status, 200);
            return;
        }
        RawClient queued(m_backend->port());
        transport == Transport::WebSocket ? queued.upgrade("/ws") : queued.get("/events");
        QTRY_COMPARE(m_backend->pool().counters().queued, 1);

        payer.post("/pay", {});
        const RawClient::Response refused = payer.response();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.headers.value("Retry-After"), QByteArray("1"));
        payer.get("/health");
        QCOMPARE(payer.response().status, 503);
        RawClient late(m_backend->port());
        transport == Transport::WebSocket ? late.upgrade("/ws") : late.get("/events");
        QCOMPARE(late.response().status, 503); // HTTP, before any upgrade
        QVERIFY(late.waitClosed());
        QCOMPARE(m_backend->pool().counters().rejected, quint64(3));
        QCOMPARE(m_backend->payments().counters().rejected, quint64(1));
        QCOMPARE(publish(*m_backend, "x"), quint64(1)); // takes no thread

        // A place that comes free goes to the one that waits.
        first->close();
        QCOMPARE(queued.response().status, transport == Transport::WebSocket ? 101 : 200);
        QCOMPARE(m_backend->pool().counters().queued, 0);
    }

    void leavingTheQueueLeavesNothingBehind()
    {
        open({{"pool", "1"}, {"queue", "5"}});
        if (!isPooled())
            QSKIP("The event loop queues nobody.");
        const auto first = subscribe(Transport::Sse);
        RawClient queued(m_backend->port());
        queued.get("/events");
        QTRY_COMPARE(m_backend->pool().counters().queued, 1);
        queued.close();
        QTRY_COMPARE(m_backend->listener().connectionCount(), 1);
        first->close();
        QTRY_COMPARE(m_backend->pool().counters().started, quint64(2));
        QTRY_COMPARE(m_backend->pool().counters().busy, 0);
        QCOMPARE(m_backend->hub().subscriberCount(), 0);
    }

    void threadsSayWhatTheyDo()
    {
        open({{"pool", "2"}});
        const auto poll = subscribe(Transport::LongPoll);
        RawClient payer(m_backend->port());
        payer.post("/pay?work=10s", {});
        QTRY_COMPARE(m_backend->pool().counters().busy, isPooled() ? 2 : 1);
        QMap<QByteArray, QByteArray> states;
        const QList<PoolThreadInfo> threads = m_backend->pool().threads();
        for (const PoolThreadInfo &thread : threads)
            states[thread.request] = thread.state;
        QTRY_COMPARE(states.value("POST /pay"), QByteArray("sleeping in a payment"));
        if (isPooled())
            QCOMPARE(states.value("GET /poll"), QByteArray("waiting for an event"));
    }

    void aSlowConsumerIsClosed_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("sse") << Transport::Sse;
        QTest::newRow("webSocket") << Transport::WebSocket;
    }
    void aSlowConsumerIsClosed()
    {
        QFETCH(const Transport, transport);
        open({{"max-buffer", "64KiB"}});
        const auto stalled = subscribe(transport);
        stalled->pause();
        const auto reader = subscribe(transport);
        RawClient publisher(m_backend->port());
        int published = 0;
        // The kernel takes some megabytes before anything is unsent here.
        while (closed(CloseReason::SlowConsumer) == 0 && published < 400) {
            publisher.post("/push", QByteArray(100'000, 'x'));
            QCOMPARE(publisher.response().status, 200);
            ++published;
        }
        QCOMPARE(closed(CloseReason::SlowConsumer), quint64(1));
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1); // the other one goes on
        QVERIFY(reader->isOpen());
        QTRY_COMPARE(m_backend->listener().connectionCount(), 2);
    }

    void aMissedPongEndsTheConnection()
    {
        open({{"heartbeat", "1s"}, {"speed", "10"}});
        const auto silent = subscribe(Transport::WebSocket);
        const auto alive = subscribe(Transport::WebSocket);
        alive->response();
        QCOMPARE(readFrame(*alive).opcode, WebSocketOpcode::Text); // welcome
        for (int beat = 0; beat < 4; ++beat) {
            QCOMPARE(readFrame(*alive).opcode, WebSocketOpcode::Ping);
            alive->send(clientFrame(WebSocketOpcode::Pong));
        }
        QVERIFY(silent->waitClosed());
        QVERIFY(alive->isOpen());
        QCOMPARE(closed(CloseReason::MissedPong), quint64(1));
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 1);
    }

    void withoutCleanUpTheDepartedPileUp_data() { eachTransport(); }
    void withoutCleanUpTheDepartedPileUp()
    {
        QFETCH(const Transport, transport);
        open({{"cleanup", "off"}, {"heartbeat", "1s"}, {"speed", "10"}});
        for (int i = 0; i < 3; ++i)
            subscribe(transport)->close();
        QTRY_COMPARE(m_backend->sessions().departedCount(), 3);
        QCOMPARE(m_backend->sessions().count(transport), 0);
        QCOMPARE(m_backend->hub().subscriberCount(), 3);
        publish(*m_backend, "to nobody");
        QCOMPARE(m_backend->hub().counters().delivered, quint64(3));
        QCOMPARE(m_backend->sessions().departedCount(), 3);
        QVERIFY(m_backend->patch({{QStringLiteral("cleanup"), QStringLiteral("on")}}));
        QCOMPARE(m_backend->sessions().departedCount(), 0);
        QCOMPARE(m_backend->hub().subscriberCount(), 0);
        QTRY_COMPARE(m_backend->pool().counters().busy, 0);
    }

    void liveSettingsReachOpenConnections()
    {
        open({{"hold", "1h"}, {"keepalive", "off"}, {"heartbeat", "off"}, {"retry", "off"}});
        const auto poll = subscribe(Transport::LongPoll);
        const auto stream = subscribe(Transport::Sse);
        const auto socket = subscribe(Transport::WebSocket);
        stream->response();
        socket->response();
        readFrame(*socket); // welcome
        QVERIFY(m_backend->patch({{QStringLiteral("hold"), QStringLiteral("50ms")},
                                  {QStringLiteral("keepalive"), QStringLiteral("50ms")},
                                  {QStringLiteral("heartbeat"), QStringLiteral("50ms")}}));
        QCOMPARE(poll->response().body, QByteArray("[]"));
        QVERIFY(!stream->readUntil(": keepalive\n\n").isNull());
        QCOMPARE(readFrame(*socket).opcode, WebSocketOpcode::Ping);
    }

    void stoppingEndsEverythingProperly()
    {
        open({{"retry", "off"}});
        const auto poll = subscribe(Transport::LongPoll);
        const auto stream = subscribe(Transport::Sse);
        const auto socket = subscribe(Transport::WebSocket);
        stream->response();
        socket->response();
        readFrame(*socket); // welcome
        bool stopped = false;
        connect(m_backend.get(), &Backend::stopped, this, [&stopped] { stopped = true; });
        m_backend->stop();
        const RawClient::Response answer = poll->response();
        QCOMPARE(answer.body, QByteArray("[]"));
        QCOMPARE(answer.headers.value("Connection"), QByteArray("close"));
        QVERIFY(poll->waitClosed());
        QCOMPARE(stream->readUntil("0\r\n\r\n"), QByteArray("0\r\n\r\n"));
        QVERIFY(stream->waitClosed());
        QCOMPARE(closeCode(readFrame(*socket)), 1001);
        socket->send(clientFrame(WebSocketOpcode::Close, encodeWebSocketClose(1001)));
        QVERIFY(socket->waitClosed());
        QTRY_VERIFY(stopped);
        QCOMPARE(closed(CloseReason::ServerStopping), quint64(3));
    }

    //! With everything still going on: no thread is left waiting, nobody is called that has gone.
    void canBeDestroyedAtAnyTime()
    {
        open({{"pool", "4"}, {"queue", "4"}});
        const auto poll = subscribe(Transport::LongPoll);
        const auto stream = subscribe(Transport::Sse);
        const auto socket = subscribe(Transport::WebSocket);
        RawClient payer(m_backend->port());
        payer.post("/pay?work=60s", {});
        QTRY_COMPARE(m_backend->pool().counters().busy, isPooled() ? 4 : 1);
        RawClient queued(m_backend->port());
        queued.get("/events");
        QTRY_COMPARE(m_backend->listener().connectionCount(), 5);
        const auto start = Clock::now();
        m_backend.reset();
        QVERIFY(Clock::now() - start < 5s);
        QVERIFY(stream->waitClosed());
    }
};

QTEST_GUILESS_MAIN(tst_Limits)
#include "tst_limits.moc"
