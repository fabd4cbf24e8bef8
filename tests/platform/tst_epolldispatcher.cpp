// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main thread of this program runs on the dispatcher, so Qt Test itself does too.

#include "platform/epolldispatcher.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QSignalSpy>
#include <QSocketNotifier>
#include <QTest>
#include <QTimer>

#include <array>
#include <thread>

#include <fcntl.h>
#include <unistd.h>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

class Pipe
{
public:
    Pipe()
    {
        if (::pipe2(m_ends, O_CLOEXEC | O_NONBLOCK) != 0)
            qFatal("pipe2: %s", qUtf8Printable(qt_error_string(errno)));
    }
    ~Pipe() { close(); }
    Pipe(const Pipe &) = delete;
    Pipe &operator=(const Pipe &) = delete;

    int readEnd() const { return m_ends[0]; }
    int writeEnd() const { return m_ends[1]; }
    void write() { QCOMPARE(::write(m_ends[1], "x", 1), ssize_t(1)); }
    void read()
    {
        char byte = 0;
        QCOMPARE(::read(m_ends[0], &byte, 1), ssize_t(1));
    }
    void close()
    {
        for (int &end : m_ends) {
            if (end >= 0)
                ::close(end);
            end = -1;
        }
    }

private:
    int m_ends[2]{-1, -1};
};

std::unique_ptr<QSocketNotifier> readNotifier(const Pipe &pipe)
{
    return std::make_unique<QSocketNotifier>(pipe.readEnd(), QSocketNotifier::Read);
}

//! One pass of the event loop; waits for nothing unless it is told to.
void pass(QEventLoop::ProcessEventsFlags flags = QEventLoop::AllEvents)
{
    QAbstractEventDispatcher::instance()->processEvents(flags);
}

} // namespace

class TestEpollDispatcher : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhileThereIsSomething()
    {
        Pipe pipe;
        const auto notifier = readNotifier(pipe);
        QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
        pass();
        QCOMPARE(activated.size(), 0);
        pipe.write();
        pass();
        pass();
        QCOMPARE(activated.size(), 2); // Level-triggered: nobody has read yet.
        pipe.read();
        pass();
        QCOMPARE(activated.size(), 2);
    }

    void anEndIsReadable()
    {
        Pipe pipe;
        const auto notifier = readNotifier(pipe);
        QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
        pass();
        QCOMPARE(activated.size(), 0);
        ::close(pipe.writeEnd());
        pass();
        QCOMPARE(activated.size(), 1);
        notifier->setEnabled(false);
    }

    //! What took the handlers before it is no part of when a socket became readable.
    void tellsWhenSocketsWereReadable()
    {
        using Clock = std::chrono::steady_clock;
        std::array<Pipe, 2> pipes;
        std::array<std::unique_ptr<QSocketNotifier>, 2> notifiers{readNotifier(pipes[0]), readNotifier(pipes[1])};
        QList<Clock::time_point> wakes;
        Clock::time_point firstServed;
        for (size_t i = 0; i < pipes.size(); ++i) {
            pipes[i].write();
            connect(notifiers[i].get(), &QSocketNotifier::activated, this, [&, i] {
                pipes[i].read();
                wakes.append(lastArrival());
                if (wakes.size() == 1)
                    firstServed = Clock::now();
                while (Clock::now() < firstServed + 2ms) {} // A handler that takes its time.
            });
        }
        const auto before = Clock::now();
        pass();
        QCOMPARE(wakes.size(), 2);
        QCOMPARE(wakes[0], wakes[1]);
        QVERIFY(before <= wakes[0] && wakes[0] <= firstServed);
    }

    void withoutEpollItIsNow()
    {
        std::chrono::steady_clock::time_point before;
        std::chrono::steady_clock::time_point wake;
        std::thread other([&] {
            before = std::chrono::steady_clock::now();
            wake = lastArrival();
        });
        other.join();
        QVERIFY(before <= wake && wake <= std::chrono::steady_clock::now());
    }

    void switchesOffAndOn()
    {
        Pipe pipe;
        const auto notifier = readNotifier(pipe);
        QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
        pipe.write();
        notifier->setEnabled(false);
        pass();
        QCOMPARE(activated.size(), 0);
        notifier->setEnabled(true);
        notifier->setEnabled(false);
        notifier->setEnabled(true);
        pass();
        QCOMPARE(activated.size(), 1);
    }

    void keepsReadAndWriteApart()
    {
        Pipe pipe;
        QSocketNotifier writable(pipe.writeEnd(), QSocketNotifier::Write);
        QSignalSpy activated(&writable, &QSocketNotifier::activated);
        const auto readable = readNotifier(pipe);
        QSignalSpy read(readable.get(), &QSocketNotifier::activated);
        pass();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(read.size(), 0);
        writable.setEnabled(false);
        pipe.write();
        pass();
        QCOMPARE(activated.size(), 1);
        QCOMPARE(read.size(), 1);
    }

    void handlersMayDeleteAnyNotifier()
    {
        constexpr int count = 50;
        std::vector<Pipe> pipes(count);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        int calls = 0;
        for (Pipe &pipe : pipes) {
            notifiers.push_back(readNotifier(pipe));
            connect(notifiers.back().get(), &QSocketNotifier::activated, this, [&] {
                ++calls;
                notifiers.clear(); // The one that is active, too.
            });
            pipe.write();
        }
        pass();
        QCOMPARE(calls, 1);
        pass();
        QCOMPARE(calls, 1);
    }

    void aReusedDescriptorIsAnotherOne()
    {
        Pipe first, second;
        std::unique_ptr<Pipe> fresh;
        std::unique_ptr<QSocketNotifier> freshNotifier;
        int freshCalls = 0;
        // The first one's handler closes the second, whose number a new and empty pipe gets at once.
        const auto firstNotifier = readNotifier(first);
        auto secondNotifier = readNotifier(second);
        const int expected = second.readEnd();
        connect(firstNotifier.get(), &QSocketNotifier::activated, this, [&] {
            firstNotifier->setEnabled(false);
            secondNotifier.reset();
            second.close();
            fresh = std::make_unique<Pipe>();
            QCOMPARE(fresh->readEnd(), expected);
            freshNotifier = readNotifier(*fresh);
            connect(freshNotifier.get(), &QSocketNotifier::activated, this, [&] { ++freshCalls; });
        });
        first.write(); // First ready, first served.
        second.write();
        pass();
        QVERIFY(freshNotifier);
        QCOMPARE(freshCalls, 0);
        pass();
        QCOMPARE(freshCalls, 0);
        fresh->write();
        pass();
        QCOMPARE(freshCalls, 1);
    }

    void aNestedLoopServesTheRest()
    {
        Pipe first, second;
        int depth = 0;
        QList<int> depths;
        const auto firstNotifier = readNotifier(first);
        const auto secondNotifier = readNotifier(second);
        connect(firstNotifier.get(), &QSocketNotifier::activated, this, [&] {
            first.read();
            ++depth;
            pass();
            --depth;
        });
        connect(secondNotifier.get(), &QSocketNotifier::activated, this, [&] {
            second.read(); // Fails when it is called once more, with nothing there.
            depths.append(depth);
        });
        first.write();
        second.write();
        pass();
        QCOMPARE(depths, QList<int>{1});
        pass();
        QCOMPARE(depths, QList<int>{1});
    }

    void excludesSockets()
    {
        Pipe pipe;
        const auto notifier = readNotifier(pipe);
        QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
        pipe.write();
        QTimer timer;
        QSignalSpy fired(&timer, &QTimer::timeout);
        timer.start(30);
        bool posted = false;
        QMetaObject::invokeMethod(
            this, [&] { posted = true; }, Qt::QueuedConnection);
        const auto flags = QEventLoop::ExcludeSocketNotifiers | QEventLoop::WaitForMoreEvents;
        int passes = 0;
        for (; fired.isEmpty(); ++passes)
            pass(flags);
        QVERIFY(posted);
        QVERIFY2(passes <= 5, qPrintable(QString::number(passes))); // The readable pipe does not end the wait.
        QCOMPARE(activated.size(), 0);
        pass();
        QCOMPARE(activated.size(), 1);
    }

    void excludesTimers()
    {
        QTimer timer;
        QSignalSpy fired(&timer, &QTimer::timeout);
        timer.start(0);
        pass(QEventLoop::X11ExcludeTimers);
        QCOMPARE(fired.size(), 0);
        pass(QEventLoop::ExcludeUserInputEvents);
        QCOMPARE(fired.size(), 1);
    }

    void timers_data()
    {
        QTest::addColumn<int>("interval");
        QTest::addColumn<Qt::TimerType>("type");
        for (const int interval : {0, 1, 3, 20, 105}) {
            QTest::addRow("precise %d ms", interval) << interval << Qt::PreciseTimer;
            QTest::addRow("coarse %d ms", interval) << interval << Qt::CoarseTimer;
        }
    }
    void timers()
    {
        QFETCH(const int, interval);
        QFETCH(const Qt::TimerType, type);
        QTimer timer;
        timer.setTimerType(type);
        QEventLoop loop;
        QElapsedTimer elapsed;
        QList<qint64> times;
        connect(&timer, &QTimer::timeout, this, [&] {
            times.append(elapsed.nsecsElapsed());
            if (times.size() == 3)
                loop.quit();
        });
        elapsed.start();
        timer.start(interval);
        QVERIFY(timer.remainingTime() <= interval);
        loop.exec();
        for (int i = 0; i < 3; ++i) {
            QVERIFY(times[i] >= qint64(interval) * 1'000'000 * (i + 1));
            QVERIFY(times[i] < (qint64(interval) * (i + 1) + 2000) * 1'000'000); // Generous: other work on the machine.
        }
    }

    void sleepsWhenThereIsNothing()
    {
        // Idle but watched descriptors, one of them told to the kernel late.
        std::vector<Pipe> pipes(100);
        std::vector<std::unique_ptr<QSocketNotifier>> notifiers;
        for (const Pipe &pipe : pipes)
            notifiers.push_back(readNotifier(pipe));
        QSignalSpy passes(QAbstractEventDispatcher::instance(), &QAbstractEventDispatcher::awake);
        QEventLoop loop;
        QTimer::singleShot(100, &loop, &QEventLoop::quit);
        loop.exec();
        QVERIFY2(passes.size() <= 10, qPrintable(QString::number(passes.size())));
    }

    void zeroTimersLeaveRoom()
    {
        QTimer zero;
        int zeros = 0;
        connect(&zero, &QTimer::timeout, this, [&] { ++zeros; });
        zero.start(0);
        Pipe pipe;
        const auto notifier = readNotifier(pipe);
        QSignalSpy activated(notifier.get(), &QSocketNotifier::activated);
        QSignalSpy other(this, &QObject::objectNameChanged);
        pipe.write();
        QMetaObject::invokeMethod(
            this, [this] { setObjectName(QStringLiteral("posted")); }, Qt::QueuedConnection);
        pass(QEventLoop::WaitForMoreEvents);
        QCOMPARE(zeros, 1);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(other.size(), 1);
    }

    void timersOfDeletedObjectsAreGone()
    {
        auto object = std::make_unique<QObject>();
        object->startTimer(0);
        auto *dispatcher = QAbstractEventDispatcher::instance();
        QCOMPARE(dispatcher->registeredTimers(object.get()).size(), 1);
        object.reset();
        pass();
        QCOMPARE(dispatcher->remainingTime(4711), -1);
    }

    void deletesLater()
    {
        auto *object = new QObject;
        QSignalSpy destroyed(object, &QObject::destroyed);
        object->deleteLater();
        QTRY_COMPARE(destroyed.size(), 1);
    }
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(createSocketDispatcher().release());
    QCoreApplication application(argc, argv);
    TestEpollDispatcher test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_epolldispatcher.moc"
