// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsession.h"
#include "lab/realproxy.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

Q_DECLARE_METATYPE(Pushlab::ProxyKind)

namespace {

constexpr int clients = 5;
constexpr int patience = 30'000; // milliseconds; sanitizers and busy machines are slow

//! A silent server, at 30×: what happens is the proxy's doing.
LabSettings quiet(ProxyKind kind)
{
    LabSettings settings;
    settings.proxyKind = kind;
    settings.speed = 30;
    settings.publishRate = 0;
    settings.server.log = QStringLiteral("memory");
    settings.server.keepalive.reset();
    settings.server.heartbeat.reset();
    return settings;
}

const TransportFrame &sse(const LabSession &session)
{
    return session.lastFrame().swarm.transports[size_t(Transport::Sse)];
}

ProxySettings answering(int status)
{
    ProxySettings settings;
    settings.injected.emplace().status = status;
    return settings;
}

} // namespace

//! A session whose proxy is an installed product.
class tst_LabProxy : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase_data();
    void initTestCase();
    void init();
    void idleTimeoutCutsStreams();
    void takesNewSettings();
    void refusesWhatItCannotExpress();
    void closesAllAndComesBack();
    void saysThatItIsNotInstalled();
    void doesNotStartWithWhatItCannotExpress();
};

void tst_LabProxy::initTestCase_data()
{
    QTest::addColumn<ProxyKind>("kind");
    QTest::newRow("nginx") << ProxyKind::Nginx;
    QTest::newRow("HAProxy") << ProxyKind::Haproxy;
}

void tst_LabProxy::initTestCase() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

void tst_LabProxy::init()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    if (const auto installed = checkInstalled(kind); !installed)
        QSKIP(qPrintable(installed.error()));
}

void tst_LabProxy::idleTimeoutCutsStreams()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    LabSettings settings = quiet(kind);
    settings.proxy.idleTimeout = 60s; // 2 s
    LabSession session;
    session.setSettings(settings);
    session.setClients(Transport::Sse, clients);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).open, clients, patience);
    QVERIFY(session.proxyPort() != session.serverPort());
    QTRY_VERIFY_WITH_TIMEOUT(sse(session).drops >= clients, patience);
    QTRY_VERIFY_WITH_TIMEOUT(sse(session).reconnections >= clients, patience);
    QVERIFY(!session.lastFrame().proxyCounts); // nobody says that nothing was closed
    QCOMPARE(session.lastFrame().proxy, ProxyCounters());
}

void tst_LabProxy::takesNewSettings()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    LabSession session;
    session.setSettings(quiet(kind));
    session.setClients(Transport::Sse, clients);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).open, clients, patience);
    int wanted = clients;
    const auto dial = [&] { session.setClients(Transport::Sse, ++wanted); }; // new clients tell what holds
    session.setProxySettings(answering(401), QStringLiteral("401"));
    QTRY_VERIFY_WITH_TIMEOUT((dial(), sse(session).givenUp > 0), patience);
    // The last one of several counts, however quickly they come.
    for (const int status : {403, 429, 503})
        session.setProxySettings(answering(status), QStringLiteral("answers"));
    session.setProxySettings({}, QStringLiteral("healthy"));
    QTRY_VERIFY_WITH_TIMEOUT((dial(), sse(session).open > clients), patience);
    QCOMPARE(session.marks().size(), 5);
    QCOMPARE(session.marks().last().kind, Mark::Kind::Fix);
    QCOMPARE(sse(session).drops, 0); // those that were connected stay so
}

void tst_LabProxy::refusesWhatItCannotExpress()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    LabSession session;
    session.setSettings(quiet(kind));
    session.setClients(Transport::Sse, clients);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).open, clients, patience);
    QSignalSpy messages(&session, &LabSession::serverMessage);
    const ProxySettings before = session.settings().proxy;

    ProxySettings slow;
    slow.toxics.append({QStringLiteral("slow"), LatencyToxic{100ms}});
    session.setProxySettings(slow, QStringLiteral("slow"));
    QCOMPARE(messages.size(), 1);
    QVERIFY(messages[0][0].toString().contains(QLatin1StringView("(toxics)")));
    session.resetAllLinks();
    QCOMPARE(messages.size(), 2);
    QVERIFY(messages[1][0].toString().contains(QLatin1StringView("reset")));

    QCOMPARE(session.settings().proxy, before);
    QVERIFY(session.marks().isEmpty());
    QCOMPARE(session.state(), LabSession::State::Running);
    session.setClients(Transport::Sse, clients + 1);
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).open, clients + 1, patience);
}

void tst_LabProxy::closesAllAndComesBack()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    LabSession session;
    session.setSettings(quiet(kind));
    session.setClients(Transport::Sse, clients);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).open, clients, patience);
    const quint16 port = session.proxyPort();
    session.closeAllLinks();
    QTRY_COMPARE_WITH_TIMEOUT(sse(session).reconnections, clients, patience);
    QCOMPARE(sse(session).open, clients);
    QCOMPARE(session.proxyPort(), port);
}

void tst_LabProxy::saysThatItIsNotInstalled()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    const char *variable = kind == ProxyKind::Nginx ? "PUSHLAB_NGINX" : "PUSHLAB_HAPROXY";
    const auto forget = qScopeGuard([variable] { qunsetenv(variable); });
    qputenv(variable, "/nowhere/at/all");
    LabSession session;
    session.setSettings(quiet(kind));
    session.start();
    QCOMPARE(session.state(), LabSession::State::Failed);
    QVERIFY2(session.errorText().contains(proxyKindName(kind) + QLatin1StringView(" is not installed")),
             qPrintable(session.errorText()));
    qunsetenv(variable); // it is installed now
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), LabSession::State::Running, patience);
}

void tst_LabProxy::doesNotStartWithWhatItCannotExpress()
{
    QFETCH_GLOBAL(const ProxyKind, kind);
    LabSettings settings = quiet(kind);
    settings.proxy.toxics.append({QStringLiteral("slow"), LatencyToxic{100ms}});
    LabSession session;
    session.setSettings(settings);
    session.start();
    QCOMPARE(session.state(), LabSession::State::Failed);
    QVERIFY(session.errorText().contains(QLatin1StringView("(toxics)")));
    settings.proxyKind = ProxyKind::BuiltIn;
    session.setSettings(settings);
    session.start();
    QTRY_COMPARE_WITH_TIMEOUT(session.state(), LabSession::State::Running, patience);
}

QTEST_GUILESS_MAIN(tst_LabProxy)
#include "tst_labproxy.moc"
