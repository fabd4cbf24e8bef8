// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"
#include "toyorigin.h"

#include "platform/socketreset.h"
#include "wire/websocketframe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

QByteArray closeFrame(quint16 code, const QByteArray &reason)
{
    return encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(code, reason));
}

void accept(const HttpRequestHead &request, QTcpSocket &socket) { socket.write(webSocketAnswer(request)); }

//! The payloads of the close frames that the client sent.
QList<QByteArray> closes(const ToyOrigin &origin)
{
    QList<QByteArray> payloads;
    WebSocketParser parser(WebSocketParser::Role::Server,
                           {.message = {},
                            .control =
                                [&payloads](const WebSocketFrame &frame) {
                                    if (frame.opcode == WebSocketOpcode::Close)
                                        payloads.append(frame.payload);
                                },
                            .frame = {}});
    if (!parser.feed(origin.received))
        payloads.append(parser.error()->text);
    return payloads;
}

constexpr int soon = 1500; // Milliseconds: less than the farewell, which would end it, too.

} // namespace

//! How a WebSocket ends (RFC 6455 7).
class TestWebSocketClosing : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup() { m_client.reset(); }
    void tellsWhyItWasClosed_data();
    void tellsWhyItWasClosed();
    void answersAndWaitsForTheServer();
    void hearsNothingAfterACloseFrame();
    void leavesWithACloseFrame();
    void leavesFromAServerThatStays();
    void leavesWhenTheServerIsClosing();
    void leavingTwiceIsOnce();
    void goesAwayWhenItIsDestroyed();
    void goesSilentlyWhenItIsUnplugged();
    void leavesWithoutANetwork();
    void theLidStopsTheFarewell();
    void unpluggedInAMessageHearsNoMore();

private:
    //! Returns when the WebSocket is open.
    void openAt(const ToyOrigin &origin);

    ClientSettings m_settings;
    Recorder m_recorder;
    std::unique_ptr<SimulatedClient> m_client;
};

void TestWebSocketClosing::init()
{
    m_settings = {};
    m_settings.transport = Transport::WebSocket;
    m_settings.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
    m_settings.speed = 30;
    m_recorder = {};
}

void TestWebSocketClosing::openAt(const ToyOrigin &origin)
{
    m_settings.url = origin.url(QStringLiteral("/ws"), QStringLiteral("ws"));
    m_client = createClient(0, m_settings, m_recorder);
    m_client->open();
    QTRY_COMPARE(m_client->state(), ClientState::Open);
}

void TestWebSocketClosing::tellsWhyItWasClosed_data()
{
    QTest::addColumn<QByteArray>("frames");
    QTest::addColumn<bool>("end");
    QTest::addColumn<QString>("reason"); // What it begins with.

    const auto row = [](const char *name, const QByteArray &frames, bool end, const char *reason) {
        QTest::newRow(name) << frames << end << QString::fromUtf8(reason);
    };
    row("1000", closeFrame(1000, "bye"), false, "1000: Normal closure");
    row("1001 and FIN", closeFrame(1001, {}), true, "1001: Going away");
    row("1008", closeFrame(1008, "no token"), false, "1008: Policy violation");
    row("1011", closeFrame(1011, {}), false, "1011: Internal error");
    row("1012", closeFrame(1012, "deploy"), false,
        "1012: Service restart: come back after a random delay (\"deploy\")");
    row("1013", closeFrame(1013, {}), true, "1013: Try again later");
    row("1014", closeFrame(1014, {}), false, "1014: Bad gateway");
    row("1002", closeFrame(1002, "why"), false, "1002: Protocol error");
    row("1003", closeFrame(1003, {}), false, "1003: Unsupported data");
    row("1007", closeFrame(1007, {}), false, "1007: Invalid data");
    row("1009", closeFrame(1009, {}), false, "1009: Message too big");
    row("1010", closeFrame(1010, {}), false, "1010: Missing extension");
    row("1015, which may not be sent", closeFrame(1015, {}), false, "1002: Protocol error");
    row("no code", QByteArray("\x88\x00", 2), false, "1005: No code was given");
    row("3001", closeFrame(3001, {}), false, "3001: Registered");
    row("4000", closeFrame(4000, "app"), false, "4000: Private");
    row("FIN without a close frame", {}, true, "1006: Abnormal closure");
    row("a frame that is forbidden", QByteArray("\xf1\x00", 2), false, "1002: Protocol error");
}

void TestWebSocketClosing::tellsWhyItWasClosed()
{
    QFETCH(const QByteArray, frames);
    QFETCH(const bool, end);
    QFETCH(const QString, reason);

    ToyOrigin origin(accept);
    openAt(origin);
    origin.sockets.constFirst()->write(frames);
    if (end)
        endConnection(*origin.sockets.constFirst());
    QTRY_COMPARE(m_recorder.count(ClientState::Waiting), 1);
    const Recorder::Change waiting = m_recorder.last(ClientState::Waiting);
    QVERIFY2(waiting.reason.startsWith(reason), qPrintable(waiting.reason));
    QCOMPARE(waiting.delay, 20ms);
    QTRY_VERIFY(m_recorder.count(ClientState::Open) >= 2);
}

void TestWebSocketClosing::answersAndWaitsForTheServer()
{
    m_settings.speed = 1;
    ToyOrigin origin(accept);
    openAt(origin);
    origin.sockets.constFirst()->write(closeFrame(1012, "deploy"));
    QTRY_COMPARE(closes(origin), QList({encodeWebSocketClose(1012)}));
    QCOMPARE(m_client->state(), ClientState::Open);
    endConnection(*origin.sockets.constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), ClientState::Waiting, soon);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.startsWith(QStringLiteral("1012: ")));
    QCOMPARE(closes(origin).size(), 1);
}

void TestWebSocketClosing::hearsNothingAfterACloseFrame()
{
    ToyOrigin origin(accept);
    openAt(origin);
    origin.sockets.constFirst()->write(closeFrame(1001, {}) + encodeWebSocketFrame(WebSocketOpcode::Text, "too late")
                                       + encodeWebSocketFrame(WebSocketOpcode::Ping, "too late")
                                       + closeFrame(1000, {}));
    QTRY_COMPARE(m_recorder.count(ClientState::Waiting), 1);
    QVERIFY(m_recorder.messages.isEmpty());
    QCOMPARE(closes(origin), QList({encodeWebSocketClose(1001)}));
    QCOMPARE(origin.received.size(), 8); // That one frame: head, mask and code.
}

void TestWebSocketClosing::leavesWithACloseFrame()
{
    m_settings.speed = 1;
    ToyOrigin origin(accept);
    openAt(origin);
    m_client->close();
    QTRY_COMPARE(closes(origin), QList({encodeWebSocketClose(1000)}));
    QCOMPARE(m_client->state(), ClientState::Open); // Until the server has agreed.
    origin.sockets.constFirst()->write(encodeWebSocketFrame(WebSocketOpcode::Text, "still unread")
                                       + closeFrame(1000, {}));
    endConnection(*origin.sockets.constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), ClientState::Closed, soon);
    QVERIFY(m_recorder.messages.isEmpty());
    QCOMPARE(closes(origin).size(), 1);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 0);
}

void TestWebSocketClosing::leavesFromAServerThatStays()
{
    ToyOrigin origin(accept);
    openAt(origin);
    m_client->close();
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
    QCOMPARE(closes(origin), QList({encodeWebSocketClose(1000)}));
    QCOMPARE(m_recorder.count(ClientState::Waiting), 0);
}

void TestWebSocketClosing::leavesWhenTheServerIsClosing()
{
    m_settings.speed = 1;
    ToyOrigin origin(accept);
    openAt(origin);
    origin.sockets.constFirst()->write(closeFrame(1001, {}));
    QTRY_COMPARE(closes(origin), QList({encodeWebSocketClose(1001)}));
    m_client->close();
    endConnection(*origin.sockets.constFirst());
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), ClientState::Closed, soon);
    QCOMPARE(closes(origin).size(), 1);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 0);
}

void TestWebSocketClosing::leavingTwiceIsOnce()
{
    ToyOrigin origin(accept);
    openAt(origin);
    m_client->close();
    m_client->close();
    QTRY_COMPARE(m_client->state(), ClientState::Closed);
    m_client->close();
    QCOMPARE(m_recorder.count(ClientState::Closed), 1);
    QCOMPARE(closes(origin).size(), 1);
}

void TestWebSocketClosing::goesAwayWhenItIsDestroyed()
{
    ToyOrigin origin(accept);
    openAt(origin);
    m_client.reset();
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
    QCOMPARE(closes(origin), QList({encodeWebSocketClose(1001)}));
}

void TestWebSocketClosing::goesSilentlyWhenItIsUnplugged()
{
    QTest::failOnWarning(QRegularExpression(QStringLiteral(".*")));
    ToyOrigin origin(accept);
    openAt(origin);
    m_client->suffer(Mishap::Unplugged);
    m_client.reset();
    QTRY_VERIFY(origin.sockets.constFirst().isNull());
    QCOMPARE(closes(origin), QList<QByteArray>());
}

void TestWebSocketClosing::leavesWithoutANetwork()
{
    m_settings.speed = 1;
    ToyOrigin origin(accept);
    openAt(origin);
    m_client->close();
    m_client->suffer(Mishap::Unplugged);
    QCOMPARE(m_client->state(), ClientState::Closed);
    m_client->suffer(Mishap::None);
    QCOMPARE(m_client->state(), ClientState::Closed);
    QCOMPARE(m_recorder.attempts, 1);
}

void TestWebSocketClosing::theLidStopsTheFarewell()
{
    m_settings.speed = 10;
    ToyOrigin origin(accept);
    openAt(origin);
    origin.sockets.constFirst()->write(closeFrame(1001, {}));
    QTRY_COMPARE(closes(origin).size(), 1);
    m_client->suffer(Mishap::Suspended);

    Recorder witnessed; // Whose farewell begins later.
    const std::unique_ptr<SimulatedClient> witness = createClient(1, m_settings, witnessed);
    witness->open();
    QTRY_COMPARE(witness->state(), ClientState::Open);
    witness->close();
    QTRY_COMPARE(witness->state(), ClientState::Closed);
    QCOMPARE(m_client->state(), ClientState::Open);

    m_client->suffer(Mishap::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_client->state(), ClientState::Waiting, soon);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.startsWith(QStringLiteral("1001: ")));
}

void TestWebSocketClosing::unpluggedInAMessageHearsNoMore()
{
    ToyOrigin origin(accept);
    openAt(origin);
    m_recorder.onMessage = [this] { m_client->suffer(Mishap::Unplugged); };
    const QByteArray text = encodeWebSocketFrame(WebSocketOpcode::Text, "x");
    origin.sockets.constFirst()->write(text + text + closeFrame(1001, {}));
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    QCOMPARE(m_client->state(), ClientState::Open);
    m_recorder.onMessage = {};
    m_client->suffer(Mishap::None);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("network changed")));
    QTRY_VERIFY(m_recorder.count(ClientState::Open) >= 2);
    origin.sockets.constLast()->write(text);
    QTRY_COMPARE(m_recorder.messages.size(), 2); // It is not deaf.
}

QTEST_GUILESS_MAIN(TestWebSocketClosing)
#include "tst_websocketclosing.moc"
