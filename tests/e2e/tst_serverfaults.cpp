// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../client/recorder.h"
#include "../transport/rawclient.h"
#include "e2e.h"

#include <QJsonDocument>
#include <QSet>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! A server process whose settings are changed while it runs.
class LiveServer : public Server
{
public:
    using Server::Server;

    Answer ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {}) const
    {
        HttpHeaders bearer;
        bearer.append("Authorization", "Bearer " + token);
        return request(managementPort, method, target, body, bearer);
    }
    bool patch(const QJsonObject &changes) const
    {
        return ask("PATCH", "/settings", QJsonDocument(changes).toJson()).status == 200;
    }
    qint64 stat(const QString &group, const QString &name) const
    {
        const QJsonObject stats = QJsonDocument::fromJson(ask("GET", "/stats").body).object();
        return stats.value(group).toObject().value(name).toInteger(-1);
    }
    void publish(const QByteArray &text) const { QCOMPARE(request(port, "POST", "/push", text).status, 200); }

    ClientSettings client(Transport transport) const
    {
        ClientSettings settings;
        settings.transport = transport;
        const bool isSocket = transport == Transport::WebSocket;
        const QString path = isSocket ? u"ws"_s : transport == Transport::Sse ? u"events"_s : u"poll"_s;
        settings.url = QUrl(u"%1://127.0.0.1:%2/%3"_s.arg(isSocket ? u"ws"_s : u"http"_s).arg(port).arg(path));
        settings.policy = {ReconnectPolicy::Kind::Fixed, 50ms, 50ms};
        return settings;
    }
    //! Asks with a raw socket, so that each byte of the answer can be looked at.
    std::unique_ptr<RawClient> raw(Transport transport, const QByteArray &since = {}) const
    {
        auto client = std::make_unique<RawClient>(port);
        const QByteArray query = since.isEmpty() ? QByteArray() : "?since=" + since;
        if (transport == Transport::WebSocket)
            client->upgrade("/ws" + query);
        else if (transport == Transport::LongPoll)
            client->get("/poll" + query);
        else
            client->get("/events", since.isEmpty() ? QByteArray() : "Last-Event-ID: " + since + "\r\n");
        return client;
    }
};

void eachTransport()
{
    QTest::addColumn<Transport>("transport");
    for (const Transport transport : allTransports)
        QTest::addRow("%s", transportKey(transport).latin1()) << transport;
}

} // namespace

//! Settings that lame or cure a server, changed while clients are there (coverage S3, S8, S9, S11, S13).
class TestServerFaults : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    //! What keeps a silent connection alive, or ends a poll, comes at the new interval.
    void silence_data() { eachTransport(); }
    void silence()
    {
        QFETCH(const Transport, transport);
        LiveServer server(
            {u"--speed"_s, u"30"_s, u"--hold"_s, u"1h"_s, u"--keepalive"_s, u"off"_s, u"--heartbeat"_s, u"off"_s});
        QVERIFY2(server.isReady(), server.errors().constData());
        const auto client = server.raw(transport);
        if (transport != Transport::LongPoll)
            QCOMPARE(client->response().status, transport == Transport::Sse ? 200 : 101);
        QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 1);
        QVERIFY(server.patch({{u"hold"_s, u"3s"_s}, {u"keepalive"_s, u"3s"_s}, {u"heartbeat"_s, u"3s"_s}}));
        if (transport == Transport::LongPoll)
            QCOMPARE(client->response().body, QByteArray("[]"));
        else if (transport == Transport::Sse)
            QVERIFY(!client->readUntil(": keepalive\n\n").isNull());
        else
            QVERIFY(!client->readUntil(QByteArray("\x89\x00", 2)).isNull()); // an empty ping
    }

    //! Off: a client that comes back gets only what is published from then on, and nobody tells it of the loss.
    void replay_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("on");
        for (const Transport transport : allTransports) {
            QTest::addRow("%s, on", transportKey(transport).latin1()) << transport << true;
            QTest::addRow("%s, off", transportKey(transport).latin1()) << transport << false;
        }
    }
    void replay()
    {
        QFETCH(const Transport, transport);
        QFETCH(const bool, on);
        LiveServer server(QStringList{});
        QVERIFY2(server.isReady(), server.errors().constData());
        QVERIFY(server.patch({{u"replay"_s, on ? u"on"_s : u"off"_s}}));
        for (const char *text : {"one", "two", "three"})
            server.publish(text);
        const auto client = server.raw(transport, "1");
        if (!on || transport != Transport::LongPoll)
            QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 1);
        server.publish("four");
        const QByteArray seen = client->readUntil(on && transport == Transport::LongPoll ? "three" : "four");
        QVERIFY(!seen.isNull());
        QCOMPARE(seen.contains("two") && seen.contains("three"), on);
        QVERIFY(!seen.contains("one") && !seen.contains("gap"));
        QCOMPARE(server.stat(u"hub"_s, u"replayed"_s), on ? 2 : 0);
    }

    //! Under load the account closes: what was not replayed is lost, each message and each client of it.
    void lossWithoutReplayIsCounted_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("on");
        for (const Transport transport : {Transport::Sse, Transport::WebSocket}) {
            QTest::addRow("%s, on", transportKey(transport).latin1()) << transport << true;
            QTest::addRow("%s, off", transportKey(transport).latin1()) << transport << false;
        }
    }
    void lossWithoutReplayIsCounted()
    {
        QFETCH(const Transport, transport);
        QFETCH(const bool, on);
        constexpr int clients = 20;
        LabSettings settings;
        settings.speed = 30;
        settings.server.replay = on ? ServerSettings::Replay::On : ServerSettings::Replay::Off;
        settings.server.retry = {};
        settings.publishRate = 100;
        // A tenth of a second away, however often: ten messages.
        settings.policies[size_t(transport)] = {ReconnectPolicy::Kind::Fixed, 3s, 3s};
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        session.setClients(transport, clients);
        const auto swarm = [&] { return session.lastFrame().swarm.transports[size_t(transport)]; };
        QTRY_COMPARE(swarm().open, clients);
        QTRY_VERIFY(swarm().delivered > 0);
        session.resetAllLinks();
        QTRY_VERIFY(swarm().reconnections >= clients);
        QTRY_COMPARE(swarm().open, clients);
        QSignalSpy finished(&session, &LabSession::finished);
        session.finish(1s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(swarm().delivered + swarm().lost, swarm().expected);
        QCOMPARE(swarm().lost >= clients * 5, !on);
        QCOMPARE(swarm().lost == 0, on);
        QCOMPARE(swarm().duplicated, 0);
        QCOMPARE(swarm().gaps, 0);
    }

    //! Who left stays on the books until the clean-up is switched on.
    void withoutCleanUp_data() { eachTransport(); }
    void withoutCleanUp()
    {
        QFETCH(const Transport, transport);
        constexpr int clients = 20;
        LiveServer server({u"--cleanup"_s, u"off"_s, u"--hold"_s, u"1h"_s});
        QVERIFY2(server.isReady(), server.errors().constData());
        const qint64 before = server.stat(u"process"_s, u"descriptors"_s);
        for (int round = 1; round <= 2; ++round) {
            std::vector<std::unique_ptr<RawClient>> all;
            for (int i = 0; i < clients; ++i)
                all.push_back(server.raw(transport));
            QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), clients);
            all.clear();
            QTRY_COMPARE(server.stat(u"connections"_s, u"departed"_s), round * clients);
        }
        QCOMPARE(server.stat(u"hub"_s, u"subscribers"_s), 2 * clients);
        const qint64 kept = server.stat(u"process"_s, u"descriptors"_s) - before;
        QVERIFY2(kept >= 2 * clients - 2, qPrintable(QString::number(kept)));
        server.publish("to nobody");
        QTRY_COMPARE(server.stat(u"hub"_s, u"delivered"_s), 2 * clients);

        QVERIFY(server.patch({{u"cleanup"_s, u"on"_s}}));
        QTRY_COMPARE(server.stat(u"connections"_s, u"departed"_s), 0);
        QCOMPARE(server.stat(u"hub"_s, u"subscribers"_s), 0);
        QTRY_VERIFY(server.stat(u"process"_s, u"descriptors"_s) <= before + 2);
    }

    //! Above the limit 503, to a WebSocket before any upgrade; each client makes of it what its kind does.
    void connectionLimit_data() { eachTransport(); }
    void connectionLimit()
    {
        QFETCH(const Transport, transport);
        LiveServer server({u"--hold"_s, u"1h"_s});
        QVERIFY2(server.isReady(), server.errors().constData());
        QVERIFY(server.patch({{u"max-connections"_s, u"2"_s}}));
        auto first = server.raw(transport);
        const auto second = server.raw(transport);
        QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 2);

        const auto third = server.raw(transport);
        const RawClient::Response refused = third->response();
        QCOMPARE(refused.status, 503);
        QCOMPARE(refused.headers.value("Retry-After"), QByteArray("1"));
        QVERIFY(third->waitClosed());
        QTRY_COMPARE(server.stat(u"closed"_s, u"refused"_s), 1);

        Recorder recorder;
        const auto client = createClient(0, server.client(transport), recorder);
        client->open();
        if (transport == Transport::Sse) {
            QTRY_COMPARE(client->state(), ClientState::GivenUp); // for good
            QVERIFY(recorder.last(ClientState::GivenUp).reason.contains(u"503"_s));
            return;
        }
        QTRY_VERIFY(recorder.count(ClientState::Waiting) >= 1);
        QVERIFY2(recorder.last(ClientState::Waiting).reason.contains(u"503"_s),
                 qPrintable(recorder.last(ClientState::Waiting).reason));
        if (transport == Transport::LongPoll) // which has seen the header
            QVERIFY(recorder.last(ClientState::Waiting).delay >= 1s);
        first->close();
        QTRY_COMPARE(client->state(), ClientState::Open); // the place that came free
    }

    //! A consumer that reads nothing is let go when the bound is lowered; those who read see nothing of it.
    void bufferBound_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("sse") << Transport::Sse;
        QTest::newRow("webSocket") << Transport::WebSocket;
    }
    void bufferBound()
    {
        QFETCH(const Transport, transport);
        LiveServer server({u"--max-buffer"_s, u"1GiB"_s});
        QVERIFY2(server.isReady(), server.errors().constData());
        const auto stalled = server.raw(transport);
        stalled->pause();
        const auto reader = server.raw(transport);
        QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 2);
        const QByteArray large(1'000'000, 'x');
        for (int i = 0; i < 12; ++i) // more than the kernel takes
            server.publish(large);
        QCOMPARE(server.stat(u"closed"_s, u"slowConsumer"_s), 0);
        QVERIFY(server.patch({{u"max-buffer"_s, u"64KiB"_s}}));
        server.publish("the last straw");
        QVERIFY(!reader->readUntil("the last straw").isNull());
        QTRY_COMPARE(server.stat(u"closed"_s, u"slowConsumer"_s), 1);
        QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 1);
    }

    //! Everything is late by the freeze, and nothing else happens: connections stay, nothing is lost.
    void freeze_data() { eachTransport(); }
    void freeze()
    {
        QFETCH(const Transport, transport);
        LabSettings settings;
        settings.speed = 10;
        settings.publishRate = 50;
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        session.setClients(transport, 10);
        const auto swarm = [&] { return session.lastFrame().swarm.transports[size_t(transport)]; };
        QTRY_COMPARE(swarm().open, 10);
        QTRY_VERIFY(swarm().delivered > 10);
        session.freezeServer(8s); // in lab time 0.8
        QCOMPARE(session.marks().last().label, u"server frozen for 8s"_s);
        QTRY_VERIFY(swarm().latency.max() >= 700ms);
        QSignalSpy finished(&session, &LabSession::finished);
        session.finish(5s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(swarm().lost, 0);
        QCOMPARE(swarm().drops, 0);
        QCOMPARE(swarm().duplicated, 0);
    }

    //! A graceful end is told in each protocol's own way; a kill in none.
    void theEnd_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("kill");
        QTest::addColumn<QString>("reason");
        QTest::newRow("stop, long poll") << Transport::LongPoll << false
                                         << u"refused"_s; // it was answered, and asks again
        QTest::newRow("stop, SSE") << Transport::Sse << false << u"the server ended the stream"_s;
        QTest::newRow("stop, WebSocket") << Transport::WebSocket << false << u"1001"_s;
        QTest::newRow("kill, long poll") << Transport::LongPoll << true << u"closed without an answer"_s;
        QTest::newRow("kill, SSE") << Transport::Sse << true << u"closed in the middle"_s;
        QTest::newRow("kill, WebSocket") << Transport::WebSocket << true << u"1006"_s;
    }
    void theEnd()
    {
        QFETCH(const Transport, transport);
        QFETCH(const bool, kill);
        QFETCH(const QString, reason);
        LiveServer server({u"--hold"_s, u"1h"_s});
        QVERIFY2(server.isReady(), server.errors().constData());
        Recorder recorder;
        QStringList reasons;
        const auto client = createClient(0, server.client(transport), recorder);
        recorder.onChange = [&](ClientState to) {
            if (to == ClientState::Waiting)
                reasons.append(recorder.last(to).reason);
        };
        client->open();
        QTRY_COMPARE(client->state(), ClientState::Open);
        QTRY_COMPARE(server.stat(u"connections"_s, transportKey(transport)), 1);
        kill ? server.process.kill() : server.process.terminate();
        QTRY_VERIFY(!reasons.isEmpty());
        QVERIFY2(reasons.first().contains(reason), qPrintable(reasons.first()));
        QVERIFY(server.process.state() == QProcess::NotRunning || server.process.waitForFinished(10'000));
        QCOMPARE(server.process.exitStatus(), kill ? QProcess::CrashExit : QProcess::NormalExit);
        if (!kill)
            QCOMPARE(server.process.exitCode(), 0);
    }

    //! Down for a while, and back by itself: everybody returns.
    void downForAWhile_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<bool>("kill");
        for (const Transport transport : allTransports) {
            QTest::addRow("%s, stopped", transportKey(transport).latin1()) << transport << false;
            QTest::addRow("%s, killed", transportKey(transport).latin1()) << transport << true;
        }
    }
    void downForAWhile()
    {
        QFETCH(const Transport, transport);
        QFETCH(const bool, kill);
        constexpr auto down = 15s; // in lab time half a second
        LabSettings settings;
        settings.speed = 30;
        settings.server.log.clear();
        settings.throughProxy = false; // whose 502 would end an EventSource for good
        settings.publishRate = 20;
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        session.setClients(transport, 10);
        const auto swarm = [&] { return session.lastFrame().swarm.transports[size_t(transport)]; };
        QTRY_COMPARE(swarm().open, 10);
        const auto began = std::chrono::steady_clock::now();
        kill ? session.killServer(down) : session.stopServer(down);
        QCOMPARE(session.state(), LabSession::State::ServerDown);
        QTRY_VERIFY(swarm().failedAttempts > 0);
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), LabSession::State::Running, 20'000);
        QVERIFY(std::chrono::steady_clock::now() - began >= down / 30);
        QCOMPARE(session.marks().size(), 2);
        QCOMPARE(session.marks().last().kind, Mark::Kind::Fix);
        QTRY_VERIFY_WITH_TIMEOUT(swarm().open == 10 && swarm().drops >= 10, 20'000);
        QSignalSpy finished(&session, &LabSession::finished);
        session.finish(5s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(swarm().lost, 0); // the log is in a file
    }
};

QTEST_GUILESS_MAIN(TestServerFaults)
#include "tst_serverfaults.moc"
