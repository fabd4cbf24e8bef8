// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/figures.h"
#include "ui/loadpanel.h"
#include "ui/personapanel.h"
#include "ui/proxyfaults.h"
#include "ui/proxypanel.h"
#include "ui/serverfaults.h"
#include "ui/serverpanel.h"

#include "frames.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestPanels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void personasBehave();
    void faultsAreWishes();
    void closedLatelyCountsTenSeconds();
    void trafficIsTold();
    void productsDoNotCount();
    void missingProductsCannotBeChosen();
    void serverSettingsArePatchedOrRestart();
    void serverReadingsAreDashesWhenUnreachable();
    void fullPool();
    void paymentsAreRates();
    void figures_data();
    void figures();
};

void TestPanels::faultsAreWishes()
{
    ProxyPanel panel;
    panel.setSpeed(10);
    QSignalSpy wanted(&panel, &ProxyPanel::settingsWanted);
    QVERIFY(!panel.settings().idleTimeout.has_value());
    panel.setIdleTimeout(true);
    QCOMPARE(wanted.count(), 1);
    QCOMPARE(panel.settings().idleTimeout, std::optional<ProxySettings::Duration>(60s));
    QCOMPARE(panel.settings().speed, 10);
    panel.faults()->choose(ProxyFaults::idleTimeout, 3);
    QCOMPARE(wanted.count(), 2);
    QVERIFY(wanted[1][0].toString().contains(QLatin1StringView("100 s")));
    panel.setIdleTimeout(true); // no change
    QCOMPARE(wanted.count(), 2);
    panel.setIdleTimeout(false);
    QCOMPARE(wanted.count(), 3);
    ProxySettings healthy;
    healthy.speed = 10;
    QCOMPARE(panel.settings(), healthy);
}

void TestPanels::closedLatelyCountsTenSeconds()
{
    ProxyPanel panel;
    for (int i = 0; i <= 300; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.proxy.closedIdle = std::min(i, 250);
        panel.applyFrame(frame);
    }
    QVERIFY(panel.closedLately().contains(QLatin1StringView("50 ")));
    QCOMPARE(panel.closedIdle(), QStringLiteral("250"));
    for (int i = 301; i <= 400; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.proxy.closedIdle = 250;
        panel.applyFrame(frame);
    }
    QVERIFY(panel.closedLately().isEmpty());
}

//! What goes over the two paths, over the last second; a new run is not counted against the one before.
void TestPanels::trafficIsTold()
{
    ProxyPanel panel;
    QVERIFY(panel.traffic().isEmpty());
    QSignalSpy changed(&panel, &ProxyPanel::trafficChanged);
    const auto run = [&panel](int frames) {
        for (int i = 0; i <= frames; ++i) {
            Frame frame = Frames::at(i * 100ms);
            Frames::transport(frame, Transport::Sse).bytesIn = i * 5'000;
            Frames::transport(frame, Transport::WebSocket).bytesOut = i * 1'000;
            frame.proxy.bytesDown = i * 3'000;
            panel.applyFrame(frame);
        }
    };
    run(40);
    QCOMPARE(panel.traffic(), QStringLiteral("60 kB/s"));
    QCOMPARE(panel.upstreamTraffic(), QStringLiteral("30 kB/s"));
    QVERIFY(changed.count() <= 10); // twice a second
    run(20);
    QCOMPARE(panel.traffic(), QStringLiteral("60 kB/s"));
    panel.clearMeasurements();
    QVERIFY(panel.traffic().isEmpty());
}

void TestPanels::productsDoNotCount()
{
    const auto forget = qScopeGuard([] { qunsetenv("PUSHLAB_NGINX"); });
    qputenv("PUSHLAB_NGINX", PUSHLAB_BIN_DIR "/pushlab-server"); // any program: it is not started
    ProxyPanel panel;
    QSignalSpy wanted(&panel, &ProxyPanel::kindWanted);
    QCOMPARE(panel.closedIdle(), QStringLiteral("0"));
    panel.setKindIndex(int(ProxyKind::Nginx));
    QCOMPARE(wanted.count(), 1);
    QVERIFY(panel.isProduct());
    QCOMPARE(panel.closedIdle(), QStringLiteral("–")); // before the first frame, too
    Frame frame = Frames::at(100ms);
    frame.proxyCounts = false;
    panel.applyFrame(frame);
    QVERIFY(!panel.counts());
    QCOMPARE(panel.upstreamTraffic(), QStringLiteral("–"));
    QCOMPARE(panel.traffic(), QStringLiteral("0 B/s")); // the clients count that themselves
    for (const QString &figure : {panel.closedIdle(), panel.badGateway(), panel.links(), panel.upstreams()})
        QCOMPARE(figure, QStringLiteral("–"));
    panel.setIdleTimeout(true);
    QVERIFY(panel.obstacle().isEmpty());
    constexpr int latency = 3; // its row
    panel.faults()->setActive(latency, true);
    QVERIFY2(panel.obstacle().contains(QLatin1StringView("(toxics)")), qPrintable(panel.obstacle()));
    panel.setKindIndex(int(ProxyKind::BuiltIn));
    QCOMPARE(wanted.count(), 2);
    QVERIFY(panel.obstacle().isEmpty());
    QCOMPARE(panel.closedIdle(), QStringLiteral("0"));
}

void TestPanels::missingProductsCannotBeChosen()
{
    const auto forget = qScopeGuard([] { qunsetenv("PUSHLAB_HAPROXY"); });
    qputenv("PUSHLAB_HAPROXY", "/nowhere/at/all");
    ProxyPanel panel;
    QSignalSpy wanted(&panel, &ProxyPanel::kindWanted);
    QCOMPARE(panel.kinds().size(), panel.kindObstacles().size());
    QVERIFY(panel.kindObstacles()[int(ProxyKind::BuiltIn)].isEmpty());
    QVERIFY(panel.kindObstacles()[int(ProxyKind::Haproxy)].contains(QLatin1StringView("is not installed")));
    for (const int index : {int(ProxyKind::Haproxy), -1, 3, int(ProxyKind::BuiltIn)})
        panel.setKindIndex(index);
    QCOMPARE(wanted.count(), 0);
    QCOMPARE(panel.kind(), ProxyKind::BuiltIn);
}

void TestPanels::serverSettingsArePatchedOrRestart()
{
    ServerPanel panel;
    QSignalSpy patched(&panel, &ServerPanel::patchWanted);
    QSignalSpy restarted(&panel, &ServerPanel::restartWanted);
    panel.faults()->choose(ServerFaults::keepalive, 0);
    panel.faults()->choose(ServerFaults::heartbeat, 2);
    panel.setPool(50);
    panel.setQueue(10);
    QCOMPARE(patched.count(), 4);
    QCOMPARE(patched[0][0].toString(), QStringLiteral("keepalive"));
    QCOMPARE(patched[2][0].toString(), QStringLiteral("pool"));
    QCOMPARE(panel.settings().pool, 50);
    QVERIFY(!panel.settings().keepalive.has_value());
    QCOMPARE(panel.settings().heartbeat, std::optional<ServerSettings::Duration>(120s));
    QCOMPARE(restarted.count(), 0);
    panel.setThreadPerRequest(true);
    panel.setLogToFile(false);
    QCOMPARE(restarted.count(), 2);
    QCOMPARE(panel.settings().threading, ServerSettings::Threading::ThreadPerRequest);
    QCOMPARE(panel.settings().log, QStringLiteral("memory"));
    panel.setPool(50); // no change
    QCOMPARE(patched.count(), 4);
    panel.faults()->clear();
    QCOMPARE(patched.count(), 6);
    QCOMPARE(panel.settings().keepalive, ServerSettings().keepalive);
    QCOMPARE(panel.settings().heartbeat, ServerSettings().heartbeat);
}

void TestPanels::serverReadingsAreDashesWhenUnreachable()
{
    ServerPanel panel;
    QCOMPARE(panel.connections(), QStringLiteral("–"));
    Frame frame = Frames::at(0ms);
    frame.server.connections = 300;
    frame.server.residentBytes = 41'200'000;
    panel.applyFrame(frame);
    QCOMPARE(panel.connections(), QStringLiteral("300"));
    QCOMPARE(panel.memory(), QStringLiteral("41 MB"));
    QCOMPARE(panel.descriptors(), QStringLiteral("–")); // the server could not say
    frame.server.reachable = false;
    panel.applyFrame(frame);
    QCOMPARE(panel.memory(), QStringLiteral("–"));
}

void TestPanels::fullPool()
{
    ServerPanel panel;
    QVERIFY(!panel.isPoolFull());
    Frame frame = Frames::at(0ms);
    frame.server.poolBusy = 199;
    panel.applyFrame(frame);
    QVERIFY(!panel.isPoolFull());
    frame.server.poolBusy = 200;
    panel.applyFrame(frame);
    QVERIFY(panel.isPoolFull());
    QCOMPARE(panel.busy(), QStringLiteral("200 of 200"));
}

void TestPanels::paymentsAreRates()
{
    LoadPanel panel;
    QSignalSpy wanted(&panel, &LoadPanel::paymentsWanted);
    panel.setPayments(true);
    QCOMPARE(wanted.count(), 1);
    for (int i = 0; i <= 20; ++i) {
        Frame frame = Frames::at(i * 100ms);
        frame.workload.paid = i * 2;
        frame.workload.paymentsRejected = i > 10 ? i - 10 : 0;
        panel.applyFrame(frame);
    }
    QCOMPARE(panel.paidRate(), QStringLiteral("20"));
    QCOMPARE(panel.rejectedRate(), QStringLiteral("10"));
    QVERIFY(panel.isRefusing());
    panel.applyFrame(Frames::at(0ms)); // a new run
    QCOMPARE(panel.paidRate(), QStringLiteral("0"));
}

void TestPanels::figures_data()
{
    QTest::addColumn<QString>("shown");
    QTest::addColumn<QString>("expected");
    QTest::newRow("small count") << Figures::count(999) << QStringLiteral("999");
    QTest::newRow("large count") << Figures::count(1234567) << QStringLiteral("1\u202f234\u202f567");
    QTest::newRow("negative count") << Figures::count(-123) << QStringLiteral("-123");
    QTest::newRow("latency below 1 ms") << Figures::latency(842us) << QStringLiteral("0.84 ms");
    QTest::newRow("latency in ms") << Figures::latency(8420us) << QStringLiteral("8.4 ms");
    QTest::newRow("latency in s") << Figures::latency(3210ms) << QStringLiteral("3.2 s");
    QTest::newRow("no latency") << Figures::latency(std::nullopt) << QStringLiteral("–");
    QTest::newRow("bytes") << Figures::bytes(512) << QStringLiteral("512 B");
    QTest::newRow("megabytes") << Figures::bytes(41'200'000) << QStringLiteral("41 MB");
    QTest::newRow("unknown bytes") << Figures::bytes(-1) << QStringLiteral("–");
    QTest::newRow("rate") << Figures::perSecond(134.4) << QStringLiteral("134");
    QTest::newRow("small rate") << Figures::perSecond(0.4) << QStringLiteral("0.4");
    QTest::newRow("whole small rate") << Figures::perSecond(3.0) << QStringLiteral("3");
    QTest::newRow("clock") << Figures::clock(134'900ms) << QStringLiteral("02:14");
    QTest::newRow("long clock") << Figures::clock(2h) << QStringLiteral("120:00");
}

void TestPanels::figures()
{
    QFETCH(const QString, shown);
    QFETCH(const QString, expected);
    QCOMPARE(shown, expected);
}

void TestPanels::personasBehave()
{
    PersonaPanel panel;
    QVERIFY(panel.isPlain());
    LabSettings settings;
    panel.apply(settings);
    QVERIFY(settings == LabSettings());
    QSignalSpy chose(&panel, &PersonaPanel::chose);
    for (int transport = 0; transport < transportCount; ++transport) {
        QVERIFY(panel.titles(transport).size() > 2);
        panel.choose(transport, 99); // there is none
        panel.choose(transport, int(panel.titles(transport).size()) - 1);
        QVERIFY(!panel.sources()[transport].isEmpty());
    }
    QCOMPARE(chose.count(), transportCount);
    panel.apply(settings);
    QCOMPARE(settings.policies[size_t(Transport::WebSocket)].kind, ReconnectPolicy::Kind::SocketIo);
    panel.clear();
    panel.apply(settings);
    QVERIFY(panel.isPlain());
    QVERIFY(settings == LabSettings());
}

QTEST_GUILESS_MAIN(TestPanels)
#include "tst_panels.moc"
