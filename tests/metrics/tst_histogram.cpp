// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/histogram.h"

#include <QRandomGenerator>
#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

using namespace Pushlab;
using namespace std::chrono_literals;
using Duration = Histogram::Duration;

namespace {

//! What percentile() makes of \a value when it is the middle one of three far apart, so that no end clamps it.
Duration throughBucket(Duration value)
{
    Histogram histogram;
    histogram.record(1us);
    histogram.record(value);
    histogram.record(2h);
    return *histogram.percentile(0.5);
}

} // namespace

class TestHistogram : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void startsEmpty();
    void errorIsAtMostOnePercent();
    void percentilesOfRandomSamples();
    void clampsAtBothEnds();
    void needsEnoughSamples_data();
    void needsEnoughSamples();
    void settledNeedsTenOnEachSide_data();
    void settledNeedsTenOnEachSide();
    void mergeIsExact();
    void clearForgetsAll();
};

void TestHistogram::startsEmpty()
{
    const Histogram histogram;
    QCOMPARE(histogram.count(), 0);
    QCOMPARE(histogram.min(), 0us);
    QCOMPARE(histogram.max(), 0us);
    QCOMPARE(histogram.mean(), 0us);
    QVERIFY(!histogram.percentile(0.5));
    QVERIFY(!histogram.percentile(1));
}

// The whole range: every value up to 4,096 µs, then steps finer than a bucket, and both edges of each power of two.
void TestHistogram::errorIsAtMostOnePercent()
{
    const auto error = [](qint64 us) { return std::abs(double(throughBucket(Duration(us)).count()) / double(us) - 1); };
    const qint64 hour = Duration(1h).count();
    double worst = 0;
    qint64 us = 1;
    while (us <= hour) {
        worst = std::max(worst, error(us));
        us += us < 4096 ? 1 : std::max<qint64>(1, us / 997);
    }
    for (qint64 edge = 2; edge <= hour; edge *= 2)
        worst = std::max({worst, error(edge - 1), error(edge), error(edge + 1)});
    worst = std::max(worst, error(hour));
    QVERIFY2(worst <= 0.01, qPrintable(QString::number(worst)));
    QVERIFY2(worst > 0.001, "the test does not see the buckets");
}

void TestHistogram::percentilesOfRandomSamples()
{
    QRandomGenerator random(7);
    std::vector<qint64> samples;
    Histogram histogram;
    for (int i = 0; i < 100'000; ++i) {
        samples.push_back(qint64(std::exp(random.bounded(22.0)))); // Evenly over the powers of ten, to an hour.
        histogram.record(Duration(samples.back()));
    }
    std::sort(samples.begin(), samples.end());
    for (const double quantile : {0.001, 0.25, 0.5, 0.9, 0.95, 0.99, 0.999, 0.9999}) {
        const auto rank = size_t(std::ceil(quantile * double(samples.size()) - 1e-9)) - 1;
        const double exact = double(samples[rank]);
        const double got = double(histogram.percentile(quantile)->count());
        QVERIFY2(std::abs(got / exact - 1) <= 0.01, qPrintable(QStringLiteral("p%1").arg(quantile * 100)));
    }
    QCOMPARE(histogram.percentile(1), histogram.max());
    QCOMPARE(histogram.max(), Duration(samples.back()));
    QCOMPARE(histogram.min(), Duration(samples.front()));
}

void TestHistogram::clampsAtBothEnds()
{
    Histogram histogram;
    histogram.record(-5us);
    histogram.record(0us);
    histogram.record(30h);
    QCOMPARE(histogram.count(), 3);
    QCOMPARE(histogram.min(), 1us);
    QCOMPARE(histogram.max(), Duration(30h));
    QCOMPARE(histogram.percentile(0.5), 1us);

    histogram.record(30h);
    const Duration counted = *histogram.percentile(0.74);
    QVERIFY(counted >= 59min && counted <= 61min);
}

void TestHistogram::needsEnoughSamples_data()
{
    QTest::addColumn<double>("quantile");
    QTest::addColumn<int>("samples");

    QTest::newRow("median") << 0.5 << 2;
    QTest::newRow("p90") << 0.9 << 10;
    QTest::newRow("p95") << 0.95 << 20;
    QTest::newRow("p99") << 0.99 << 100;
    QTest::newRow("p99.9") << 0.999 << 1000;
    QTest::newRow("smallest") << 0.0 << 1;
    QTest::newRow("largest") << 1.0 << 1;
}

void TestHistogram::needsEnoughSamples()
{
    QFETCH(const double, quantile);
    QFETCH(const int, samples);

    Histogram histogram;
    for (int i = 0; i < samples - 1; ++i)
        histogram.record(1ms);
    QVERIFY(!histogram.percentile(quantile));
    histogram.record(1ms);
    QCOMPARE(histogram.percentile(quantile), Duration(1ms));
}

void TestHistogram::settledNeedsTenOnEachSide_data()
{
    QTest::addColumn<double>("quantile");
    QTest::addColumn<int>("samples");

    QTest::newRow("p1") << 0.01 << 1000;
    QTest::newRow("median") << 0.5 << 20;
    QTest::newRow("p90") << 0.9 << 100;
    QTest::newRow("p95") << 0.95 << 200;
    QTest::newRow("p99") << 0.99 << 1000;
    QTest::newRow("p99.9") << 0.999 << 10'000;
}

void TestHistogram::settledNeedsTenOnEachSide()
{
    QFETCH(const double, quantile);
    QFETCH(const int, samples);

    QCOMPARE(Histogram::samplesFor(quantile), samples);
    Histogram histogram;
    for (int i = 0; i < samples - 1; ++i)
        histogram.record(1ms);
    QVERIFY(!histogram.settledPercentile(quantile));
    histogram.record(1ms);
    QCOMPARE(histogram.settledPercentile(quantile), Duration(1ms));
}

void TestHistogram::mergeIsExact()
{
    QRandomGenerator random(1);
    Histogram all;
    std::array<Histogram, 3> parts;
    for (int i = 0; i < 10'000; ++i) {
        const Duration value(random.bounded(1, 1'000'000'000));
        all.record(value);
        parts[size_t(i) % 2].record(value); // The third stays empty.
    }
    Histogram merged;
    for (const Histogram &part : parts)
        merged.merge(part);
    QCOMPARE(merged, all);
    QCOMPARE(merged.mean(), all.mean());
}

void TestHistogram::clearForgetsAll()
{
    Histogram histogram;
    histogram.record(3s);
    QVERIFY(histogram != Histogram());
    histogram.clear();
    QCOMPARE(histogram, Histogram());
}

QTEST_GUILESS_MAIN(TestHistogram)
#include "tst_histogram.moc"
