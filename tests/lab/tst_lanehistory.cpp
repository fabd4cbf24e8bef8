// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lanehistory.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! What is kept of the lanes, what of it a row of pixels shows, and how it is told who dials in step.
class TestLaneHistory : public QObject
{
    Q_OBJECT

    static LaneNews news(int client, const QList<LaneChange> &changes, qint64 drops = 0)
    {
        return {.transport = Transport::Sse, .client = client, .changes = changes, .drops = drops};
    }
    static LaneChange to(LaneState state, std::chrono::milliseconds time, bool dropped = false)
    {
        return {.time = time, .state = state, .dropped = dropped, .reason = {}};
    }
    static const Lane &lane(const LaneHistory &history, int client)
    {
        return history.lanes().at({Transport::Sse, client});
    }
    //! One letter a column: Queued, Connecting, Open, Waiting, BackingOff, Given up, nothing; "!" after a drop.
    static QString drawn(const Lane &lane, double start, double seconds, int columns, double newest)
    {
        QString text;
        for (const LaneCell &cell : LaneHistory::cells(lane, start, seconds, columns, newest))
            text += u"qCo-bG "[size_t(cell.state)] + (cell.dropped ? QStringLiteral("!") : QString());
        return text;
    }

private Q_SLOTS:
    void cells_data()
    {
        QTest::addColumn<double>("start");
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("columns");
        QTest::addColumn<double>("newest");
        QTest::addColumn<QString>("drawn");
        QTest::newRow("whole") << 0.0 << 10.0 << 10 << 10.0 << QStringLiteral(" Coo-!-Cbbo");
        QTest::newRow("up to now") << 0.0 << 10.0 << 10 << 8.5 << QStringLiteral(" Coo-!-Cbb ");
        QTest::newRow("begins in the middle") << 2.5 << 2.0 << 4 << 10.0 << QStringLiteral("ooo-!");
        QTest::newRow("its drop was before") << 4.5 << 1.0 << 2 << 10.0 << QStringLiteral("--");
        QTest::newRow("after all") << 20.0 << 10.0 << 5 << 30.0 << QStringLiteral("ooooo");
        QTest::newRow("before all") << 0.0 << 1.0 << 5 << 10.0 << QStringLiteral("     ");
        QTest::newRow("one column shows the rarest") << 0.0 << 100.0 << 1 << 100.0 << QStringLiteral("C!");
        QTest::newRow("no room") << 0.0 << 10.0 << 0 << 10.0 << QString();
    }
    void cells()
    {
        QFETCH(const double, start);
        QFETCH(const double, seconds);
        QFETCH(const int, columns);
        QFETCH(const double, newest);
        LaneHistory history;
        history.add(
            {news(1,
                  {to(LaneState::Connecting, 1s), to(LaneState::Open, 1002ms), to(LaneState::Waiting, 4s, true),
                   to(LaneState::Connecting, 6s), to(LaneState::BackingOff, 6001ms), to(LaneState::Open, 8600ms)},
                  1)});
        QTEST(drawn(lane(history, 1), start, seconds, columns, newest), "drawn");
    }

    void goneIsNothing()
    {
        LaneHistory history;
        history.add({news(1, {to(LaneState::Open, 0s), to(LaneState::Gone, 2s)})});
        QCOMPARE(drawn(lane(history, 1), 0, 4, 4, 4), QStringLiteral("oo  "));
        QVERIFY(lane(history, 1).isGone());
    }

    void everyColumnIsOfSomeStep()
    {
        LaneHistory history;
        QList<LaneChange> changes;
        for (int i = 0; i < 1000; ++i)
            changes.append(to(i % 2 ? LaneState::Connecting : LaneState::BackingOff, 7ms * i));
        history.add({news(1, changes)});
        for (const int columns : {1, 3, 250, 999, 4000}) {
            for (const LaneCell &cell : LaneHistory::cells(lane(history, 1), 0, 6.99, columns, 6.99))
                QVERIFY(cell.state == LaneState::Connecting || cell.state == LaneState::BackingOff);
        }
    }

    void lanesComeAndEnd()
    {
        LaneHistory history;
        QVERIFY(history.add({news(4, {to(LaneState::Open, 1s)}), news(2, {to(LaneState::Open, 1s)})}));
        QVERIFY(!history.add({news(4, {to(LaneState::Waiting, 2s, true)}, 1)}));
        QCOMPARE(history.lanes().size(), size_t(2));
        QCOMPARE(history.lanes().begin()->second.client, 2); // in order
        QCOMPARE(lane(history, 4).drops, 1);
        LaneNews end = news(2, {});
        end.ends = true;
        QVERIFY(history.add({end}));
        QVERIFY(!history.add({end}));
        QCOMPARE(history.lanes().size(), size_t(1));
        history.clear();
        QVERIFY(history.lanes().empty());
    }

    void aFrameSeenTwiceChangesNothing()
    {
        LaneHistory history;
        const QList frame{news(1, {to(LaneState::Connecting, 1s), to(LaneState::Open, 2s)})};
        history.add(frame);
        history.add(frame);
        QCOMPARE(lane(history, 1).state(), LaneState::Open);
        QCOMPARE(drawn(lane(history, 1), 1, 2, 2, 3), QStringLiteral("Co"));
    }

    void memoryIsBounded()
    {
        LaneHistory history;
        for (int i = 0; i < 3 * int(LaneHistory::mostSteps); ++i) {
            LaneChange change = to(i % 2 ? LaneState::Connecting : LaneState::BackingOff, 10ms * i);
            change.reason = QStringLiteral("reason %1").arg(i); // one that holds a number
            history.add({news(1, {change})});
        }
        QCOMPARE(lane(history, 1).steps.size(), LaneHistory::mostSteps);
        QCOMPARE(lane(history, 1).steps.back().time, 10 * (3 * int(LaneHistory::mostSteps) - 1));
        QVERIFY(!lane(history, 1).at(0.1)); // forgotten, not guessed
        QVERIFY(history.reason(lane(history, 1).steps.back()).isEmpty()); // too many of them
    }

    void whoHasGoneIsKeptForAWhile()
    {
        LaneHistory history;
        history.add({news(0, {to(LaneState::Open, 0s)})});
        constexpr int gone = 3 * LaneHistory::mostGone;
        for (int client = 1; client <= gone; ++client)
            history.add({news(client, {to(LaneState::Open, 1s), to(LaneState::Gone, 1s + 1ms * client)})});
        QCOMPARE(int(history.lanes().size()), LaneHistory::mostGone + 1);
        QVERIFY(history.lanes().contains({Transport::Sse, 0})); // it is still there
        QVERIFY(history.lanes().contains({Transport::Sse, gone}));
        QVERIFY(!history.lanes().contains({Transport::Sse, 1}));
    }

    void reasonsAreTold()
    {
        LaneHistory history;
        LaneChange change = to(LaneState::GivenUp, 1s, true);
        change.reason = QStringLiteral("502");
        change.delay = 3s;
        history.add({news(1, {to(LaneState::Open, 500ms), change}, 1)});
        QVERIFY(!lane(history, 1).at(0.4));
        QVERIFY(history.reason(*lane(history, 1).at(0.7)).isEmpty());
        QCOMPARE(history.reason(*lane(history, 1).at(1.0)), QStringLiteral("502"));
        QCOMPARE(lane(history, 1).at(1.0)->delay, 3000);
    }

    //! A first dial is no dialling again; a client that dials five times in a tenth of a second counts once.
    void whoDialsInStep()
    {
        LaneHistory history;
        for (int client = 0; client < 10; ++client) {
            const auto late = 1ms * client;
            QList changes{to(LaneState::Connecting, 0s), to(LaneState::Open, 10ms), to(LaneState::Waiting, 5s, true)};
            for (int dial = 0; dial < 5; ++dial) {
                changes += to(LaneState::Connecting, 5310ms + late + 5ms * dial);
                changes += to(LaneState::BackingOff, 5311ms + late + 5ms * dial);
            }
            changes += to(LaneState::Connecting, 7s + 150ms * client); // the next time with jitter
            history.add({news(client, changes)});
        }
        std::vector<const Lane *> lanes;
        for (const auto &[key, each] : history.lanes())
            lanes.push_back(&each);
        const LaneHistory::Step step = LaneHistory::mostInStep(lanes, 0, 10);
        QCOMPARE(step.lanes, 10);
        QCOMPARE(step.seconds, 5.3);
        QCOMPARE(LaneHistory::mostInStep(lanes, 6, 10).lanes, 1);
        QCOMPARE(LaneHistory::mostInStep(lanes, 0, 4).lanes, 0);
        QCOMPARE(LaneHistory::mostInStep({}, 0, 10).lanes, 0);
    }
};

QTEST_APPLESS_MAIN(TestLaneHistory)
#include "tst_lanehistory.moc"
