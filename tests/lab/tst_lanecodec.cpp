// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lanecodec.h"

#include "lab/framefields.h"

#include <QTest>

#include <functional>

using namespace Pushlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(std::function<void(QCborArray &)>)

//! Lanes come out of a recording as they went in; what was tampered with is refused.
class TestLaneCodec : public QObject
{
    Q_OBJECT

    static QList<LaneNews> someLanes()
    {
        const QString refused = QStringLiteral("connection refused");
        return {{.transport = Transport::Sse,
                 .client = 7,
                 .changes = {{1s, LaneState::Waiting, true, 300ms, QStringLiteral("the server left")},
                             {1300ms, LaneState::Connecting, false, 0ms, {}},
                             {1301ms, LaneState::BackingOff, false, 2s, refused}},
                 .drops = 3,
                 .leftOut = 2},
                {.transport = Transport::WebSocket,
                 .client = 0,
                 .changes = {{1301ms, LaneState::GivenUp, true, 0ms, refused}},
                 .drops = 1},
                {.transport = Transport::LongPoll, .client = 9, .changes = {}, .ends = true}};
    }

private Q_SLOTS:
    void comeOutAsTheyWentIn()
    {
        QCOMPARE(decodedLanes(encodedLanes(someLanes())), someLanes());
        QCOMPARE(encodedLanes(someLanes()).at(0).toArray().size(), 3); // each reason once, "none" among them
    }

    void areInAFrame()
    {
        Frame frame;
        frame.time = 2s;
        QVERIFY(packFrame(frame).size() < 20); // nothing for lanes where nothing happened
        frame.swarm.lanes = someLanes();
        QCOMPARE(unpackFrame(packFrame(frame)), frame);
    }

    void tamperedOnesAreRefused_data()
    {
        using Change = std::function<void(QCborArray &)>;
        QTest::addColumn<Change>("change");
        const auto row = [](const char *name, const Change &change) { QTest::newRow(name) << change; };
        const auto set
            = [](qsizetype at, const QCborValue &value) { return [=](QCborArray &lane) { lane[at] = value; }; };
        row("no such protocol", set(0, transportCount));
        row("no client", set(1, -1));
        row("drops less than none", set(2, -1));
        row("left out as a word", set(3, QStringLiteral("two")));
        row("an end that is a number", set(4, 1));
        row("a time before the run", set(5, -1));
        row("a time beyond all", set(5, qint64(1) << 40));
        row("no such state", set(6, laneStates));
        row("no such state, dropped", set(6, 8 + laneStates));
        row("a wait below nothing", set(7, -5));
        row("no such reason", set(8, 3));
        row("cut off", [](QCborArray &lane) { lane.removeLast(); });
        row("no lane", [](QCborArray &lane) { lane = {}; });
    }
    void tamperedOnesAreRefused()
    {
        QFETCH(const std::function<void(QCborArray &)>, change);
        QCborArray lanes = encodedLanes(someLanes());
        QCborArray lane = lanes.at(1).toArray();
        change(lane);
        lanes[1] = lane;
        QVERIFY(!decodedLanes(lanes));
    }
};

QTEST_APPLESS_MAIN(TestLaneCodec)
#include "tst_lanecodec.moc"
