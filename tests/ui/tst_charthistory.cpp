// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charthistory.h"

#include "frames.h"
#include "ui/axisscale.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {
double median(const ChartSample &sample, int index) { return sample.latency[size_t(index)][0]; }
double busy(const ChartSample &sample, int) { return sample.busy; }
double reconnections(const ChartSample &sample, int index) { return sample.reconnections[size_t(index)]; }
constexpr double floorValue = 0.01;
} // namespace

class TestChartHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesFiveTimesASecond();
    void windowSlidesWhenFull();
    void levelLinesNeedTwoPoints();
    void lineLeavesThePictureInAGap();
    void everyTenSecondsAMarker();
    void ratesComeFromTotals();
    void anEarlierFrameBeginsANewRun();
    void anUnreachableServerHasNoThreads();
    void axisHoldsTheLargest_data();
    void axisHoldsTheLargest();
    void decades_data();
    void decades();
};

void TestChartHistory::samplesFiveTimesASecond()
{
    ChartHistory history;
    int samples = 0;
    for (int i = 0; i < 100; ++i)
        samples += history.add(Frames::at(i * 100ms));
    QCOMPARE(samples, 50);
}

void TestChartHistory::windowSlidesWhenFull()
{
    ChartHistory history;
    QCOMPARE(history.windowStart(), 0.0);
    int i = 0;
    for (; i <= 1000; ++i)
        history.add(Frames::at(i * 100ms));
    QCOMPARE(history.windowStart(), 0.0);
    for (; i <= 1500; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = i % 7;
        history.add(frame);
    }
    QVERIFY(qAbs(history.windowStart() - 30) < 0.3);
    const QList<QPointF> line = history.points(busy, 0, floorValue);
    QVERIFY(line.first().x() >= 0);
    QCOMPARE(line.last().x(), ChartHistory::windowSeconds);
}

void TestChartHistory::levelLinesNeedTwoPoints()
{
    ChartHistory history;
    for (int i = 0; i < 300; ++i)
        history.add(Frames::at(i * 100ms));
    const QList<QPointF> line = history.points(busy, 0, floorValue);
    QCOMPARE(line.size(), 2);
    QCOMPARE(line.first(), QPointF(0, 0));
    QCOMPARE(line.last(), QPointF(history.newest().seconds, 0));
}

void TestChartHistory::lineLeavesThePictureInAGap()
{
    ChartHistory history;
    for (int i = 0; i < 90; ++i) {
        Frame frame = Frames::at(i * 100ms);
        if (i < 30 || i >= 60)
            Frames::deliver(frame, Transport::Sse, 5, i < 30 ? 1ms : 8ms);
        history.add(frame);
    }
    QList<QPointF> below;
    for (const QPointF &point : history.points(median, int(Transport::Sse), floorValue)) {
        if (point.y() == floorValue)
            below.append(point);
    }
    QCOMPARE(below.size(), 2); // down at the last delivery, up at the next
    QVERIFY(below[0].x() >= 3.0 && below[0].x() <= 4.2);
    QVERIFY(below[1].x() >= 6.0 && below[1].x() <= 6.4);
    QVERIFY(history.points(median, int(Transport::WebSocket), floorValue).isEmpty());
}

void TestChartHistory::everyTenSecondsAMarker()
{
    ChartHistory history;
    for (int i = 0; i <= 450; ++i)
        history.add(Frames::at(i * 100ms));
    const QList<QPointF> markers = history.markers(busy, 0);
    QCOMPARE(markers.size(), 4);
    for (int i = 0; i < markers.size(); ++i)
        QVERIFY(qAbs(markers[i].x() - (i + 1) * 10) <= 0.2);
    QVERIFY(history.markers(median, 0).isEmpty());
}

void TestChartHistory::ratesComeFromTotals()
{
    ChartHistory history;
    for (int i = 0; i <= 40; ++i) {
        Frame frame = Frames::at(i * 100ms);
        Frames::transport(frame, Transport::Sse).reconnections = i * 4;
        history.add(frame);
    }
    QCOMPARE(history.newest().reconnections[size_t(Transport::Sse)], 40.0);
    QCOMPARE(history.largest(reconnections, int(Transport::Sse)), 40.0);
    QCOMPARE(history.largest(reconnections, int(Transport::LongPoll)), 0.0);
}

void TestChartHistory::anEarlierFrameBeginsANewRun()
{
    ChartHistory history;
    for (int i = 0; i <= 400; ++i)
        history.add(Frames::at(i * 100ms));
    history.add(Frames::at(100ms));
    QCOMPARE(history.newest().seconds, 0.1);
    QCOMPARE(history.points(busy, 0, floorValue).size(), 1);
}

void TestChartHistory::anUnreachableServerHasNoThreads()
{
    ChartHistory history;
    Frame frame = Frames::at(0ms);
    frame.server.poolBusy = 150;
    history.add(frame);
    QCOMPARE(history.newest().busy, 150.0);
    frame.time = 200ms;
    frame.server.reachable = false; // the numbers are old now
    history.add(frame);
    QCOMPARE(history.newest().busy, 0.0);
    QCOMPARE(history.newest().pool, 200.0);
}

void TestChartHistory::axisHoldsTheLargest_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("top");
    QTest::newRow("nothing") << 0.0 << 5.0;
    QTest::newRow("a few") << 4.0 << 5.0;
    QTest::newRow("no air left") << 5.0 << 10.0;
    QTest::newRow("tens") << 12.0 << 20.0;
    QTest::newRow("a pool of 200") << 200.0 << 250.0;
    QTest::newRow("thousands") << 6100.0 << 10000.0;
}

void TestChartHistory::axisHoldsTheLargest()
{
    QFETCH(const double, largest);
    QFETCH(const double, top);
    const AxisScale scale = AxisScale::forLargest(largest);
    QCOMPARE(scale.top, top);
    const double step = scale.top / (scale.ticks - 1);
    QCOMPARE(step, std::round(step)); // labels without decimals are exact
}

void TestChartHistory::decades_data()
{
    QTest::addColumn<double>("largest");
    QTest::addColumn<double>("top");
    QTest::newRow("small") << 3.0 << 100.0;
    QTest::newRow("exact") << 1000.0 << 1000.0;
    QTest::newRow("above") << 1001.0 << 10000.0;
}

void TestChartHistory::decades()
{
    QFETCH(const double, largest);
    QFETCH(const double, top);
    QCOMPARE(decadeAbove(largest, 100), top);
}

QTEST_APPLESS_MAIN(TestChartHistory)
#include "tst_charthistory.moc"
