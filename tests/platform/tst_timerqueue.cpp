// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/timerqueue.h"

#include <QTest>
#include <QTimerEvent>

#include <functional>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

class Receiver final : public QObject
{
public:
    void timerEvent(QTimerEvent *event) override
    {
        ids.append(event->timerId());
        if (inside)
            inside(event->timerId());
    }

    QList<int> ids;
    std::function<void(int)> inside;
};

//! Until \a receiver has had \a count events, however busy the machine is.
void fire(TimerQueue &queue, const Receiver &receiver, int count)
{
    const auto giveUp = TimerQueue::Clock::now() + 10s;
    while (receiver.ids.size() < count && TimerQueue::Clock::now() < giveUp)
        queue.fireDue();
}

} // namespace

class TestTimerQueue : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesInOrderOfTime()
    {
        TimerQueue queue;
        Receiver receiver;
        queue.add(1, 6ms, Qt::PreciseTimer, &receiver);
        queue.add(2, 2ms, Qt::CoarseTimer, &receiver);
        queue.add(3, 4ms, Qt::VeryCoarseTimer, &receiver);
        receiver.inside = [&](int id) { queue.remove(id); };
        fire(queue, receiver, 3);
        QCOMPARE(receiver.ids, (QList<int>{2, 3, 1}));
        QVERIFY(!queue.next());
    }

    void neverEarly()
    {
        TimerQueue queue;
        Receiver receiver;
        const auto start = TimerQueue::Clock::now();
        QList<TimerQueue::Clock::duration> times;
        receiver.inside = [&](int) { times.append(TimerQueue::Clock::now() - start); };
        queue.add(1, 5ms, Qt::CoarseTimer, &receiver);
        fire(queue, receiver, 5);
        QCOMPARE(times.size(), 5);
        for (int i = 0; i < times.size(); ++i)
            QVERIFY(times[i] >= 5ms * (i + 1));
    }

    void zeroFiresOnceAPass()
    {
        TimerQueue queue;
        Receiver receiver;
        queue.add(1, 0ms, Qt::PreciseTimer, &receiver);
        queue.add(2, 0ms, Qt::PreciseTimer, &receiver);
        QCOMPARE(queue.fireDue(), 2);
        QCOMPARE(queue.fireDue(), 2);
        QCOMPARE(receiver.ids, (QList<int>{1, 2, 1, 2}));
    }

    void missedBeatsAreNotMadeUpFor()
    {
        TimerQueue queue;
        Receiver receiver;
        queue.add(1, 1ms, Qt::PreciseTimer, &receiver);
        const auto end = TimerQueue::Clock::now() + 20ms;
        while (TimerQueue::Clock::now() < end) {}
        QCOMPARE(queue.fireDue(), 1);
        QCOMPARE(receiver.ids.size(), 1);
        QVERIFY(*queue.next() >= end);
    }

    void restsWhileItIsHandled()
    {
        TimerQueue queue;
        Receiver receiver;
        int depth = 0;
        receiver.inside = [&](int id) {
            if (id != 1)
                return;
            QCOMPARE(++depth, 1);
            QCOMPARE(queue.fireDue(), 1); // A nested event loop: the other one goes on.
            QCOMPARE(queue.of(&receiver).size(), 2);
            QVERIFY(queue.remaining(1));
            --depth;
        };
        queue.add(1, 0ms, Qt::PreciseTimer, &receiver);
        queue.add(2, 0ms, Qt::PreciseTimer, &receiver);
        queue.fireDue();
        QCOMPARE(receiver.ids.first(2), (QList<int>{1, 2}));
        receiver.ids.clear();
        queue.fireDue();
        QVERIFY(receiver.ids.contains(1)); // It is back afterwards.
    }

    void mayBeRemovedInItsEvent_data()
    {
        QTest::addColumn<bool>("again");
        QTest::newRow("stopped") << false;
        QTest::newRow("the id is used again") << true;
    }
    void mayBeRemovedInItsEvent()
    {
        QFETCH(const bool, again);
        TimerQueue queue;
        Receiver receiver;
        receiver.inside = [&](int id) {
            QVERIFY(queue.remove(id));
            if (again)
                queue.add(id, 1h, Qt::PreciseTimer, &receiver);
        };
        queue.add(7, 0ms, Qt::PreciseTimer, &receiver);
        QCOMPARE(queue.fireDue(), 1);
        QCOMPARE(queue.fireDue(), 0);
        QCOMPARE(queue.next().has_value(), again);
        QCOMPARE(queue.of(&receiver).size(), again ? 1 : 0);
        if (again)
            QVERIFY(*queue.remaining(7) > 59min);
        QCOMPARE(queue.remove(7), again);
    }

    void mayRemoveTheOthers()
    {
        TimerQueue queue;
        Receiver receiver;
        receiver.inside = [&](int) { QVERIFY(queue.removeAll(&receiver)); };
        for (int id = 1; id <= 5; ++id)
            queue.add(id, 0ms, Qt::PreciseTimer, &receiver);
        QCOMPARE(queue.fireDue(), 1);
        QVERIFY(!queue.next());
    }

    void knowsWhoseTheyAre()
    {
        TimerQueue queue;
        Receiver first, second;
        queue.add(1, 10ms, Qt::PreciseTimer, &first);
        queue.add(2, 20ms, Qt::CoarseTimer, &first);
        queue.add(3, 30ms, Qt::CoarseTimer, &second);
        QCOMPARE(queue.of(&first).size(), 2);
        QCOMPARE(queue.of(&second).size(), 1);
        QCOMPARE(queue.of(&second).first().timerId, 3);
        QCOMPARE(queue.of(&second).first().interval, 30);
        QCOMPARE(queue.of(&second).first().timerType, Qt::CoarseTimer);
        QVERIFY(queue.removeAll(&first));
        QVERIFY(!queue.removeAll(&first));
        QVERIFY(!queue.remaining(1));
        QVERIFY(*queue.remaining(3) <= 30ms);
        QVERIFY(!queue.remove(1));
        QVERIFY(queue.remove(3));
        QVERIFY(!queue.next());
    }

    void anyIntervalFits()
    {
        TimerQueue queue;
        Receiver receiver;
        queue.add(1, std::chrono::milliseconds::max(), Qt::PreciseTimer, &receiver);
        QVERIFY(*queue.next() > TimerQueue::Clock::now());
        QVERIFY(*queue.remaining(1) > 24h);
    }
};

QTEST_GUILESS_MAIN(TestTimerQueue)
#include "tst_timerqueue.moc"
