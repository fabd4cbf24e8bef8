// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/endpoint.h"

#include "rawclient.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Toxics = QList<Toxic>;

//! One end of a link over a real socket: what its peer sees of bytes and ends, with toxics and without.
class tst_Endpoint : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void ends_data();
    void ends();
    void onlyItsDirectionActs();
    void latencyDelaysBytesAndEnd();
    void toxicsActFromTheEventLoop();
    void heldBytesCongest();
    void blackHoleHoldsTheEnd_data();
    void blackHoleHoldsTheEnd();
    void blackHoleClosesInTime();
    void peerClosesABlackHole();
    void resetGoesPastToxics();
    void limitCutsTheConnection();
    void lastWordsAfterACut();
    void abortOvertakesAnEndOnItsWay();
    void withoutADialedConnection();
};

namespace {

//! An endpoint and the peer at the other end of its connection.
struct Pair {
    Pair()
    {
        class Server final : public QTcpServer
        {
        public:
            qintptr descriptor = -1;

        protected:
            void incomingConnection(qintptr accepted) override { descriptor = accepted; }
        };
        Server server;
        server.listen(QHostAddress::LocalHost, 0);
        peer = std::make_unique<RawClient>(server.serverPort());
        server.waitForNewConnection(5'000);
        endpoint.adopt(server.descriptor);
    }

    qint64 dropped = 0;
    Endpoint endpoint{Toxic::Direction::Down, ToxicDraw(1), dropped};
    std::unique_ptr<RawClient> peer;
};

Toxic named(const char *name, Toxic::Kind kind) { return {.name = QString::fromLatin1(name), .kind = kind}; }

using Do = void (*)(Endpoint &);

} // namespace

Q_DECLARE_METATYPE(Do)

void tst_Endpoint::ends_data()
{
    QTest::addColumn<Do>("act");
    QTest::addColumn<Toxics>("toxics");
    QTest::addColumn<bool>("reset");
    const Toxics none;
    const Toxics some{named("latency", LatencyToxic{20ms, 20ms}), named("slicer", SlicerToxic{10, 5, 1ms}),
                      named("close", SlowCloseToxic{20ms})};
    for (const Toxics &toxics : {none, some}) {
        const char *with = toxics.isEmpty() ? "no toxics" : "toxics";
        QTest::addRow("half close, %s", with) << Do([](Endpoint &end) { end.finishWriting(); }) << toxics << false;
        QTest::addRow("close, %s", with) << Do([](Endpoint &end) { end.finish(); }) << toxics << false;
        QTest::addRow("abort, %s", with) << Do([](Endpoint &end) { end.abort(); }) << toxics << false;
    }
    QTest::addRow("reset") << Do([](Endpoint &end) { end.reset(); }) << none << true;
}

void tst_Endpoint::ends()
{
    QFETCH(const Do, act);
    QFETCH(const Toxics, toxics);
    QFETCH(const bool, reset);
    Pair pair;
    pair.endpoint.setToxics(toxics);
    const QByteArray sent(200, 'x');
    pair.endpoint.send(sent);
    act(pair.endpoint);
    QTRY_VERIFY(pair.peer->end() != End::None);
    QCOMPARE(pair.peer->end(), reset ? End::Reset : End::Fin);
    if (!reset)
        QCOMPARE(pair.peer->received(), sent);
    pair.peer->close();
    QTRY_VERIFY(pair.endpoint.gone());
    QCOMPARE(pair.dropped, 0);
}

void tst_Endpoint::onlyItsDirectionActs()
{
    Pair pair;
    Toxic up = named("hole", TimeoutToxic{});
    up.direction = Toxic::Direction::Up;
    Toxic never = named("never", TimeoutToxic{});
    never.toxicity = 0;
    pair.endpoint.setToxics({up, never});
    pair.endpoint.send("through");
    QTRY_COMPARE(pair.peer->received(), QByteArray("through"));
}

void tst_Endpoint::latencyDelaysBytesAndEnd()
{
    Pair pair;
    pair.endpoint.setToxics({named("latency", LatencyToxic{100ms})});
    QElapsedTimer clock;
    clock.start();
    pair.endpoint.send("a");
    pair.endpoint.finish();
    QVERIFY(pair.endpoint.endHeld());
    QVERIFY(pair.endpoint.open());
    pair.endpoint.send("after the end");
    QTRY_COMPARE(pair.peer->received(), QByteArray("a"));
    QVERIFY(clock.elapsed() >= 100);
    QTRY_COMPARE(pair.peer->end(), End::Fin);
    QCOMPARE(pair.peer->received(), QByteArray("a"));
    QVERIFY(!pair.endpoint.endHeld());
}

void tst_Endpoint::toxicsActFromTheEventLoop()
{
    Pair pair;
    QSignalSpy changed(&pair.endpoint, &Endpoint::changed);
    pair.endpoint.setToxics({named("reset", ResetToxic{0ms})});
    QVERIFY(pair.endpoint.open()); // who sets toxics on all links does not lose one under its hands
    QCOMPARE(changed.size(), 0);
    QTRY_COMPARE(pair.peer->end(), End::Reset);
    QVERIFY(pair.endpoint.gone());
    QVERIFY(changed.size() > 0);
}

void tst_Endpoint::heldBytesCongest()
{
    Pair pair;
    pair.endpoint.setToxics({named("latency", LatencyToxic{1h})});
    const QByteArray block(16 * 1024, 'x');
    qint64 sent = 0;
    while (!pair.endpoint.congested()) {
        pair.endpoint.send(block);
        sent += block.size();
    }
    QVERIFY(pair.endpoint.unsent() >= Endpoint::writeBound);
    QVERIFY(sent <= Endpoint::writeBound);
    QSignalSpy changed(&pair.endpoint, &Endpoint::changed);
    pair.endpoint.setToxics({});
    QTRY_VERIFY(!pair.endpoint.congested());
    QVERIFY(changed.size() > 0);
    QTRY_COMPARE(pair.peer->count, sent);
    QCOMPARE(pair.endpoint.sent(), sent);
    QCOMPARE(pair.endpoint.unsent(), 0);
}

void tst_Endpoint::blackHoleHoldsTheEnd_data()
{
    QTest::addColumn<Do>("act");
    QTest::newRow("half close") << Do([](Endpoint &end) { end.finishWriting(); });
    QTest::newRow("close") << Do([](Endpoint &end) { end.finish(); });
    QTest::newRow("abort") << Do([](Endpoint &end) { end.abort(); });
    QTest::newRow("all of them") << Do([](Endpoint &end) {
        end.finishWriting();
        end.finish();
        end.abort();
    });
}

void tst_Endpoint::blackHoleHoldsTheEnd()
{
    QFETCH(const Do, act);
    Pair pair;
    pair.endpoint.send("before");
    QTRY_COMPARE(pair.peer->received(), QByteArray("before"));
    pair.endpoint.setToxics({named("hole", TimeoutToxic{})});
    pair.endpoint.send("lost");
    act(pair.endpoint);
    pair.peer->send("still there?"); // and no RST answers
    QTRY_COMPARE(pair.endpoint.available(), 12);
    QVERIFY(pair.endpoint.endHeld());
    QCOMPARE(pair.peer->end(), End::None);
    pair.endpoint.take();
    pair.endpoint.setToxics({});
    QTRY_COMPARE(pair.peer->end(), End::Fin);
    QCOMPARE(pair.peer->received(), QByteArray("before"));
    QCOMPARE(pair.dropped, 4);
}

void tst_Endpoint::blackHoleClosesInTime()
{
    Pair pair;
    QElapsedTimer clock;
    clock.start();
    pair.endpoint.setToxics({named("hole", TimeoutToxic{150ms})});
    pair.endpoint.send("lost");
    QTRY_COMPARE(pair.peer->end(), End::Fin);
    QVERIFY(clock.elapsed() >= 150);
    QCOMPARE(pair.peer->received(), QByteArray());
    QVERIFY(pair.endpoint.ended());
}

void tst_Endpoint::peerClosesABlackHole()
{
    Pair pair;
    pair.endpoint.setToxics({named("latency", LatencyToxic{1h})});
    pair.endpoint.send("on its way");
    pair.endpoint.finish();
    pair.peer->close();
    QTRY_VERIFY(pair.endpoint.gone());
    QVERIFY(!pair.endpoint.endHeld());
    QCOMPARE(pair.dropped, 10); // there is nobody to get it
    QCOMPARE(pair.endpoint.unsent(), 0);
}

void tst_Endpoint::resetGoesPastToxics()
{
    Pair pair;
    pair.endpoint.setToxics({named("latency", LatencyToxic{1h}), named("hole", TimeoutToxic{})});
    pair.endpoint.send("on its way");
    pair.endpoint.finish();
    pair.endpoint.reset();
    QVERIFY(pair.endpoint.gone());
    QTRY_COMPARE(pair.peer->end(), End::Reset);
}

void tst_Endpoint::limitCutsTheConnection()
{
    Pair pair;
    QSignalSpy changed(&pair.endpoint, &Endpoint::changed);
    pair.endpoint.setToxics({named("limit", LimitDataToxic{5})});
    pair.endpoint.send("1234567890");
    QVERIFY(pair.endpoint.ended()); // the link is to see that nothing more passes
    QVERIFY(changed.size() > 0);
    QTRY_COMPARE(pair.peer->end(), End::Fin);
    QCOMPARE(pair.peer->received(), QByteArray("12345"));
    QCOMPARE(pair.dropped, 5);
}

void tst_Endpoint::lastWordsAfterACut()
{
    Pair pair;
    pair.peer->stopReading();
    pair.peer->keepOnlyCount = true;
    const qint64 limit = 16 * 1024 * 1024; // more than the kernel takes
    pair.endpoint.setToxics({named("limit", LimitDataToxic{limit})});
    const QByteArray block(1024 * 1024, 'x');
    for (int i = 0; i < 17; ++i)
        pair.endpoint.send(block);
    QVERIFY(pair.endpoint.ended());
    QVERIFY(!pair.endpoint.gone());
    pair.endpoint.finish(); // as the link does when it sees that; the FIN is under way already
    pair.peer->goOnReading();
    QTRY_COMPARE(pair.peer->end(), End::Fin);
    QCOMPARE(pair.peer->count, limit);
    QVERIFY(pair.endpoint.gone());
}

void tst_Endpoint::abortOvertakesAnEndOnItsWay()
{
    Pair pair;
    pair.peer->stopReading();
    const QByteArray block(16 * 1024 * 1024, 'x');
    pair.endpoint.send(block);
    pair.endpoint.finish(); // waits for the reader
    QVERIFY(!pair.endpoint.gone());
    pair.endpoint.abort();
    QVERIFY(pair.endpoint.gone());
}

void tst_Endpoint::withoutADialedConnection()
{
    qint64 dropped = 0;
    Endpoint endpoint(Toxic::Direction::Up, ToxicDraw(1), dropped);
    Toxic hole = named("hole", TimeoutToxic{});
    hole.direction = Toxic::Direction::Up;
    endpoint.setToxics({hole});
    endpoint.send("nobody"); // is not connected
    endpoint.dial(QHostAddress::LocalHost, 1);
    endpoint.abort(); // nothing was opened that a toxic could hold open
    QVERIFY(endpoint.gone());
    QVERIFY(!endpoint.endHeld());
    QCOMPARE(dropped, 0);
}

QTEST_GUILESS_MAIN(tst_Endpoint)
#include "tst_endpoint.moc"
