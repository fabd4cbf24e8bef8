// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "lab/runfigures.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRunFigures : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void ofASyntheticRun()
    {
        const RunFigures figures = figuresOf(Synthetic::run(Transport::Sse));
        const TransportFigures &sse = figures.transports[size_t(Transport::Sse)];
        QCOMPARE(sse.clients, 100);
        QCOMPARE(sse.delivered, 100 * 44); // 60 frames, 1 at the start and 15 silent
        QCOMPARE(sse.lost, 0);
        QCOMPARE(sse.reconnections, 100);
        QCOMPARE(sse.drops, 100);
        QCOMPARE(sse.attempts, 1600);
        QCOMPARE(sse.peakAttempts, 1000); // 100 a frame
        QCOMPARE(sse.peakArrivals, 100);
        QCOMPARE(sse.latency.samples, 4400);
        QCOMPARE(sse.latency.max, 2ms);
        QCOMPARE(sse.sendLatency.max, 1500us);
        QVERIFY(std::abs((*sse.latency.p99 - 2000us).count()) <= 20);
        QVERIFY(std::abs((*sse.sendLatency.p99 - 1500us).count()) <= 15);
        QCOMPARE(figures.transports[size_t(Transport::WebSocket)], TransportFigures());
        QCOMPARE(figures.published, 44);
        QCOMPARE(figures.paid, 59);
        QCOMPARE(figures.mostConnections, 100);
        QCOMPARE(figures.mostPoolBusy, 7);
        QCOMPARE(figures.mostResidentBytes, 79 * 1024 * 1024);
        QCOMPARE(figures.recoveries.size(), 1);
        QCOMPARE(figures.recoveries[0].all, 600ms); // fixed at 2.9 s, all open in frame 35
    }

    void splitsBytes()
    {
        RecordedRun run = Synthetic::run(Transport::LongPoll);
        run.measuredFrom = 0ms;
        const TransportFigures poll = figuresOf(run).transports[size_t(Transport::LongPoll)];
        QCOMPARE(poll.payloadPerMessage, 100.0);
        QCOMPARE(poll.overheadPerMessage, 50.0); // 20,000 went before it was measured
        QCOMPARE(poll.bytesPerMessage(), 150.0);
        QCOMPARE(poll.requestsPerMessage, 1.0);
    }

    void countsProcessorTimeOfBothServers()
    {
        const RunFigures figures = figuresOf(Synthetic::run(Transport::Sse));
        // 44 messages to 100 clients; the second process began at 0 again, and what it used in its first frame counts.
        QCOMPARE(figures.serverCpuPerMessage, 44 * 200.0 / 4400);
        QCOMPARE(figures.clientCpuPerMessage, 44 * 500.0 / 4400);
    }

    void measuresFromWhereItIsTold()
    {
        RecordedRun run = Synthetic::run(Transport::Sse);
        run.measuredFrom = 1s;
        const RunFigures figures = figuresOf(run);
        QCOMPARE(figures.transports[size_t(Transport::Sse)].payloadPerMessage, 100.0);
        QCOMPARE(figures.clientCpuPerMessage, 34 * 500.0 / 3400);
        QCOMPARE(figures.transports[size_t(Transport::Sse)].delivered, 4400); // counts are of the whole run
    }

    void tooFewSamplesSaySo()
    {
        const RunFigures figures = figuresOf(Synthetic::run(Transport::Sse, 4)); // 300 samples
        const LatencyFigures &latency = figures.transports[size_t(Transport::Sse)].latency;
        QCOMPARE(latency.samples, 300);
        QVERIFY(latency.p50 && latency.p95);
        QVERIFY(!latency.p99);
        QCOMPARE(latency.max, 2ms);
    }

    void nothingDeliveredHasNoRatio()
    {
        const RunFigures figures = figuresOf(Synthetic::run(Transport::Sse, 1));
        const TransportFigures &sse = figures.transports[size_t(Transport::Sse)];
        QVERIFY(!sse.payloadPerMessage && !sse.bytesPerMessage() && !sse.requestsPerMessage);
        QVERIFY(!figures.serverCpuPerMessage && !figures.clientCpuPerMessage);
        QCOMPARE(figuresOf(RecordedRun()), RunFigures());
    }

    void lostIsExactOnlyWhenClosed()
    {
        RecordedRun run = Synthetic::run(Transport::Sse, 3);
        Frame last = Synthetic::frame(Transport::Sse, 3);
        last.swarm.transports[size_t(Transport::Sse)].lost = 7;
        last.swarm.transports[size_t(Transport::Sse)].missing = 5;
        run.frames.append(packFrame(last));
        QCOMPARE(figuresOf(run).transports[size_t(Transport::Sse)].lost, 7);
        run.closed = false;
        QCOMPARE(figuresOf(run).transports[size_t(Transport::Sse)].lost, 5);
    }

    void pairsRunsByTitle()
    {
        Recording before = Synthetic::recording();
        Recording after = Synthetic::recording();
        after.runs.move(0, 1);
        after.runs[0] = Synthetic::run(Transport::WebSocket, 4, u"WebSocket"_s);
        const QList<ComparedRuns> pairs = compared(before, after);
        QCOMPARE(pairs.size(), 2);
        QCOMPARE(pairs[0].title, u"long polling"_s);
        QCOMPARE(pairs[0].before, pairs[0].after);
        QCOMPARE(pairs[1].title, u"WebSocket"_s);
        QCOMPARE(pairs[1].before, figuresOf(before.runs[1]));
        QCOMPARE(pairs[1].after, figuresOf(after.runs[0]));
    }

    void pairsTheOthersByOrder()
    {
        Recording before = Synthetic::recording();
        Recording after = Synthetic::recording();
        after.runs.removeLast();
        after.runs[0].title = u"with heartbeat"_s;
        const QList<ComparedRuns> pairs = compared(before, after);
        QCOMPARE(pairs.size(), 1);
        QCOMPARE(pairs[0].title, u"long polling / with heartbeat"_s);
    }
};

QTEST_APPLESS_MAIN(TestRunFigures)
#include "tst_runfigures.moc"
