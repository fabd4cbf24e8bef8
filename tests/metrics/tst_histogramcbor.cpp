// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/histogram.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! A histogram's form in a file.
class TestHistogramCbor : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void comesBack()
    {
        QRandomGenerator random(3);
        Histogram histogram;
        for (int i = 0; i < 5'000; ++i) {
            histogram.record(std::chrono::microseconds(qint64(1) << random.bounded(32)));
            if (i % 500 == 0)
                QCOMPARE(Histogram::fromCbor(histogram.toCbor()), histogram);
        }
        QCOMPARE(Histogram::fromCbor(histogram.toCbor()), histogram);
        QCOMPARE(Histogram::fromCbor(Histogram().toCbor()), Histogram());
    }

    void isSmall()
    {
        Histogram histogram;
        for (int i = 0; i < 1'000; ++i)
            histogram.record(2ms + std::chrono::microseconds(i % 10));
        QVERIFY(histogram.toCbor().size() <= 3 + 2 * 2);
    }

    void endsMayLieBeyondAnHour()
    {
        Histogram histogram;
        histogram.record(30h);
        histogram.record(-1s);
        QCOMPARE(Histogram::fromCbor(histogram.toCbor()), histogram);
    }

    void refuses_data()
    {
        QTest::addColumn<QCborArray>("array");
        // 2 samples: 10 µs and 20 µs; buckets below 128 µs are one wide.
        QTest::newRow("too short") << QCborArray{10, 20, 30};
        QTest::newRow("half a pair") << QCborArray{10, 20, 30, 10, 1, 9};
        QTest::newRow("text") << QCborArray{10, 20, 30, 10, QStringLiteral("1"), 9, 1};
        QTest::newRow("a fraction") << QCborArray{10, 20, 30, 10, 1.5, 9, 1};
        QTest::newRow("no sample in a bucket") << QCborArray{10, 20, 30, 10, 0, 9, 1};
        QTest::newRow("less than none") << QCborArray{10, 20, 30, 10, -1, 9, 1};
        QTest::newRow("backwards") << QCborArray{10, 20, 30, 10, 1, -9, 1};
        QTest::newRow("above the last bucket") << QCborArray{10, 20, 30, 10, 1, 1'000'000, 1};
        QTest::newRow("more than can be counted")
            << QCborArray{10, 20, 30, 10, std::numeric_limits<qint64>::max(), 9, 1};
        QTest::newRow("counts that overflow together")
            << QCborArray{10, 20, 30, 10, qint64(1) << 40, 9, std::numeric_limits<qint64>::max()};
        QTest::newRow("least in another bucket") << QCborArray{11, 20, 31, 10, 1, 9, 1};
        QTest::newRow("largest in another bucket") << QCborArray{10, 21, 31, 10, 1, 9, 1};
        QTest::newRow("less than 1 µs") << QCborArray{0, 20, 20, 0, 1, 19, 1};
        QTest::newRow("sum below the largest") << QCborArray{10, 20, 19, 10, 1, 9, 1};
        QTest::newRow("sum beyond all time") << QCborArray{10, 20, std::numeric_limits<qint64>::max(), 10, 1, 9, 1};
    }
    void refuses()
    {
        QFETCH(const QCborArray, array);
        QVERIFY(Histogram::fromCbor(QCborArray{10, 20, 30, 10, 1, 9, 1}));
        QVERIFY(!Histogram::fromCbor(array));
    }

    void anythingReadIsSafe()
    {
        QRandomGenerator random(11);
        int read = 0;
        for (int i = 0; i < 20'000; ++i) {
            QCborArray array{10, 20, 30, 10, 1, 9, 1};
            array[random.bounded(int(array.size()))] = random.bounded(40) - 2;
            const auto histogram = Histogram::fromCbor(array);
            if (!histogram)
                continue;
            ++read;
            Histogram sum = *histogram;
            sum.merge(*histogram);
            const auto median = sum.percentile(0.5);
            QVERIFY(median && *median >= sum.min() && *median <= sum.max());
        }
        QVERIFY(read > 0);
    }
};

QTEST_APPLESS_MAIN(TestHistogramCbor)
#include "tst_histogramcbor.moc"
