// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/idletimer.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using namespace Pushlab;
using namespace std::chrono_literals;

class tst_IdleTimer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void firesOnceAfterSilence();
    void touchesPutItOff();
    void aShorterLimitHoldsAtOnce();
    void aLongerLimitHoldsAtOnce();
    void neverWithoutALimit();
    void aTouchIsCheap();
};

namespace {

void verifyAbout(qint64 elapsed, std::chrono::milliseconds wanted)
{
    QVERIFY2(elapsed >= wanted.count() - 2 && elapsed <= wanted.count() * 11 / 10 + 10,
             qPrintable(QString::number(elapsed)));
}

} // namespace

void tst_IdleTimer::firesOnceAfterSilence()
{
    IdleTimer timer;
    QSignalSpy expired(&timer, &IdleTimer::expired);
    QElapsedTimer clock;
    clock.start();
    timer.touch();
    timer.setLimit(200ms);
    QVERIFY(expired.wait(1000));
    verifyAbout(clock.elapsed(), 200ms);
    QVERIFY(!expired.wait(400));
}

void tst_IdleTimer::touchesPutItOff()
{
    IdleTimer timer;
    QSignalSpy expired(&timer, &IdleTimer::expired);
    QElapsedTimer sinceTouch;
    QTimer toucher;
    int touches = 0;
    connect(&toucher, &QTimer::timeout, &timer, [&] {
        timer.touch();
        sinceTouch.start();
        if (++touches == 10)
            toucher.stop();
    });
    toucher.start(50ms);
    timer.setLimit(200ms);
    QVERIFY(expired.wait(2000));
    QCOMPARE(touches, 10);
    verifyAbout(sinceTouch.elapsed(), 200ms);
}

void tst_IdleTimer::aShorterLimitHoldsAtOnce()
{
    IdleTimer timer;
    QSignalSpy expired(&timer, &IdleTimer::expired);
    QElapsedTimer clock;
    clock.start();
    timer.touch();
    timer.setLimit(1h);
    timer.setLimit(100ms);
    QVERIFY(expired.wait(1000));
    verifyAbout(clock.elapsed(), 100ms);
}

void tst_IdleTimer::aLongerLimitHoldsAtOnce()
{
    IdleTimer timer;
    QSignalSpy expired(&timer, &IdleTimer::expired);
    QElapsedTimer clock;
    clock.start();
    timer.touch();
    timer.setLimit(50ms);
    timer.setLimit(300ms);
    QVERIFY(expired.wait(1000));
    verifyAbout(clock.elapsed(), 300ms);
}

void tst_IdleTimer::neverWithoutALimit()
{
    IdleTimer timer;
    QSignalSpy expired(&timer, &IdleTimer::expired);
    timer.setLimit(50ms);
    timer.setLimit(std::nullopt);
    QVERIFY(!expired.wait(200));
}

void tst_IdleTimer::aTouchIsCheap()
{
    IdleTimer timer;
    timer.setLimit(1h);
    QElapsedTimer clock;
    clock.start();
    constexpr int touches = 1'000'000;
    for (int i = 0; i < touches; ++i)
        timer.touch();
    // A system timer set anew costs microseconds each time; sanitizers and a busy machine have room here.
    QVERIFY2(clock.elapsed() < 500, qPrintable(QString::number(clock.elapsed())));
}

QTEST_GUILESS_MAIN(tst_IdleTimer)
#include "tst_idletimer.moc"
