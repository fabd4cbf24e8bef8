// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include "hub/hub.h"
#include "hub/memorylog.h"
#include "wire/envelope.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace Pushlab::Test;

namespace {

//! A log whose disk can be full.
class FullLog final : public Log
{
public:
    Appended append(Event event, const QByteArray &key) override { return kept.append(std::move(event), key); }
    bool commit() override
    {
        if (!full)
            return kept.commit();
        kept.discardPending();
        return false;
    }
    QString errorText() const override { return QStringLiteral("the disk is full"); }
    QList<Event> after(quint64 id) const override { return kept.after(id); }
    quint64 oldest() const override { return kept.oldest(); }
    quint64 newest() const override { return kept.newest(); }
    void setHistory(int events) override { kept.setHistory(events); }

    MemoryLog kept{100};
    bool full = false;
};

} // namespace

class TestHub : public QObject
{
    Q_OBJECT

    std::unique_ptr<Hub> m_hub;

private Q_SLOTS:
    void init() { m_hub = std::make_unique<Hub>(std::make_unique<MemoryLog>(100)); }
    void cleanup() { m_hub.reset(); }

    void oneBatchForOneTurn()
    {
        Listener listener;
        m_hub->subscribe(listener, std::nullopt);
        QList<quint64> confirmed;
        for (int i = 0; i < 3; ++i) {
            m_hub->publish("price", QByteArray::number(i), {}, [&](quint64 id, const QString &error) {
                QVERIFY(error.isEmpty());
                QCOMPARE(listener.calls, 1); // Delivered first.
                confirmed.append(id);
            });
        }
        QCOMPARE(listener.calls, 0);
        QCOMPARE(m_hub->newestId(), quint64(0));
        turn();
        QCOMPARE(listener.calls, 1);
        QCOMPARE(listener.events, (QList<Event>{{1, "price", "0"}, {2, "price", "1"}, {3, "price", "2"}}));
        QCOMPARE(confirmed, range(1, 3));
        QCOMPARE(m_hub->newestId(), quint64(3));
        QCOMPARE(m_hub->oldestId(), quint64(1));
        turn();
        QCOMPARE(listener.calls, 1);
        QCOMPARE(m_hub->counters().published, quint64(3));
        QCOMPARE(m_hub->counters().delivered, quint64(3));
    }

    void aRepeatAddsNothing()
    {
        Listener listener;
        m_hub->subscribe(listener, std::nullopt);
        QList<quint64> confirmed;
        const auto note = [&](quint64 id, const QString &) { confirmed.append(id); };
        m_hub->publish("message", "a", "key", note);
        m_hub->publish("message", "a", "key", note);
        turn();
        m_hub->publish("message", "a", "key", note);
        turn();
        QCOMPARE(confirmed, (QList<quint64>{1, 1, 1}));
        QCOMPARE(listener.ids, range(1, 1));
        QCOMPARE(listener.calls, 1);
        QCOMPARE(m_hub->counters().published, quint64(1));
        QCOMPARE(m_hub->counters().repeated, quint64(2));
    }

    void replays_data()
    {
        QTest::addColumn<int>("history");
        QTest::addColumn<int>("published");
        QTest::addColumn<quint64>("since");
        QTest::addColumn<quint64>("gapOldest"); // 0: no gap event.
        QTest::addColumn<QList<quint64>>("expected");
        const QList<quint64> none;
        constexpr auto highest = std::numeric_limits<quint64>::max();
        QTest::newRow("nothing missed") << 100 << 50 << quint64(50) << quint64(0) << none;
        QTest::newRow("some missed") << 100 << 50 << quint64(47) << quint64(0) << range(48, 50);
        QTest::newRow("from the beginning") << 100 << 50 << quint64(0) << quint64(0) << range(1, 50);
        QTest::newRow("just kept") << 10 << 50 << quint64(40) << quint64(0) << range(41, 50);
        QTest::newRow("one too old") << 10 << 50 << quint64(39) << quint64(41) << range(41, 50);
        QTest::newRow("far too old") << 10 << 50 << quint64(0) << quint64(41) << range(41, 50);
        QTest::newRow("earlier life") << 100 << 5 << quint64(41) << quint64(1) << range(1, 5);
        QTest::newRow("earlier life, trimmed") << 2 << 5 << quint64(41) << quint64(4) << range(4, 5);
        QTest::newRow("the highest number") << 100 << 5 << highest << quint64(1) << range(1, 5);
        QTest::newRow("empty log, from the beginning") << 100 << 0 << quint64(0) << quint64(0) << none;
        QTest::newRow("empty log, earlier life") << 100 << 0 << quint64(7) << quint64(1) << none;
        QTest::newRow("nothing kept, nothing missed") << 0 << 5 << quint64(5) << quint64(0) << none;
        QTest::newRow("nothing kept, one missed") << 0 << 5 << quint64(4) << quint64(6) << none;
        QTest::newRow("nothing kept, earlier life") << 0 << 5 << quint64(6) << quint64(6) << none;
    }
    void replays()
    {
        QFETCH(const int, history);
        QFETCH(const int, published);
        QFETCH(const quint64, since);
        QFETCH(const quint64, gapOldest);
        QFETCH(QList<quint64>, expected);
        m_hub->setHistory(history);
        publish(*m_hub, published);
        turn();

        Listener listener;
        m_hub->subscribe(listener, since);
        if (gapOldest) {
            QVERIFY(!listener.events.isEmpty());
            QCOMPARE(listener.events.first(), (Event{0, gapEventType, encodeGap(since, gapOldest)}));
            expected.prepend(0);
        }
        QCOMPARE(listener.ids, expected);
        QCOMPARE(listener.calls, expected.isEmpty() ? 0 : 1);
        QCOMPARE(m_hub->counters().gaps, quint64(gapOldest != 0));
        QCOMPARE(m_hub->counters().replayed, quint64(expected.size()) - quint64(gapOldest != 0));

        publish(*m_hub);
        turn();
        QCOMPARE(listener.ids.last(), quint64(published) + 1);
    }

    void withoutReplayOnlyWhatComes()
    {
        publish(*m_hub, 5);
        turn();
        Listener withoutSince;
        m_hub->subscribe(withoutSince, std::nullopt);
        m_hub->setReplay(ServerSettings::Replay::Off);
        Listener replayOff;
        m_hub->subscribe(replayOff, 2);
        Listener earlierLife;
        m_hub->subscribe(earlierLife, 99);
        publish(*m_hub);
        turn();
        for (const Listener *listener : {&withoutSince, &replayOff, &earlierLife})
            QCOMPARE(listener->ids, range(6, 6));
        QCOMPARE(m_hub->counters().gaps, quint64(0));
    }

    //! The naive greeting: everybody gets everything that is kept, and nobody is told of a gap.
    void replayOfAllIgnoresTheId()
    {
        m_hub->setReplay(ServerSettings::Replay::All);
        publish(*m_hub, 5);
        turn();
        Listener withoutSince;
        m_hub->subscribe(withoutSince, std::nullopt);
        QVERIFY(withoutSince.ids.isEmpty());
        for (const quint64 since : {quint64(0), quint64(3), quint64(5), quint64(99)}) {
            Listener listener;
            m_hub->subscribe(listener, since);
            QCOMPARE(listener.ids, range(1, 5));
        }
        m_hub->setHistory(2);
        Listener tooOld;
        m_hub->subscribe(tooOld, 1);
        QCOMPARE(tooOld.ids, range(4, 5));
        m_hub->setHistory(0);
        Listener nothingKept;
        m_hub->subscribe(nothingKept, 1);
        QVERIFY(nothingKept.ids.isEmpty());
        QCOMPARE(m_hub->counters().gaps, quint64(0));
    }

    void neitherTwiceNorNeverAroundACommit()
    {
        publish(*m_hub, 2);
        turn();
        publish(*m_hub, 2); // Not committed yet.
        Listener listener;
        m_hub->subscribe(listener, 1);
        QCOMPARE(listener.ids, range(2, 2));
        turn();
        QCOMPARE(listener.ids, range(2, 4));
    }

    void encodesOnceForAll()
    {
        Listener first, second;
        m_hub->subscribe(first, std::nullopt);
        m_hub->subscribe(second, std::nullopt);
        publish(*m_hub, 3);
        turn();
        QCOMPARE(first.chunks.size(), 3);
        QCOMPARE(first.chunks, second.chunks);

        Listener third, fourth, fifth;
        m_hub->subscribe(third, 1);
        m_hub->subscribe(fourth, 1);
        m_hub->subscribe(fifth, 2);
        QCOMPARE(third.ids, range(2, 3));
        QCOMPARE(third.chunks, fourth.chunks);
        QCOMPARE(fifth.ids, range(3, 3));
    }

    void sharedReplayFollowsTheLog()
    {
        publish(*m_hub, 5);
        turn();
        Listener before, afterwards, trimmed;
        m_hub->subscribe(before, 2);
        QCOMPARE(before.ids, range(3, 5));
        publish(*m_hub);
        turn();
        m_hub->subscribe(afterwards, 2);
        QCOMPARE(afterwards.ids, range(3, 6));
        m_hub->setHistory(2);
        m_hub->subscribe(trimmed, 2);
        QCOMPARE(trimmed.ids, (QList<quint64>{0, 5, 6}));
    }

    void aFailedCommitConfirmsAndDeliversNothing()
    {
        auto owned = std::make_unique<FullLog>();
        FullLog &log = *owned;
        m_hub = std::make_unique<Hub>(std::move(owned));
        Listener listener;
        m_hub->subscribe(listener, std::nullopt);
        QStringList answers;
        const auto note
            = [&](quint64 id, const QString &error) { answers.append(error.isEmpty() ? QString::number(id) : error); };
        m_hub->publish("message", "a", "k1", note);
        turn();
        log.full = true;
        m_hub->publish("message", "b", "k2", note);
        m_hub->publish("message", "a", "k1", note); // In the log since before.
        turn();
        QCOMPARE(answers, (QStringList{QStringLiteral("1"), QStringLiteral("the disk is full"), QStringLiteral("1")}));
        QCOMPARE(listener.ids, range(1, 1));
        QCOMPARE(m_hub->newestId(), quint64(1));

        log.full = false;
        answers.clear();
        m_hub->publish("message", "b", "k2", note);
        turn();
        QCOMPARE(answers, QStringList{QStringLiteral("2")});
        QCOMPARE(listener.ids, range(1, 2));
        QCOMPARE(m_hub->counters().published, quint64(2));
    }

    //! Subscribers come, go and resume at random, in and out of deliver(); each one's ids stay without a hole.
    void staysRightUnderChurn()
    {
        QRandomGenerator random(42);
        std::vector<std::unique_ptr<Listener>> listeners;
        std::vector<bool> subscribed(50, false);
        for (size_t i = 0; i < subscribed.size(); ++i)
            listeners.push_back(std::make_unique<Listener>());
        const auto toggle = [&](size_t i) {
            if (subscribed[i]) {
                subscribed[i] = false;
                m_hub->unsubscribe(*listeners[i]);
            } else {
                subscribed[i] = true;
                m_hub->subscribe(*listeners[i], listeners[i]->ids.isEmpty() ? 0 : listeners[i]->ids.last());
            }
        };
        m_hub->setHistory(10'000);
        bool inside = false;
        for (const auto &listener : listeners) {
            listener->inside = [&] {
                if (inside || random.bounded(10) != 0)
                    return;
                inside = true;
                toggle(random.bounded(quint32(subscribed.size())));
                inside = false;
            };
        }
        for (int round = 0; round < 300; ++round) {
            toggle(random.bounded(quint32(subscribed.size())));
            publish(*m_hub, int(random.bounded(3)));
            turn();
        }
        for (size_t i = 0; i < subscribed.size(); ++i) {
            listeners[i]->inside = {};
            if (!subscribed[i])
                toggle(i);
            QCOMPARE(listeners[i]->ids, range(1, m_hub->newestId()));
        }
        QCOMPARE(m_hub->subscriberCount(), qsizetype(subscribed.size()));
    }
};

QTEST_GUILESS_MAIN(TestHub)
#include "tst_hub.moc"
