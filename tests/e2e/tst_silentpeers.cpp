// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "peers.h"

#include "platform/descriptorlimit.h"

#include <QJsonDocument>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int many = 1000;
constexpr auto slack = 5s; //!< For a loaded machine.

class StatedServer : public Server
{
public:
    using Server::Server;

    qint64 stat(QStringView group, QStringView name) const
    {
        HttpHeaders bearer;
        bearer.append("Authorization", "Bearer " + token);
        const Answer answer = request(managementPort, "GET", "/stats", {}, bearer);
        return QJsonDocument::fromJson(answer.body).object().value(group).toObject().value(name).toInteger(-1);
    }
};

//! A publisher on some connections at once, so that the server takes several events in a turn.
void publishFast(quint16 port, int events, qsizetype size)
{
    constexpr int connections = 40;
    std::vector<std::unique_ptr<QTcpSocket>> sockets;
    int left = events;
    int answered = 0;
    const QByteArray push = "POST /push HTTP/1.1\r\nHost: test\r\nContent-Length: " + QByteArray::number(size)
        + "\r\n\r\n" + QByteArray(size, 'x');
    for (int i = 0; i < connections; ++i) {
        sockets.push_back(std::make_unique<QTcpSocket>());
        QTcpSocket *const socket = sockets.back().get();
        const auto next = [&left, &push, socket] {
            if (left-- > 0)
                socket->write(push);
        };
        QObject::connect(socket, &QTcpSocket::connected, socket, next);
        QObject::connect(socket, &QTcpSocket::readyRead, socket, [&answered, socket, next] {
            answered += int(socket->readAll().count("HTTP/1.1 200"));
            next();
        });
        socket->connectToHost(QHostAddress::LocalHost, port);
    }
    [&] { QTRY_COMPARE_WITH_TIMEOUT(answered, events, 120'000); }();
}

} // namespace

//! Peers that are there for TCP and for nobody else: how long the server keeps them, and what they cost it.
class TestSilentPeers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        useBuiltPrograms();
        const int descriptors = raiseDescriptorLimit();
        if (descriptors >= 0 && descriptors < many + 100)
            QSKIP("Too few descriptors");
    }

    void halfOpen_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QStringList>("options");
        QTest::addColumn<QString>("reason"); // empty: they stay
        const QStringList never{u"--heartbeat"_s, u"off"_s, u"--cleanup"_s, u"off"_s};
        QTest::newRow("WebSocket") << Transport::WebSocket << QStringList{} << u"missedPong"_s;
        QTest::newRow("WebSocket, nobody looks") << Transport::WebSocket << never << QString();
#ifdef Q_OS_LINUX // Elsewhere the system counts unanswered retransmissions only, and loopback answers.
        QTest::newRow("SSE") << Transport::Sse << QStringList{} << u"writeTimeout"_s;
#endif
        QTest::newRow("SSE, nobody looks") << Transport::Sse << never << QString();
    }
    //! A WebSocket is gone within two heartbeats, a stream within the write time-out; or all of them stay.
    void halfOpen()
    {
        QFETCH(const Transport, transport);
        QFETCH(const QStringList, options);
        QFETCH(const QString, reason);
        constexpr auto patience = 2s; // both: 30 s and 60 s in lab time
        StatedServer server(
            QStringList{u"--speed"_s, u"30"_s, u"--heartbeat"_s, u"30s"_s, u"--write-timeout"_s, u"60s"_s} + options);
        QVERIFY2(server.isReady(), server.errors().constData());
        const auto there = [&] { return server.stat(u"connections", transportKey(transport).toString()); };

        SilentPeers peers;
        QVERIFY(peers.connectTo(server.port, transport, many));
        if (reason.isEmpty())
            QTRY_COMPARE(there(), many);
        else // The first may be gone before the last has come.
            QTRY_COMPARE(there() + server.stat(u"closed", reason), many);
        const auto start = Clock::now();
        for (int i = 0; i < 5; ++i) // More than a peer's kernel takes, and nothing for the server's.
            QCOMPARE(request(server.port, "POST", "/push", QByteArray(3000, 'x')).status, 200);
        if (reason.isEmpty()) {
            QTRY_VERIFY_WITH_TIMEOUT(Clock::now() - start > 2 * patience, 20'000);
            QCOMPARE(there(), many);
            return;
        }
        QTRY_COMPARE_WITH_TIMEOUT(server.stat(u"closed", reason), many,
                                  int(std::chrono::milliseconds(patience + slack).count()));
        QCOMPARE(there(), 0);
        QTRY_VERIFY(server.stat(u"process", u"descriptors") < 50);
    }

    //! What they do not read is bounded, all of it together too.
    void memory_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("SSE") << Transport::Sse;
        QTest::newRow("WebSocket") << Transport::WebSocket;
    }
    void memory()
    {
        QFETCH(const Transport, transport);
        constexpr int readers = 200;
        constexpr int events = 20'000;
        constexpr qint64 bound = 100 * 1000 * 1000;
        StatedServer server(QStringList{});
        QVERIFY2(server.isReady(), server.errors().constData());
        SilentPeers peers;
        QVERIFY(peers.connectTo(server.port, transport, readers));
        QTRY_COMPARE(server.stat(u"connections", transportKey(transport).toString()), readers);
        qint64 most = 0;
        for (int i = 0; i < 20; ++i) {
            publishFast(server.port, events / 20, 100);
            most = std::max(most, server.stat(u"process", u"rssBytes"));
        }
        QCOMPARE(server.stat(u"hub", u"published"), events);
        qInfo("%s: at most %.1f MB, %lld readers closed", transportKey(transport).data(), double(most) / 1e6,
              qlonglong(server.stat(u"closed", u"slowConsumer")));
        QVERIFY2(most < bound, QByteArray::number(most).constData());
    }
};

QTEST_GUILESS_MAIN(TestSilentPeers)
#include "tst_silentpeers.moc"
