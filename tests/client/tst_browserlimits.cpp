// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toyorigin.h"

#include "client/swarm.h"

#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;

//! A browser's connections to one host, through sockets.
class TestBrowserLimits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void theSeventhStreamWaits();
    void pollsShareWithStreams();
    void pollsTakeTurns();
    void eachBrowserHasItsOwn();
    void shardingLiftsIt();
    void oneWebSocketTooManyFails();

private:
    TransportFrame frame(Transport transport) { return m_swarm->takeFrame().transports[size_t(transport)]; }
    void add(Transport transport, int count)
    {
        const auto accepted = m_swarm->setCount(transport, count);
        QVERIFY2(accepted, qPrintable(accepted ? QString() : accepted.error()));
    }
    int connections() const
    {
        return int(std::count_if(m_origin->sockets.begin(), m_origin->sockets.end(),
                                 [](const QPointer<QTcpSocket> &socket) { return !socket.isNull(); }));
    }

    std::unique_ptr<ToyOrigin> m_origin;
    std::unique_ptr<Swarm> m_swarm;
    QList<QPointer<QTcpSocket>> m_polls; //!< Held, the oldest first.
};

void TestBrowserLimits::init()
{
    m_polls.clear();
    m_origin = std::make_unique<ToyOrigin>([this](const HttpRequestHead &request, QTcpSocket &socket) {
        if (request.wantsWebSocket())
            socket.write(webSocketAnswer(request));
        else if (request.path() == "/sse")
            socket.write(eventStream());
        else
            m_polls.append(&socket);
    });
    m_swarm = std::make_unique<Swarm>([] { return 0; });
    for (const Transport transport : allTransports) {
        ClientSettings settings;
        settings.transport = transport;
        settings.policy = {ReconnectPolicy::Kind::Fixed, 600ms};
        settings.speed = 30;
        settings.since = 0;
        settings.url = m_origin->url(QStringLiteral("/") + transportKey(transport),
                                     transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"));
        m_swarm->setSettings(settings);
    }
}

void TestBrowserLimits::cleanup()
{
    m_swarm.reset();
    m_origin.reset();
}

void TestBrowserLimits::theSeventhStreamWaits()
{
    m_swarm->setBrowsers(8);
    add(Transport::Sse, 8);
    QTRY_COMPARE(frame(Transport::Sse).open, 6);
    QTRY_COMPARE(frame(Transport::Sse).queued, 2);
    QCOMPARE(m_origin->requests.size(), 6);
    QCOMPARE(frame(Transport::Sse).attempts, 6);

    endConnection(*m_origin->sockets[0]); // Its tab comes back, and has to wait behind the seventh.
    QTRY_COMPARE(m_origin->requests.size(), 7);
    QTRY_COMPARE(frame(Transport::Sse).open, 6);
    QTRY_COMPARE(frame(Transport::Sse).queued, 2);
    QCOMPARE(frame(Transport::Sse).drops, 1);
    QCOMPARE(frame(Transport::Sse).reconnections, 0);

    add(Transport::Sse, 6);
    QTRY_COMPARE(frame(Transport::Sse).open + frame(Transport::Sse).queued, 6);
}

void TestBrowserLimits::pollsShareWithStreams()
{
    m_swarm->setBrowsers(4);
    add(Transport::Sse, 4);
    QTRY_COMPARE(frame(Transport::Sse).open, 4);
    add(Transport::LongPoll, 4);
    QTRY_COMPARE(frame(Transport::LongPoll).open, 2);
    QTRY_COMPARE(frame(Transport::LongPoll).queued, 2);
    add(Transport::WebSocket, 4); // They have connections of their own.
    QTRY_COMPARE(frame(Transport::WebSocket).open, 4);

    add(Transport::Sse, 2); // Two tabs are closed.
    QTRY_COMPARE(frame(Transport::LongPoll).open, 4);
    QCOMPARE(frame(Transport::LongPoll).queued, 0);
}

void TestBrowserLimits::pollsTakeTurns()
{
    m_swarm->setBrowsers(7, {.http = 2});
    add(Transport::LongPoll, 3);
    QTRY_COMPARE(m_polls.size(), 2);
    QTRY_COMPARE(frame(Transport::LongPoll).queued, 1);
    for (int turn = 0; turn < 6; ++turn) {
        m_polls.takeFirst()->write(pollAnswer("[]"));
        QTRY_COMPARE(m_polls.size(), 2); // Whoever waited longest polls; who was answered waits.
        QTRY_COMPARE(frame(Transport::LongPoll).queued, 1);
        QTRY_COMPARE(connections(), 2); // Really no more.
    }
    QCOMPARE(frame(Transport::LongPoll).drops, 0);
    QCOMPARE(frame(Transport::LongPoll).reconnections, 0);
}

void TestBrowserLimits::eachBrowserHasItsOwn()
{
    m_swarm->setBrowsers(7);
    add(Transport::Sse, 14);
    QTRY_COMPARE(frame(Transport::Sse).open, 12);
    QTRY_COMPARE(frame(Transport::Sse).queued, 2);
}

void TestBrowserLimits::shardingLiftsIt()
{
    m_swarm->setBrowsers(20, {.shards = 3});
    add(Transport::Sse, 20);
    QTRY_COMPARE(frame(Transport::Sse).open, 18);
    QTRY_COMPARE(frame(Transport::Sse).queued, 2);
}

void TestBrowserLimits::oneWebSocketTooManyFails()
{
    m_swarm->setBrowsers(40, {.webSockets = 32}); // Through one proxy.
    add(Transport::WebSocket, 33);
    QTRY_COMPARE(frame(Transport::WebSocket).open, 32);
    QTRY_COMPARE(frame(Transport::WebSocket).waiting, 1);
    QCOMPARE(m_origin->requests.size(), 32);
    endConnection(*m_origin->sockets[0]);
    QTRY_COMPARE(m_origin->requests.size(), 33); // By one of the two that try again.
    QTRY_COMPARE(frame(Transport::WebSocket).open, 32);
}

QTEST_GUILESS_MAIN(TestBrowserLimits)
#include "tst_browserlimits.moc"
