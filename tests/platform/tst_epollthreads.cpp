// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main thread of this program runs on the dispatcher, so Qt Test itself does too.

#include "platform/epolldispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QTest>
#include <QThread>
#include <QTimer>

#include <atomic>
#include <thread>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

class Counter final : public QObject
{
public:
    bool event(QEvent *event) override
    {
        events += event->type() == QEvent::User;
        return QObject::event(event);
    }

    int events = 0;
};

//! One pass of the event loop; waits for nothing unless it is told to.
void pass(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace

//! What other threads may do to a thread that waits.
class TestEpollThreads : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void wakesUpForOtherThreads()
    {
        constexpr int threads = 4;
        constexpr int each = 5000;
        std::atomic<int> calls = 0;
        auto *dispatcher = QAbstractEventDispatcher::instance();
        std::vector<std::thread> others;
        for (int i = 0; i < threads; ++i) {
            others.emplace_back([&] {
                for (int n = 0; n < each; ++n) {
                    ++calls;
                    dispatcher->wakeUp();
                    if (n % 100 == 0)
                        std::this_thread::yield(); // So that the waiting one falls asleep now and then.
                }
            });
        }
        while (calls < threads * each)
            pass(QEventLoop::WaitForMoreEvents); // A lost call would keep this waiting for ever.
        for (std::thread &other : others)
            other.join();
    }

    void deliversFromOtherThreads()
    {
        constexpr int threads = 4;
        constexpr int each = 5000;
        Counter counter;
        std::vector<std::thread> senders;
        for (int i = 0; i < threads; ++i) {
            senders.emplace_back([&] {
                for (int n = 0; n < each; ++n)
                    QCoreApplication::postEvent(&counter, new QEvent(QEvent::User));
            });
        }
        while (counter.events < threads * each)
            pass(QEventLoop::WaitForMoreEvents);
        for (std::thread &sender : senders)
            sender.join();
        QCOMPARE(counter.events, threads * each);
    }

    void interruptsFromAnotherThread()
    {
        QEventLoop loop;
        for (int i = 0; i < 200; ++i) {
            std::thread other;
            QTimer::singleShot(0, this, [&] { other = std::thread([&loop] { loop.exit(7); }); });
            QCOMPARE(loop.exec(), 7); // Only a flag and interrupt(): nothing is posted.
            other.join();
        }
    }

    void startsAndEndsInThreads()
    {
        for (int i = 0; i < 50; ++i) {
            std::atomic<bool> ran = false;
            QThread thread;
            thread.setEventDispatcher(createSocketDispatcher().release());
            auto *worker = new QObject;
            worker->moveToThread(&thread);
            connect(&thread, &QThread::started, worker,
                    [worker, &ran] { QTimer::singleShot(0, worker, [&ran] { ran = true; }); });
            connect(&thread, &QThread::finished, worker, &QObject::deleteLater);
            thread.start();
            QTRY_VERIFY(ran);
            thread.quit();
            QVERIFY(thread.wait(10'000));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(createSocketDispatcher().release());
    QCoreApplication application(argc, argv);
    TestEpollThreads test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_epollthreads.moc"
