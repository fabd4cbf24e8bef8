// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gzipbytes.h"
#include "recorder.h"
#include "toyorigin.h"

#include "client/persona.h"
#include "wire/envelope.h"
#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

#include <QElapsedTimer>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

ClientSettings settingsOf(const ToyOrigin &origin, Transport transport)
{
    ClientSettings settings;
    settings.transport = transport;
    settings.speed = 30;
    settings.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
    settings.url = origin.url(QStringLiteral("/x"),
                              transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"));
    return settings;
}

QByteArray packedStream(const QByteArray &body)
{
    return headOf(200, "Content-Type: text/event-stream\r\nContent-Encoding: gzip\r\nTransfer-Encoding: chunked\r\n")
        + encodeChunk(body);
}

} // namespace

//! What clients do besides (ClientHabits), as the server sees it.
class TestHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_recorder = {}; }
    void cleanup() { m_client.reset(); }
    void packedStreamIsReadAsItComes();
    void packedAnswersOfPolls();
    void brokenPackingIsANetworkError();
    void cookiesAndTokensGoOut_data();
    void cookiesAndTokensGoOut();
    void unauthorized_data();
    void unauthorized();
    void pausesBetweenPolls();
    void withoutKeepAliveEachPollDials();
    void npmSurvivesServerErrors();
    void takesUpOtherSettings();
    void binaryComesBack();

private:
    void openWith(const ClientSettings &settings)
    {
        m_client = createClient(0, settings, m_recorder);
        m_client->open();
    }

    Recorder m_recorder;
    std::unique_ptr<SimulatedClient> m_client;
};

void TestHabits::packedStreamIsReadAsItComes()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    ClientSettings settings = settingsOf(origin, Transport::Sse);
    personaNamed(u"chromium-eventsource")->applyTo(settings);
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 1);
    QCOMPARE(origin.requests[0].headers.value("Accept-Encoding"), QByteArray("gzip"));

    GzipEncoder encoder;
    origin.sockets[0]->write(packedStream(encoder.pack("id:1\ndata:one\n\n")));
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    const QByteArray longer(20'000, 'x'); // Few bytes of it pass.
    origin.sockets[0]->write(encodeChunk(encoder.pack("id:2\ndata:" + longer + "\n\n")));
    QTRY_COMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(m_recorder.messages[1].data, longer);
    QTRY_COMPARE(m_recorder.bytesIn, origin.bytesOut);
    QVERIFY(m_recorder.bytesIn < longer.size() / 10);
}

void TestHabits::packedAnswersOfPolls()
{
    ToyOrigin origin([count = 0](const HttpRequestHead &, QTcpSocket &socket) mutable {
        if (++count > 2)
            return;
        const QByteArray body
            = GzipEncoder().pack('[' + encodePollEvent({quint64(count), "message", "m"}) + ']', Z_FINISH);
        socket.write(pollAnswer(body, "Content-Encoding: gzip\r\n"));
    });
    ClientSettings settings = settingsOf(origin, Transport::LongPoll);
    settings.habits.gzip = true;
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 3);
    QCOMPARE(m_recorder.messages.size(), 2);
    QCOMPARE(m_recorder.messages[1].id, QByteArray("2"));
    QCOMPARE(origin.sockets.size(), 1);
}

void TestHabits::brokenPackingIsANetworkError()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &socket) { socket.write(packedStream("data:x\n\n")); });
    openWith(settingsOf(origin, Transport::Sse));
    QTRY_VERIFY(m_recorder.count(ClientState::Waiting) > 0);
    QVERIFY(m_recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("gzip")));
    QVERIFY(m_recorder.messages.isEmpty());
}

void TestHabits::cookiesAndTokensGoOut_data()
{
    QTest::addColumn<Transport>("transport");
    for (const Transport transport : allTransports)
        QTest::newRow(transportKey(transport).data()) << transport;
}

void TestHabits::cookiesAndTokensGoOut()
{
    QFETCH(const Transport, transport);

    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    ClientSettings settings = settingsOf(origin, transport);
    settings.since = 3;
    settings.habits.cookie = "session=" + QByteArray(4000, 'c');
    settings.habits.token = "secret";
    settings.habits.tokenPlace = TokenPlace::Query;
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 1);
    const HttpRequestHead request = origin.requests[0];
    QCOMPARE(request.headers.value("Cookie"), settings.habits.cookie);
    QCOMPARE(request.query("token"), QByteArray("secret"));
    QCOMPARE(request.query("since").value_or("none"), QByteArray(transport == Transport::Sse ? "none" : "3"));
    QVERIFY(m_recorder.bytesOut > 4000);
    m_client.reset();

    settings.habits.tokenPlace = TokenPlace::Header;
    settings.habits.setsHeaders = true;
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 2);
    QCOMPARE(origin.requests[1].headers.value("Authorization"), QByteArray("Bearer secret"));
    QVERIFY(!origin.requests[1].query("token"));
}

// One answer, three ends: for good, for ever, and for as long as the page likes.
void TestHabits::unauthorized_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<ClientState>("state");
    QTest::newRow("an EventSource is dead") << Transport::Sse << ClientState::GivenUp;
    QTest::newRow("a WebSocket does not know why") << Transport::WebSocket << ClientState::Waiting;
    QTest::newRow("a poll sees the status") << Transport::LongPoll << ClientState::Waiting;
}

void TestHabits::unauthorized()
{
    QFETCH(const Transport, transport);
    QFETCH(const ClientState, state);

    ToyOrigin origin(
        [](const HttpRequestHead &, QTcpSocket &socket) { socket.write(headOf(401, "Content-Length: 0\r\n")); });
    openWith(settingsOf(origin, transport));
    QTRY_VERIFY(m_recorder.count(state) > 0);
    QVERIFY(m_recorder.last(state).reason.contains(QStringLiteral("401")));
    if (state == ClientState::Waiting)
        QTRY_VERIFY(origin.requests.size() >= 3);
    else
        QCOMPARE(origin.requests.size(), 1);
}

void TestHabits::pausesBetweenPolls()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &socket) { socket.write(pollAnswer("[]")); });
    ClientSettings settings = settingsOf(origin, Transport::LongPoll);
    personaNamed(u"short-poll")->applyTo(settings);
    settings.speed = 50; // 100 ms
    QElapsedTimer timer;
    timer.start();
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 4);
    QVERIFY2(timer.elapsed() >= 300, qPrintable(QString::number(timer.elapsed())));
    QCOMPARE(origin.sockets.size(), 1);
    QCOMPARE(m_recorder.attempts, 1);
    QCOMPARE(m_recorder.states(), QList({ClientState::Connecting, ClientState::Open}));
}

void TestHabits::withoutKeepAliveEachPollDials()
{
    // A server that would keep the connection; the client closes it.
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &socket) { socket.write(pollAnswer("[]")); });
    ClientSettings settings = settingsOf(origin, Transport::LongPoll);
    personaNamed(u"short-poll-close")->applyTo(settings);
    settings.speed = 100;
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 4);
    QCOMPARE(origin.requests[0].headers.value("Connection"), QByteArray("close"));
    QCOMPARE(origin.sockets.size(), 4);
    QTRY_VERIFY(origin.sockets[2].isNull());
    QCOMPARE(m_recorder.attempts, 4);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 0);
}

void TestHabits::npmSurvivesServerErrors()
{
    ToyOrigin origin([count = 0](const HttpRequestHead &, QTcpSocket &socket) mutable {
        static const QList<int> statuses{500, 502, 503, 504, 501};
        socket.write(headOf(statuses[count++], "Content-Length: 0\r\n"));
    });
    ClientSettings settings = settingsOf(origin, Transport::Sse);
    personaNamed(u"npm-eventsource")->applyTo(settings);
    settings.speed = 1000;
    openWith(settings);
    QTRY_COMPARE(m_client->state(), ClientState::GivenUp);
    QCOMPARE(origin.requests.size(), 5);
    QCOMPARE(m_recorder.count(ClientState::Waiting), 4);
    QVERIFY(!origin.requests[0].headers.contains("Accept-Encoding"));
}

void TestHabits::takesUpOtherSettings()
{
    ToyOrigin origin([](const HttpRequestHead &, QTcpSocket &) {});
    ClientSettings settings = settingsOf(origin, Transport::LongPoll);
    settings.since = 5;
    openWith(settings);
    QTRY_COMPARE(origin.requests.size(), 1);

    settings.habits.cookie = "late=yes";
    settings.policy.base = 300ms;
    settings.resume = false;
    m_client->setSettings(std::make_shared<const ClientSettings>(settings));
    QCOMPARE(origin.requests.size(), 1); // Nothing is cut.
    origin.sockets[0]->write(headOf(503, "Content-Length: 0\r\n"));
    QTRY_COMPARE(m_recorder.count(ClientState::Waiting), 1);
    QCOMPARE(m_recorder.last(ClientState::Waiting).delay, 10ms);
    QTRY_COMPARE(origin.requests.size(), 2);
    QCOMPARE(origin.requests[1].headers.value("Cookie"), QByteArray("late=yes"));
    QVERIFY(!origin.requests[1].query("since"));
}

// Native frames cost a head and a mask; base64 in text a third more.
void TestHabits::binaryComesBack()
{
    constexpr qsizetype size = 3000;
    QByteArray sent;
    WebSocketParser parser(
        WebSocketParser::Role::Server,
        {.message = [&sent](const QByteArray &payload, bool binary) { sent = binary ? payload : ""; },
         .control = [](const WebSocketFrame &) {},
         .frame = {}});
    ToyOrigin origin(
        [](const HttpRequestHead &request, QTcpSocket &socket) { socket.write(webSocketAnswer(request)); });
    ClientSettings settings = settingsOf(origin, Transport::WebSocket);
    openWith(settings);
    QTRY_COMPARE(m_client->state(), ClientState::Open);
    const qint64 before = m_recorder.bytesOut;
    const qint64 handshake = m_recorder.bytesIn;
    QVERIFY(origin.received.isEmpty());

    settings.habits.binaryEcho = size;
    m_client->setSettings(std::make_shared<const ClientSettings>(settings)); // Live.
    QTRY_VERIFY((parser.feed(std::exchange(origin.received, {})), !sent.isEmpty()));
    QCOMPARE(sent.size(), size);
    QTRY_COMPARE(m_recorder.bytesOut, origin.bytesIn);
    QCOMPARE(m_recorder.bytesOut - before, size + 4 + 4);
    QCOMPARE(m_recorder.bytesIn, handshake);

    origin.sockets[0]->write(encodeWebSocketFrame(WebSocketOpcode::Binary, sent));
    QTRY_COMPARE(m_recorder.messages.size(), 1);
    QCOMPARE(m_recorder.messages[0].type, QByteArray("binary"));
    QCOMPARE(m_recorder.messages[0].data, sent);
    QCOMPARE(m_recorder.bytesIn - handshake, size + 4);
    QVERIFY(sent.toBase64().size() > (m_recorder.bytesIn - handshake) * 13 / 10);
}

QTEST_GUILESS_MAIN(TestHabits)
#include "tst_habits.moc"
