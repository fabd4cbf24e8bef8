// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"
#include "toyorigin.h"

#include "wire/envelope.h"

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QByteArray events(const QList<quint64> &ids)
{
    QByteArrayList members;
    for (const quint64 id : ids)
        members.append(encodePollEvent({id, "message", "m" + QByteArray::number(id)}));
    return '[' + members.join(',') + ']';
}

QByteArray answer(const QList<quint64> &ids, quint64 cursor)
{
    return pollAnswer(events(ids), "X-Last-Event-Id: " + QByteArray::number(cursor) + "\r\n");
}

} // namespace

class TestLongPollClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void pollsAgainAtOnceOnOneConnection();
    void cursorFromTheBodyWhereNoHeaderTells();
    void emptyAnswersKeepTheCursor();
    void beginsFromWhereItIsTold();
    void backsOff_data();
    void backsOff();
    void aHeldPollIsOpenAfterAFailure();
    void honoursRetryAfter();
    void cutInTheMiddleIsSentAgain();
    void cutWhileHeldIsSentAgainAtOnce();
    void connectionCloseIsNeitherDropNorReconnection();
    void hangsUpWhenNoAnswerComes();
    void withoutResumeTheCursorIsLost();
    void closeInsideAMessageSilencesTheRest();
    void countsEveryByte();

private:
    void openAt(const QUrl &url);
    //! Answers the requests in turn; later ones are held.
    ToyOrigin::Handler script(const QList<QByteArray> &answers);
    QByteArray since(const ToyOrigin &origin, int request) const
    {
        return origin.requests[request].query("since").value_or("none");
    }

    ClientSettings m_settings;
    Recorder m_recorder;
    std::unique_ptr<SimulatedClient> m_client;
    int m_answered = 0;
};

void TestLongPollClient::init()
{
    m_settings = {};
    m_settings.transport = Transport::LongPoll;
    m_settings.policy = ReconnectPolicy::immediate();
    m_settings.speed = 10;
    m_recorder = {};
    m_answered = 0;
}

void TestLongPollClient::openAt(const QUrl &url)
{
    m_settings.url = url;
    m_client = createClient(0, m_settings, m_recorder);
    m_client->open();
}

ToyOrigin::Handler TestLongPollClient::script(const QList<QByteArray> &answers)
{
    return [this, answers](const HttpRequestHead &, QTcpSocket &socket) {
        if (m_answered == answers.size())
            return;
        const QByteArray answer = answers[m_answered++];
        socket.write(answer);
        if (answer.isEmpty() || answer.contains("Connection: close"))
            endConnection(socket);
    };
}

void TestLongPollClient::pollsAgainAtOnceOnOneConnection()
{
    ToyOrigin origin(script({answer({1, 2}, 2), answer({5}, 5)}));
    openAt(origin.url(QStringLiteral("/poll?room=a")));
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(origin.requests[0].target, QByteArray("/poll?room=a"));
    QCOMPARE(origin.requests[1].target, QByteArray("/poll?room=a&since=2"));
    QCOMPARE(origin.requests[2].target, QByteArray("/poll?room=a&since=5"));
    QCOMPARE(origin.sockets.size(), 1);

    const QList<Recorder::Received> wanted{{"message", "m1", "1"}, {"message", "m2", "2"}, {"message", "m5", "5"}};
    QCOMPARE(m_recorder.messages, wanted);
    QCOMPARE(m_recorder.attempts, 1);
    QCOMPARE(m_recorder.requests, QList({false, true, true}));
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open}));
    QCOMPARE(m_recorder.registeredAfter, QList({2})); // Known only with the first answer.
}

void TestLongPollClient::cursorFromTheBodyWhereNoHeaderTells()
{
    ToyOrigin origin(script({pollAnswer(events({4, 9, 7}))}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 2);
    QCOMPARE(since(origin, 1), QByteArray("9"));
}

void TestLongPollClient::emptyAnswersKeepTheCursor()
{
    ToyOrigin origin(script({answer({3}, 3), pollAnswer("[]"), headOf(204), answer({}, 1)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 5);
    QCOMPARE(since(origin, 2), QByteArray("3"));
    QCOMPARE(since(origin, 3), QByteArray("3"));
    QCOMPARE(since(origin, 4), QByteArray("1")); // A server that began anew counts from 1 again.
    QCOMPARE(m_recorder.count(ClientState::Waiting), 0);
}

void TestLongPollClient::beginsFromWhereItIsTold()
{
    m_settings.since = 41;
    ToyOrigin origin(script({}));
    openAt(origin.url(QStringLiteral("/poll?since=1")));
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    QTRY_COMPARE(origin.requests.size(), 1);
    QCOMPARE(origin.requests[0].target, QByteArray("/poll?since=41"));
    QCOMPARE(m_recorder.registeredAfter, QList({0}));
    QCOMPARE(m_recorder.requests, QList({true}));
}

void TestLongPollClient::backsOff_data()
{
    QTest::addColumn<QByteArray>("failure");
    QTest::addColumn<QString>("reason"); // A part of it.
    QTest::addColumn<int>("connections");

    const auto row = [](const char *name, const QByteArray &failure, const char *reason, int connections = 1) {
        QTest::newRow(name) << failure << QString::fromLatin1(reason) << connections;
    };
    row("503", headOf(503, "Content-Length: 0\r\n"), "503 Service Unavailable");
    row("504", headOf(504, "Content-Length: 4\r\n") + "late", "504");
    row("502 and close", headOf(502, "Content-Length: 0\r\nConnection: close\r\n"), "502", 2);
    row("404", headOf(404, "Content-Length: 0\r\n"), "404");
    row("not JSON", pollAnswer("<html>"), "JSON");
    row("not HTTP", "hello\r\n\r\n", "", 2);
    row("101, which nobody asked for", headOf(101, "Upgrade: x\r\nConnection: Upgrade\r\n"), "101", 1);
    row("short of its length", headOf(200, "Content-Length: 9\r\nConnection: close\r\n") + "[]", "middle", 2);
}

void TestLongPollClient::backsOff()
{
    QFETCH(const QByteArray, failure);
    QFETCH(const QString, reason);
    QFETCH(const int, connections);

    ToyOrigin origin(script({answer({3}, 3), failure, failure, answer({4}, 4)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QTRY_COMPARE(origin.requests.size(), 5);
    // "At once" would turn a broken server into a busy loop: 100 ms at least, divided by the speed.
    QCOMPARE(m_recorder.count(ClientState::Waiting), 2);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 10ms);
    QVERIFY2(m_recorder.last(ClientState::Waiting).reason.contains(reason),
             qPrintable(m_recorder.last(ClientState::Waiting).reason));
    for (const int request : {1, 2, 3})
        QCOMPARE(since(origin, request), QByteArray("3"));
    QCOMPARE(m_recorder.attempts, 3);
    // A poll that is refused at once was never open; the answer to the last one says that it is.
    QCOMPARE(m_recorder.states(),
             QList({ClientState::Connecting, ClientState::Open, ClientState::Waiting, ClientState::Connecting,
                    ClientState::Waiting, ClientState::Connecting, ClientState::Open}));
    QCOMPARE(origin.sockets.size() > 1, connections > 1);
}

void TestLongPollClient::aHeldPollIsOpenAfterAFailure()
{
    ToyOrigin origin(script({answer({3}, 3), headOf(502, "Content-Length: 0\r\n")}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 3); // the third is held
    QCOMPARE(m_client->state(), ClientState::Connecting);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
}

void TestLongPollClient::honoursRetryAfter()
{
    m_settings.speed = 30;
    ToyOrigin origin(script({headOf(503, "Retry-After: 1\r\nContent-Length: 0\r\n")}));
    openAt(origin.url(QStringLiteral("/poll")));
    QElapsedTimer timer;
    timer.start();
    QTRY_COMPARE(m_recorder.count(ClientState::Waiting), 1);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 1000ms); // Real time, as it is on the wire.
    QTRY_COMPARE(origin.requests.size(), 2);
    QVERIFY(timer.elapsed() >= 1000);
}

void TestLongPollClient::cutInTheMiddleIsSentAgain()
{
    m_settings.policy = {ReconnectPolicy::Kind::Fixed, 200ms};
    ToyOrigin origin(script({answer({3}, 3), pollAnswer(events({4}), "Connection: close\r\n").chopped(5)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(since(origin, 2), QByteArray("3"));
    QCOMPARE(m_recorder.messages.size(), 1);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 20ms);
}

void TestLongPollClient::cutWhileHeldIsSentAgainAtOnce()
{
    ToyOrigin origin(script({answer({3}, 3)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 2);
    endConnection(*origin.sockets.constFirst());
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(since(origin, 2), QByteArray("3"));
    QCOMPARE(origin.sockets.size(), 2);
    QCOMPARE(m_recorder.attempts, 2);
    QCOMPARE(m_recorder.states(),
             QList({ClientState::Connecting, ClientState::Open, ClientState::Connecting, ClientState::Open}));

    // A new connection that is cut without an answer is a failure.
    endConnection(*origin.sockets.constLast());
    QTRY_COMPARE(origin.requests.size(), 4);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 1);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 10ms);
}

void TestLongPollClient::connectionCloseIsNeitherDropNorReconnection()
{
    const QByteArray close = "X-Last-Event-Id: 3\r\nConnection: close\r\n";
    ToyOrigin origin(script({pollAnswer(events({3}), close), pollAnswer("[]", close)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(origin.sockets.size(), 3);
    QCOMPARE(m_recorder.attempts, 3);
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open}));
}

void TestLongPollClient::hangsUpWhenNoAnswerComes()
{
    m_settings.speed = 1500; // Of 150 s.
    ToyOrigin origin(script({answer({3}, 3)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_VERIFY(origin.requests.size() >= 4);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("no answer within 0.1 s")));
    QCOMPARE(since(origin, 3), QByteArray("3"));
    QVERIFY(origin.sockets.constFirst().isNull());
}

void TestLongPollClient::withoutResumeTheCursorIsLost()
{
    m_settings.resume = false;
    ToyOrigin origin(script({answer({3}, 3), headOf(503, "Content-Length: 0\r\n")}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(since(origin, 1), QByteArray("3"));
    QCOMPARE(since(origin, 2), QByteArray("none"));
    QCOMPARE(m_recorder.requests, QList({false, true, false}));
}

void TestLongPollClient::closeInsideAMessageSilencesTheRest()
{
    ToyOrigin origin(script({answer({1, 2}, 2)}));
    m_recorder.onMessage = [this] { m_client->close(); };
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QCOMPARE(m_recorder.messages.size(), 1);
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
    QCOMPARE(origin.requests.size(), 1);
}

void TestLongPollClient::countsEveryByte()
{
    ToyOrigin origin(script({answer({1, 2}, 2), headOf(503, "Content-Length: 4\r\n") + "busy", answer({}, 2)}));
    openAt(origin.url(QStringLiteral("/poll")));
    QTRY_COMPARE(origin.requests.size(), 4);
    QCOMPARE(m_recorder.bytesIn, origin.bytesOut);
    QCOMPARE(m_recorder.bytesOut, origin.bytesIn);
}

QTEST_GUILESS_MAIN(TestLongPollClient)
#include "tst_longpollclient.moc"
