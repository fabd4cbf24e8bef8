// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/openloop.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestOpenLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void intendedTimesAreEven_data()
    {
        QTest::addColumn<double>("rate");
        QTest::newRow("100 a second") << 100.0;
        QTest::newRow("3,000 a second: several at each turn") << 3'000.0;
    }
    void intendedTimesAreEven()
    {
        QFETCH(const double, rate);
        QList<OpenLoop::Clock::time_point> due;
        OpenLoop loop([&due](OpenLoop::Clock::time_point intended) {
            QVERIFY(intended <= OpenLoop::Clock::now()); // never early
            due.append(intended);
        });
        loop.setRate(rate);
        QTRY_VERIFY(due.size() > 20);
        loop.setRate(0);
        const std::chrono::duration<double> step(1 / rate);
        for (qsizetype i = 1; i < due.size(); ++i) {
            const std::chrono::duration<double> apart = due[i] - due[i - 1];
            QVERIFY(std::abs(apart.count() - step.count()) < 1e-6);
        }
    }

    //! A stall delays nothing's intended time: that is what keeps latency honest.
    void aStallIsNotHidden()
    {
        QList<OpenLoop::Clock::time_point> due;
        OpenLoop loop([&due](OpenLoop::Clock::time_point intended) { due.append(intended); });
        const auto begin = OpenLoop::Clock::now();
        loop.setRate(100);
        while (OpenLoop::Clock::now() - begin < 100ms) {} // the event loop does not turn
        QCOMPARE(due.size(), 0);
        QTRY_VERIFY(due.size() >= 9);
        QVERIFY(due.first() - begin < 15ms);
        QVERIFY(due[8] - begin < 100ms);
    }

    //! Though more was due at the same turn.
    void mayBeStoppedByWhatIsDue()
    {
        int count = 0;
        OpenLoop *self = nullptr;
        OpenLoop loop([&](OpenLoop::Clock::time_point) {
            ++count;
            self->setRate(0);
        });
        self = &loop;
        const auto begin = OpenLoop::Clock::now();
        loop.setRate(1000);
        while (OpenLoop::Clock::now() - begin < 10ms) {} // the event loop does not turn
        QTRY_COMPARE(count, 1);
        bool later = false;
        QTimer::singleShot(20ms, &loop, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(count, 1);
    }

    void zeroStopsAndARateBeginsAnew()
    {
        int count = 0;
        OpenLoop loop([&count](OpenLoop::Clock::time_point) { ++count; });
        loop.setRate(1000);
        QTRY_VERIFY(count > 0);
        loop.setRate(0);
        const int stopped = count;
        bool later = false;
        QTimer::singleShot(50ms, &loop, [&later] { later = true; });
        QTRY_VERIFY(later);
        QCOMPARE(count, stopped);
        const auto begin = OpenLoop::Clock::now();
        loop.setRate(1000);
        QTRY_VERIFY(count > stopped);
        QVERIFY(count - stopped <= (OpenLoop::Clock::now() - begin) / 1ms);
    }
};

QTEST_GUILESS_MAIN(TestOpenLoop)
#include "tst_openloop.moc"
