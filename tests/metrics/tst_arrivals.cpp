// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/arrivals.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestArrivals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsByTime()
    {
        const ArrivalSeries::Clock::time_point start(1h);
        ArrivalSeries series(start);
        QVERIFY(series.take(start + 1s).isEmpty());
        for (const auto at : {1000ms, 1001ms, 1099ms, 1100ms, 1350ms})
            series.record(start + at);
        QCOMPARE(series.peak(), 3);

        // The one that still runs is kept until it is complete.
        QCOMPARE(series.take(start + 1399ms), (QList<ArrivalBucket>{{1000ms, 3}, {1100ms, 1}}));
        series.record(start + 1399ms);
        QVERIFY(series.take(start + 1399ms).isEmpty());
        QCOMPARE(series.take(start + 1400ms), (QList<ArrivalBucket>{{1300ms, 2}}));
        QVERIFY(series.take(start + 2s).isEmpty());
        QCOMPARE(series.peak(), 3);
    }
};

QTEST_APPLESS_MAIN(TestArrivals)
#include "tst_arrivals.moc"
