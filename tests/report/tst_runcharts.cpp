// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "report/runcharts.h"
#include "report/runseries.h"
#include "report/svgchart.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRunCharts : public QObject
{
    Q_OBJECT

private:
    static QStringList keys(const QList<Chart> &charts)
    {
        QStringList list;
        for (const Chart &chart : charts)
            list.append(chart.key);
        return list;
    }
    static Chart find(const QList<Chart> &charts, const QString &key)
    {
        return *std::find_if(charts.begin(), charts.end(), [&key](const Chart &chart) { return chart.key == key; });
    }

private Q_SLOTS:
    void everyChartOfARun()
    {
        const QList<Chart> charts = chartsOf(Synthetic::run(Transport::Sse));
        QCOMPARE(keys(charts),
                 (QStringList{u"latency"_s, u"percentiles"_s, u"attempts"_s, u"connections"_s, u"threads"_s,
                              u"payments"_s, u"memory"_s}));
        for (const Chart &chart : charts) {
            QVERIFY2(!chart.x.label.isEmpty() && !chart.y.label.isEmpty(), qPrintable(chart.key));
            QCOMPARE(chart.marks.size(), chart.key == u"percentiles"_s ? 0 : 2);
            QVERIFY(chart.y.to >= chart.largestY());
        }
        QVERIFY(find(charts, u"latency"_s).y.logarithmic);
    }

    void onlyWhatTheRunKnows()
    {
        RecordedRun run = Synthetic::run(Transport::Sse, 0);
        Frame frame;
        frame.swarm.transports[size_t(Transport::WebSocket)].clients = 3;
        run.frames = {packFrame(frame)};
        QCOMPARE(keys(chartsOf(run)), (QStringList{u"attempts"_s, u"connections"_s}));
        QCOMPARE(find(chartsOf(run), u"connections"_s).series.size(), 1);
        QVERIFY(chartsOf(RecordedRun()).isEmpty());
    }

    void seriesHoldTheFigures()
    {
        const RunSeries series = RunSeries::of(Synthetic::run(Transport::Sse));
        const RunSeries::OfTransport &sse = series.transports[size_t(Transport::Sse)];
        QVERIFY(sse.hadClients && !series.transports[0].hadClients);
        QCOMPARE(series.seconds, 5.9);
        QCOMPARE(series.paid.last(), QPointF(5.9, 10)); // a slice of 0.4 s with 4 payments
        QCOMPARE(sse.attempts.size(), 60); // each 100 ms
        QCOMPARE(sse.attempts[0], QPointF(0, 1000));
        QCOMPARE(sse.attempts[10], QPointF(1, 0));
        QCOMPARE(sse.attempts[25], QPointF(2.5, 1000));
        QCOMPARE(sse.open[0], QPointF(0.5, 100));
        QCOMPARE(sse.open[4].y(), 1.0); // the fewest from 2 to 2.5 s
        QVERIFY(std::abs(sse.median[2].y() - 2) < 0.02);
        QVERIFY(std::isnan(sse.median[5].y())); // the silence
        QVERIFY(std::isnan(series.residentMiB[4].y())); // and nobody tells
        QVERIFY(std::isnan(sse.p99[0].y())); // 500 samples
        QVERIFY(std::abs(sse.p99[2].y() - 2) < 0.02); // with those before it
    }

    void theSpectrumEndsWhereSamplesDo()
    {
        const QList<Chart> charts = chartsOf(Synthetic::run(Transport::Sse)); // 4,400 samples
        const Chart chart = find(charts, u"percentiles"_s);
        QCOMPARE(chart.series.size(), 2); // since the intended time, and since the send
        const double last = chart.series[0].points.last().x();
        QVERIFY(last >= 2.5 && last <= std::log10(440)); // ten of 4,400
        QCOMPARE(chart.x.ticks.last().text, u"99"_s);
        QVERIFY(std::abs(chart.series[0].points.last().y() - 2) < 0.02);
        QVERIFY(std::abs(chart.series[1].points.last().y() - 1.5) < 0.02);
    }

    void longRunsAreCutIntoFewPoints()
    {
        RecordedRun run;
        for (int i = 0; i < 200; ++i) {
            Frame frame = Synthetic::frame(Transport::Sse, 1);
            frame.time = i * 1h;
            frame.swarm.transports[size_t(Transport::Sse)].arrivals = {{frame.time, 1}};
            run.frames.append(packFrame(frame));
        }
        const RunSeries series = RunSeries::of(run);
        QVERIFY(series.poolBusy.size() <= 151);
        QVERIFY(series.transports[size_t(Transport::Sse)].attempts.size() <= 151);
        for (const Chart &chart : chartsOf(run))
            QVERIFY(!toSvg(chart).isEmpty());
    }

    void scalesAreShared()
    {
        QList<Chart> left = chartsOf(Synthetic::run(Transport::Sse, 20));
        QList<Chart> right = chartsOf(Synthetic::run(Transport::Sse, 60));
        QVERIFY(find(left, u"memory"_s).y.to < find(right, u"memory"_s).y.to);
        shareScales(left, right);
        for (const Chart &chart : left) {
            const Chart other = find(right, chart.key);
            QCOMPARE(chart.x.to, other.x.to);
            QCOMPARE(chart.y.from, other.y.from);
            QCOMPARE(chart.y.to, other.y.to);
            QCOMPARE(chart.y.ticks.size(), other.y.ticks.size());
        }
        QCOMPARE(find(left, u"memory"_s).y.to, Axis::linear({}, 79).to);
    }

    void sharedDecadesHoldBoth()
    {
        Chart low;
        low.key = u"k"_s;
        low.y = Axis::decades(u"low"_s, 0.1, 10);
        Chart high = low;
        high.y = Axis::decades(u"high"_s, 10, 1'000);
        QList<Chart> left{low};
        QList<Chart> right{high};
        shareScales(left, right);
        for (const Axis &axis : {left[0].y, right[0].y}) {
            QVERIFY(std::abs(axis.from - 0.1) < 1e-9);
            QCOMPARE(axis.to, 1'000.0);
            QCOMPARE(axis.ticks.size(), 5);
        }
        QCOMPARE(left[0].y.label, u"low"_s);
        QCOMPARE(right[0].y.label, u"high"_s);
    }
};

QTEST_APPLESS_MAIN(TestRunCharts)
#include "tst_runcharts.moc"
