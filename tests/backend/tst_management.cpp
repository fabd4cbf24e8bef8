// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"
#include "management.h"

#include <QJsonArray>
#include <QTcpSocket>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class tst_Management : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;
    std::unique_ptr<Management> m_management;
    const QByteArray m_token = "Authorization: Bearer secret\r\n";

    RawClient::Response ask(const QByteArray &method, const QByteArray &target, const QByteArray &body = {})
    {
        RawClient client(m_management->port());
        client.post(target, body, m_token, method.constData());
        return client.response();
    }
    static QJsonObject object(const QByteArray &json) { return QJsonDocument::fromJson(json).object(); }

private Q_SLOTS:
    void init()
    {
        m_backend = startBackend({{"threading", "thread-per-request"}, {"pool", "3"}});
        auto management = Management::start(*m_backend, 0, "secret");
        QVERIFY(management);
        m_management = std::move(*management);
    }
    void cleanup()
    {
        m_management.reset();
        m_backend.reset();
    }

    void needsItsToken_data()
    {
        QTest::addColumn<QByteArray>("fields");
        QTest::addColumn<int>("status");
        QTest::newRow("right") << m_token << 200;
        QTest::newRow("scheme without case") << QByteArray("Authorization: bearer secret\r\n") << 200;
        QTest::newRow("none") << QByteArray() << 401;
        QTest::newRow("wrong") << QByteArray("Authorization: Bearer secreT\r\n") << 401;
        QTest::newRow("shorter") << QByteArray("Authorization: Bearer secre\r\n") << 401;
        QTest::newRow("longer") << QByteArray("Authorization: Bearer secrets\r\n") << 401;
        QTest::newRow("empty") << QByteArray("Authorization: Bearer \r\n") << 401;
        QTest::newRow("other scheme") << QByteArray("Authorization: Basic secret\r\n") << 401;
    }
    void needsItsToken()
    {
        QFETCH(const QByteArray, fields);
        QFETCH(const int, status);
        for (const char *target : {"/stats", "/threads", "/metrics", "/connections?peer=1"}) {
            RawClient client(m_management->port());
            client.get(target, fields);
            QCOMPARE(client.response().status, status);
        }
        RawClient client(m_management->port());
        client.post("/settings", R"({"speed":"10"})", fields, "PATCH");
        QCOMPARE(client.response().status, status);
        QCOMPARE(m_backend->settings().speed, status == 200 ? 10 : 1);
    }

    void statsHaveTheirShape()
    {
        publish(*m_backend, "one");
        RawClient stream(m_backend->port());
        stream.get("/events?lastEventId=0");
        QVERIFY(!stream.readUntil("data: one").isNull());
        const RawClient::Response response = ask("GET", "/stats");
        QCOMPARE(response.headers.value("Content-Type"), QByteArray("application/json"));
        const QJsonObject stats = object(response.body);
        const QMap<QString, QStringList> shape{
            {u"connections"_s, {u"departed"_s, u"longPoll"_s, u"sse"_s, u"total"_s, u"webSocket"_s}},
            {u"pool"_s,
             {u"busy"_s, u"queueLimit"_s, u"queued"_s, u"rejected"_s, u"started"_s, u"threads"_s, u"waitedMaxMs"_s,
              u"waitedTotalMs"_s}},
            {u"hub"_s,
             {u"delivered"_s, u"dropped"_s, u"gaps"_s, u"newestId"_s, u"oldestId"_s, u"published"_s, u"repeated"_s,
              u"replayed"_s, u"subscribers"_s}},
            {u"payments"_s, {u"paid"_s, u"rejected"_s}},
            {u"bytes"_s, {u"dropped"_s, u"in"_s, u"out"_s, u"unsent"_s}},
            {u"process"_s, {u"cpuMicroseconds"_s, u"descriptors"_s, u"osThreads"_s, u"rssBytes"_s}},
            {u"loop"_s, {u"lagMaxMs"_s, u"lagMs"_s}},
        };
        for (auto group = shape.begin(); group != shape.end(); ++group)
            QCOMPARE(stats.value(group.key()).toObject().keys(), group.value());
        QCOMPARE(stats.value(u"closed").toObject().size(), closeReasonCount);
        QCOMPARE(stats.value(u"pid").toInteger(), QCoreApplication::applicationPid());
        QVERIFY(stats.contains(u"uptimeMs"));
        QCOMPARE(stats.value(u"connections").toObject().value(u"sse").toInt(), 1);
        QCOMPARE(stats.value(u"pool").toObject().value(u"busy").toInt(), 1);
        QCOMPARE(stats.value(u"hub").toObject().value(u"replayed").toInt(), 1);
        QCOMPARE(stats.value(u"settings").toObject(), m_backend->settings().toJson());
        QVERIFY(stats.value(u"process").toObject().value(u"rssBytes").toInteger() > 1'000'000);
    }

    void threadsAreListed()
    {
        RawClient payer(m_backend->port());
        payer.post("/pay?work=10s", {});
        QTRY_COMPARE(m_backend->pool().counters().busy, 1);
        QJsonArray list;
        QTRY_VERIFY((list = QJsonDocument::fromJson(ask("GET", "/threads").body).array(),
                     std::ranges::any_of(list, [](const QJsonValue &thread) {
                         return thread[QStringLiteral("request")] == QStringLiteral("POST /pay")
                             && thread[QStringLiteral("state")] == QStringLiteral("sleeping in a payment")
                             && thread[QStringLiteral("seconds")].toDouble() > 0;
                     })));
        QVERIFY(list.size() <= 3);
        QVERIFY(list.first()[QStringLiteral("name")].toString().startsWith(u"request-"));
    }

    void connectionsAreFoundByTheirPort()
    {
        QTcpSocket stream;
        QTcpSocket idle;
        for (QTcpSocket *socket : {&stream, &idle})
            socket->connectToHost(QHostAddress::LocalHost, m_backend->port());
        QTRY_VERIFY(stream.localPort() > 0 && idle.localPort() > 0
                    && stream.state() == QAbstractSocket::ConnectedState);
        stream.write("GET /events HTTP/1.1\r\nHost: h\r\n\r\n");
        QTRY_COMPARE(m_backend->sessions().count(Transport::Sse), 1);
        const auto connections = [this](const QList<quint16> &ports) {
            QByteArray peers;
            for (const quint16 port : ports)
                peers += (peers.isEmpty() ? "" : ",") + QByteArray::number(port);
            return QJsonDocument::fromJson(ask("GET", "/connections?peer=" + peers).body).array();
        };
        QTRY_COMPARE(connections({stream.localPort(), idle.localPort()}).size(), 2);
        const QJsonArray found = connections({stream.localPort(), 1});
        QCOMPARE(found.size(), 1);
        const QJsonObject connection = found.first().toObject();
        QCOMPARE(connection.value(u"peerPort").toInt(), stream.localPort());
        QCOMPARE(connection.value(u"transport").toString(), u"sse"_s);
        QCOMPARE(connection.value(u"departed").toBool(true), false);
        QVERIFY(connection.value(u"writtenBytes").toInt() > 0);
        QCOMPARE(connection.value(u"unsentBytes").toInt(-1), 0);
        QVERIFY(connections({idle.localPort()}).first().toObject().value(u"transport").isNull());
        const quint16 port = stream.localPort();
        stream.disconnectFromHost();
        QTRY_COMPARE(connections({port}).size(), 0);
    }

    void connectionsWantPorts_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::newRow("none") << QByteArray("/connections");
        QTest::newRow("empty") << QByteArray("/connections?peer=");
        QTest::newRow("zero") << QByteArray("/connections?peer=0");
        QTest::newRow("too large") << QByteArray("/connections?peer=65536");
        QTest::newRow("a word") << QByteArray("/connections?peer=1,two");
        QTest::newRow("too many") << "/connections?peer=1" + QByteArray(",1").repeated(100);
    }
    void connectionsWantPorts()
    {
        QFETCH(const QByteArray, target);
        QCOMPARE(ask("GET", target).status, 400);
    }

    void patchIsAllOrNothing_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<int>("status");
        QTest::newRow("good") << QByteArray(R"({"speed":"10","hold":"20s"})") << 200;
        QTest::newRow("one is bad") << QByteArray(R"({"hold":"20s","speed":"7"})") << 400;
        QTest::newRow("one is fixed at start") << QByteArray(R"({"hold":"20s","port":"1"})") << 400;
        QTest::newRow("one is unknown") << QByteArray(R"({"hold":"20s","colour":"red"})") << 400;
        QTest::newRow("no object") << QByteArray("[]") << 400;
        QTest::newRow("no JSON") << QByteArray("{hold") << 400;
    }
    void patchIsAllOrNothing()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const int, status);
        const ServerSettings before = m_backend->settings();
        const RawClient::Response response = ask("PATCH", "/settings", body);
        QCOMPARE(response.status, status);
        if (status == 200) {
            QCOMPARE(object(response.body), m_backend->settings().toJson());
            QCOMPARE(m_backend->settings().hold, 20s);
        } else {
            QVERIFY(!object(response.body).value(u"error").toString().isEmpty());
            QVERIFY(m_backend->settings() == before);
        }
    }

    void poolIsResizedLive()
    {
        QCOMPARE(ask("PATCH", "/settings", R"({"pool":"7","queue":"9"})").status, 200);
        const RequestPool::Counters counters = m_backend->pool().counters();
        QCOMPARE(counters.threads, 7);
        QCOMPARE(counters.queueLimit, 9);
    }

    void freezeStopsTheWholeEventLoop()
    {
        QCOMPARE(ask("POST", "/faults/freeze?for=2h").status, 400);
        QCOMPARE(ask("POST", "/faults/freeze").status, 400);
        const auto start = Clock::now();
        QCOMPARE(ask("POST", "/faults/freeze?for=300ms").status, 200);
        RawClient client(m_backend->port());
        client.get("/nothing");
        QCOMPARE(client.response().status, 404);
        QVERIFY(Clock::now() - start >= 300ms);
        QTRY_VERIFY(object(ask("GET", "/stats").body).value(u"loop").toObject().value(u"lagMaxMs").toInt() >= 100);
    }

    void isGuardedLikeThePublicPort()
    {
        RawClient client(m_management->port());
        client.send("GET /stats HTTP/1.1\r\n\r\n");
        QCOMPARE(client.response().status, 400);
        QVERIFY(client.waitClosed());
        QCOMPARE(ask("DELETE", "/settings").headers.value("Allow"), QByteArray("PATCH"));
    }
};

QTEST_GUILESS_MAIN(tst_Management)
#include "tst_management.moc"
