// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartfeed.h"

#include "frames.h"

#include <QChart>
#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>
#include <QValueAxis>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestChartFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesSeriesOnceASample();
    void percentileChoosesTheLine();
    void latencySinceTheSend();
    void aBrokenLineTakesMoreSeries();
    void axesFollowTheLargest();
    void survivesTheSeries();
    void legendsSayTheNewest();
    void crosshairTellsThatMoment();
    void heldChartsStandStill();
    void zoomsAroundAMoment();
    void chartsChangePlaces();
    void placesAreThreeDifferentOnes_data();
    void placesAreThreeDifferentOnes();
    void clears();
};

namespace {

//! Deliveries of 1 ms, every fiftieth of 40 ms.
Frame busyFrame(std::chrono::milliseconds time)
{
    Frame frame = Frames::at(time);
    Frames::deliver(frame, Transport::Sse, 98, 1ms);
    Frames::deliver(frame, Transport::Sse, 2, 40ms);
    for (int i = 0; i < 100; ++i)
        Frames::transport(frame, Transport::Sse).intervalSendLatency.record(500us);
    return frame;
}

// In the order of chartLines(): thin lines of the protocols, then bold ones.
constexpr int thinSse = 1;
constexpr int boldSse = 4;
constexpr int latency = int(ChartKind::Latency);
constexpr int threads = int(ChartKind::Threads);
constexpr int busyLine = 0;

double lastY(const QXYSeries &series) { return series.at(series.count() - 1).y(); }

} // namespace

void TestChartFeed::replacesSeriesOnceASample()
{
    ChartFeed feed;
    QLineSeries line;
    QScatterSeries markers;
    feed.attach(latency, boldSse, &line, &markers);
    QSignalSpy replaced(&line, &QXYSeries::pointsReplaced);
    QSignalSpy added(&line, &QXYSeries::pointAdded);
    for (int i = 0; i <= 200; ++i)
        feed.applyFrame(busyFrame(i * 100ms));
    QCOMPARE(replaced.count(), 101);
    QCOMPARE(added.count(), 0);
    QVERIFY(line.count() > 0);
    QCOMPARE(markers.count(), 8); // twelve in the half minute that is shown
}

void TestChartFeed::percentileChoosesTheLine()
{
    ChartFeed feed;
    QLineSeries bold;
    QLineSeries thin;
    feed.attach(latency, boldSse, &bold);
    feed.attach(latency, thinSse, &thin);
    for (int i = 0; i <= 20; ++i)
        feed.applyFrame(busyFrame(i * 100ms));
    QCOMPARE(feed.percentile(), 99);
    QVERIFY(lastY(bold) > 30);
    QVERIFY(lastY(thin) < 1.1);

    QSignalSpy changed(&feed, &ChartFeed::viewChanged);
    feed.setPercentile(50);
    QCOMPARE(changed.count(), 1);
    QVERIFY(lastY(bold) < 1.1);
    QCOMPARE(thin.count(), 0); // it would be the same line
    feed.setPercentile(42); // there is none
    QCOMPARE(feed.percentile(), 50);
}

void TestChartFeed::latencySinceTheSend()
{
    ChartFeed feed;
    QLineSeries bold;
    feed.attach(latency, boldSse, &bold);
    for (int i = 0; i <= 20; ++i)
        feed.applyFrame(busyFrame(i * 100ms));
    feed.setSinceSend(true);
    QVERIFY(lastY(bold) < 0.6);
    QVERIFY(feed.plot(latency)->values()[int(Transport::Sse)].startsWith(QLatin1StringView("0.5")));
}

void TestChartFeed::aBrokenLineTakesMoreSeries()
{
    QChart chart;
    auto *first = new QLineSeries;
    chart.addSeries(first);
    auto *axis = new QValueAxis;
    chart.addAxis(axis, Qt::AlignLeft);
    first->attachAxis(axis);
    first->setPen(QPen(Qt::red, 3));
    ChartFeed feed;
    feed.attach(latency, boldSse, first);
    for (int i = 0; i <= 200; ++i)
        feed.applyFrame(i / 50 % 2 == 0 ? busyFrame(i * 100ms) : Frames::at(i * 100ms));
    QCOMPARE(chart.series().size(), 3);
    for (QAbstractSeries *series : chart.series()) {
        auto *line = qobject_cast<QLineSeries *>(series);
        QVERIFY(line->count() >= 2 || line == chart.series().last());
        QCOMPARE(line->pen(), QPen(Qt::red, 3));
        QCOMPARE(line->attachedAxes(), first->attachedAxes());
    }
    feed.clear();
    for (const QAbstractSeries *series : chart.series())
        QCOMPARE(qobject_cast<const QLineSeries *>(series)->count(), 0);
}

void TestChartFeed::axesFollowTheLargest()
{
    ChartFeed feed;
    QCOMPARE(feed.plot(latency)->top(), 100.0);
    Frame frame = Frames::at(0ms);
    Frames::deliver(frame, Transport::LongPoll, 1000, 2s);
    frame.server.poolBusy = 150;
    feed.applyFrame(frame);
    QCOMPARE(feed.plot(latency)->top(), 10'000.0);
    QCOMPARE(feed.plot(threads)->top(), 250.0); // holds the pool's limit of 200 as well
    for (int i = 1; i <= 10; ++i) {
        Frame next = Frames::at(i * 100ms);
        Frames::transport(next, Transport::WebSocket).attempts = i * 6;
        feed.applyFrame(next);
    }
    const ChartPlot *reconnections = feed.plot(int(ChartKind::Reconnections));
    QCOMPARE(reconnections->topRight(), 100.0); // failed dials are in the picture, too
    QCOMPARE(reconnections->top(), 5.0); // and do not press what came back flat
}

void TestChartFeed::survivesTheSeries()
{
    ChartFeed feed;
    {
        QLineSeries line;
        feed.attach(threads, busyLine, &line);
    }
    feed.applyFrame(Frames::at(0ms));
    QCOMPARE(feed.plot(threads)->values().first(), QStringLiteral("0"));
}

void TestChartFeed::legendsSayTheNewest()
{
    ChartFeed feed;
    const ChartPlot *latencies = feed.plot(latency);
    const ChartPlot *reconnections = feed.plot(int(ChartKind::Reconnections));
    QCOMPARE(latencies->values(), QStringList(3, QStringLiteral("–")));
    for (int i = 0; i <= 20; ++i) {
        Frame frame = busyFrame(i * 100ms);
        frame.server.poolBusy = 7;
        Frames::transport(frame, Transport::LongPoll).reconnections = std::min(i, 10) * 2;
        feed.applyFrame(frame);
    }
    QVERIFY(latencies->values()[int(Transport::Sse)].endsWith(QLatin1StringView("ms")));
    QCOMPARE(latencies->values()[int(Transport::WebSocket)], QStringLiteral("–"));
    QCOMPARE(feed.plot(threads)->values().first(), QStringLiteral("7"));
    QVERIFY(feed.plot(threads)->note().contains(QLatin1StringView("200")));
    QCOMPARE(reconnections->values().first(), QStringLiteral("0"));
    QVERIFY(reconnections->note().contains(QLatin1StringView("20")));
}

void TestChartFeed::crosshairTellsThatMoment()
{
    ChartFeed feed;
    for (int i = 0; i <= 600; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.server.poolBusy = i / 10;
        frame.server.poolThreads = 200;
        feed.applyFrame(frame);
    }
    const ChartPlot *plot = feed.plot(threads);
    QCOMPARE(plot->values().first(), QStringLiteral("60"));
    QSignalSpy moved(&feed, &ChartFeed::cursorChanged);
    feed.zoom(-1);
    feed.setCursor(0.25); // of the first two minutes
    QCOMPARE(moved.count(), 1);
    QCOMPARE(feed.cursorTime(), QStringLiteral("00:30.0"));
    QCOMPARE(plot->values().first(), QStringLiteral("30"));
    feed.setCursor(0.75); // has not been yet
    QCOMPARE(plot->values().first(), QStringLiteral("–"));
    QVERIFY(plot->note().contains(QLatin1StringView("200"))); // the dashed line is still there
    feed.setCursor(-7);
    QCOMPARE(feed.cursor(), -1.0);
    QVERIFY(feed.cursorTime().isEmpty());
    QCOMPARE(plot->values().first(), QStringLiteral("60"));
}

void TestChartFeed::heldChartsStandStill()
{
    ChartFeed feed;
    QLineSeries line;
    feed.attach(threads, busyLine, &line);
    int i = 0;
    const auto run = [&](int frames) {
        for (const int end = i + frames; i < end; ++i) {
            Frame frame = Frames::at(i * 100ms);
            frame.server.poolBusy = i;
            feed.applyFrame(frame);
        }
    };
    run(2000);
    const double start = feed.windowStart();
    const double newest = feed.newest();
    feed.setHeld(true);
    QSignalSpy replaced(&line, &QXYSeries::pointsReplaced);
    run(100);
    QCOMPARE(replaced.count(), 0);
    QCOMPARE(feed.windowStart(), start);
    QVERIFY(feed.newest() > newest); // the run goes on, and is kept

    feed.scroll(-50);
    QCOMPARE(feed.windowStart(), start - 50);
    feed.scroll(-5000); // not before its begin
    QCOMPARE(feed.windowStart(), feed.oldest());
    feed.scroll(5000);
    QCOMPARE(feed.windowStart(), feed.newest() - feed.windowSeconds());
    QVERIFY(feed.isHeld());
    feed.setHeld(false);
    run(10);
    QCOMPARE(feed.windowStart() + feed.windowSeconds(), feed.newest());
}

void TestChartFeed::zoomsAroundAMoment()
{
    ChartFeed feed;
    for (int i = 0; i < 2000; ++i)
        feed.applyFrame(Frames::at(i * 100ms));
    feed.setHeld(true);
    const double moment = feed.windowStart() + 0.25 * feed.windowSeconds();
    feed.zoom(1, 0.25);
    QCOMPARE(feed.span(), QStringLiteral("1 min"));
    QCOMPARE(feed.windowStart() + 0.25 * feed.windowSeconds(), moment);
    QVERIFY(feed.tickSeconds() * 7 > feed.windowSeconds());
    feed.setHeld(false);
    while (feed.canZoomIn())
        feed.zoom(1);
    QCOMPARE(feed.span(), QStringLiteral("10 s"));
    QCOMPARE(feed.windowStart() + feed.windowSeconds(), feed.newest()); // follows still
}

void TestChartFeed::chartsChangePlaces()
{
    ChartFeed feed;
    QCOMPARE(feed.places(), QList<int>({0, 1, 2}));
    feed.choose(1, int(ChartKind::Memory));
    QCOMPARE(feed.places(), QList<int>({0, 5, 2}));
    feed.choose(0, 2); // which was there already: the two change places
    QCOMPARE(feed.places(), QList<int>({2, 5, 0}));
    QCOMPARE(feed.titles().size(), chartKinds);
    const QList<QString> titles = feed.titles();
    QCOMPARE(QSet<QString>(titles.begin(), titles.end()).size(), chartKinds);
}

void TestChartFeed::placesAreThreeDifferentOnes_data()
{
    QTest::addColumn<QList<int>>("places");
    QTest::newRow("too few") << QList<int>{1, 2};
    QTest::newRow("twice") << QList<int>{1, 2, 1};
    QTest::newRow("none such") << QList<int>{1, 2, 6};
    QTest::newRow("negative") << QList<int>{-1, 2, 3};
}

void TestChartFeed::placesAreThreeDifferentOnes()
{
    QFETCH(const QList<int>, places);
    ChartFeed feed;
    feed.setPlaces(places);
    QCOMPARE(feed.places(), QList<int>({0, 1, 2}));
}

void TestChartFeed::clears()
{
    ChartFeed feed;
    QLineSeries line;
    feed.attach(threads, busyLine, &line);
    feed.applyFrame(Frames::at(0ms));
    QVERIFY(line.count() > 0);
    feed.setHeld(true);
    feed.clear();
    QCOMPARE(line.count(), 0);
    QVERIFY(!feed.isHeld());
    QCOMPARE(feed.plot(threads)->values().first(), QStringLiteral("–"));
}

QTEST_MAIN(TestChartFeed)
#include "tst_chartfeed.moc"
