// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/stamp.h"
#include "client/transporttally.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using std::chrono::steady_clock;

class TestTransportTally : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void countsStates();
    void dipsBetweenFramesAreSeen();
    void countsAttemptsAndReconnections();
    void accountBeginsWhenRegistered();
    void accountBeginsWithTheFirstMessage();
    void countsArrivals();
    void measuresFirstCopiesOnly();
    void givenUpClientsAreStillOwed();
    void leavingClosesTheAccount();
    void repliesAfterLeavingDoNotCount();

private:
    void change(int client, ClientState from, ClientState to) { m_tally->stateChanged(client, from, to, 0ms, {}); }
    //! Open and registered.
    void open(int client);
    void receive(int client, quint64 number, std::chrono::milliseconds age = 0ms);

    quint64 m_lastStarted = 0;
    std::unique_ptr<TransportTally> m_tally;
};

void TestTransportTally::init()
{
    m_lastStarted = 0;
    m_tally = std::make_unique<TransportTally>([this] { return m_lastStarted; });
}

void TestTransportTally::open(int client)
{
    m_tally->add(client);
    change(client, ClientState::Idle, ClientState::Connecting);
    change(client, ClientState::Connecting, ClientState::Open);
    m_tally->registered(client);
}

void TestTransportTally::receive(int client, quint64 number, std::chrono::milliseconds age)
{
    m_tally->received(client, "message", Stamp{number, steady_clock::now() - age}.encode(0), {});
}

void TestTransportTally::countsStates()
{
    for (int client = 0; client < 5; ++client)
        open(client);
    change(1, ClientState::Open, ClientState::Waiting);
    change(2, ClientState::Open, ClientState::Waiting);
    change(2, ClientState::Waiting, ClientState::Connecting);
    change(3, ClientState::Open, ClientState::GivenUp);
    TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.clients, 5);
    QCOMPARE(frame.open, 2);
    QCOMPARE(frame.waiting, 1);
    QCOMPARE(frame.connecting, 1);
    QCOMPARE(frame.givenUp, 1);
    QCOMPARE(frame.drops, 3);

    for (int client = 0; client < 5; ++client)
        m_tally->remove(client);
    frame = m_tally->takeFrame();
    QCOMPARE(frame.clients + frame.open + frame.waiting + frame.connecting + frame.givenUp, 0);
    QCOMPARE(frame.drops, 3);
}

void TestTransportTally::dipsBetweenFramesAreSeen()
{
    for (int client = 0; client < 3; ++client) {
        m_tally->add(client);
        change(client, ClientState::Idle, ClientState::Connecting);
        change(client, ClientState::Connecting, ClientState::Open);
    }
    QCOMPARE(m_tally->takeFrame().openDip, 3); // there were none before
    QCOMPARE(m_tally->takeFrame().openDip, 0);
    for (int client = 0; client < 2; ++client) {
        change(client, ClientState::Open, ClientState::Waiting);
        change(client, ClientState::Waiting, ClientState::Connecting);
    }
    change(0, ClientState::Connecting, ClientState::Open);
    change(1, ClientState::Connecting, ClientState::Open);
    const TransportFrame dipped = m_tally->takeFrame();
    QCOMPARE(dipped.open, 3);
    QCOMPARE(dipped.openDip, 2);
    QCOMPARE(dipped.waiting, 0);
    QCOMPARE(dipped.waitingRise, 1); // the first was dialling when the second began to wait
    m_tally->remove(2);
    const TransportFrame left = m_tally->takeFrame();
    QCOMPARE(left.openDip, 0); // who leaves is no dip
    QCOMPARE(left.waitingRise, 0);
}

void TestTransportTally::countsAttemptsAndReconnections()
{
    m_tally->add(0);
    m_tally->attempted(0);
    change(0, ClientState::Idle, ClientState::Connecting);
    change(0, ClientState::Connecting, ClientState::Waiting);
    m_tally->attempted(0);
    change(0, ClientState::Waiting, ClientState::Connecting);
    m_tally->requested(0, true); // From an id that it was given: its first Open is no reconnection all the same.
    change(0, ClientState::Connecting, ClientState::Open);
    QCOMPARE(m_tally->takeFrame().reconnections, 0);
    QCOMPARE(m_tally->takeFrame().resumed, 0);

    for (const bool resuming : {false, true}) {
        change(0, ClientState::Open, ClientState::Waiting);
        change(0, ClientState::Waiting, ClientState::Connecting);
        m_tally->attempted(0);
        m_tally->requested(0, resuming);
        change(0, ClientState::Connecting, ClientState::Open);
    }
    m_tally->requested(0, true); // An ordinary poll.
    const TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.attempts, 4);
    QCOMPARE(frame.failedAttempts, 1);
    QCOMPARE(frame.reconnections, 2);
    QCOMPARE(frame.resumed, 1);
    QCOMPARE(frame.drops, 2);
    QCOMPARE(frame.requests, 4);
}

void TestTransportTally::accountBeginsWhenRegistered()
{
    m_lastStarted = 10;
    open(0);
    receive(0, 10); // On its way already: neither owed nor delivered.
    QCOMPARE(m_tally->takeFrame().expected, 0);
    QCOMPARE(m_tally->takeFrame().delivered, 0);
    m_lastStarted = 13;
    QCOMPARE(m_tally->takeFrame().expected, 3);
    receive(0, 11);
    QCOMPARE(m_tally->takeFrame().delivered, 1);

    m_tally->registered(0); // Only the first time counts.
    const TransportFrame last = m_tally->finalFrame(13);
    QCOMPARE(last.expected, 3);
    QCOMPARE(last.lost, 2);
}

void TestTransportTally::accountBeginsWithTheFirstMessage()
{
    m_lastStarted = 5;
    m_tally->add(0);
    receive(0, 4);
    receive(0, 5);
    m_tally->registered(0);
    const TransportFrame frame = m_tally->finalFrame(5);
    QCOMPARE(frame.delivered, 2);
    QCOMPARE(frame.expected, 2);
    QCOMPARE(frame.lost, 0);
}

void TestTransportTally::countsArrivals()
{
    open(0);
    open(1);
    m_lastStarted = 6;
    for (const quint64 number : {1, 2, 2, 5, 4})
        receive(0, number);
    for (const quint64 number : {1, 2, 3, 4, 5, 6})
        receive(1, number);
    m_tally->received(0, "gap", "{\"requested\":41,\"oldest\":1}", "7");
    m_tally->received(0, "message", "not ours", {});

    const TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.delivered, 10);
    QCOMPARE(frame.duplicated, 1);
    QCOMPARE(frame.reordered, 1);
    QCOMPARE(frame.missing, 1);
    QCOMPARE(frame.expected, 12);
    QCOMPARE(frame.gaps, 1);
    QCOMPARE(m_tally->finalFrame(6).lost, 2);
}

void TestTransportTally::measuresFirstCopiesOnly()
{
    m_lastStarted = 1;
    open(0);
    receive(0, 1, 1h); // From before its time.
    receive(0, 2, 100ms);
    receive(0, 2, 1h);
    TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.latency.count(), 1);
    QCOMPARE(frame.intervalLatency.count(), 1);
    QVERIFY(frame.latency.min() >= 100ms && frame.latency.max() < 10s);

    receive(0, 3);
    frame = m_tally->takeFrame();
    QCOMPARE(frame.latency.count(), 2);
    QCOMPARE(frame.intervalLatency.count(), 1);
    QCOMPARE(m_tally->takeFrame().intervalLatency.count(), 0);
}

void TestTransportTally::givenUpClientsAreStillOwed()
{
    open(0);
    receive(0, 1);
    change(0, ClientState::Open, ClientState::GivenUp);
    m_lastStarted = 10;
    QCOMPARE(m_tally->finalFrame(10).expected, 10);
    QCOMPARE(m_tally->finalFrame(10).lost, 9);
}

void TestTransportTally::leavingClosesTheAccount()
{
    for (int client = 0; client < 3; ++client)
        open(client);
    m_lastStarted = 10;
    receive(0, 1);
    receive(0, 4); // 2 and 3 are lost for ever, what follows 4 may have been on its way.
    receive(1, 1);
    change(1, ClientState::Open, ClientState::GivenUp); // 2 to 10 would never have come.
    for (int client = 0; client < 3; ++client)
        m_tally->remove(client);

    m_lastStarted = 20;
    const TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.expected, 4 + 10 + 0);
    QCOMPARE(frame.missing, 2);
    const TransportFrame last = m_tally->finalFrame(20);
    QCOMPARE(last.expected, 4 + 10 + 0);
    QCOMPARE(last.lost, 2 + 9 + 0);
    QCOMPARE(last.delivered + last.lost, last.expected);
}

void TestTransportTally::repliesAfterLeavingDoNotCount()
{
    open(0);
    m_tally->remove(0);
    int closed = -1;
    m_tally->onClosed = [&closed](int client) { closed = client; };
    receive(0, 1);
    m_tally->transferred(0, 3, 4);
    change(0, ClientState::Open, ClientState::Closed);
    const TransportFrame frame = m_tally->takeFrame();
    QCOMPARE(frame.delivered, 0);
    QCOMPARE(frame.bytesIn, 3);
    QCOMPARE(frame.bytesOut, 4);
    QCOMPARE(frame.drops, 0);
    QCOMPARE(closed, 0);
}

QTEST_GUILESS_MAIN(TestTransportTally)
#include "tst_transporttally.moc"
