// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/charthistory.h"

#include "frames.h"
#include "ui/axisscale.h"

#include <QTest>

#include <cmath>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {
double median(const ChartSample &sample, int index) { return sample.latency[0][0][size_t(index)]; }
double sentMedian(const ChartSample &sample, int index) { return sample.latency[1][0][size_t(index)]; }
double descriptors(const ChartSample &sample, int) { return sample.descriptors; }
double busy(const ChartSample &sample, int) { return sample.busy; }
double reconnections(const ChartSample &sample, int index) { return sample.reconnections[size_t(index)]; }

//! The first two minutes, or the two that end then.
TimeWindow upTo(double seconds)
{
    TimeWindow window;
    window.zoom(-3, 0, 0, 0);
    window.follow(seconds);
    return window;
}
} // namespace

class TestChartHistory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void samplesFiveTimesASecond();
    void pointsAreThoseOfTheWindow();
    void levelLinesNeedTwoPoints();
    void lineBreaksInAGap();
    void gapsTooShortToSeeAreNone();
    void noPeakIsLostInALongWindow();
    void everyTenSecondsAMarker();
    void sampleOfAMoment();
    void bothLatenciesAreKept();
    void oldestGoesAfterAnHour();
    void ratesComeFromTotals();
    void anEarlierFrameBeginsANewRun();
    void dipsBetweenSamplesAreDrawn();
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

void TestChartHistory::pointsAreThoseOfTheWindow()
{
    ChartHistory history;
    for (int i = 0; i <= 1500; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = i % 7;
        history.add(frame);
    }
    const QList<QPointF> newest = history.runs(busy, 0, upTo(history.newest())).value(0);
    QVERIFY(newest.first().x() >= 0);
    QCOMPARE(newest.last().x(), 120.0);
    const QList<QPointF> oldest = history.runs(busy, 0, upTo(120)).value(0);
    QVERIFY(oldest.last().x() <= 120);
    QVERIFY(oldest.last().x() > 119);
}

void TestChartHistory::levelLinesNeedTwoPoints()
{
    ChartHistory history;
    for (int i = 0; i < 300; ++i)
        history.add(Frames::at(i * 100ms));
    const ChartHistory::Runs runs = history.runs(busy, 0, upTo(30));
    QCOMPARE(runs.size(), 1);
    QCOMPARE(runs[0], QList<QPointF>({{0, 0}, {history.newest(), 0}}));
}

void TestChartHistory::lineBreaksInAGap()
{
    ChartHistory history;
    for (int i = 0; i < 90; ++i) {
        Frame frame = Frames::at(i * 100ms);
        if (i < 30 || i >= 60)
            Frames::deliver(frame, Transport::Sse, 25, i < 30 ? 1ms : 8ms);
        history.add(frame);
    }
    const ChartHistory::Runs runs = history.runs(median, int(Transport::Sse), upTo(9));
    QCOMPARE(runs.size(), 2);
    QVERIFY(runs[0].last().x() >= 2.8 && runs[0].last().x() <= 4.2);
    QVERIFY(runs[1].first().x() >= 6.0 && runs[1].first().x() <= 6.4);
    for (const QList<QPointF> &run : runs) {
        QVERIFY(run.size() >= 2);
        for (const QPointF &point : run)
            QVERIFY(point.y() > 0.9); // nowhere down at the axis
    }
    QVERIFY(history.runs(median, int(Transport::WebSocket), upTo(9)).isEmpty());
}

void TestChartHistory::gapsTooShortToSeeAreNone()
{
    ChartHistory history;
    for (int i = 0; i < 36'000; ++i) { // an hour in which every other second of the server is not heard of
        Frame frame = Frames::at(i * 100ms);
        frame.server.descriptors = 30;
        frame.server.reachable = (i / 10) % 2 == 0;
        history.add(frame);
    }
    TimeWindow window = upTo(3600);
    window.zoom(1, 0, 0, 3600);
    QCOMPARE(history.runs(descriptors, 0, window).size(), 30);
    while (window.canZoom(-1))
        window.zoom(-1, 0, 0, 3600);
    QCOMPARE(history.runs(descriptors, 0, window).size(), 1);
}

void TestChartHistory::noPeakIsLostInALongWindow()
{
    ChartHistory history;
    for (int i = 0; i < 36'000; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = i == 20'002 ? 77 : 1;
        history.add(frame);
    }
    TimeWindow window;
    while (window.canZoom(-1))
        window.zoom(-1, 0, 0, 3600);
    QList<QPointF> peaks;
    const QList<QPointF> line = history.runs(busy, 0, window).value(0);
    QVERIFY(line.size() < 700);
    std::copy_if(line.begin(), line.end(), std::back_inserter(peaks), [](QPointF point) { return point.y() > 1; });
    QCOMPARE(peaks, QList<QPointF>({{2000.2, 77}}));
    QCOMPARE(history.largest(busy, 0, window), 77.0);
}

void TestChartHistory::everyTenSecondsAMarker()
{
    ChartHistory history;
    for (int i = 0; i <= 450; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = 1;
        history.add(frame);
    }
    const QList<QPointF> markers = history.markers(busy, 0, upTo(45));
    QCOMPARE(markers.size(), 4);
    for (int i = 0; i < markers.size(); ++i)
        QVERIFY(qAbs(markers[i].x() - (i + 1) * 10) <= 0.2);
    QVERIFY(history.markers(median, 0, upTo(45)).isEmpty());
}

void TestChartHistory::sampleOfAMoment()
{
    ChartHistory history;
    QVERIFY(!history.at(1));
    for (int i = 5; i <= 100; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = i;
        history.add(frame);
    }
    QVERIFY(!history.at(0.4));
    QCOMPARE(history.at(0.5)->busy, 5.0);
    QCOMPARE(history.at(5.05)->seconds, 4.9);
    QCOMPARE(history.at(99)->seconds, history.newest());
    QCOMPARE(history.nearest(0.4)->seconds, 0.5);
    QCOMPARE(history.nearest(1.04)->seconds, 1.1);
    QCOMPARE(history.nearest(0.96)->seconds, 0.9);
    QCOMPARE(history.nearest(99)->seconds, history.newest());
}

void TestChartHistory::bothLatenciesAreKept()
{
    ChartHistory history;
    for (int i = 0; i <= 20; ++i) {
        Frame frame = Frames::at(i * 100ms);
        Frames::deliver(frame, Transport::Sse, 10, 500ms);
        for (int n = 0; n < 10; ++n)
            Frames::transport(frame, Transport::Sse).intervalSendLatency.record(2ms);
        history.add(frame);
    }
    const ChartSample *sample = history.at(2);
    QVERIFY(qAbs(median(*sample, int(Transport::Sse)) - 500) < 6);
    QVERIFY(qAbs(sentMedian(*sample, int(Transport::Sse)) - 2) < 0.1);
}

void TestChartHistory::oldestGoesAfterAnHour()
{
    ChartHistory history;
    for (int i = 0; i <= 37'000; ++i)
        history.add(Frames::at(i * 100ms));
    QVERIFY(qAbs(history.newest() - history.oldest() - 3600) < 1);
}

void TestChartHistory::ratesComeFromTotals()
{
    ChartHistory history;
    for (int i = 0; i <= 40; ++i) {
        Frame frame = Frames::at(i * 100ms);
        Frames::transport(frame, Transport::Sse).reconnections = i * 4;
        history.add(frame);
    }
    QCOMPARE(history.at(4)->reconnections[size_t(Transport::Sse)], 40.0);
    QCOMPARE(history.largest(reconnections, int(Transport::Sse), upTo(4)), 40.0);
    QCOMPARE(history.largest(reconnections, int(Transport::LongPoll), upTo(4)), 0.0);
}

void TestChartHistory::anEarlierFrameBeginsANewRun()
{
    ChartHistory history;
    for (int i = 0; i <= 400; ++i)
        history.add(Frames::at(i * 100ms));
    history.add(Frames::at(100ms));
    QCOMPARE(history.newest(), 0.1);
    QCOMPARE(history.oldest(), 0.1);
}

void TestChartHistory::dipsBetweenSamplesAreDrawn()
{
    ChartHistory history;
    for (int i = 0; i <= 20; ++i) {
        Frame frame = Frames::at(i * 100ms);
        TransportFrame &streams = Frames::transport(frame, Transport::Sse);
        streams.open = 20;
        if (i == 10) { // as a reconnection within a tenth of a second is
            streams.openDip = 20;
            streams.waitingRise = 15;
        }
        history.add(frame);
    }
    int dips = 0;
    for (int i = 1; i <= 20; ++i) {
        const ChartSample *sample = history.at(i * 0.1);
        if (history.at(i * 0.1 - 0.1) == sample)
            continue;
        dips += sample->open == 0 && sample->waiting == 15;
        QVERIFY(sample->open == 0 || sample->open == 20);
    }
    QCOMPARE(dips, 1);
}

void TestChartHistory::anUnreachableServerHasNoThreads()
{
    ChartHistory history;
    Frame frame = Frames::at(0ms);
    frame.server.poolBusy = 150;
    history.add(frame);
    QCOMPARE(history.at(0)->busy, 150.0);
    frame.time = 200ms;
    frame.server.reachable = false; // the numbers are old now
    history.add(frame);
    QVERIFY(std::isnan(history.at(1)->busy)); // nobody says
    QVERIFY(std::isnan(history.at(1)->pool));
    QVERIFY(std::isnan(history.at(1)->descriptors));
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
    for (const int ticks : {5, 6}) {
        const AxisScale beside = AxisScale::withTicks(largest, ticks);
        QCOMPARE(beside.ticks, ticks);
        QVERIFY(beside.top >= largest);
        for (const AxisScale &each : {scale, beside}) {
            const double step = each.top / (each.ticks - 1);
            QCOMPARE(step, std::round(step)); // labels without decimals are exact
        }
    }
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
