// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiretruth.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Hop = WireRecord::Hop;
using Time = WireRecord::Clock::time_point;
using Verdict = WireTruth::Verdict;
using What = WireRecord::What;

namespace {

constexpr quint16 port = 41'000; // of the proxy, at the server
const Time start(1h);

WireRecord record(What what, Hop hop, bool up, std::chrono::milliseconds after)
{
    WireRecord made;
    made.link = 1;
    made.what = what;
    made.hop = hop;
    made.up = up;
    made.time = start + after;
    made.port = port;
    return made;
}

//! Everybody agrees that an SSE connection is open; at ten seconds.
WireFrame healthy()
{
    WireFrame frame;
    frame.began = start;
    frame.now = start + 10s;
    frame.records
        = {record(What::Opened, Hop::Client, true, 0ms),     record(What::Bytes, Hop::Client, true, 1ms),
           record(What::Opened, Hop::Server, true, 2ms),     record(What::Bytes, Hop::Server, true, 3ms),
           record(What::Bytes, Hop::Server, false, 9'000ms), record(What::Bytes, Hop::Client, false, 9'001ms)};
    frame.client.exists = true;
    frame.client.state = ClientState::Open;
    frame.client.since = start + 5ms;
    frame.client.heard = start + 9'002ms;
    frame.server = {true, {port}, {{port, Transport::Sse, false, 4'000, 0}}};
    return frame;
}

} // namespace

//! What follows when client, server and wire say different things.
class TestWireTruth : public QObject
{
    Q_OBJECT

private:
    static WireTruth of(const WireFrame &frame)
    {
        WireTruth truth;
        truth.take(frame);
        return truth;
    }

private Q_SLOTS:
    void knowsNothingAtFirst()
    {
        QCOMPARE(WireTruth().verdict(), Verdict::Unknown);
        QVERIFY(!WireTruth().differ());
    }

    void agreesOnOpen()
    {
        const WireTruth truth = of(healthy());
        QCOMPARE(truth.verdict(), Verdict::Open);
        QCOMPARE(truth.client(), QStringLiteral("Open (seen so since 10.0 s ago); it read something 1.0 s ago."));
        QCOMPARE(truth.server(), QStringLiteral("The client is registered, and all 4000 bytes for it have left."));
        QCOMPARE(truth.wire(),
                 QStringLiteral("To the client: last byte 1.0 s ago; from the client: last byte 10.0 s "
                                "ago; neither FIN nor RST."));
    }

    void seesADeafClient()
    {
        WireFrame frame = healthy();
        frame.client.heard = start + 3s;
        QCOMPARE(of(frame).verdict(), Verdict::ClientDeaf);
        QVERIFY(of(frame).differ());
        frame.client.heard = start + 8'500ms; // it may be a little late
        QCOMPARE(of(frame).verdict(), Verdict::Open);
    }

    void seesAClientAlone()
    {
        WireFrame frame = healthy();
        frame.records.append(record(What::Fin, Hop::Server, false, 9'500ms));
        frame.server.connections.clear();
        QCOMPARE(of(frame).verdict(), Verdict::ClientAlone);
        QCOMPARE(of(frame).server(), QStringLiteral("It has no connection from port 41000."));
        frame.server.asked.clear(); // not yet asked about this one: no verdict against it
        QCOMPARE(of(frame).verdict(), Verdict::Open);
    }

    void seesAServerAlone()
    {
        WireFrame frame = healthy();
        frame.records.append(record(What::Reset, Hop::Client, true, 9'500ms));
        frame.client.state = ClientState::Waiting;
        frame.client.reason = QStringLiteral("the network is down");
        frame.client.delay = 3s;
        QCOMPARE(of(frame).verdict(), Verdict::ServerAlone);
        QVERIFY(of(frame).wire().contains(QLatin1StringView("RST 0.5 s ago")));
        QCOMPARE(of(frame).client(), QStringLiteral("Not connected: the network is down. It tries again after 3.0 s."));
        frame.server.connections.clear();
        QCOMPARE(of(frame).verdict(), Verdict::Closed);
    }

    void countsWhatTheServerHoldsBesides()
    {
        WireFrame frame = healthy();
        frame.server.asked = {39'000, port};
        frame.server.connections.prepend({39'000, Transport::Sse, false, 100, 0});
        QVERIFY(
            of(frame).server().endsWith(QLatin1StringView("It also holds 1 earlier connection(s) of this client.")));
        frame.server.connections[1].unsent = 70'000;
        QVERIFY(of(frame).server().startsWith(
            QLatin1StringView("The client is registered; 70000 bytes for it cannot leave.")));
    }

    void aNewConnectionBeginsAnew()
    {
        WireTruth truth;
        WireFrame frame = healthy();
        frame.records.append(record(What::Fin, Hop::Client, false, 9'500ms));
        truth.take(frame);
        QVERIFY(truth.wire().contains(QLatin1StringView("FIN")));
        WireFrame next = healthy();
        for (WireRecord &record : next.records)
            record.link = 2;
        next.records.prepend(record(What::Bytes, Hop::Client, false, 9'600ms)); // of the old one
        truth.take(next);
        QVERIFY(truth.wire().contains(QLatin1StringView("neither FIN nor RST")));
        QCOMPARE(truth.verdict(), Verdict::Open);
    }

    void otherProxiesShowNothing()
    {
        WireFrame frame = healthy();
        frame.tapped = false;
        frame.records.clear();
        QCOMPARE(of(frame).verdict(), Verdict::Unknown);
        QCOMPARE(of(frame).wire(), QStringLiteral("Only the built-in proxy shows its wire."));
    }
};

QTEST_GUILESS_MAIN(TestWireTruth)
#include "tst_wiretruth.moc"
