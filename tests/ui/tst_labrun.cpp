// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labcontroller.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! The controller and a real session: what the window's buttons do, without the window.
class TestLabRun : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void deliversAndStops();
    void restartsByItself();
    void aStoppedShowRestartsNothing();
    void staysDownUntilStarted();
    void threadingBeginsANewRun();
    void saysWhyItCannotStart();
};

namespace {

constexpr int clients = 20;
constexpr int patience = 30'000; // milliseconds; sanitizers and busy machines are slow

QString open(LabController &lab, Transport transport)
{
    return lab.clients()->index(int(transport)).data(ClientModel::OpenRole).toString();
}

} // namespace

//! Everybody is connected.
#define TRY_ALL_OPEN(lab)                                                                                              \
    for (const Transport transport : allTransports)                                                                    \
    QTRY_COMPARE_WITH_TIMEOUT(open(lab, transport), QString::number(clients), patience)

void TestLabRun::initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

void TestLabRun::deliversAndStops()
{
    LabSession session;
    LabController lab(session);
    lab.startWithClients(clients);
    QVERIFY(lab.everStarted());
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    QVERIFY(lab.serverPort() > 0);
    QVERIFY(lab.serverPid() > 0);
    TRY_ALL_OPEN(lab);
    QTRY_VERIFY_WITH_TIMEOUT(
        lab.charts()->plot(int(ChartKind::Latency))->values().last().endsWith(QLatin1StringView("s")), patience);
    QTRY_VERIFY_WITH_TIMEOUT(lab.server()->isReachable(), patience);

    lab.stop();
    QCOMPARE(lab.condition(), LabController::Finishing);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Off, patience);
    QCOMPARE(lab.lost(), QStringLiteral("0"));
    QCOMPARE(lab.duplicated(), QStringLiteral("0"));
    QVERIFY(lab.load()->published() != QLatin1StringView("0")); // the last numbers stay
}

void TestLabRun::restartsByItself()
{
    LabSession session;
    LabController lab(session);
    lab.startWithClients(clients);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    TRY_ALL_OPEN(lab);
    const double pid = lab.serverPid();
    lab.restartServer();
    QCOMPARE(lab.condition(), LabController::Restarting);
    QCOMPARE(lab.marks()->rowCount(), 1);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    QVERIFY(lab.serverPid() != pid);
}

//! What a show had in mind when it was stopped is not done to the next run.
void TestLabRun::aStoppedShowRestartsNothing()
{
    LabSession session;
    LabController lab(session);
    lab.startShow();
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    lab.stop();
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Off, patience);

    std::chrono::milliseconds time{};
    connect(&session, &LabSession::frameReady, this, [&time](const Frame &frame) { time = frame.time; });
    lab.start();
    QTRY_VERIFY_WITH_TIMEOUT(time > 4s, patience);
    QCOMPARE(lab.marks()->rowCount(), 0);
}

void TestLabRun::staysDownUntilStarted()
{
    LabSession session;
    LabController lab(session);
    lab.startWithClients(clients);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    TRY_ALL_OPEN(lab);
    lab.killServer();
    QCOMPARE(lab.condition(), LabController::Killed);
    QVERIFY(lab.isFaulty());
    QTRY_VERIFY_WITH_TIMEOUT(!lab.server()->isReachable(), patience);
    lab.clearFaults();
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    QVERIFY(!lab.isFaulty());
    // A long poll and a WebSocket come back; an EventSource that met a 502 is at its end.
    QTRY_COMPARE_WITH_TIMEOUT(open(lab, Transport::LongPoll), QString::number(clients), patience);
    QTRY_COMPARE_WITH_TIMEOUT(open(lab, Transport::WebSocket), QString::number(clients), patience);
}

void TestLabRun::threadingBeginsANewRun()
{
    LabSession session;
    LabController lab(session);
    lab.startWithClients(clients);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    TRY_ALL_OPEN(lab);
    lab.server()->setThreadPerRequest(true);
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    TRY_ALL_OPEN(lab);
    QTRY_COMPARE_WITH_TIMEOUT(lab.server()->busy(), QStringLiteral("60 of 200"), patience);
}

void TestLabRun::saysWhyItCannotStart()
{
    qputenv("PUSHLAB_SERVER", "/there/is/no/server");
    LabSession session;
    LabController lab(session);
    lab.start();
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Failed, patience);
    QVERIFY(lab.reason().contains(QLatin1StringView("/there/is/no/server")));
    QVERIFY(!lab.isActive());
    initTestCase();
    lab.start(); // try again
    QTRY_COMPARE_WITH_TIMEOUT(lab.condition(), LabController::Running, patience);
    QVERIFY(lab.reason().isEmpty());
}

QTEST_MAIN(TestLabRun)
#include "tst_labrun.moc"
