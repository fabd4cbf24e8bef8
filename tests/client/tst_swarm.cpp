// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "client/stamp.h"
#include "client/swarm.h"
#include "wire/envelope.h"
#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

/*!
 * A hub for all three transports that delivers to each connection just what it is told, in that order: it loses,
 * repeats and reorders on purpose. Connections are numbered as they come.
 */
class FaultyHub
{
public:
    FaultyHub() : origin([this](const HttpRequestHead &request, QTcpSocket &socket) { serve(request, socket); }) {}

    ClientSettings settings(Transport transport) const
    {
        ClientSettings result;
        result.transport = transport;
        result.speed = 30;
        result.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
        const bool webSocket = transport == Transport::WebSocket;
        result.url = origin.url(QStringLiteral("/") + transportKey(transport),
                                webSocket ? QStringLiteral("ws") : QStringLiteral("http"));
        return result;
    }

    void deliver(int connection, const QList<quint64> &numbers, std::chrono::milliseconds age = 0ms)
    {
        Connection &to = m_connections[size_t(connection)];
        for (const quint64 number : numbers)
            to.waiting.append({number, "message", Stamp{number, steady_clock::now() - age}.encode(100)});
        send(to);
    }

    int connections() const { return int(m_connections.size()); }
    bool isOpen(int connection) const { return !m_connections[size_t(connection)].socket.isNull(); }
    void end(int connection) { endConnection(*m_connections[size_t(connection)].socket); }

    ToyOrigin origin;

private:
    struct Connection {
        QPointer<QTcpSocket> socket;
        Transport transport;
        bool polled = false;
        QList<Event> waiting;
    };

    void serve(const HttpRequestHead &request, QTcpSocket &socket)
    {
        if (request.path() == "/longPoll") {
            auto connection = std::find_if(m_connections.begin(), m_connections.end(),
                                           [&socket](const Connection &known) { return known.socket == &socket; });
            if (connection == m_connections.end())
                connection = m_connections.insert(connection, {&socket, Transport::LongPoll, true, {}});
            connection->polled = true;
            return send(*connection);
        }
        const bool webSocket = request.wantsWebSocket();
        socket.write(webSocket ? webSocketAnswer(request) : eventStream());
        m_connections.push_back({&socket, webSocket ? Transport::WebSocket : Transport::Sse, false, {}});
    }

    void send(Connection &to)
    {
        while (!to.waiting.isEmpty() && (to.transport != Transport::LongPoll || to.polled)) {
            const Event event = to.waiting.takeFirst();
            if (to.transport == Transport::Sse)
                to.socket->write(encodeChunk(encodeSseEvent(event)));
            else if (to.transport == Transport::WebSocket)
                to.socket->write(encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEvent(event)));
            else
                to.socket->write(pollAnswer('[' + encodePollEvent(event) + ']'));
            to.polled = false;
        }
    }

    std::vector<Connection> m_connections;
};

} // namespace

class TestSwarm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void opensAndLeaves_data() { transports(); }
    void opensAndLeaves();
    void accountsAreExact_data() { transports(); }
    void accountsAreExact();
    void accountsGoOnAcrossReconnections_data() { transports(); }
    void accountsGoOnAcrossReconnections();
    void dialsNoFasterThanAllowed();
    void theNewestLeaveFirst();
    void latencyIsAgainstTheIntendedTime();
    void countsClientsThatGaveUp();
    void refusesWhenDescriptorsRunOut_data() { transports(); }
    void refusesWhenDescriptorsRunOut();

private:
    static void transports();
    TransportFrame frame(Transport transport) { return m_swarm->takeFrame().transports[size_t(transport)]; }
    void addClients(Transport transport, int count);

    quint64 m_lastStarted = 0;
    std::unique_ptr<FaultyHub> m_hub;
    std::unique_ptr<Swarm> m_swarm;
};

void TestSwarm::transports()
{
    QTest::addColumn<Transport>("transport");
    for (const Transport transport : allTransports)
        QTest::newRow(transportKey(transport).data()) << transport;
}

void TestSwarm::init()
{
    m_lastStarted = 0;
    m_hub = std::make_unique<FaultyHub>();
    m_swarm = std::make_unique<Swarm>([this] { return m_lastStarted; });
    for (const Transport transport : allTransports)
        m_swarm->setSettings(m_hub->settings(transport));
}

void TestSwarm::cleanup()
{
    m_swarm.reset(); // With its clients open: they need no event loop to go.
    m_hub.reset();
}

void TestSwarm::addClients(Transport transport, int count)
{
    m_swarm->setCount(transport, count);
    QTRY_VERIFY(m_swarm->allOpen());
    QTRY_COMPARE(m_hub->connections(), count);
}

void TestSwarm::opensAndLeaves()
{
    QFETCH(const Transport, transport);

    QVERIFY(m_swarm->allOpen()); // Of none.
    m_swarm->setCount(transport, 50);
    QVERIFY(!m_swarm->allOpen());
    QTRY_VERIFY(m_swarm->allOpen());
    TransportFrame now = frame(transport);
    QCOMPARE(now.clients, 50);
    QCOMPARE(now.open, 50);
    QCOMPARE(now.attempts, 50);
    QCOMPARE(now.failedAttempts + now.reconnections + now.drops + now.resumed, 0);
    QCOMPARE(now.requests, 50);
    QTRY_COMPARE(m_hub->connections(), 50);
    QCOMPARE(m_swarm->takeFrame().refused, 0);

    m_swarm->setCount(transport, 0);
    now = frame(transport);
    QCOMPARE(now.clients + now.open + now.connecting + now.waiting + now.givenUp, 0);
    QCOMPARE(now.drops, 0);
    for (int connection = 0; connection < 50; ++connection)
        QTRY_VERIFY(!m_hub->isOpen(connection));
    QCOMPARE(m_hub->connections(), 50);
}

// A server that loses, repeats and reorders on purpose is reported exactly.
void TestSwarm::accountsAreExact()
{
    QFETCH(const Transport, transport);

    addClients(transport, 6);
    m_lastStarted = 10;
    m_hub->deliver(0, {1, 2, 3, 4, 5, 6, 7, 8, 9, 10});
    m_hub->deliver(1, {1, 2, 3, 5, 6, 7, 8, 9, 10}); // 4 is lost.
    m_hub->deliver(2, {1, 2, 3, 4, 5, 5, 6, 7, 8, 9, 10, 1}); // 5 and 1 come twice.
    m_hub->deliver(3, {1, 2, 3, 4, 5, 7, 6, 8, 10, 9}); // 6 and 9 come late.
    m_hub->deliver(4, {1, 2, 3, 4, 5, 6, 7, 8}); // 9 and 10 are lost, which nothing overtook.
    m_hub->deliver(5, {1, 6, 5, 5, 10}); // 2, 3, 4, 7, 8 and 9 are lost, 5 comes late and twice.
    const int delivered = 10 + 9 + 10 + 10 + 8 + 4;
    QTRY_COMPARE(frame(transport).delivered + frame(transport).duplicated, delivered + 2 + 1);

    const TransportFrame now = frame(transport);
    QCOMPARE(now.delivered, delivered);
    QCOMPARE(now.expected, 60);
    QCOMPARE(now.duplicated, 3);
    QCOMPARE(now.reordered, 3);
    QCOMPARE(now.missing, 1 + 6);
    QCOMPARE(now.lost, 0);
    QCOMPARE(now.latency.count(), delivered);

    const TransportFrame last = m_swarm->finalFrame(10).transports[size_t(transport)];
    QCOMPARE(last.expected, 60);
    QCOMPARE(last.lost, 1 + 2 + 6);
    QCOMPARE(last.delivered, delivered);
}

void TestSwarm::accountsGoOnAcrossReconnections()
{
    QFETCH(const Transport, transport);

    addClients(transport, 2);
    m_lastStarted = 2;
    m_hub->deliver(0, {1, 2});
    m_hub->deliver(1, {1, 2});
    QTRY_COMPARE(frame(transport).delivered, 4);

    m_hub->end(0);
    m_hub->end(1);
    QTRY_COMPARE(frame(transport).drops, 2);
    m_lastStarted = 5; // 3 is lost, 4 is replayed to one of them and 2 again to the other.
    QTRY_COMPARE(m_hub->connections(), 4);
    m_hub->deliver(2, {4, 5});
    m_hub->deliver(3, {2, 5});
    QTRY_COMPARE(frame(transport).delivered, 7);

    const TransportFrame last = m_swarm->finalFrame(5).transports[size_t(transport)];
    QCOMPARE(last.expected, 10);
    QCOMPARE(last.lost, 3);
    QCOMPARE(last.duplicated, 1);
    QCOMPARE(last.reconnections, 2);
    QCOMPARE(last.resumed, 2);
    QCOMPARE(last.attempts, 4);
    QCOMPARE(last.failedAttempts, 0);
}

void TestSwarm::dialsNoFasterThanAllowed()
{
    QElapsedTimer timer;
    timer.start();
    m_swarm->setCount(Transport::Sse, 21, RampUp::linear(100));
    m_swarm->setCount(Transport::WebSocket, 3); // The other transports do not wait for it.
    QTRY_VERIFY(m_swarm->allOpen());
    QVERIFY2(timer.elapsed() >= 200, qPrintable(QString::number(timer.elapsed())));

    m_swarm->setCount(Transport::Sse, 22, RampUp::linear(1));
    QTRY_COMPARE(frame(Transport::Sse).clients, 22); // The first of a ramp is due at once.
    m_swarm->setCount(Transport::Sse, 1000, RampUp::linear(1));
    m_swarm->setCount(Transport::Sse, 5); // Ends the ramp.
    QTRY_VERIFY(m_swarm->allOpen());
    QCOMPARE(frame(Transport::Sse).clients, 5);
}

void TestSwarm::theNewestLeaveFirst()
{
    addClients(Transport::Sse, 3);
    m_lastStarted = 4;
    for (const int connection : {0, 1, 2})
        m_hub->deliver(connection, {1, 3});
    QTRY_COMPARE(frame(Transport::Sse).delivered, 6);
    m_swarm->setCount(Transport::Sse, 1);
    QTRY_VERIFY(!m_hub->isOpen(1) && !m_hub->isOpen(2));
    QVERIFY(m_hub->isOpen(0));

    // What followed 3 may have been on its way to those that left; 2 was not. The one that stays is owed all.
    m_lastStarted = 10;
    const TransportFrame last = m_swarm->finalFrame(10).transports[size_t(Transport::Sse)];
    QCOMPARE(last.expected, 3 + 3 + 10);
    QCOMPARE(last.lost, 1 + 1 + 8);
    QCOMPARE(last.delivered, 6);
    QCOMPARE(last.drops, 0);
}

void TestSwarm::latencyIsAgainstTheIntendedTime()
{
    addClients(Transport::Sse, 1);
    m_lastStarted = 1;
    m_hub->deliver(0, {1}, 5s);
    QTRY_COMPARE(frame(Transport::Sse).delivered, 1);
    const Histogram latency = frame(Transport::Sse).latency;
    QVERIFY(latency.min() >= 5s && latency.min() < 8s);
    QCOMPARE(frame(Transport::Sse).intervalLatency.count(), 0); // It belonged to an earlier frame.
}

void TestSwarm::countsClientsThatGaveUp()
{
    ToyOrigin origin(
        [](const HttpRequestHead &, QTcpSocket &socket) { socket.write(headOf(502, "Content-Length: 0\r\n")); });
    ClientSettings settings = m_hub->settings(Transport::Sse);
    settings.url = origin.url(QStringLiteral("/events"));
    m_swarm->setSettings(settings);
    m_swarm->setCount(Transport::Sse, 3);
    QTRY_COMPARE(frame(Transport::Sse).givenUp, 3);
    QCOMPARE(frame(Transport::Sse).failedAttempts, 3);
    QCOMPARE(frame(Transport::Sse).clients, 3);
    QVERIFY(!m_swarm->allOpen());
    m_swarm->setCount(Transport::Sse, 0);
    QVERIFY(m_swarm->allOpen());
    QCOMPARE(frame(Transport::Sse).givenUp, 0);
}

void TestSwarm::refusesWhenDescriptorsRunOut()
{
    QFETCH(const Transport, transport);

    addClients(transport, 2);
    std::vector<std::unique_ptr<QFile>> files;
    const auto openAnother = [&files] {
        files.push_back(std::make_unique<QFile>(QCoreApplication::applicationFilePath()));
        return files.back()->open(QIODevice::ReadOnly);
    };
    while (openAnother()) {
        if (files.size() > 100'000)
            QSKIP("This system gives out descriptors without end.");
    }
    m_swarm->setCount(transport, 5);
    QTRY_COMPARE(m_swarm->takeFrame().refused, 3);
    files.clear();
    QCOMPARE(frame(transport).clients, 2);
    QCOMPARE(frame(transport).open, 2);
    QVERIFY(m_swarm->allOpen()); // Nobody waits for the refused ones.

    m_swarm->setCount(transport, 5);
    QTRY_VERIFY(m_swarm->allOpen());
    QCOMPARE(frame(transport).clients, 5);
    QCOMPARE(m_swarm->takeFrame().refused, 3);
}

QTEST_GUILESS_MAIN(TestSwarm)
#include "tst_swarm.moc"
