// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/runlanes.h"

#include "lab/framefields.h"
#include "report/overlay.h"
#include "report/runcharts.h"
#include "report/svgchart.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

//! A recorded run shows its lanes: a row a client, each state a line of its own.
class TestRunLanes : public QObject
{
    Q_OBJECT

    //! Ten seconds; client 1 loses its connection at 4 s, and is open again from 6 s on.
    static RecordedRun run(int clients)
    {
        RecordedRun run;
        for (const auto time : {0s, 4s, 6s, 10s}) {
            Frame frame;
            frame.time = time;
            frame.swarm.transports[size_t(Transport::Sse)].clients = clients;
            for (int client = 0; client < 3; ++client) {
                LaneNews news{.transport = Transport::Sse, .client = client, .changes = {}};
                if (time == 0s)
                    news.changes = {{time, LaneState::Open, false, 0ms, {}}};
                else if (client == 1 && time == 4s)
                    news.changes = {{time, LaneState::Waiting, true, 2s, u"the server left"_s}};
                else if (client == 1 && time == 6s)
                    news.changes = {{time, LaneState::Open, false, 0ms, {}}};
                if (!news.changes.isEmpty())
                    frame.swarm.lanes.append(news);
            }
            run.frames.append(packFrame(frame));
        }
        return run;
    }
    static Chart lanes(const RecordedRun &run)
    {
        const QList<Chart> charts = chartsOf(run);
        const auto found
            = std::find_if(charts.begin(), charts.end(), [](const Chart &chart) { return chart.key == lanesKey; });
        return found == charts.end() ? Chart() : *found;
    }
    static double length(const Series &series)
    {
        double sum = 0;
        for (qsizetype i = 1; i < series.points.size(); ++i) {
            if (!std::isnan(series.points[i].y()) && !std::isnan(series.points[i - 1].y()))
                sum += series.points[i].x() - series.points[i - 1].x();
        }
        return sum;
    }

private Q_SLOTS:
    void eachStateIsALine()
    {
        const Chart chart = lanes(run(3));
        QStringList names;
        for (const Series &series : chart.series)
            names.append(series.name);
        QCOMPARE(names, (QStringList{u"SSE open"_s, u"waiting"_s, u"drop"_s}));
        QVERIFY(std::abs(length(chart.series[0]) - 28) < 0.1); // two whole lanes, and eight seconds of the third
        QVERIFY(std::abs(length(chart.series[1]) - 2) < 0.1);
        QCOMPARE(chart.series[1].points.first(), QPointF(4, 1.5)); // the middle one
        QCOMPARE(chart.series[2].points.size(), 3);
        QVERIFY(chart.title.contains(u"each client"_s));
        QCOMPARE(chart.y.ticks.size(), 1);
        QCOMPARE(chart.y.ticks[0].at, 1.5);
        QVERIFY(toSvg(chart).contains("SSE open"));
    }

    void aSampleIsSaidToBeOne() { QVERIFY(lanes(run(400)).title.contains(u"3 of 400"_s)); }

    void aRunWithoutLanesHasNoSuchChart()
    {
        RecordedRun without;
        Frame frame;
        frame.swarm.transports[0].clients = 3;
        without.frames = {packFrame(frame)};
        QVERIFY(lanes(without).series.isEmpty());
        QVERIFY(!chartsOf(without).isEmpty());
    }

    //! The rows of two runs are other clients.
    void lanesAreNotLaidOverOthers()
    {
        const QList<Chart> charts = overlaidCharts(run(3), run(3));
        QVERIFY(!charts.isEmpty());
        QVERIFY(std::none_of(charts.begin(), charts.end(), [](const Chart &chart) { return chart.key == lanesKey; }));
    }
};

QTEST_APPLESS_MAIN(TestRunLanes)
#include "tst_runlanes.moc"
