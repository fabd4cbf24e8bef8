// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include "lab/recorder.h"
#include "lab/runfigures.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using namespace Qt::StringLiterals;

class TestRecorder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! Without a server: the session only says what it would say.
    void keepsWhatTheSessionSays()
    {
        LabSession session;
        LabSettings settings;
        settings.publishRate = 7;
        session.setSettings(settings);
        Recorder recorder(session, u"title"_s);
        QCOMPARE(recorder.run().settings, describe(settings));
        QCOMPARE(recorder.run().settings.value(u"messagesPerSecond"_s).toDouble(), 7.0);

        const Mark mark{150ms, Mark::Kind::Fault, u"reset"_s};
        Q_EMIT session.frameReady(Synthetic::frame(Transport::Sse, 1));
        Q_EMIT session.markAdded(mark);
        recorder.measureFromHere();
        Q_EMIT session.frameReady(Synthetic::frame(Transport::Sse, 2));
        QVERIFY(!recorder.run().closed);
        Q_EMIT session.finished(Synthetic::frame(Transport::Sse, 3));

        const RecordedRun &run = recorder.run();
        QCOMPARE(run.title, u"title"_s);
        QCOMPARE(run.marks, QList{mark});
        QCOMPARE(run.measuredFrom, 100ms);
        QVERIFY(run.closed);
        QList<Frame> frames;
        run.visit([&frames](const Frame &frame) { frames.append(frame); });
        QCOMPARE(frames,
                 (QList{Synthetic::frame(Transport::Sse, 1), Synthetic::frame(Transport::Sse, 2),
                        Synthetic::frame(Transport::Sse, 3)}));

        Q_EMIT session.frameReady(Synthetic::frame(Transport::Sse, 4));
        QVERIFY(!recorder.run().closed); // it went on
    }

    //! A storm without an end fills no memory: lanes end, the figures go on.
    void lanesAreBounded()
    {
        LabSession session;
        Recorder recorder(session);
        constexpr int ofAFrame = 5000;
        Frame frame;
        LaneNews news{.transport = Transport::Sse, .client = 1, .changes = {}};
        news.changes.fill({.state = LaneState::Connecting, .reason = {}}, ofAFrame);
        frame.swarm.lanes = {news};
        for (int i = 0; i < 2 * int(Recorder::laneChangeLimit) / ofAFrame; ++i) {
            frame.time += 100ms;
            Q_EMIT session.frameReady(frame);
        }
        qsizetype changes = 0;
        qsizetype frames = 0;
        recorder.run().visit([&](const Frame &recorded) {
            ++frames;
            for (const LaneNews &lane : recorded.swarm.lanes)
                changes += lane.changes.size();
        });
        QCOMPARE(changes, Recorder::laneChangeLimit);
        QCOMPARE(frames, 2 * Recorder::laneChangeLimit / ofAFrame);
    }

    void aNewStartBeginsAgain()
    {
        LabSession session;
        Recorder recorder(session, u"title"_s);
        Q_EMIT session.frameReady(Synthetic::frame(Transport::Sse, 5));
        recorder.measureFromHere();
        Q_EMIT session.stateChanged(LabSession::State::Starting);
        QCOMPARE(recorder.run().title, u"title"_s);
        QVERIFY(recorder.run().frames.isEmpty());
        QCOMPARE(recorder.run().measuredFrom, 0ms);
    }

    //! The sums of a recorded run's intervals are the histograms of the live one.
    void agreesWithTheLiveRun()
    {
        qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server");
        LabSession session;
        LabSettings settings;
        settings.publishRate = 50;
        session.setSettings(settings);
        session.setClients(Transport::Sse, 5);
        Recorder recorder(session);
        QSignalSpy finished(&session, &LabSession::finished);
        session.start();
        QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().swarm.transports[size_t(Transport::Sse)].delivered > 100, 20'000);
        session.finish(5s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);

        const TransportFrame live = finished.first().first().value<Frame>().swarm.transports[size_t(Transport::Sse)];
        const RunFigures figures = figuresOf(recorder.run());
        const TransportFigures &sse = figures.transports[size_t(Transport::Sse)];
        QVERIFY(recorder.run().closed);
        QCOMPARE(sse.delivered, live.delivered);
        QCOMPARE(sse.latency, LatencyFigures::of(live.latency));
        QCOMPARE(sse.sendLatency, LatencyFigures::of(live.sendLatency));
        QVERIFY(live.sendLatency.count() > 100 && live.sendLatency.mean() <= live.latency.mean());
        QCOMPARE(sse.payloadPerMessage, double(settings.messageSize));
        QVERIFY(*sse.overheadPerMessage > 0);
        QVERIFY(*figures.serverCpuPerMessage > 0);
        QVERIFY(*figures.clientCpuPerMessage > 0);
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
