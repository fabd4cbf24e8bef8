// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/chartfeed.h"

#include "frames.h"

#include <QLineSeries>
#include <QScatterSeries>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestChartFeed : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesSeriesOnceASample();
    void percentileChoosesTheLine();
    void axesFollowTheLargest();
    void survivesTheSeries();
    void legendsSayTheNewest();
    void clears();
};

namespace {

//! Deliveries of 1 ms, every fiftieth of 40 ms.
Frame busyFrame(std::chrono::milliseconds time)
{
    Frame frame = Frames::at(time);
    Frames::deliver(frame, Transport::Sse, 98, 1ms);
    Frames::deliver(frame, Transport::Sse, 2, 40ms);
    return frame;
}

} // namespace

void TestChartFeed::replacesSeriesOnceASample()
{
    ChartFeed feed;
    QLineSeries line;
    QScatterSeries markers;
    feed.attach(ChartFeed::Latency, int(Transport::Sse), &line, &markers);
    QSignalSpy replaced(&line, &QXYSeries::pointsReplaced);
    QSignalSpy added(&line, &QXYSeries::pointAdded);
    for (int i = 0; i <= 200; ++i)
        feed.applyFrame(busyFrame(i * 100ms));
    QCOMPARE(replaced.count(), 101);
    QCOMPARE(added.count(), 0);
    QVERIFY(line.count() > 0);
    QCOMPARE(markers.count(), 2);
}

void TestChartFeed::percentileChoosesTheLine()
{
    ChartFeed feed;
    QLineSeries bold;
    QLineSeries thin;
    feed.attach(ChartFeed::Latency, int(Transport::Sse), &bold);
    feed.attach(ChartFeed::Median, int(Transport::Sse), &thin);
    for (int i = 0; i <= 20; ++i)
        feed.applyFrame(busyFrame(i * 100ms));
    QCOMPARE(feed.percentile(), 99);
    QVERIFY(bold.at(bold.count() - 1).y() > 30);
    QVERIFY(thin.at(thin.count() - 1).y() < 1.1);

    QSignalSpy changed(&feed, &ChartFeed::percentileChanged);
    feed.setPercentile(50);
    QCOMPARE(changed.count(), 1);
    QVERIFY(bold.at(bold.count() - 1).y() < 1.1);
    feed.setPercentile(42); // there is none
    QCOMPARE(feed.percentile(), 50);
}

void TestChartFeed::axesFollowTheLargest()
{
    ChartFeed feed;
    QCOMPARE(feed.latencyTop(), 100.0);
    Frame frame = Frames::at(0ms);
    Frames::deliver(frame, Transport::LongPoll, 200, 2s);
    frame.server.poolBusy = 150;
    feed.applyFrame(frame);
    QCOMPARE(feed.latencyTop(), 10'000.0);
    QCOMPARE(feed.threadTop(), 250.0); // holds the pool's limit of 200 as well
    for (int i = 1; i <= 10; ++i) {
        Frame next = Frames::at(i * 100ms);
        Frames::transport(next, Transport::WebSocket).attempts = i * 6;
        feed.applyFrame(next);
    }
    QCOMPARE(feed.reconnectionTop(), 100.0); // failed dials are in the picture, too
}

void TestChartFeed::survivesTheSeries()
{
    ChartFeed feed;
    {
        QLineSeries line;
        feed.attach(ChartFeed::Busy, 0, &line);
    }
    feed.applyFrame(Frames::at(0ms));
    QCOMPARE(feed.threads().first(), QStringLiteral("0"));
}

void TestChartFeed::legendsSayTheNewest()
{
    ChartFeed feed;
    QCOMPARE(feed.latencies(), QStringList(3, QStringLiteral("–")));
    for (int i = 0; i <= 20; ++i) {
        Frame frame = busyFrame(i * 100ms);
        frame.server.poolBusy = 7;
        Frames::transport(frame, Transport::LongPoll).reconnections = std::min(i, 10) * 2;
        feed.applyFrame(frame);
    }
    QVERIFY(feed.latencies()[int(Transport::Sse)].endsWith(QLatin1StringView("ms")));
    QCOMPARE(feed.latencies()[int(Transport::WebSocket)], QStringLiteral("–"));
    QCOMPARE(feed.threads().first(), QStringLiteral("7"));
    QCOMPARE(feed.reconnections().first(), QStringLiteral("0"));
    QCOMPARE(feed.reconnectionPeak(), QStringLiteral("20"));
}

void TestChartFeed::clears()
{
    ChartFeed feed;
    QLineSeries line;
    feed.attach(ChartFeed::Busy, 0, &line);
    feed.applyFrame(Frames::at(0ms));
    QCOMPARE(line.count(), 1);
    feed.clear();
    QCOMPARE(line.count(), 0);
    QCOMPARE(feed.threads().first(), QStringLiteral("–"));
}

QTEST_MAIN(TestChartFeed)
#include "tst_chartfeed.moc"
