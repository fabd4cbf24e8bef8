// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

#include <QSet>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! What a change of settings does to those who are there already, and to those who come.
class tst_LiveSettings : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void patch(const QString &name, const QString &value) { QVERIFY(m_backend->patch({{name, value}})); }
    static void ask(RawClient &client, Transport transport)
    {
        if (transport == Transport::WebSocket)
            client.upgrade("/ws");
        else
            client.get(transport == Transport::Sse ? "/events" : "/poll?since=0");
    }

private Q_SLOTS:
    void cleanup() { m_backend.reset(); }

    //! On the event loop one slow handler after the other; with a thread for each of them all at the same time.
    void aSlowHandler_data()
    {
        QTest::addColumn<QByteArray>("threading");
        QTest::addColumn<Transport>("transport");
        for (const char *threading : {"event-loop", "thread-per-request"}) {
            for (const Transport transport : allTransports)
                QTest::addRow("%s, %s", transportKey(transport).latin1(), threading)
                    << QByteArray(threading) << transport;
        }
    }
    void aSlowHandler()
    {
        QFETCH(const QByteArray, threading);
        QFETCH(const Transport, transport);
        constexpr int clients = 5;
        constexpr auto slow = 200ms;
        m_backend = startBackend({{"threading", threading}, {"pool", "10"}, {"speed", "30"}});
        QCOMPARE(publish(*m_backend, "one"), quint64(1)); // a poll is answered at once
        patch(u"slow"_s, u"200ms"_s);

        std::vector<std::unique_ptr<RawClient>> all;
        for (int i = 0; i < clients; ++i)
            all.push_back(std::make_unique<RawClient>(m_backend->port()));
        const auto start = Clock::now();
        for (const auto &client : all)
            ask(*client, transport);
        for (const auto &client : all)
            QCOMPARE(client->response().status, transport == Transport::WebSocket ? 101 : 200);
        const auto spent = Clock::now() - start;
        QVERIFY(spent >= slow); // lab time does not make work shorter
        if (threading == "event-loop")
            QVERIFY(spent >= clients * slow);
        else
            QVERIFY(spent < clients * slow);

        patch(u"slow"_s, u"off"_s);
        QCOMPARE(publish(*m_backend, "two"), quint64(2));
        if (transport != Transport::LongPoll) {
            for (const auto &client : all)
                QVERIFY(!client->readUntil("two").isNull());
        }
    }

    void aSlowHandlerHoldsItsThread_data()
    {
        QTest::addColumn<QByteArray>("method");
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("state");
        QTest::newRow("poll") << QByteArray("GET") << QByteArray("/poll") << QByteArray("in a slow handler");
        QTest::newRow("stream") << QByteArray("GET") << QByteArray("/events") << QByteArray("in a slow handler");
        QTest::newRow("payment") << QByteArray("POST") << QByteArray("/pay") << QByteArray("sleeping in a payment");
        QTest::newRow("health") << QByteArray("GET") << QByteArray("/health") << QByteArray("working");
    }
    void aSlowHandlerHoldsItsThread()
    {
        QFETCH(const QByteArray, method);
        QFETCH(const QByteArray, target);
        QFETCH(const QByteArray, state);
        m_backend = startBackend({{"threading", "thread-per-request"}, {"pool", "1"}, {"queue", "0"}, {"slow", "60s"}});
        RawClient client(m_backend->port());
        client.post(target, {}, {}, method.constData());
        QTRY_COMPARE(m_backend->pool().counters().busy, 1);
        QTRY_COMPARE(m_backend->pool().threads().first().state, state);
        RawClient other(m_backend->port());
        other.get("/health");
        QCOMPARE(other.response().status, 503);
        QCOMPARE(publish(*m_backend, "takes no thread"), quint64(1));
        const auto start = Clock::now();
        m_backend.reset(); // does not wait for it
        QVERIFY(Clock::now() - start < 10s);
    }

    //! Once a setting that changed made a session speak that still waited for its thread: bytes before the head.
    void whoWaitsForAThreadIsLeftAlone_data()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::addRow("%s", transportKey(transport).latin1()) << transport;
    }
    void whoWaitsForAThreadIsLeftAlone()
    {
        QFETCH(const Transport, transport);
        m_backend = startBackend({{"threading", "thread-per-request"}, {"pool", "1"}, {"queue", "1"}});
        auto first = std::make_unique<RawClient>(m_backend->port());
        first->get("/events");
        QCOMPARE(first->response().status, 200);
        RawClient waiting(m_backend->port());
        ask(waiting, transport);
        QTRY_COMPARE(m_backend->pool().counters().queued, 1);
        QVERIFY(m_backend->patch({{u"keepalive"_s, u"1ms"_s}, {u"heartbeat"_s, u"1ms"_s}, {u"hold"_s, u"1ms"_s}}));
        QVERIFY(!first->readUntil(": keepalive\n\n").isNull()); // so much time has passed
        QCOMPARE(waiting.received(), QByteArray());
        QVERIFY(m_backend->patch({{u"heartbeat"_s, u"off"_s}}));
        first->close();
        const RawClient::Response response = waiting.response();
        QCOMPARE(response.status, transport == Transport::WebSocket ? 101 : 200);
        if (transport == Transport::LongPoll)
            QCOMPARE(response.body, QByteArray("[]"));
    }

    //! Before a planned restart the server can spread those who are connected.
    void aNewRetryReachesOpenStreams()
    {
        m_backend = startBackend({{"retry", "3s"}, {"speed", "10"}});
        std::vector<std::unique_ptr<RawClient>> all;
        for (int i = 0; i < 8; ++i) {
            all.push_back(std::make_unique<RawClient>(m_backend->port()));
            all.back()->get("/events");
            QVERIFY(!all.back()->readUntil("retry: 300\n").isNull());
        }
        patch(u"retry"_s, u"spread:10s-1000s"_s);
        QSet<int> told;
        for (const auto &client : all) {
            QVERIFY(!client->readUntil("retry: ").isNull());
            const int delay = client->readUntil("\n").trimmed().toInt();
            QVERIFY2(delay >= 1000 && delay <= 100'000, qPrintable(QString::number(delay)));
            told.insert(delay);
        }
        QVERIFY(told.size() > 4);
        patch(u"retry"_s, u"off"_s); // nothing can be taken back
        patch(u"hold"_s, u"20s"_s); // nor is anything told again without need
        QCOMPARE(publish(*m_backend, "one"), quint64(1));
        for (const auto &client : all)
            QVERIFY(!client->readUntil("data: one").contains("retry"));
        RawClient late(m_backend->port());
        late.get("/events?lastEventId=0");
        QVERIFY(!late.readUntil("data: one").contains("retry"));
    }

    //! Whoever reads shows it, publishers need not; and who is in stays in when it changes.
    void aToken_data()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::addRow("%s", transportKey(transport).latin1()) << transport;
    }
    void aToken()
    {
        QFETCH(const Transport, transport);
        m_backend = startBackend({{"token", "first"}});
        QCOMPARE(publish(*m_backend, "one"), quint64(1));
        const int welcome = transport == Transport::WebSocket ? 101 : 200;
        const auto status = [&](const QByteArray &fields) {
            RawClient client(m_backend->port());
            if (transport == Transport::WebSocket)
                client.upgrade("/ws", fields);
            else
                client.get(transport == Transport::Sse ? "/events" : "/poll?since=0", fields);
            const RawClient::Response response = client.response();
            if (response.status == 401)
                [&] { QCOMPARE(response.headers.value("WWW-Authenticate"), QByteArray("Bearer")); }();
            return response.status;
        };
        QCOMPARE(status({}), 401);
        QCOMPARE(status("Authorization: Bearer second\r\n"), 401);
        QCOMPARE(status("Authorization: Bearer first\r\n"), welcome);
        QCOMPARE(status("Cookie: token=first\r\n"), welcome);

        RawClient stream(m_backend->port());
        stream.get("/events?token=first");
        QCOMPARE(stream.response().status, 200);
        patch(u"token"_s, u"second"_s);
        QCOMPARE(publish(*m_backend, "two"), quint64(2));
        QVERIFY(!stream.readUntil("data: two").isNull());
        QCOMPARE(status("Authorization: Bearer first\r\n"), 401);
        patch(u"token"_s, u"off"_s);
        QCOMPARE(status({}), welcome);
    }
};

QTEST_GUILESS_MAIN(tst_LiveSettings)
#include "tst_livesettings.moc"
