// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labcontroller.h"

#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;

//! A real server restarts, and real clients come back: the lanes tell a loop without a pause from full jitter.
class TestLaneStorm : public QObject
{
    Q_OBJECT

    static constexpr int clients = 60;
    static constexpr int patience = 40'000; // milliseconds; sanitizers and busy machines are slow

    //! At most so many lanes dialled again within the same tenth of a second.
    void restart(bool inALoop, int &inStep);

private Q_SLOTS:
    void initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    void jitterSpreadsWhatALoopDoesAtOnce()
    {
        int loop = 0;
        int jitter = 0;
        restart(true, loop);
        restart(false, jitter);
        if (QTest::currentTestFailed())
            return;
        qInfo("of %d lanes dialled within the same 100 ms: %d in a loop, %d with full jitter", clients, loop, jitter);
        QVERIFY2(loop > clients * 9 / 10, qPrintable(QString::number(loop)));
        QVERIFY2(jitter < clients / 2, qPrintable(QString::number(jitter)));
    }
};

void TestLaneStorm::restart(bool inALoop, int &inStep)
{
    LabSession session;
    LabController lab(session);
    const auto webSockets = [&session] { return session.lastFrame().swarm.transports[size_t(Transport::WebSocket)]; };
    lab.setSpeed(1); // the delays of production: faster ones would all fall into one tenth of a second
    if (inALoop)
        lab.clientFaults()->choose(0, 0);
    lab.clients()->setWanted(int(Transport::WebSocket), clients);
    lab.start();
    QTRY_COMPARE_WITH_TIMEOUT(webSockets().open, clients, patience);
    QTRY_COMPARE_WITH_TIMEOUT(lab.lanes()->rowCount(), clients, patience);
    lab.restartServer();
    QTRY_COMPARE_WITH_TIMEOUT(webSockets().reconnections, qint64(clients), patience);

    inStep = LaneHistory::mostInStep(lab.lanes()->rows(), 0, double(session.lastFrame().time.count()) / 1000).lanes;
    for (const Lane *lane : lab.lanes()->rows()) {
        QCOMPARE(lane->drops, 1);
        QCOMPARE(lane->state(), LaneState::Open);
        const auto dropped
            = std::find_if(lane->steps.begin(), lane->steps.end(), [](const LaneStep &step) { return step.dropped; });
        QVERIFY(dropped != lane->steps.end());
        QVERIFY(!lab.lanes()->history().reason(*dropped).isEmpty());
    }
}

QTEST_MAIN(TestLaneStorm)
#include "tst_lanestorm.moc"
