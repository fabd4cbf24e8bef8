// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/lanerecorder.h"

#include <QTest>

#include <numeric>

using namespace Pushlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Pushlab::LaneSample::EachTransport)

//! Who has a lane, and what is written down of it: everything while it is little, a bounded part when it is much.
class TestLaneRecorder : public QObject
{
    Q_OBJECT

    using Clock = LaneRecorder::Clock;
    const Clock::time_point m_origin{1h};

    LaneRecorder recorder() const
    {
        LaneRecorder recorder(Transport::Sse);
        recorder.begin(m_origin);
        return recorder;
    }
    static QList<LaneState> states(const LaneNews &news)
    {
        QList<LaneState> states;
        for (const LaneChange &change : news.changes)
            states.append(change.state);
        return states;
    }

private Q_SLOTS:
    void shares_data()
    {
        using Each = LaneSample::EachTransport;
        QTest::addColumn<Each>("clients");
        QTest::addColumn<Each>("shares");
        QTest::newRow("nobody") << Each{} << Each{};
        QTest::newRow("few: all") << Each{40, 1, 79} << Each{40, 1, 79};
        QTest::newRow("many: evenly") << Each{100, 5000, 20'000} << Each{40, 40, 40};
        QTest::newRow("one protocol takes all the room") << Each{0, 500, 0} << Each{0, 120, 0};
        QTest::newRow("what a small one does not need") << Each{10, 500, 500} << Each{10, 55, 55};
        QTest::newRow("never below nothing") << Each{-3, 500, 0} << Each{0, 120, 0};
    }
    void shares()
    {
        QFETCH(const LaneSample::EachTransport, clients);
        QFETCH(const LaneSample::EachTransport, shares);
        QCOMPARE(LaneSample::shares(clients), shares);
    }

    //! Within the share, spread over all, and no lane is given up for another when the crowd grows.
    void sampleIsEvenAndStable()
    {
        QList<int> smaller;
        for (int clients = 1; clients <= 5000; ++clients) {
            const int share = std::min(clients, 40);
            const LaneSample sample(clients, share);
            QList<int> seats;
            for (int seat = 0; seat < clients; ++seat) {
                if (sample.has(seat))
                    seats.append(seat);
            }
            QVERIFY(seats.size() <= share);
            QVERIFY2(seats.size() * 2 >= share, qPrintable(QString::number(clients)));
            QVERIFY(clients - seats.last() <= std::max(1, 2 * clients / share)); // not only the first ones
            if (clients > 40) {
                QVERIFY(std::all_of(seats.begin(), seats.end(),
                                    [&](int seat) { return smaller.contains(seat) || seat > smaller.last(); }));
            }
            smaller = seats;
        }
        QVERIFY(!LaneSample().has(0));
        QVERIFY(!LaneSample(100, 0).has(0));
    }

    void writesDownInOrder()
    {
        LaneRecorder recorder = this->recorder();
        recorder.follow(7, ClientState::Idle, m_origin + 1s);
        recorder.follow(3, ClientState::Idle, m_origin + 1s);
        recorder.changed(7, ClientState::Idle, ClientState::Connecting, {}, {}, m_origin + 1s);
        recorder.changed(7, ClientState::Connecting, ClientState::Open, {}, {}, m_origin + 1004ms);
        recorder.changed(7, ClientState::Open, ClientState::Waiting, 300ms, QStringLiteral("it broke"), m_origin + 2s);
        recorder.changed(7, ClientState::Waiting, ClientState::Connecting, {}, {}, m_origin + 2300ms);
        recorder.changed(7, ClientState::Connecting, ClientState::Waiting, 1s, QStringLiteral("refused"),
                         m_origin + 2301ms);
        recorder.changed(9, ClientState::Connecting, ClientState::Open, {}, {}, m_origin + 2s); // has no lane

        const QList<LaneNews> news = recorder.take();
        QCOMPARE(news.size(), 2);
        QCOMPARE(news[0].client, 3); // by client, whatever came first
        QCOMPARE(states(news[0]), QList{LaneState::Connecting});
        QCOMPARE(news[1].client, 7);
        QCOMPARE(news[1].transport, Transport::Sse);
        QCOMPARE(news[1].drops, 1);
        QCOMPARE(states(news[1]),
                 (QList{LaneState::Connecting, LaneState::Open, LaneState::Waiting, LaneState::Connecting,
                        LaneState::BackingOff}));
        QCOMPARE(news[1].changes[2], (LaneChange{2s, LaneState::Waiting, true, 300ms, QStringLiteral("it broke")}));
        QVERIFY(!news[1].changes[4].dropped); // a failed attempt had nothing to lose
        QCOMPARE(news[1].changes[4].time, 2301ms);
        QVERIFY(recorder.take().isEmpty()); // nothing new
    }

    //! A browser's next connection is queued for: nothing broke, so nothing is a drop.
    void queuingIsNoDrop()
    {
        LaneRecorder recorder = this->recorder();
        recorder.follow(0, ClientState::Open, m_origin);
        recorder.changed(0, ClientState::Open, ClientState::Queued, {}, {}, m_origin + 1s);
        recorder.changed(0, ClientState::Queued, ClientState::GivenUp, {}, QStringLiteral("502"), m_origin + 2s);
        const LaneNews news = recorder.take().value(0);
        QCOMPARE(news.drops, 0);
        QCOMPARE(states(news), (QList{LaneState::Open, LaneState::Queued, LaneState::GivenUp}));
        QCOMPARE(news.changes.last().reason, QStringLiteral("502"));
    }

    //! A loop without a pause fills no memory, and drops go on being counted exactly.
    void aBusyLaneIsBounded()
    {
        LaneRecorder recorder = this->recorder();
        recorder.follow(0, ClientState::Open, m_origin);
        constexpr int turns = 1000;
        for (int i = 0; i < turns; ++i) {
            const auto now = m_origin + std::chrono::milliseconds(i);
            recorder.changed(0, ClientState::Open, ClientState::Waiting, {}, QStringLiteral("closed"), now);
            recorder.changed(0, ClientState::Waiting, ClientState::Connecting, {}, {}, now);
            recorder.changed(0, ClientState::Connecting, ClientState::Open, {}, {}, now);
        }
        const LaneNews news = recorder.take().value(0);
        QCOMPARE(news.changes.size(), LaneRecorder::mostChanges);
        QCOMPARE(news.leftOut, 1 + 3 * turns - int(LaneRecorder::mostChanges));
        QCOMPARE(news.drops, turns);
        QCOMPARE(news.changes.last().state, LaneState::Open);
        QCOMPARE(news.changes.last().time, 999ms);
        QVERIFY(std::is_sorted(news.changes.begin(), news.changes.end(),
                               [](const LaneChange &a, const LaneChange &b) { return a.time < b.time; }));
        recorder.changed(0, ClientState::Open, ClientState::Closed, {}, {}, m_origin + 1s);
        QCOMPARE(recorder.take().value(0).leftOut, 0); // counted anew for each frame
    }

    void whoLeavesIsToldOfOnce()
    {
        LaneRecorder recorder = this->recorder();
        recorder.follow(0, ClientState::Open, m_origin);
        recorder.take();
        recorder.leave(0, m_origin + 1s);
        recorder.changed(0, ClientState::Open, ClientState::Closed, {}, {}, m_origin + 2s);
        const QList<LaneNews> news = recorder.take();
        QCOMPARE(news.size(), 1);
        QCOMPARE(states(news[0]), QList{LaneState::Gone});
        QVERIFY(!news[0].ends);
        QVERIFY(recorder.take().isEmpty());
    }

    void whoIsNoLongerInTheSampleEnds()
    {
        LaneRecorder recorder = this->recorder();
        recorder.follow(0, ClientState::Open, m_origin);
        recorder.take();
        recorder.follow(2, ClientState::Open, m_origin);
        recorder.drop(0);
        recorder.drop(2); // nobody has heard of it
        recorder.drop(5);
        const QList<LaneNews> news = recorder.take();
        QCOMPARE(news.size(), 1);
        QCOMPARE(news[0].client, 0);
        QVERIFY(news[0].ends);
    }

    void whoComesBackToTheSampleEndsFirst()
    {
        LaneRecorder recorder = this->recorder();
        for (int client = 0; client < 40; ++client)
            recorder.follow(client, ClientState::Open, m_origin);
        recorder.take();
        for (int client = 0; client < 40; ++client) {
            recorder.drop(client);
            recorder.follow(client, ClientState::Open, m_origin + 1s);
        }
        const QList<LaneNews> news = recorder.take();
        QCOMPARE(news.size(), 80);
        for (int i = 0; i < news.size(); ++i) {
            QCOMPARE(news[i].client, i / 2);
            QCOMPARE(news[i].ends, i % 2 == 0);
        }
    }

    void withoutAnOriginNothingIsKept()
    {
        LaneRecorder recorder(Transport::Sse);
        recorder.follow(0, ClientState::Open, m_origin);
        recorder.changed(0, ClientState::Open, ClientState::Waiting, {}, {}, m_origin);
        QVERIFY(!recorder.isOn());
        QVERIFY(recorder.take().isEmpty());
    }
};

QTEST_APPLESS_MAIN(TestLaneRecorder)
#include "tst_lanerecorder.moc"
