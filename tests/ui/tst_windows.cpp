// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windows.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestWindows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rateCountsTheLastSecond();
    void rateNeedsTwoValues();
    void rateOfAYoungRunIsNotStretched();
    void rateCountsAsLongAsItIsAskedTo();
    void percentileLooksBack_data();
    void percentileLooksBack();
    void silenceHasNoPercentile();
    void oldLatenciesAreForgotten();
};

void TestWindows::rateCountsTheLastSecond()
{
    RateWindow rate;
    for (int i = 0; i <= 20; ++i)
        rate.add(i * 100ms, i * 3);
    QCOMPARE(rate.perSecond(), 30.0);
    for (int i = 21; i <= 31; ++i) // then nothing more for over a second
        rate.add(i * 100ms, 60);
    QCOMPARE(rate.perSecond(), 0.0);
}

void TestWindows::rateNeedsTwoValues()
{
    RateWindow rate;
    QCOMPARE(rate.perSecond(), 0.0);
    rate.add(60s, 1000); // the run was not seen from its begin
    QCOMPARE(rate.perSecond(), 0.0);
    rate.add(61s, 1007);
    QCOMPARE(rate.perSecond(), 7.0);
}

void TestWindows::rateOfAYoungRunIsNotStretched()
{
    RateWindow rate;
    rate.add(100ms, 50);
    QCOMPARE(rate.perSecond(), 50.0);
    rate.add(200ms, 60);
    QCOMPARE(rate.perSecond(), 60.0);
}

void TestWindows::rateCountsAsLongAsItIsAskedTo()
{
    RateWindow rate{3s};
    for (int i = 0; i <= 40; ++i)
        rate.add(i * 100ms, i < 20 ? 0 : 90); // a burst two seconds ago
    QCOMPARE(rate.perSecond(), 30.0);
}

void TestWindows::percentileLooksBack_data()
{
    QTest::addColumn<int>("perFrame");
    QTest::addColumn<int>("frames");
    QTest::addColumn<bool>("known");
    QTest::newRow("many clients: one second is enough") << 100 << 10 << true;
    QTest::newRow("ten clients: ten seconds are enough") << 10 << 101 << true;
    QTest::newRow("ten clients: nine seconds are too few") << 10 << 90 << false;
    QTest::newRow("one client: ten seconds carry no p99") << 1 << 101 << false;
}

void TestWindows::percentileLooksBack()
{
    QFETCH(const int, perFrame);
    QFETCH(const int, frames);
    QFETCH(const bool, known);
    LatencyWindow window;
    for (int i = 0; i < frames; ++i) {
        Histogram interval;
        for (int n = 0; n < perFrame; ++n)
            interval.record(2ms);
        window.add(i * 100ms, interval);
    }
    const auto p99 = window.percentile(0.99);
    QCOMPARE(p99.has_value(), known);
    if (known)
        QVERIFY(std::abs((*p99 - 2000us).count()) <= 20);
    QVERIFY(window.percentile(0.5).has_value());
}

void TestWindows::silenceHasNoPercentile()
{
    LatencyWindow window;
    QVERIFY(!window.percentile(0.5).has_value());
    Histogram interval;
    for (int n = 0; n < 1000; ++n)
        interval.record(1ms);
    window.add(0ms, interval);
    QVERIFY(window.percentile(0.99).has_value());
    for (int i = 1; i <= 11; ++i)
        window.add(i * 100ms, Histogram());
    QVERIFY(!window.percentile(0.5).has_value());
}

void TestWindows::oldLatenciesAreForgotten()
{
    LatencyWindow window;
    for (int i = 0; i < 300; ++i) {
        Histogram interval;
        for (int n = 0; n < 20; ++n)
            interval.record(i < 100 ? 900ms : 1ms);
        window.add(i * 100ms, interval);
    }
    QVERIFY(*window.percentile(0.99) < 2ms);
}

QTEST_APPLESS_MAIN(TestWindows)
#include "tst_windows.moc"
