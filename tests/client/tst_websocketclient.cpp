// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"
#include "toyorigin.h"

#include "platform/socketreset.h"
#include "wire/envelope.h"
#include "wire/websocketframe.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

namespace {

QByteArray text(const QByteArray &message) { return encodeWebSocketFrame(WebSocketOpcode::Text, message); }

QByteArray eventFrame(quint64 id, const QByteArray &data) { return text(encodeWebSocketEvent({id, "message", data})); }

QByteArray closeFrame(quint16 code, const QByteArray &reason)
{
    return encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(code, reason));
}

} // namespace

class TestWebSocketClient : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void receivesWhatTheEnvelopeHolds();
    void resumesFromTheLastId();
    void resumesFromTheWelcome();
    void beginsFromWhereItIsTold();
    void withoutResumeNoIdIsSent();
    void answersPings();
    void tellsWhyTheHandshakeFailed_data();
    void tellsWhyTheHandshakeFailed();
    void followsThePolicy();
    void drawsFromTheSeed_data();
    void drawsFromTheSeed();
    void closeWhileConnecting();
    void closeBeforeTheConnectionStandsSilencesIt();
    void closeInsideAMessageSilencesTheRest();
    void opensBeforeItStopsToRead();
    void readsFramesInPieces();
    void countsBytes();

private:
    void openAt(const ToyOrigin &origin);
    //! Accepts every handshake and then writes \a frames.
    static ToyOrigin::Handler accepting(const QByteArray &frames);

    ClientSettings m_settings;
    Recorder m_recorder;
    std::unique_ptr<SimulatedClient> m_client;
};

void TestWebSocketClient::init()
{
    m_settings = {};
    m_settings.transport = Transport::WebSocket;
    m_settings.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
    m_settings.speed = 30;
    m_recorder = {};
}

void TestWebSocketClient::openAt(const ToyOrigin &origin)
{
    m_settings.url = origin.url(QStringLiteral("/ws?room=a"), QStringLiteral("ws"));
    m_client = createClient(0, m_settings, m_recorder);
    m_client->open();
}

ToyOrigin::Handler TestWebSocketClient::accepting(const QByteArray &frames)
{
    return [frames](const HttpRequestHead &request, QTcpSocket &socket) {
        socket.write(webSocketAnswer(request) + frames);
    };
}

void TestWebSocketClient::receivesWhatTheEnvelopeHolds()
{
    const QByteArray part = encodeWebSocketEvent({8, "news", "in two"});
    ToyOrigin origin(accepting(text(encodeWebSocketWelcome(3)) + eventFrame(7, "größer") + text("plain")
                               + text(encodeWebSocketEcho("mine"))
                               + encodeWebSocketFrame(WebSocketOpcode::Text, part.first(9), std::nullopt, false)
                               + encodeWebSocketFrame(WebSocketOpcode::Continuation, part.sliced(9))));
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 4);
    const QList<Recorder::Received> wanted{
        {"message", "größer", "7"}, {"message", "plain", ""}, {"echo", "mine", ""}, {"news", "in two", "8"}};
    QCOMPARE(m_recorder.messages, wanted);
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open}));
    QCOMPARE(m_recorder.attempts, 1);
    QCOMPARE(m_recorder.requests, QList({false}));
    QCOMPARE(m_recorder.registeredAfter, QList({0}));
    QCOMPARE(origin.requests[0].target, QByteArray("/ws?room=a"));
}

void TestWebSocketClient::resumesFromTheLastId()
{
    ToyOrigin origin(accepting(text(encodeWebSocketWelcome(3)) + eventFrame(7, "x") + closeFrame(1001, {})));
    openAt(origin);
    QTRY_VERIFY(origin.requests.size() >= 2);
    QCOMPARE(origin.requests[1].target, QByteArray("/ws?room=a&since=7"));
    QTRY_VERIFY(m_recorder.requests.size() >= 2);
    QCOMPARE(m_recorder.requests.mid(0, 2), QList({false, true}));
    QCOMPARE(m_recorder.registeredAfter, QList({0}));
}

void TestWebSocketClient::resumesFromTheWelcome()
{
    ToyOrigin origin(accepting(text(encodeWebSocketWelcome(3)) + closeFrame(1001, {})));
    openAt(origin);
    QTRY_VERIFY(origin.requests.size() >= 2);
    QCOMPARE(origin.requests[1].query("since"), QByteArray("3"));
}

void TestWebSocketClient::beginsFromWhereItIsTold()
{
    m_settings.since = 41;
    ToyOrigin origin(accepting(text(encodeWebSocketWelcome(99)) + closeFrame(1001, {})));
    openAt(origin);
    QTRY_VERIFY(origin.requests.size() >= 2);
    QCOMPARE(origin.requests[0].query("since"), QByteArray("41"));
    QCOMPARE(origin.requests[1].query("since"), QByteArray("41")); // 42 to 99 have not come yet.
}

void TestWebSocketClient::withoutResumeNoIdIsSent()
{
    m_settings.resume = false;
    ToyOrigin origin(accepting(eventFrame(7, "x") + closeFrame(1001, {})));
    openAt(origin);
    QTRY_VERIFY(origin.requests.size() >= 2);
    QCOMPARE(origin.requests[1].query("since"), std::nullopt);
}

void TestWebSocketClient::answersPings()
{
    ToyOrigin origin(accepting(encodeWebSocketFrame(WebSocketOpcode::Ping, "abc")));
    openAt(origin);
    QByteArray pong;
    WebSocketParser parser(
        WebSocketParser::Role::Server,
        {.message = {}, .control = [&pong](const WebSocketFrame &frame) { pong = frame.payload; }, .frame = {}});
    QTRY_VERIFY(!origin.received.isEmpty());
    QVERIFY(parser.feed(origin.received));
    QCOMPARE(pong, QByteArray("abc"));
}

void TestWebSocketClient::tellsWhyTheHandshakeFailed_data()
{
    QTest::addColumn<QByteArray>("answer");
    QTest::addColumn<bool>("end");
    QTest::addColumn<QString>("reason"); // A part of it.

    const QByteArray empty = "Content-Length: 0\r\n";
    QTest::newRow("404 on a connection that stays") << headOf(404, empty) << false << QStringLiteral("404 Not Found");
    QTest::newRow("502 and FIN") << headOf(502, empty) << true << QStringLiteral("502 Bad Gateway");
    for (const int status : {201, 204, 400, 401, 403, 407, 408, 410, 413, 429, 431, 500, 501, 503, 504, 505})
        QTest::addRow("%d", status) << headOf(status, empty) << false << QString::number(status);
    QTest::newRow("a redirect, which pages do not follow")
        << headOf(302, empty + "Location: /elsewhere\r\n") << false << QStringLiteral("302");
    QTest::newRow("401 with a challenge") << headOf(401, empty + "WWW-Authenticate: Basic realm=\"x\"\r\n") << false
                                          << QStringLiteral("401 Unauthorized");
    QTest::newRow("401 with a foreign challenge")
        << headOf(401, empty + "WWW-Authenticate: Bearer\r\n") << false << QStringLiteral("401 Unauthorized");
    QTest::newRow("426") << headOf(426, empty) << false << QStringLiteral("426 Upgrade Required");
    QTest::newRow("200 where the upgrade was lost") << headOf(200, empty) << false << QStringLiteral("200 OK");
    QTest::newRow("another key") << headOf(101,
                                           "Upgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: x\r\n")
                                 << false
                                 << QStringLiteral("101 with a Sec-WebSocket-Accept that does not belong to its key");
    QTest::newRow("no upgrade") << headOf(101, "Sec-WebSocket-Accept: x\r\n") << false
                                << QStringLiteral("101 without Upgrade: websocket and Connection: Upgrade");
    QTest::newRow("a head that is cut") << headOf(101, "Upgrade: websocket\r\nConnection: Upgrade\r\n").chopped(2)
                                        << true << QStringLiteral("closed in the middle");
    QTest::newRow("not HTTP") << QByteArray("hello\r\n\r\n") << false << QString();
    QTest::newRow("FIN without an answer") << QByteArray() << true << QStringLiteral("closed");
}

void TestWebSocketClient::tellsWhyTheHandshakeFailed()
{
    QFETCH(const QByteArray, answer);
    QFETCH(const bool, end);
    QFETCH(const QString, reason);

    ToyOrigin origin([&](const HttpRequestHead &, QTcpSocket &socket) {
        socket.write(answer);
        if (end)
            endConnection(socket);
    });
    openAt(origin);
    QTRY_VERIFY(m_recorder.count(ClientState::Waiting) >= 2);
    QVERIFY2(m_recorder.last(ClientState::Waiting).reason.contains(reason),
             qPrintable(m_recorder.last(ClientState::Waiting).reason));
    QCOMPARE(m_recorder.count(ClientState::Open), 0);
    QCOMPARE(m_recorder.attempts, m_recorder.count(ClientState::Connecting));
    QTRY_VERIFY(origin.sockets.constFirst().isNull()); // The client does not keep it.
}

void TestWebSocketClient::followsThePolicy()
{
    m_settings.policy = {ReconnectPolicy::Kind::Exponential, 300ms, 1200ms};
    ToyOrigin origin(accepting({}));
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    const quint16 port = origin.port();
    origin.stopListening();
    resetConnection(*origin.sockets.constFirst());

    QList<milliseconds> delays;
    m_recorder.onChange = [&](ClientState to) {
        if (to == ClientState::Waiting)
            delays.append(m_recorder.changes.last().delay);
    };
    QTRY_VERIFY(delays.size() >= 4);
    QCOMPARE(delays.mid(0, 4), QList<milliseconds>({10ms, 20ms, 40ms, 40ms}));
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("refused")));

    origin.listenAgain(port);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    delays.clear();
    endConnection(*origin.sockets.constLast());
    QTRY_VERIFY(!delays.isEmpty());
    QCOMPARE(delays.constFirst(), 10ms); // Having been open, it begins anew.
}

void TestWebSocketClient::drawsFromTheSeed_data()
{
    QTest::addColumn<quint32>("seed");
    QTest::addColumn<bool>("same");
    QTest::newRow("the same seed") << quint32(1) << true;
    QTest::newRow("another seed") << quint32(2) << false;
}

void TestWebSocketClient::drawsFromTheSeed()
{
    QFETCH(const quint32, seed);
    QFETCH(const bool, same);
    m_settings.policy = {ReconnectPolicy::Kind::FullJitter, 3000ms, 3000ms};
    ToyOrigin origin(accepting({}));
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    ClientSettings other = m_settings;
    other.seed = seed;
    m_client->setSettings(std::make_shared<const ClientSettings>(other));
    endConnection(*origin.sockets.constLast());
    QTRY_COMPARE(m_client->state(), ClientState::Waiting);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay == m_settings.policy.delay(0, 0) / m_settings.speed, same);
}

void TestWebSocketClient::closeWhileConnecting()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    openAt(origin);
    QTRY_COMPARE(origin.requests.size(), 1);
    m_client->close();
    QCOMPARE(m_client->state(), ClientState::Closed);
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
}

void TestWebSocketClient::closeBeforeTheConnectionStandsSilencesIt()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    openAt(origin);
    QCOMPARE(m_client->state(), ClientState::Connecting);
    m_client->close();
    QCOMPARE(m_client->state(), ClientState::Closed);
    QCoreApplication::processEvents(); // The dial was in the queue.
    QCOMPARE(m_recorder.connections, 0);
    QVERIFY(origin.sockets.isEmpty());
}

void TestWebSocketClient::closeInsideAMessageSilencesTheRest()
{
    ToyOrigin origin(accepting(eventFrame(1, "a") + eventFrame(2, "b")));
    m_recorder.onMessage = [this] { m_client->close(); };
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QCOMPARE(m_recorder.messages.size(), 1);
}

void TestWebSocketClient::opensBeforeItStopsToRead()
{
    ToyOrigin origin(accepting({}));
    m_settings.url = origin.url(QStringLiteral("/ws"), QStringLiteral("ws"));
    m_client = createClient(0, m_settings, m_recorder);
    m_client->suffer(Mishap::NotReading);
    m_client->open();
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    origin.sockets.constFirst()->write(text("unread"));
    Recorder witnessed;
    const std::unique_ptr<SimulatedClient> witness = createClient(1, m_settings, witnessed);
    witness->open();
    QTRY_COMPARE(witness->state(), ClientState::Open);
    QVERIFY(m_recorder.messages.isEmpty());
    m_client->suffer(Mishap::None);
    QTRY_COMPARE(m_recorder.messages.size(), 1);
}

// Whatever the network makes of them; QWebSocket closes text that is fragmented inside a character.
void TestWebSocketClient::readsFramesInPieces()
{
    const QByteArray event = encodeWebSocketEvent({8, "news", "größer"});
    const qsizetype inside = event.indexOf("\xc3\xb6") + 1;
    const QByteArray frames = encodeWebSocketFrame(WebSocketOpcode::Text, event.first(inside), std::nullopt, false)
        + encodeWebSocketFrame(WebSocketOpcode::Ping, "between")
        + encodeWebSocketFrame(WebSocketOpcode::Continuation, event.sliced(inside))
        + encodeWebSocketFrame(WebSocketOpcode::Binary, QByteArray(300, 'b'));
    ToyOrigin origin(accepting({}));
    openAt(origin);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    for (const char byte : frames) {
        origin.sockets.constFirst()->write(&byte, 1);
        origin.sockets.constFirst()->flush();
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(m_recorder.messages[0], (Recorder::Received{"news", "größer", "8"}));
    QCOMPARE(m_recorder.messages[1], (Recorder::Received{"binary", QByteArray(300, 'b'), ""}));
}

void TestWebSocketClient::countsBytes()
{
    m_settings.policy.base = 30min; // It must not come back here.
    ToyOrigin origin([](const HttpRequestHead &request, QTcpSocket &socket) {
        socket.write(webSocketAnswer(request) + text("short") + text(QByteArray(1000, 'x'))
                     + text(QByteArray(70'000, 'y'))
                     + encodeWebSocketFrame(WebSocketOpcode::Binary, QByteArray(200, '\0'))
                     + encodeWebSocketFrame(WebSocketOpcode::Ping, "abc") + eventFrame(7, "größer"));
    });
    openAt(origin);
    QTRY_COMPARE(m_recorder.messages.size(), 5);
    QTRY_COMPARE(m_recorder.bytesOut, origin.bytesIn);
    QCOMPARE(m_recorder.bytesIn, origin.bytesOut);

    origin.sockets.constFirst()->write(closeFrame(1001, "stop"));
    QTRY_COMPARE(m_recorder.count(ClientState::Waiting), 1);
    m_client->close();
    QTRY_COMPARE(m_recorder.bytesOut, origin.bytesIn);
    QCOMPARE(m_recorder.bytesIn, origin.bytesOut);
}

QTEST_GUILESS_MAIN(TestWebSocketClient)
#include "tst_websocketclient.moc"
