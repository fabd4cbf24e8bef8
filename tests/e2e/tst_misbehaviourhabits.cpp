// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include "client/simulatedclient.h"

#include <QElapsedTimer>

#include <array>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

//! Keeps the reasons why one client's tries ended.
class Witness final : public ClientObserver
{
public:
    void attempted(int) override { ++attempts; }
    void requested(int, bool) override {}
    void stateChanged(int, ClientState, ClientState to, std::chrono::milliseconds, const QString &reason) override
    {
        if (to == ClientState::GivenUp || to == ClientState::Waiting)
            reasons.append(reason);
    }
    void received(int, const QByteArray &, const QByteArray &, const QByteArray &) override {}
    void transferred(int, qint64, qint64) override {}
    QStringList reasons;
    int attempts = 0;
};

} // namespace

//! Bad habits in requests, against the real server: what they cost, and what they lose.
class TestMisbehaviourHabits : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }
    void ignoresItsPlace_data();
    void ignoresItsPlace();
    void shortPolls();
    void cookiesGoWithEachRequest();
    void headTooLarge_data() { transports(); }
    void headTooLarge();
    void unauthorized_data();
    void unauthorized();
    void binaryAgainstBase64();

private:
    static void transports()
    {
        QTest::addColumn<Transport>("transport");
        for (const Transport transport : allTransports)
            QTest::newRow(transportKey(transport).data()) << transport;
    }
};

void TestMisbehaviourHabits::ignoresItsPlace_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("resume");
    for (const Transport transport : allTransports) {
        QTest::addRow("%s ignores it", transportKey(transport).data()) << transport << false;
        QTest::addRow("%s names it", transportKey(transport).data()) << transport << true;
    }
}

// The same outage; only the Last-Event-ID differs.
void TestMisbehaviourHabits::ignoresItsPlace()
{
    QFETCH(const Transport, transport);
    QFETCH(const bool, resume);
    constexpr int clients = 10;
    constexpr int missed = 4;

    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    crowd.publish(1);
    ClientSettings settings = crowd.settings(transport);
    crowd.add(settings, clients);
    settings.resume = resume;
    crowd.swarm.setSettings(settings);
    crowd.publish(2);
    QTRY_COMPARE(crowd.frame(transport).delivered, clients * 2);
    const QJsonObject before = crowd.stats();

    crowd.swarm.setMishap(transport, Mishap::Unplugged);
    crowd.publish(missed);
    crowd.swarm.setMishap(transport, Mishap::None);
    QTRY_COMPARE_WITH_TIMEOUT(crowd.frame(transport).reconnections, clients, 20'000);
    QTRY_COMPARE(crowd.connections(transport), clients);
    crowd.publish(1);
    QTRY_COMPARE(crowd.frame(transport).delivered, clients * (3 + (resume ? missed : 0)));
    QCOMPARE(crowd.finalFrame(transport).lost, resume ? 0 : clients * missed);
    QCOMPARE(crowd.frame(transport).resumed, resume ? clients : 0);
    const auto replayed = [](const QJsonObject &stats) { return stats[u"hub"][u"replayed"].toInt(); };
    QCOMPARE(replayed(crowd.stats()) - replayed(before), resume ? clients * missed : 0);
}

// A question every five seconds from each of them, whether or not there is an answer; without keep-alive a
// connection for each, too.
void TestMisbehaviourHabits::shortPolls()
{
    constexpr int clients = 10;
    constexpr int rounds = 4;
    std::array<qint64, 2> attempts{};
    for (const bool keepAlive : {true, false}) {
        Crowd crowd({u"--hold"_s, u"1ms"_s}); // Which lab time makes none.
        QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
        ClientSettings settings = crowd.settings(Transport::LongPoll);
        personaNamed(keepAlive ? u"short-poll"_s : u"short-poll-close"_s)->applyTo(settings);
        crowd.swarm.setSettings(settings);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(crowd.swarm.setCount(Transport::LongPoll, clients));
        QTRY_VERIFY_WITH_TIMEOUT(crowd.frame(Transport::LongPoll).requests >= clients * rounds, 20'000);
        QVERIFY(timer.elapsed() >= (rounds - 1) * 5000 / 30);
        const TransportFrame frame = crowd.frame(Transport::LongPoll);
        attempts[keepAlive] = frame.attempts;
        QCOMPARE(frame.drops, 0);
        QVERIFY(crowd.swarm.setCount(Transport::LongPoll, 0));
        // Nothing was said, and all of this was sent for it.
        QTRY_COMPARE(crowd.stats()[u"bytes"][u"in"].toInteger(), crowd.frame(Transport::LongPoll).bytesOut);
        QVERIFY(frame.bytesOut > clients * rounds * 80);
    }
    QCOMPARE(attempts[1], clients);
    QVERIFY(attempts[0] >= clients * rounds);
}

void TestMisbehaviourHabits::cookiesGoWithEachRequest()
{
    constexpr int rounds = 5;
    const QByteArray cookie = "session=" + QByteArray(6000, 'c');
    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    for (const Transport transport : allTransports) {
        ClientSettings settings = crowd.settings(transport);
        settings.habits.cookie = cookie;
        crowd.add(settings, 1);
    }
    for (int round = 1; round <= rounds; ++round) {
        crowd.publish(1);
        for (const Transport transport : allTransports)
            QTRY_COMPARE(crowd.frame(transport).delivered, round);
        QTRY_COMPARE(crowd.connections(Transport::LongPoll), 1);
    }
    // A stream pays once, a poll each time; the server counts the same bytes.
    const auto cookies
        = [&crowd, &cookie](Transport transport) { return crowd.frame(transport).bytesOut / cookie.size(); };
    QCOMPARE(cookies(Transport::Sse), 1);
    QCOMPARE(cookies(Transport::WebSocket), 1);
    QCOMPARE(cookies(Transport::LongPoll), rounds + 1);
    QVERIFY(crowd.stats()[u"bytes"][u"in"].toInteger() >= (rounds + 3) * cookie.size());
}

// Every server has a limit; and each protocol its own way to fail at it.
void TestMisbehaviourHabits::headTooLarge()
{
    QFETCH(const Transport, transport);

    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    ClientSettings settings = crowd.settings(transport);
    settings.habits.cookie = "all=" + QByteArray(20'000, 'c');
    Witness witness;
    const auto client = createClient(0, settings, witness);
    client->open();
    QTRY_VERIFY(!witness.reasons.isEmpty());
    QVERIFY2(witness.reasons[0].contains(u"431"), qPrintable(witness.reasons[0]));
    if (transport == Transport::Sse)
        QCOMPARE(client->state(), ClientState::GivenUp);
    else
        QTRY_VERIFY(witness.attempts >= 3); // They try for ever.
    QCOMPARE(crowd.connections(transport), 0);
}

void TestMisbehaviourHabits::unauthorized_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<bool>("setsHeaders");
    QTest::addColumn<TokenPlace>("place");
    QTest::addColumn<bool>("accepted");
    QTest::newRow("EventSource, header: it has none") << Transport::Sse << false << TokenPlace::Header << false;
    QTest::newRow("npm's EventSource, header") << Transport::Sse << true << TokenPlace::Header << true;
    QTest::newRow("EventSource, query that nobody reads") << Transport::Sse << false << TokenPlace::Query << false;
    QTest::newRow("WebSocket, header: it has none") << Transport::WebSocket << false << TokenPlace::Header << false;
    QTest::newRow("poll, header") << Transport::LongPoll << false << TokenPlace::Header << true;
    QTest::newRow("poll, cookie that nobody reads") << Transport::LongPoll << false << TokenPlace::Cookie << false;
}

// The management port wants a bearer token: a real 401 for each protocol.
void TestMisbehaviourHabits::unauthorized()
{
    QFETCH(const Transport, transport);
    QFETCH(const bool, setsHeaders);
    QFETCH(const TokenPlace, place);
    QFETCH(const bool, accepted);

    Witness witness;

    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    ClientSettings settings = crowd.settings(transport);
    settings.url.setPort(crowd.server.managementPort);
    settings.url.setPath(u"/stats"_s);
    settings.habits.setsHeaders = setsHeaders;
    settings.habits.token = crowd.server.token;
    settings.habits.tokenPlace = place;
    const auto client = createClient(0, settings, witness);
    client->open();
    QTRY_VERIFY(!witness.reasons.isEmpty()); // An accepted one, too: /stats is no stream and no list of events.
    QVERIFY2(witness.reasons[0].contains(u"401") != accepted, qPrintable(witness.reasons[0]));
    if (transport == Transport::Sse)
        QCOMPARE(client->state(), ClientState::GivenUp); // The end, whatever the token does later.
    else
        QTRY_VERIFY(witness.attempts >= 3);
    const TokenVerdict verdict = tokenVerdict(transport, setsHeaders, place);
    QCOMPARE(verdict.sent, accepted || place != TokenPlace::Header);
}

// Twelve thousand bytes there and back as frames, against once as base64 in text.
void TestMisbehaviourHabits::binaryAgainstBase64()
{
    constexpr qsizetype size = 12'000;
    Crowd crowd;
    QVERIFY2(crowd.server.isReady(), crowd.server.errors().constData());
    std::array<qint64, transportCount> bytes{};
    for (const Transport transport : allTransports)
        crowd.add(crowd.settings(transport), 1);
    const auto in = [&crowd](Transport transport) { return crowd.frame(transport).bytesIn; };

    const qint64 before = in(Transport::WebSocket);
    ClientSettings settings = crowd.settings(Transport::WebSocket);
    settings.habits.binaryEcho = size;
    crowd.swarm.setSettings(settings);
    QTRY_VERIFY(in(Transport::WebSocket) >= before + size);
    bytes[size_t(Transport::WebSocket)] = in(Transport::WebSocket)-before;

    for (const Transport transport : {Transport::Sse, Transport::LongPoll})
        bytes[size_t(transport)] = -in(transport);
    QCOMPARE(request(crowd.server.port, "POST", "/push", QByteArray(size, '\x7f').toBase64()).status, 200);
    for (const Transport transport : {Transport::Sse, Transport::LongPoll}) {
        QTRY_VERIFY(in(transport) + bytes[size_t(transport)] >= size * 4 / 3);
        bytes[size_t(transport)] += in(transport);
    }
    QVERIFY2(bytes[size_t(Transport::WebSocket)] < size + 20, "a head of four bytes, perhaps a ping");
    QVERIFY(bytes[size_t(Transport::Sse)] > size * 4 / 3 + 10);
    QVERIFY(bytes[size_t(Transport::LongPoll)] > bytes[size_t(Transport::Sse)]);
}

QTEST_GUILESS_MAIN(TestMisbehaviourHabits)
#include "tst_misbehaviourhabits.moc"
