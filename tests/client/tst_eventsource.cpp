// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"
#include "toyorigin.h"

#include "platform/socketreset.h"
#include "wire/sseencoder.h"

#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

using Answer = std::function<void(const HttpRequestHead &, QTcpSocket &)>;
Q_DECLARE_METATYPE(Answer)

namespace {

Answer write(const QByteArray &bytes)
{
    return [bytes](const HttpRequestHead &, QTcpSocket &socket) { socket.write(bytes); };
}

Answer writeAndEnd(const QByteArray &bytes)
{
    return [bytes](const HttpRequestHead &, QTcpSocket &socket) {
        socket.write(bytes);
        endConnection(socket);
    };
}

//! The first connection ends after its answer, later ones stay.
Answer endTheFirst(const QByteArray &bytes)
{
    return [bytes, count = 0](const HttpRequestHead &, QTcpSocket &socket) mutable {
        socket.write(bytes);
        if (count++ == 0)
            endConnection(socket);
    };
}

const QByteArray untilClose = headOf(200, "Content-Type: text/event-stream\r\n");
const QByteArray hello = "id:7\nretry:20\ndata:hello\n\n";

} // namespace

class TestEventSource : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void sendsWhatTheStandardAsksFor();
    void comesBack_data();
    void comesBack();
    void givesUp_data();
    void givesUp();
    void refusedConnectionIsTriedAgain();
    void resetComesBackWithTheEventsSoFar();
    void brokenChunkTakesItsSegmentAlong();
    void retryHintIsRealTime();
    void followsRedirectsToAnotherHost();
    void redirectLoopIsANetworkError();
    void reusesAKeptConnection();
    void keptConnectionThatIsGoneIsNoFailure();
    void withoutResumeNoIdIsSent();
    void closeInsideAMessageSilencesTheRest();
    void closeWhileWaitingEndsIt();
    void countsEveryByte();

private:
    void openAt(ToyOrigin &origin);

    ClientSettings m_settings;
    Recorder m_recorder;
    std::unique_ptr<SimulatedClient> m_client;
};

void TestEventSource::init()
{
    m_settings = {};
    m_settings.speed = 30;
    m_recorder = {};
}

void TestEventSource::openAt(ToyOrigin &origin)
{
    m_settings.url = origin.url(QStringLiteral("/events?event=a"));
    m_client = createClient(0, m_settings, m_recorder);
    m_client->open();
}

void TestEventSource::sendsWhatTheStandardAsksFor()
{
    ToyOrigin origin(write(eventStream(hello)));
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open}));
    QCOMPARE(m_recorder.registeredAfter, QList({0}));

    const HttpRequestHead &request = origin.requests.constFirst();
    QCOMPARE(request.method, QByteArray("GET"));
    QCOMPARE(request.target, QByteArray("/events?event=a"));
    QCOMPARE(request.headers.value("Host"), QByteArray("127.0.0.1:" + QByteArray::number(origin.port())));
    QCOMPARE(request.headers.value("Accept"), QByteArray("text/event-stream"));
    QCOMPARE(request.headers.value("Cache-Control"), QByteArray("no-store"));
    QVERIFY(!request.headers.contains("Last-Event-ID"));
}

void TestEventSource::comesBack_data()
{
    QTest::addColumn<Answer>("first");
    QTest::addColumn<bool>("opens");

    const auto length = [](qsizetype size) {
        return headOf(200,
                      "Content-Type: Text/Event-Stream ; x=y\r\nContent-Length: " + QByteArray::number(size) + "\r\n");
    };
    QTest::newRow("end of a chunked body") << writeAndEnd(eventStream(hello) + "0\r\n\r\n") << true;
    QTest::newRow("FIN without the last chunk") << writeAndEnd(eventStream(hello)) << true;
    QTest::newRow("FIN of a body until close") << writeAndEnd(untilClose + hello) << true;
    QTest::newRow("end of a body with a length") << write(length(hello.size()) + hello) << true;
    QTest::newRow("FIN short of the length") << writeAndEnd(length(hello.size() + 1) + hello) << true;
    QTest::newRow("a broken chunk later") << Answer([](const HttpRequestHead &, QTcpSocket &socket) {
        socket.write(eventStream(hello));
        socket.flush();
        QTimer::singleShot(50, &socket, [&socket] { socket.write("xyz\r\n"); });
    }) << true;
    QTest::newRow("FIN without an answer") << writeAndEnd({}) << false;
    QTest::newRow("FIN in the status line") << writeAndEnd("HTTP/1.1 2") << false;
    QTest::newRow("not HTTP") << write("hello\r\n\r\n") << false;
    QTest::newRow("a head that is too long") << write("HTTP/1.1 200 OK\r\nX: " + QByteArray(20'000, 'x')) << false;
}

void TestEventSource::comesBack()
{
    QFETCH(const Answer, first);
    QFETCH(const bool, opens);

    int count = 0;
    ToyOrigin origin([&](const HttpRequestHead &request, QTcpSocket &socket) {
        (count++ == 0 ? first : write(eventStream("data:again\n\n")))(request, socket);
    });
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), opens ? 2 : 1);
    QCOMPARE(origin.requests.size(), 2);
    QCOMPARE(m_recorder.attempts, 2);
    QCOMPARE(m_recorder.count(ClientState::Open), opens ? 2 : 1);
    QCOMPARE(m_recorder.requests, QList({false, opens}));
    QCOMPARE(origin.requests.last().headers.value("Last-Event-ID"), QByteArray(opens ? "7" : ""));
    const Recorder::Change waiting = m_recorder.last(ClientState::Waiting);
    QCOMPARE(waiting.delay, opens ? 20ms : 100ms);
    QVERIFY(!waiting.reason.isEmpty());
}

void TestEventSource::givesUp_data()
{
    QTest::addColumn<Answer>("answer");
    QTest::addColumn<QString>("reason"); // A part of it.

    const auto row = [](const char *name, const Answer &answer, const char *reason) {
        QTest::newRow(name) << answer << QString::fromLatin1(reason);
    };
    const QByteArray type = "Content-Type: text/event-stream\r\n";
    row("502", write(headOf(502, "Content-Type: text/html\r\nContent-Length: 0\r\n")), "502 Bad Gateway");
    row("503 on an event stream", write(headOf(503, type + "Retry-After: 1\r\n")), "503");
    row("204", write(headOf(204)), "204 No Content");
    row("101 that nobody asked for", write(headOf(101, "Upgrade: x\r\nConnection: Upgrade\r\n")), "101");
    row("another type", write(headOf(200, "Content-Type: text/html\r\nContent-Length: 0\r\n")), "text/html");
    row("a type that only begins so", write(headOf(200, "Content-Type: text/event-stream2\r\n")), "stream2");
    row("FIN inside a head", writeAndEnd("HTTP/1.1 200 OK\r\nServer: x\r\nContent-Ty"), "not text/event-stream");
    row("a redirect to nowhere", write(headOf(302, "Content-Length: 0\r\n")), "302");
    row("a redirect to TLS", write(headOf(302, "Location: https://127.0.0.1/\r\nContent-Length: 0\r\n")), "TLS");
    row("103 before 404", write(headOf(103) + headOf(404, "Content-Length: 0\r\n")), "404");
}

void TestEventSource::givesUp()
{
    QFETCH(const Answer, answer);
    QFETCH(const QString, reason);

    ToyOrigin origin(answer);
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::GivenUp);
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::GivenUp}));
    QVERIFY2(m_recorder.last(ClientState::GivenUp).reason.contains(reason),
             qPrintable(m_recorder.last(ClientState::GivenUp).reason));
    QTRY_VERIFY(origin.sockets.constFirst().isNull()); // It closes the connection.
    QCOMPARE(origin.requests.size(), 1);
}

void TestEventSource::refusedConnectionIsTriedAgain()
{
    ToyOrigin origin(write(eventStream(hello)));
    const quint16 port = origin.port();
    m_settings.url = origin.url(QStringLiteral("/events"));
    origin.stopListening();
    m_client = createClient(0, m_settings, m_recorder);
    m_client->open();
    QTRY_VERIFY(m_recorder.count(ClientState::Waiting) >= 2);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 3000ms / 30);
    QVERIFY(m_recorder.requests.isEmpty());
    origin.listenAgain(port);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    QCOMPARE(m_recorder.attempts, m_recorder.count(ClientState::Connecting));
}

void TestEventSource::resetComesBackWithTheEventsSoFar()
{
    ToyOrigin origin(write(eventStream(hello)));
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    resetConnection(*origin.sockets.constFirst());
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(origin.requests.last().headers.value("Last-Event-ID"), QByteArray("7"));
}

void TestEventSource::brokenChunkTakesItsSegmentAlong()
{
    int count = 0;
    ToyOrigin origin([&count](const HttpRequestHead &, QTcpSocket &socket) {
        if (++count > 1)
            return void(socket.write(eventStream("data:after\n\n")));
        socket.write(eventStream("id:1\ndata:before\n\n"));
        socket.flush();
        QTimer::singleShot(50, &socket,
                           [&socket] { socket.write(encodeChunk("id:2\nretry:7\ndata:lost\n\n") + "xyz\r\n"); });
    });
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(m_recorder.messages[0].data, QByteArray("before"));
    QCOMPARE(m_recorder.messages[1].data, QByteArray("after"));
    QCOMPARE(origin.requests.last().headers.value("Last-Event-ID"), QByteArray("1"));
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 100ms);
}

// The server divided it already, for browsers too; and a dial that fails is never followed by another at once.
void TestEventSource::retryHintIsRealTime()
{
    ToyOrigin origin(writeAndEnd(eventStream("retry:0\n\n")));
    openAt(origin);
    QTRY_VERIFY(m_recorder.count(ClientState::Open) > 3);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 0ms);
    origin.stopListening();
    QTRY_COMPARE(m_recorder.last(ClientState::Waiting).delay, 50ms / 30);
}

void TestEventSource::followsRedirectsToAnotherHost()
{
    ToyOrigin target(endTheFirst(eventStream(hello)));
    const QByteArray location = "http://localhost:" + QByteArray::number(target.port()) + "/other?x=1";
    ToyOrigin origin([&location](const HttpRequestHead &request, QTcpSocket &socket) {
        const bool first = request.path() == "/events";
        socket.write(
            headOf(first ? 307 : 301,
                   "Content-Length: 0\r\nLocation: " + (first ? QByteArray("next/../hop") : location) + "\r\n"));
    });
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(origin.requests[1].path(), QByteArray("/hop"));
    QCOMPARE(target.requests[0].target, QByteArray("/other?x=1"));
    QVERIFY(target.requests[0].headers.value("Host").startsWith("localhost:"));
    // It comes back by the way it came, and one way is one attempt.
    QCOMPARE(origin.requests.size(), 4);
    QCOMPARE(target.requests[1].headers.value("Last-Event-ID"), QByteArray("7"));
    QCOMPARE(m_recorder.attempts, 2);
    QCOMPARE(m_recorder.requests.size(), 6);
}

void TestEventSource::redirectLoopIsANetworkError()
{
    ToyOrigin origin(write(headOf(302, "Location: /events\r\nContent-Length: 0\r\n")));
    m_recorder.onChange = [this](ClientState to) {
        if (to == ClientState::Waiting)
            m_client->close();
    };
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QCOMPARE(origin.requests.size(), 21);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("redirects")));
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 100ms);
}

void TestEventSource::reusesAKeptConnection()
{
    ToyOrigin origin(write(eventStream(hello) + "0\r\n\r\n"));
    openAt(origin);
    QTRY_VERIFY(m_recorder.messages.size() >= 3);
    QCOMPARE(origin.sockets.size(), 1);
}

void TestEventSource::keptConnectionThatIsGoneIsNoFailure()
{
    ToyOrigin origin([&origin](const HttpRequestHead &, QTcpSocket &socket) {
        if (origin.requests.size() == 2) // The second one on the first connection.
            return endConnection(socket);
        socket.write(eventStream(hello) + (origin.requests.size() == 1 ? "0\r\n\r\n" : ""));
    });
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(origin.sockets.size(), 2);
    QCOMPARE(m_recorder.attempts, 2);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 1);
}

void TestEventSource::withoutResumeNoIdIsSent()
{
    m_settings.resume = false;
    ToyOrigin origin(writeAndEnd(eventStream(hello)));
    openAt(origin);
    QTRY_VERIFY(origin.requests.size() >= 2);
    QVERIFY(!origin.requests[1].headers.contains("Last-Event-ID"));
    QCOMPARE(m_recorder.requests.mid(0, 2), QList({false, false}));
}

void TestEventSource::closeInsideAMessageSilencesTheRest()
{
    ToyOrigin origin(write(eventStream("data:1\n\ndata:2\n\n")));
    m_recorder.onMessage = [this] { m_client->close(); };
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QCOMPARE(m_recorder.messages.size(), 1);
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open, ClientState::Closed}));
}

void TestEventSource::closeWhileWaitingEndsIt()
{
    int count = 0;
    ToyOrigin origin([&count](const HttpRequestHead &, QTcpSocket &socket) {
        socket.write(eventStream(hello));
        if (++count < 3) // Theirs; then the witness stays.
            endConnection(socket);
    });
    m_recorder.onChange = [this](ClientState to) {
        if (to == ClientState::Waiting)
            m_client->close();
    };
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Closed);

    // When another client that waits as long has come back, this one would have, too.
    Recorder other;
    const auto witness = createClient(1, m_settings, other);
    witness->open();
    QTRY_COMPARE(other.messages.size(), 2);
    QCOMPARE(m_recorder.requests.size(), 1);
    QCOMPARE(origin.requests.size(), 3);
}

void TestEventSource::countsEveryByte()
{
    ToyOrigin origin(write(eventStream(hello) + encodeChunk(": comment\n\n") + "0\r\n\r\n"));
    openAt(origin);
    QTRY_VERIFY(m_recorder.messages.size() >= 3);
    m_client->close();
    QTRY_COMPARE(m_recorder.bytesOut, origin.bytesIn);
    QCOMPARE(m_recorder.bytesIn, origin.bytesOut);
}

QTEST_GUILESS_MAIN(TestEventSource)
#include "tst_eventsource.moc"
