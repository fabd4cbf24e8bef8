// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/labcontroller.h"

#include "ui/proxyfaults.h"
#include "ui/serverfaults.h"

#include "frames.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

//! The controller around a session that is not started: wishes arrive in its settings, frames in the panels.
class TestLabController : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wishesReachTheSession();
    void speedReachesEverybody();
    void framesReachEverybody();
    void faultsAreKnown();
    void conditionsHaveWords();
};

void TestLabController::wishesReachTheSession()
{
    qputenv("PUSHLAB_NGINX", PUSHLAB_BIN_DIR "/pushlab-server"); // any program: it is not started
    const auto forget = qScopeGuard([] { qunsetenv("PUSHLAB_NGINX"); });
    LabSession session;
    LabController lab(session);
    lab.proxy()->setKindIndex(int(ProxyKind::Nginx));
    lab.clients()->setWanted(int(Transport::Sse), 250);
    lab.load()->setPublishRate(3);
    lab.load()->setPayments(true);
    lab.proxy()->faults()->choose(ProxyFaults::idleTimeout, 1);
    lab.server()->setThreadPerRequest(true);
    lab.server()->faults()->choose(ServerFaults::keepalive, 0);
    lab.server()->setPool(20);
    lab.server()->setLogToFile(false);

    QCOMPARE(session.clients(Transport::Sse), 250);
    const LabSettings &settings = session.settings();
    QCOMPARE(settings.publishRate, 3.0);
    QCOMPARE(settings.paymentRate, LoadPanel::paymentRate);
    QCOMPARE(settings.proxy.idleTimeout, std::optional<ProxySettings::Duration>(30s));
    QCOMPARE(settings.proxyKind, ProxyKind::Nginx);
    QCOMPARE(settings.server.threading, ServerSettings::Threading::ThreadPerRequest);
    QCOMPARE(settings.server.pool, 20);
    QCOMPARE(settings.server.log, QStringLiteral("memory"));
    QVERIFY(!settings.server.keepalive.has_value());
    QCOMPARE(session.state(), LabSession::State::Stopped);
}

void TestLabController::speedReachesEverybody()
{
    LabSession session;
    LabController lab(session);
    QCOMPARE(session.settings().speed, lab.speed());
    QSignalSpy changed(&lab, &LabController::speedChanged);
    lab.setSpeed(30);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(session.settings().speed, 30);
    QCOMPARE(lab.runSpeed(), 30);
    QCOMPARE(session.settings().proxy.speed, 30);
    QCOMPARE(session.settings().server.speed, 30);
}

void TestLabController::framesReachEverybody()
{
    LabSession session;
    LabController lab(session);
    Frame frame = Frames::at(134s);
    frame.workload.published = 1338;
    frame.server.connections = 279;
    frame.proxy.links = 600;
    Frames::transport(frame, Transport::Sse).open = 41;
    Frames::transport(frame, Transport::Sse).missing = 2;
    Frames::transport(frame, Transport::WebSocket).duplicated = 5;
    lab.applyFrame(frame);
    QCOMPARE(lab.elapsed(), QStringLiteral("02:14"));
    QCOMPARE(lab.load()->published(), QStringLiteral("1\u202f338"));
    QCOMPARE(lab.server()->connections(), QStringLiteral("279"));
    QCOMPARE(lab.proxy()->links(), QStringLiteral("600"));
    QCOMPARE(lab.clients()->index(1).data(ClientModel::OpenRole).toString(), QStringLiteral("41"));
    QCOMPARE(lab.lost(), QStringLiteral("2"));
    QCOMPARE(lab.duplicated(), QStringLiteral("5"));
    QVERIFY(lab.isLosing());
    QVERIFY(lab.charts()->plot(int(ChartKind::Threads))->note().contains(QLatin1StringView("200")));
}

void TestLabController::faultsAreKnown()
{
    LabSession session;
    LabController lab(session);
    QVERIFY(!lab.isFaulty());
    QSignalSpy changed(&lab, &LabController::faultyChanged);
    lab.proxy()->setIdleTimeout(true);
    QVERIFY(lab.isFaulty());
    QVERIFY(changed.count() >= 1);
    lab.server()->faults()->setActive(ServerFaults::heartbeat, true);
    lab.clientFaults()->choose(0, 0);
    QCOMPARE(session.settings().policies[size_t(Transport::WebSocket)], ReconnectPolicy::immediate());
    lab.clearFaults();
    QVERIFY(!lab.isFaulty());
    QCOMPARE(session.settings().policies, LabSettings().policies);
    QVERIFY(!session.settings().proxy.idleTimeout.has_value());
}

void TestLabController::conditionsHaveWords()
{
    LabSession session;
    LabController lab(session);
    QCOMPARE(lab.condition(), LabController::Off);
    QVERIFY(!lab.isActive());
    QVERIFY(!lab.everStarted());
    QVERIFY(!lab.conditionText().isEmpty());
    QVERIFY(lab.reason().isEmpty());
}

QTEST_MAIN(TestLabController)
#include "tst_labcontroller.moc"
