// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart.h"

#include <QTest>

#include <cmath>

using namespace Pushlab;
using namespace Qt::StringLiterals;

class TestChart : public QObject
{
    Q_OBJECT

private:
    static QStringList texts(const Axis &axis)
    {
        QStringList list;
        for (const AxisTick &tick : axis.ticks)
            list.append(tick.text);
        return list;
    }

private Q_SLOTS:
    void linear_data()
    {
        QTest::addColumn<double>("largest");
        QTest::addColumn<QStringList>("ticks");
        QTest::newRow("nothing") << 0.0 << QStringList{u"0.0"_s, u"0.5"_s, u"1.0"_s, u"1.5"_s};
        QTest::newRow("below 1") << 0.04
                                 << QStringList{u"0.00"_s, u"0.01"_s, u"0.02"_s, u"0.03"_s, u"0.04"_s, u"0.05"_s};
        QTest::newRow("tens") << 97.0 << QStringList{u"0"_s, u"20"_s, u"40"_s, u"60"_s, u"80"_s, u"100"_s};
        QTest::newRow("not on the edge") << 100.0 << QStringList{u"0"_s, u"50"_s, u"100"_s, u"150"_s};
        QTest::newRow("thousands") << 4'000.0
                                   << QStringList{u"0"_s, u"1,000"_s, u"2,000"_s, u"3,000"_s, u"4,000"_s, u"5,000"_s};
    }
    void linear()
    {
        QFETCH(const double, largest);
        QFETCH(const QStringList, ticks);
        const Axis axis = Axis::linear(u"label"_s, largest);
        QCOMPARE(texts(axis), ticks);
        QCOMPARE(axis.from, 0.0);
        QVERIFY(axis.to > largest);
        QCOMPARE(axis.ticks.last().at, axis.to);
    }

    void linearAlwaysFits()
    {
        for (double largest = 1e-3; largest < 1e12; largest *= 1.037) {
            const Axis axis = Axis::linear({}, largest);
            QVERIFY(axis.to > largest && axis.to <= largest * 3);
            QVERIFY(axis.ticks.size() >= 3 && axis.ticks.size() <= 6);
            QCOMPARE(texts(axis).removeDuplicates(), 0);
        }
    }

    void decades()
    {
        const Axis axis = Axis::decades(u"ms"_s, 0.4, 1'200);
        QCOMPARE(texts(axis), (QStringList{u"0.1"_s, u"1"_s, u"10"_s, u"100"_s, u"1,000"_s, u"10,000"_s}));
        QCOMPARE(Axis::decades({}, 1, 1).ticks.size(), 2);
        QCOMPARE(texts(Axis::decades({}, 0.001, 0.1)), (QStringList{u"0.001"_s, u"0.01"_s, u"0.1"_s}));
    }

    void share()
    {
        const Axis linear = Axis::linear({}, 97);
        QCOMPARE(linear.share(25), 0.25);
        QCOMPARE(linear.share(-5), 0.0);
        QCOMPARE(linear.share(1'000), 1.0);
        const Axis decades = Axis::decades({}, 1, 100);
        QCOMPARE(decades.share(10), 0.5);
        QCOMPARE(decades.share(0), 0.0);
        QCOMPARE(decades.share(1e9), 1.0);
    }

    void largestPassesOverGaps()
    {
        Chart chart;
        QCOMPARE(chart.largestY(), 0.0);
        chart.series = {{u"a"_s, {}, {{0, 3}, {1, std::nan("")}}}, {u"b"_s, {}, {{0, 7}, {1, 2}}}};
        QCOMPARE(chart.largestY(), 7.0);
    }
};

QTEST_APPLESS_MAIN(TestChart)
#include "tst_chart.moc"
