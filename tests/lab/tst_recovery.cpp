// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/recovery.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! Recovery times from frames made by hand: ten a second, 10 clients of each transport.
class TestRecovery : public QObject
{
    Q_OBJECT

private:
    struct Away {
        int from; //!< Frame.
        int to; //!< The first frame in which all are open again.
        Transport transport = Transport::Sse;
    };
    static QList<Recovery> watch(const QList<Mark> &marks, const QList<Away> &away, int serverGoneFrom = 0,
                                 int serverGoneTo = 0, bool serverIsWatched = true)
    {
        RecoveryWatch watch(marks);
        for (int i = 0; i < 100; ++i) {
            Frame frame;
            frame.time = i * 100ms;
            frame.server.reachable = serverIsWatched && (i < serverGoneFrom || i >= serverGoneTo);
            for (TransportFrame &transport : frame.swarm.transports)
                transport.clients = transport.open = 10;
            for (const Away &some : away) {
                if (i >= some.from && i < some.to)
                    frame.swarm.transports[size_t(some.transport)].open = 10 - (some.to - i);
            }
            watch.add(frame);
        }
        return watch.recoveries();
    }
    static Mark fault(std::chrono::milliseconds time) { return {time, Mark::Kind::Fault, u"fault"_s}; }
    static Mark fix(std::chrono::milliseconds time) { return {time, Mark::Kind::Fix, u"fix"_s}; }

private Q_SLOTS:
    void fromTheFix()
    {
        const auto recoveries = watch({fault(1050ms), fix(3s)}, {{11, 35}});
        QCOMPARE(recoveries.size(), 1);
        QCOMPARE(recoveries[0].fault, u"fault"_s);
        QCOMPARE(recoveries[0].began, 1050ms);
        QCOMPARE(recoveries[0].ended, 3s);
        QVERIFY(recoveries[0].disturbed);
        QCOMPARE(recoveries[0].all, 500ms);
        QCOMPARE(recoveries[0].transports[size_t(Transport::Sse)], 500ms);
        QCOMPARE(recoveries[0].transports[size_t(Transport::WebSocket)], 0ms);
    }

    void withoutAFixFromTheFault()
    {
        const auto recoveries = watch({fault(1s), {1500ms, Mark::Kind::Note, u"a note ends nothing"_s}}, {{11, 17}});
        QCOMPARE(recoveries[0].ended, 1s);
        QCOMPARE(recoveries[0].all, 700ms);
        QCOMPARE(recoveries[0].fewestOpen[size_t(Transport::Sse)], 4);
    }

    //! Clients notice late; frames in which all still look open are not the recovery.
    void whenClientsNoticeLate()
    {
        QCOMPARE(watch({fault(1s)}, {{15, 20}})[0].all, 1s);
        QCOMPARE(watch({fault(1s), fix(2s)}, {{25, 28}})[0].all, 800ms);
    }

    void whenAllAreBackBeforeTheEnd() { QCOMPARE(watch({fault(1s), fix(3s)}, {{11, 15}})[0].all, 0ms); }

    //! A restart has no fix of its own: it ends when the server answers.
    void notBeforeTheServerAnswers()
    {
        const auto recoveries = watch({fault(1s)}, {{11, 35}}, 11, 30);
        QCOMPARE(recoveries[0].ended, 2900ms); // the last frame without it
        QCOMPARE(recoveries[0].all, 600ms);
        QCOMPARE(watch({fault(1s), fix(2s)}, {{11, 35}}, 11, 30)[0].all, 600ms);
    }

    //! Nobody asks somebody else's server for its figures.
    void aServerThatIsNotWatchedDelaysNothing()
    {
        QCOMPARE(watch({fault(1s), fix(2s)}, {{11, 35}}, 0, 0, false)[0].all, 1500ms);
    }

    void theSlowestTransportCounts()
    {
        const auto recoveries = watch({fault(1s)}, {{11, 17}, {12, 40, Transport::WebSocket}});
        QCOMPARE(recoveries[0].transports[size_t(Transport::Sse)], 700ms);
        QCOMPARE(recoveries[0].transports[size_t(Transport::WebSocket)], 3s);
        QCOMPARE(recoveries[0].all, 3s);
    }

    void notRecovered()
    {
        const auto recoveries = watch({fault(1s)}, {{11, 17}, {11, 1000, Transport::WebSocket}});
        QVERIFY(!recoveries[0].all);
        QVERIFY(!recoveries[0].transports[size_t(Transport::WebSocket)]);
        QCOMPARE(recoveries[0].transports[size_t(Transport::Sse)], 700ms);
    }

    void undisturbed()
    {
        const auto recoveries = watch({fault(1s), fix(2s)}, {});
        QVERIFY(!recoveries[0].disturbed);
        QCOMPARE(recoveries[0].all, 0ms);
        QCOMPARE(recoveries[0].fewestOpen[0], 10);
    }

    void theNextFaultTakesOver()
    {
        const auto recoveries = watch({fault(1s), fault(2s), fix(3s)}, {{11, 36}});
        QCOMPARE(recoveries.size(), 2);
        QVERIFY(!recoveries[0].all); // not before the second
        QCOMPARE(recoveries[1].all, 600ms);
    }

    void noFaultNoRecovery() { QVERIFY(watch({fix(1s)}, {{11, 15}}).isEmpty()); }
};

QTEST_APPLESS_MAIN(TestRecovery)
#include "tst_recovery.moc"
