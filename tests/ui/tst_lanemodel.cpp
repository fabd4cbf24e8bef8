// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/lanemodel.h"

#include "frames.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! Which lanes are shown, in which order, and what is said of them.
class TestLaneModel : public QObject
{
    Q_OBJECT

    static LaneNews news(Transport transport, int client, const QList<LaneChange> &changes, qint64 drops = 0)
    {
        return {.transport = transport, .client = client, .changes = changes, .drops = drops};
    }
    static LaneChange to(LaneState state, std::chrono::milliseconds time, const QString &reason = {})
    {
        const bool waits = state == LaneState::BackingOff;
        return {time, state, !reason.isEmpty(), waits ? 1200ms : 0ms, reason};
    }
    //! At 10 s: two of each protocol; SSE 1 backs off after two drops, WebSocket 0 has given up after one.
    static QList<LaneNews> sixClients()
    {
        QList<LaneNews> lanes;
        for (const Transport transport : allTransports) {
            for (int client = 0; client < 2; ++client)
                lanes.append(news(transport, client, {to(LaneState::Connecting, 1s), to(LaneState::Open, 1002ms)}));
        }
        lanes[3].changes += to(LaneState::BackingOff, 8s, QStringLiteral("refused"));
        lanes[3].drops = 2;
        lanes[4].changes += to(LaneState::GivenUp, 9s, QStringLiteral("502"));
        lanes[4].drops = 1;
        return lanes;
    }

    ChartFeed m_feed;
    ClientSelection m_selection;
    LaneModel m_model{m_feed, m_selection};
    QAbstractItemModelTester m_tester{&m_model, QAbstractItemModelTester::FailureReportingMode::QtTest};

    void apply(std::chrono::milliseconds time, const QList<LaneNews> &lanes = {}, int clientsOfEach = 2)
    {
        Frame frame = Frames::at(time);
        frame.swarm.lanes = lanes;
        for (TransportFrame &transport : frame.swarm.transports)
            transport.clients = clientsOfEach;
        m_feed.applyFrame(frame);
        m_model.applyFrame(frame);
    }
    QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < m_model.rowCount(); ++row)
            names.append(m_model.index(row).data(LaneModel::NameRole).toString());
        return names;
    }

private Q_SLOTS:
    void init()
    {
        m_model.setSorting(LaneModel::ByNumber);
        m_model.setTransport(LaneModel::all);
        m_model.setState(LaneModel::all);
        m_selection.clear();
        m_feed.setCursor(-1);
        m_feed.clear();
        m_model.clear();
    }

    void beginsEmpty()
    {
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(m_model.sample().isEmpty());
        QVERIFY(m_model.inStep().isEmpty());
        QVERIFY(!m_model.story().isEmpty()); // what to do
        m_model.move(1);
        QVERIFY(!m_selection.isChosen());
    }

    void sorts_data()
    {
        QTest::addColumn<int>("sorting");
        QTest::addColumn<QStringList>("first");
        QTest::newRow("by number") << int(LaneModel::ByNumber)
                                   << QStringList{QStringLiteral("long polling 0"), QStringLiteral("long polling 1"),
                                                  QStringLiteral("SSE 0"), QStringLiteral("SSE 1")};
        QTest::newRow("by state") << int(LaneModel::ByState)
                                  << QStringList{QStringLiteral("WebSocket 0"), QStringLiteral("SSE 1"),
                                                 QStringLiteral("long polling 0"), QStringLiteral("long polling 1")};
        QTest::newRow("by drops") << int(LaneModel::ByDrops)
                                  << QStringList{QStringLiteral("SSE 1"), QStringLiteral("WebSocket 0"),
                                                 QStringLiteral("long polling 0"), QStringLiteral("long polling 1")};
    }
    void sorts()
    {
        QFETCH(const int, sorting);
        apply(10s, sixClients());
        QCOMPARE(m_model.rowCount(), 6);
        m_model.setSorting(sorting);
        QTEST(names().first(4), "first");
    }

    void filters()
    {
        apply(10s, sixClients());
        m_model.setTransport(int(Transport::WebSocket));
        QCOMPARE(names(), (QStringList{QStringLiteral("WebSocket 0"), QStringLiteral("WebSocket 1")}));
        m_model.setState(int(LaneState::GivenUp));
        QCOMPARE(names(), QStringList{QStringLiteral("WebSocket 0")});
        m_model.setTransport(LaneModel::all);
        m_model.setState(int(LaneState::Open));
        QCOMPARE(m_model.rowCount(), 4);
        QCOMPARE(m_model.index(0).data(LaneModel::StateRole).toInt(), int(LaneState::Open));
        m_model.setState(int(LaneState::Queued));
        QCOMPARE(m_model.rowCount(), 0);
        QVERIFY(!m_model.sample().isEmpty()); // there are lanes, none is shown
    }

    //! Lanes keep their places within a second, and while the charts are held.
    void standsStill()
    {
        apply(10s, sixClients());
        m_model.setSorting(LaneModel::ByDrops);
        const QStringList before = names();
        apply(10'300ms, {news(Transport::LongPoll, 1, {to(LaneState::Waiting, 10'250ms, QStringLiteral("x"))}, 9)});
        QCOMPARE(names(), before);
        m_feed.setHeld(true);
        apply(12s);
        QCOMPARE(names(), before);
        m_feed.setHeld(false);
        apply(13s);
        QCOMPARE(names().first(), QStringLiteral("long polling 1"));
    }

    void saysWhichSampleItIs()
    {
        apply(10s, sixClients());
        QCOMPARE(m_model.sample(), QStringLiteral("all clients: 6"));
        apply(12s, {}, 1000);
        QVERIFY2(m_model.sample().startsWith(QStringLiteral("6 of 3\u202f000")), qPrintable(m_model.sample()));
    }

    void thereIsRoomForSome()
    {
        apply(10s, sixClients());
        QCOMPARE(m_model.rowCount(), 6);
        m_model.setRoom(3);
        QCOMPARE(
            names(),
            QStringList({QStringLiteral("long polling 0"), QStringLiteral("SSE 0"), QStringLiteral("WebSocket 1")}));
        QCOMPARE(m_model.sample(), QStringLiteral("3 of 6 clients, an even sample"));
        m_selection.choose(int(Transport::Sse), 1); // the chosen one takes its neighbour's place
        QCOMPARE(
            names(),
            QStringList({QStringLiteral("long polling 0"), QStringLiteral("SSE 1"), QStringLiteral("WebSocket 1")}));
        QCOMPARE(m_model.chosenRow(), 1);
        m_model.setTransport(int(Transport::Sse)); // of one protocol there are no more than that
        QCOMPARE(names(), QStringList({QStringLiteral("SSE 0"), QStringLiteral("SSE 1")}));
        m_model.setTransport(LaneModel::all);
        m_model.setRoom(1);
        QCOMPARE(names(), QStringList({QStringLiteral("SSE 1")}));
        m_model.setRoom(6);
        QCOMPARE(m_model.rowCount(), 6);
    }

    void whoLeftIsShownWhileItCanBeSeen()
    {
        apply(10s, sixClients());
        apply(11s, {news(Transport::Sse, 0, {to(LaneState::Gone, 10'500ms)})});
        apply(12s);
        QCOMPARE(m_model.rowCount(), 6);
        m_feed.zoom(1); // to ten seconds
        apply(22s);
        QCOMPARE(m_model.rowCount(), 5);
        QVERIFY(!names().contains(QStringLiteral("SSE 0")));
    }

    void tellsWhatAndWhy()
    {
        apply(10s, sixClients());
        QCOMPARE(m_model.tell(3, 10),
                 QStringLiteral("SSE 1 · backing off since 00:08.0 · for 1.2 s · refused · drops: 2"));
        QVERIFY(m_model.tell(3, 5).contains(QStringLiteral("open since 00:01.0")));
        QVERIFY(m_model.tell(3, 0.5).contains(QStringLiteral("nothing is known")));
        QVERIFY(m_model.tell(3, 60).contains(QStringLiteral("nothing is known")));
        QVERIFY(m_model.tell(-1, 5).isEmpty());
        QVERIFY(m_model.tell(6, 5).isEmpty());

        QSignalSpy told(&m_model, &LaneModel::told);
        m_model.choose(3);
        QVERIFY(told.count() > 0);
        QVERIFY(m_model.story().contains(QStringLiteral("backing off")));
        m_feed.setCursor(5 / m_feed.windowSeconds());
        QVERIFY(m_model.story().contains(QStringLiteral("open since")));
        m_model.setTransport(int(Transport::LongPoll));
        QVERIFY(m_model.story().contains(QStringLiteral("SSE 1")));
        QVERIFY(m_model.story().contains(QStringLiteral("no lane")));
    }

    void theChoiceMoves()
    {
        apply(10s, sixClients());
        QSignalSpy chosen(&m_model, &LaneModel::chosenChanged);
        m_model.move(1); // nobody was chosen: the first
        QCOMPARE(m_model.chosenRow(), 0);
        QCOMPARE(chosen.count(), 1);
        m_model.move(2);
        QCOMPARE(m_selection.name(), QStringLiteral("SSE 0"));
        m_model.move(100);
        QCOMPARE(m_selection.name(), QStringLiteral("WebSocket 1"));
        QVERIFY(m_model.index(5).data(LaneModel::ChosenRole).toBool());
        m_model.setSorting(LaneModel::ByState); // the choice is a client, not a place
        QCOMPARE(m_selection.name(), QStringLiteral("WebSocket 1"));
        m_model.move(-100);
        QCOMPARE(m_selection.name(), QStringLiteral("WebSocket 0"));
        m_model.choose(-1);
        QVERIFY(!m_selection.isChosen());
    }

    void eachProtocolHasItsMiddle()
    {
        apply(10s, sixClients());
        QCOMPARE(m_model.middles(), (QList<double>{1, 3, 5}));
        m_model.setTransport(int(Transport::Sse));
        QCOMPARE(m_model.middles(), (QList<double>{-1, 1, -1}));
        m_model.setSorting(LaneModel::ByDrops);
        QCOMPARE(m_model.middles(), (QList<double>{-1, -1, -1}));
    }

    void saysWhoDialledInStep()
    {
        QList<LaneNews> lanes;
        for (int client = 0; client < 5; ++client)
            lanes.append(news(Transport::Sse, client,
                              {to(LaneState::Connecting, 1s), to(LaneState::BackingOff, 2s),
                               to(LaneState::Connecting, 5010ms + 10ms * client)}));
        apply(10s, lanes);
        QCOMPARE(m_model.inStep(), QStringLiteral("at most 5 of 5 dialled again within 100 ms, at 00:05"));
    }

    //! A lane that ended between two frames must not be drawn from memory that is no more.
    void aLaneThatEndsIsLetGoAtOnce()
    {
        apply(10s, sixClients());
        m_feed.setHeld(true);
        LaneNews end = news(Transport::Sse, 1, {});
        end.ends = true;
        apply(10'100ms, {end});
        QCOMPARE(m_model.rowCount(), 5);
        for (const Lane *lane : m_model.rows())
            QVERIFY(lane->client >= 0);
    }
};

QTEST_MAIN(TestLaneModel)
#include "tst_lanemodel.moc"
