// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workload/requestpool.h"

#include "platform/processstats.h"
#include "workload/mailbox.h"

#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Pushlab::RequestPool::Start)

namespace {

//! Jobs that stay in their threads until they are let go.
struct Holding {
    ~Holding() { mailbox.close(); }

    RequestPool::Job job()
    {
        return [this](RequestPool::Worker &worker) {
            worker.setState("waiting for an event");
            int value = 0;
            mailbox.take(value, std::nullopt);
            ++done;
        };
    }
    void letGo(int jobs)
    {
        for (int i = 0; i < jobs; ++i)
            mailbox.put(0);
    }

    Mailbox<int> mailbox;
    std::atomic<int> done = 0;
};

QList<QByteArray> names(const RequestPool &pool)
{
    QList<QByteArray> list;
    for (const PoolThreadInfo &thread : pool.threads())
        list.append(thread.name);
    return list;
}

QList<QByteArray> numbered(int count)
{
    QList<QByteArray> list;
    for (int i = 1; i <= count; ++i)
        list.append("request-" + QByteArray::number(i));
    return list;
}

} // namespace

class TestRequestPool : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<RequestPool::Start>("start");
        QTest::newRow("at once") << RequestPool::Start::AtOnce;
        QTest::newRow("on demand") << RequestPool::Start::OnDemand;
    }

    void refusesWhenFull_data()
    {
        QTest::addColumn<int>("threads");
        QTest::addColumn<int>("queue");
        QTest::newRow("two and a queue of three") << 2 << 3;
        QTest::newRow("no queue") << 5 << 0;
        QTest::newRow("no threads, only a queue") << 0 << 4;
        QTest::newRow("nothing at all") << 0 << 0;
        QTest::newRow("negative is nothing") << -1 << -1;
        QTest::newRow("the default") << 200 << 100;
    }
    void refusesWhenFull()
    {
        QFETCH_GLOBAL(const RequestPool::Start, start);
        QFETCH(const int, threads);
        QFETCH(const int, queue);
        const int running = std::max(0, threads);
        const int queued = std::max(0, queue);
        RequestPool pool(threads, queue, start);
        Holding holding;
        for (int i = 0; i < running + queued; ++i)
            QVERIFY(pool.tryStart("GET /events", holding.job()));
        QVERIFY(!pool.tryStart("POST /pay", holding.job()));
        QVERIFY(!pool.tryStart("POST /pay", holding.job()));
        QTRY_COMPARE(pool.counters().busy, running);

        const RequestPool::Counters counters = pool.counters();
        QCOMPARE(counters.threads, running);
        QCOMPARE(counters.queueLimit, queued);
        QCOMPARE(counters.queued, queued);
        QCOMPARE(counters.started, quint64(running));
        QCOMPARE(counters.rejected, quint64(2));
        holding.mailbox.close(); // Before the pool's destructor waits for the jobs.
    }

    void queuedJobsFollowInOrder()
    {
        RequestPool pool(1, 10);
        Holding holding;
        QVERIFY(pool.tryStart("GET /poll", holding.job()));
        QList<int> order; // Only ever touched by the one pool thread, until all are done.
        std::atomic<int> done = 0;
        for (int i = 0; i < 5; ++i) {
            QVERIFY(pool.tryStart("POST /pay", [&, i](RequestPool::Worker &) {
                order.append(i);
                ++done;
            }));
        }
        QTRY_COMPARE(pool.counters().busy, 1);
        QCOMPARE(done.load(), 0);
        holding.letGo(1);
        QTRY_COMPARE(done.load(), 5);
        QCOMPARE(order, (QList<int>{0, 1, 2, 3, 4}));
        QTRY_COMPARE(pool.counters().busy, 0);
        QCOMPARE(pool.counters().started, quint64(6));
        QVERIFY(pool.counters().waitedTotal >= pool.counters().waitedMax);
        QVERIFY(pool.counters().waitedMax > 0us);
    }

    void listsItsThreads()
    {
        Holding holding;
        RequestPool pool(3, 0);
        QCOMPARE(names(pool), numbered(3));
        for (const PoolThreadInfo &thread : pool.threads()) {
            QCOMPARE(thread.state, QByteArray("idle"));
            QCOMPARE(thread.request, QByteArray());
        }
        QVERIFY(pool.tryStart("GET /poll", holding.job()));
        const auto waiting = [&pool] {
            QList<PoolThreadInfo> list;
            for (const PoolThreadInfo &thread : pool.threads()) {
                if (thread.state == "waiting for an event")
                    list.append(thread);
            }
            return list;
        };
        QTRY_COMPARE(waiting().size(), 1);
        QCOMPARE(waiting().first().request, QByteArray("GET /poll"));
        QTRY_VERIFY(waiting().first().time >= 20ms);
        holding.letGo(1);
        QTRY_COMPARE(waiting().size(), 0);
        QTRY_COMPARE(pool.counters().busy, 0);
    }

    void hasRealThreads()
    {
        // Measured with a pool there already, so that what a sanitizer starts for the first thread is not counted.
        const RequestPool first(1, 0);
        const int before = ownProcessStats().threads;
        QVERIFY(before > 1);
        {
            const RequestPool pool(20, 0);
            QCOMPARE(ownProcessStats().threads, before + 20);
        }
        QTRY_COMPARE(ownProcessStats().threads, before);
    }

    void startsOnlyWhatIsNeeded()
    {
        RequestPool pool(3, 0, RequestPool::Start::OnDemand);
        Holding holding;
        QCOMPARE(pool.counters().threads, 3); // the limit
        QCOMPARE(names(pool), numbered(0));
        QVERIFY(pool.tryStart("POST /pay", holding.job()));
        QVERIFY(pool.tryStart("POST /pay", holding.job()));
        QCOMPARE(names(pool), numbered(2));
        QTRY_COMPARE(pool.counters().busy, 2);
        holding.letGo(2);
        QTRY_COMPARE(pool.counters().busy, 0);
        QVERIFY(pool.tryStart("POST /pay", holding.job())); // an idle one takes it
        QCOMPARE(names(pool), numbered(2));
        pool.resize(1, 0);
        holding.letGo(1); // it may be the second thread that took the last job
        QTRY_COMPARE(names(pool).size(), 1);
        holding.mailbox.close();
    }

    void sleepersAreWokenAtTheEnd()
    {
        std::atomic<int> slept = 0;
        std::atomic<int> woken = 0;
        const auto sleep = [&](std::chrono::milliseconds time) {
            return [&, time](RequestPool::Worker &worker) { ++(worker.sleep(time) ? slept : woken); };
        };
        const auto start = std::chrono::steady_clock::now();
        {
            RequestPool pool(3, 0);
            QVERIFY(pool.tryStart("GET /a", sleep(1h)));
            QVERIFY(pool.tryStart("GET /b", sleep(1h)));
            QVERIFY(pool.tryStart("GET /c", sleep(30ms)));
            QTRY_COMPARE(slept.load(), 1);
            QVERIFY(std::chrono::steady_clock::now() - start >= 30ms);
        }
        QCOMPARE(woken.load(), 2);
        QCOMPARE(slept.load(), 1);
    }

    void growsLive()
    {
        RequestPool pool(1, 5);
        Holding holding;
        for (int i = 0; i < 4; ++i)
            QVERIFY(pool.tryStart("GET /poll", holding.job()));
        QTRY_COMPARE(pool.counters().busy, 1);
        QCOMPARE(pool.counters().queued, 3);
        pool.resize(4, 0);
        QTRY_COMPARE(pool.counters().busy, 4);
        QCOMPARE(pool.counters().queued, 0);
        QVERIFY(!pool.tryStart("GET /poll", holding.job()));
        QCOMPARE(names(pool), numbered(4));
        holding.mailbox.close();
    }

    void shrinksLive()
    {
        RequestPool pool(4, 0);
        Holding holding;
        for (int i = 0; i < 4; ++i)
            QVERIFY(pool.tryStart("GET /poll", holding.job()));
        QTRY_COMPARE(pool.counters().busy, 4);
        pool.resize(2, 1);
        QCOMPARE(pool.counters().threads, 2);
        QCOMPARE(pool.counters().busy, 4); // They finish what they do.
        QVERIFY(pool.tryStart("POST /pay", holding.job()));
        QVERIFY(!pool.tryStart("POST /pay", holding.job()));
        holding.letGo(5);
        QTRY_COMPARE(holding.done.load(), 5);
        QTRY_COMPARE(names(pool), numbered(2));
        QTRY_COMPARE(pool.counters().busy, 0);

        pool.resize(3, 0); // The names of those that ended come again.
        QCOMPARE(names(pool), numbered(3));
        for (int i = 0; i < 3; ++i)
            QVERIFY(pool.tryStart("GET /poll", holding.job()));
        QVERIFY(!pool.tryStart("GET /poll", holding.job()));
        QTRY_COMPARE(pool.counters().busy, 3);
        holding.mailbox.close();
    }

    void idleThreadsEndAtOnce()
    {
        RequestPool pool(10, 0);
        pool.resize(1, 0);
        QTRY_COMPARE(names(pool), numbered(1));
        pool.resize(0, 0);
        QTRY_COMPARE(names(pool), numbered(0));
        QVERIFY(!pool.tryStart("GET /health", [](RequestPool::Worker &) {}));
    }

    void dropsTheQueueAtTheEnd()
    {
        auto alive = std::make_shared<int>();
        bool ran = false;
        Holding holding;
        std::thread letGoLater;
        {
            RequestPool pool(1, 5);
            QVERIFY(pool.tryStart("GET /poll", holding.job()));
            QTRY_COMPARE(pool.counters().busy, 1);
            for (int i = 0; i < 5; ++i)
                QVERIFY(pool.tryStart("POST /pay", [&ran, alive](RequestPool::Worker &) { ran = true; }));
            QCOMPARE(alive.use_count(), 6L);
            // Only once the queue is gone: none of it may get the thread.
            letGoLater = std::thread([&] {
                while (alive.use_count() > 1)
                    std::this_thread::yield();
                holding.letGo(1);
            });
        }
        letGoLater.join();
        QCOMPARE(holding.done.load(), 1);
        QVERIFY(!ran);
        QCOMPARE(alive.use_count(), 1L);
    }

    void runsEachJobOnce()
    {
        constexpr int jobs = 20'000;
        std::vector<std::atomic<int>> runs(jobs);
        std::atomic<int> total = 0;
        {
            RequestPool pool(8, jobs);
            for (int i = 0; i < jobs; ++i) {
                QVERIFY(pool.tryStart("POST /pay", [&, i](RequestPool::Worker &worker) {
                    worker.setState("paying");
                    ++runs[size_t(i)];
                    ++total;
                }));
                if (i % 1000 == 0)
                    pool.resize(1 + i / 1000 % 12, jobs);
            }
            QTRY_COMPARE(total.load(), jobs);
        }
        for (const std::atomic<int> &count : runs)
            QCOMPARE(count.load(), 1);
    }
};

QTEST_GUILESS_MAIN(TestRequestPool)
#include "tst_requestpool.moc"
