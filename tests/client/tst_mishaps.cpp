// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "recorder.h"
#include "toyorigin.h"

#include "wire/envelope.h"
#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

#include <QRegularExpression>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! What a mishap looks like from the other end, and what comes after it.
class TestMishaps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void unpluggedIsSilent_data() { transports(); }
    void unpluggedIsSilent();
    void unpluggedCannotDial_data() { transports(); }
    void unpluggedCannotDial();
    void whatIsNotReadFillsTheSender_data() { transports(); }
    void whatIsNotReadFillsTheSender();
    void theEndBehindUnreadBytesIsSeenLater_data() { transports(); }
    void theEndBehindUnreadBytesIsSeenLater();
    void theBareEndIsSeenLater_data() { transports(); }
    void theBareEndIsSeenLater();
    void suspendedTimersFireAtOnce_data() { transports(); }
    void suspendedTimersFireAtOnce();
    void suspendedPausesBetweenPolls();
    void suspendedAnswersNoPing();
    void closesInTheMiddleOfIt_data();
    void closesInTheMiddleOfIt();
    void closesAsSoonAsItReadsAgain_data() { transports(); }
    void closesAsSoonAsItReadsAgain();

private:
    struct Subject {
        Recorder recorder;
        std::unique_ptr<SimulatedClient> client;
        QPointer<QTcpSocket> socket; //!< The origin's end of its first connection.
    };

    static void transports();
    ClientSettings settings(Transport transport) const;
    void begin(Subject &subject, const ClientSettings &settings);
    //! Opens it, and waits until the origin has its request.
    void openFully(Subject &subject, const ClientSettings &settings);
    //! One event in the form of the transport; for a long poll the whole answer.
    static QByteArray event(Transport transport, quint64 id, const QByteArray &data);
    //! Opens another client, and closes it: whatever the kernel had for us before has come by then.
    void letAWitnessPass(Transport transport);

    std::unique_ptr<ToyOrigin> m_origin;
    Subject m_subject;
};

void TestMishaps::transports()
{
    QTest::addColumn<Transport>("transport");
    for (const Transport transport : allTransports)
        QTest::newRow(transportKey(transport).data()) << transport;
}

void TestMishaps::init()
{
    m_subject = {};
    m_origin = std::make_unique<ToyOrigin>([](const HttpRequestHead &request, QTcpSocket &socket) {
        if (request.path() == "/sse")
            socket.write(eventStream());
        else if (request.wantsWebSocket())
            socket.write(webSocketAnswer(request));
    });
}

void TestMishaps::cleanup()
{
    m_subject.client.reset();
    m_origin.reset();
}

ClientSettings TestMishaps::settings(Transport transport) const
{
    ClientSettings result;
    result.transport = transport;
    result.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
    result.speed = 30;
    result.since = 0;
    const bool webSocket = transport == Transport::WebSocket;
    result.url = m_origin->url(QStringLiteral("/") + transportKey(transport),
                               webSocket ? QStringLiteral("ws") : QStringLiteral("http"));
    return result;
}

void TestMishaps::begin(Subject &subject, const ClientSettings &settings)
{
    subject.client = createClient(0, settings, subject.recorder);
    subject.client->open();
}

void TestMishaps::openFully(Subject &subject, const ClientSettings &settings)
{
    const qsizetype requests = m_origin->requests.size();
    begin(subject, settings);
    QTRY_COMPARE(subject.client->state(), ClientState::Open);
    QTRY_COMPARE(m_origin->requests.size(), requests + 1);
    subject.socket = m_origin->sockets.last();
}

QByteArray TestMishaps::event(Transport transport, quint64 id, const QByteArray &data)
{
    const Event event{id, "message", data};
    switch (transport) {
    case Transport::LongPoll:
        return pollAnswer('[' + encodePollEvent(event) + ']');
    case Transport::Sse:
        return encodeChunk(encodeSseEvent(event));
    case Transport::WebSocket:
        return encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEvent(event));
    }
    Q_UNREACHABLE();
}

void TestMishaps::letAWitnessPass(Transport transport)
{
    Subject witness;
    openFully(witness, settings(transport));
    witness.client->close();
    QTRY_VERIFY(witness.socket.isNull());
}

void TestMishaps::unpluggedIsSilent()
{
    QFETCH(const Transport, transport);

    openFully(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::Unplugged);
    m_subject.socket->write(event(transport, 1, "never read"));
    letAWitnessPass(transport);
    QVERIFY(m_subject.socket && m_subject.socket->state() == QAbstractSocket::ConnectedState);
    QCOMPARE(m_subject.client->state(), ClientState::Open); // Nobody told the page, either.

    m_subject.client->suffer(Mishap::None);
    QCOMPARE(m_subject.client->state(), ClientState::Waiting);
    QVERIFY(m_subject.recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("network changed")));
    QTRY_VERIFY(m_subject.socket.isNull()); // Only now the server hears of it.
    QTRY_COMPARE(m_subject.client->state(), ClientState::Open);
    QVERIFY(m_subject.recorder.messages.isEmpty());
}

void TestMishaps::unpluggedCannotDial()
{
    QFETCH(const Transport, transport);

    begin(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::Unplugged);
    QCOMPARE(m_subject.client->state(), ClientState::Waiting);
    QVERIFY(m_subject.recorder.last(ClientState::Waiting).reason.contains(QStringLiteral("network is down")));
    for (int i = 0; i < 5; ++i) // Each passes at least one of its tries, 600 ms ÷ 30 apart.
        letAWitnessPass(transport);
    QCOMPARE(m_origin->requests.size(), 5);
    QCOMPARE(m_subject.recorder.attempts, 1);

    m_subject.client->suffer(Mishap::None);
    QTRY_COMPARE(m_subject.client->state(), ClientState::Open);
}

void TestMishaps::whatIsNotReadFillsTheSender()
{
    QFETCH(const Transport, transport);
    constexpr int events = 12;
    const QByteArray megabyte(1024 * 1024, 'x');
    const int answers = transport == Transport::LongPoll ? 1 : events;

    openFully(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::NotReading);
    Subject witness;
    openFully(witness, settings(transport));
    for (const QPointer<QTcpSocket> &socket : {m_subject.socket, witness.socket}) {
        // In pieces, also the one answer of a long poll: a sanitizer looks at all that write(2) is offered, each time.
        const QByteArray answer = event(transport, 1, megabyte.repeated(events / answers));
        for (qsizetype from = 0; from < answer.size(); from += megabyte.size())
            socket->write(answer.mid(from, megabyte.size()));
        for (int i = 1; i < answers; ++i)
            socket->write(event(transport, quint64(i + 1), megabyte));
    }
    QTRY_COMPARE_WITH_TIMEOUT(witness.recorder.messages.size(), answers, 60'000);
    QVERIFY(m_subject.recorder.messages.isEmpty());
    QVERIFY(m_subject.socket->bytesToWrite() > 0);

    m_subject.client->suffer(Mishap::None);
    QTRY_COMPARE_WITH_TIMEOUT(m_subject.recorder.messages.size(), answers, 60'000);
    QCOMPARE(m_subject.recorder.messages, witness.recorder.messages);
    QCOMPARE(m_subject.recorder.count(ClientState::Waiting), 0);
}

void TestMishaps::theEndBehindUnreadBytesIsSeenLater()
{
    QFETCH(const Transport, transport);

    openFully(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::NotReading);
    m_subject.socket->write(event(transport, 1, "before the end"));
    endConnection(*m_subject.socket);
    letAWitnessPass(transport);
    QCOMPARE(m_subject.client->state(), ClientState::Open);
    QVERIFY(m_subject.recorder.messages.isEmpty());

    m_subject.client->suffer(Mishap::None);
    QTRY_COMPARE(m_subject.recorder.messages.size(), 1);
    QTRY_VERIFY(m_subject.recorder.attempts >= 2);
    QTRY_COMPARE(m_subject.client->state(), ClientState::Open);
}

void TestMishaps::theBareEndIsSeenLater()
{
    QFETCH(const Transport, transport);

    openFully(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::NotReading);
    endConnection(*m_subject.socket);
    letAWitnessPass(transport);
    QCOMPARE(m_subject.client->state(), ClientState::Open);
    QCOMPARE(m_subject.recorder.attempts, 1);
    m_subject.client->suffer(Mishap::None);
    QTRY_VERIFY(m_subject.recorder.attempts >= 2);
    QTRY_COMPARE(m_subject.client->state(), ClientState::Open);
}

void TestMishaps::suspendedTimersFireAtOnce()
{
    QFETCH(const Transport, transport);

    ClientSettings slow = settings(transport);
    slow.policy.base = 3h;
    const quint16 port = m_origin->port();
    m_origin->stopListening();
    begin(m_subject, slow);
    QTRY_COMPARE(m_subject.client->state(), ClientState::Waiting);
    m_origin->listenAgain(port);
    m_subject.client->suffer(Mishap::Suspended);
    letAWitnessPass(transport);
    QCOMPARE(m_subject.recorder.attempts, 1);

    m_subject.client->suffer(Mishap::None); // Six minutes of lab time early.
    QTRY_COMPARE(m_subject.client->state(), ClientState::Open);
    QCOMPARE(m_subject.recorder.attempts, 2);
}

void TestMishaps::suspendedPausesBetweenPolls()
{
    ClientSettings pausing = settings(Transport::LongPoll);
    pausing.habits.pollPause = 3h;
    openFully(m_subject, pausing);
    m_subject.socket->write(pollAnswer("[]"));
    letAWitnessPass(Transport::LongPoll);
    const qsizetype requests = m_origin->requests.size();
    m_subject.client->suffer(Mishap::Suspended);
    m_subject.client->suffer(Mishap::None);
    QTRY_COMPARE(m_origin->requests.size(), requests + 1);
    QCOMPARE(m_subject.recorder.count(ClientState::Waiting), 0);
}

void TestMishaps::suspendedAnswersNoPing()
{
    openFully(m_subject, settings(Transport::WebSocket));
    m_subject.client->suffer(Mishap::Suspended);
    m_subject.socket->write(encodeWebSocketFrame(WebSocketOpcode::Ping, "still there?"));
    letAWitnessPass(Transport::Sse);
    QVERIFY(m_origin->received.isEmpty());
    m_subject.client->suffer(Mishap::None);
    QTRY_VERIFY(!m_origin->received.isEmpty());
}

void TestMishaps::closesInTheMiddleOfIt_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<Mishap>("mishap");
    for (const Transport transport : allTransports) {
        for (const Mishap mishap : {Mishap::Unplugged, Mishap::NotReading, Mishap::Suspended})
            QTest::addRow("%s, mishap %d", transportKey(transport).data(), int(mishap)) << transport << mishap;
    }
}

void TestMishaps::closesInTheMiddleOfIt()
{
    QFETCH(const Transport, transport);
    QFETCH(const Mishap, mishap);

    openFully(m_subject, settings(transport));
    m_subject.client->suffer(mishap);
    m_subject.client->close();
    QTRY_COMPARE(m_subject.client->state(), ClientState::Closed);
    QTRY_VERIFY(m_subject.socket.isNull());
    m_subject.client->suffer(Mishap::None); // Too late for anything.
    QCOMPARE(m_subject.client->state(), ClientState::Closed);
}

void TestMishaps::closesAsSoonAsItReadsAgain()
{
    QFETCH(const Transport, transport);

    QTest::failOnWarning(QRegularExpression(QStringLiteral("not open"))); // To read what is closed already.
    openFully(m_subject, settings(transport));
    m_subject.client->suffer(Mishap::NotReading);
    m_subject.client->suffer(Mishap::None);
    m_subject.client->close();
    QTRY_COMPARE(m_subject.client->state(), ClientState::Closed);
    QTRY_VERIFY(m_subject.socket.isNull());
}

QTEST_GUILESS_MAIN(TestMishaps)
#include "tst_mishaps.moc"
