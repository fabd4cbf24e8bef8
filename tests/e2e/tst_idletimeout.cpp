// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "client/simulatedclient.h"

#include <map>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

//! Notes when each client opened and when it dropped.
class Watcher final : public ClientObserver
{
public:
    void attempted(int) override {}
    void requested(int, bool) override {}
    void transferred(int, qint64, qint64) override {}
    void received(int, const QByteArray &, const QByteArray &, const QByteArray &) override {}
    void stateChanged(int client, ClientState from, ClientState to, std::chrono::milliseconds, const QString &) override
    {
        if (to == ClientState::Open)
            opened.try_emplace(client, Clock::now());
        else if (from == ClientState::Open && to != ClientState::Closed)
            dropped.try_emplace(client, Clock::now());
    }

    std::map<int, Clock::time_point> opened; //!< The first time.
    std::map<int, Clock::time_point> dropped;
};

} // namespace

//! A proxy cuts what is silent for its idle timeout, and only that (coverage S6, S7).
class TestIdleTimeout : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void silence_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<QString>("interval"); // production: at lab time 30 the 60 s of the proxy are 2 s
        QTest::addColumn<bool>("cut");
        QTest::newRow("SSE without keepalive") << Transport::Sse << u"off"_s << true;
        QTest::newRow("SSE with keepalive at half of it") << Transport::Sse << u"30s"_s << false;
        QTest::newRow("SSE with keepalive slower than it") << Transport::Sse << u"120s"_s << true;
        QTest::newRow("WebSocket without heartbeat") << Transport::WebSocket << u"off"_s << true;
        QTest::newRow("WebSocket with heartbeat at half of it") << Transport::WebSocket << u"30s"_s << false;
        QTest::newRow("WebSocket with heartbeat slower than it") << Transport::WebSocket << u"120s"_s << true;
    }
    void silence()
    {
        QFETCH(const Transport, transport);
        QFETCH(const QString, interval);
        QFETCH(const bool, cut);
        constexpr int clients = 20;
        constexpr auto production = 60s;

        LabSettings settings;
        settings.speed = 30;
        settings.publishRate = 0;
        settings.proxy.idleTimeout = production;
        QVERIFY(settings.server.set(transport == Transport::Sse ? u"keepalive" : u"heartbeat", interval));
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        const auto scaled = std::chrono::milliseconds(production) / settings.speed;

        ClientSettings client;
        client.transport = transport;
        client.url = QUrl(QStringLiteral("%1://127.0.0.1:%2/%3")
                              .arg(transport == Transport::Sse ? u"http"_s : u"ws"_s)
                              .arg(session.proxyPort())
                              .arg(transport == Transport::Sse ? u"events"_s : u"ws"_s));
        client.policy = {ReconnectPolicy::Kind::Fixed, 3600s, 3600s}; // once is enough here
        Watcher watcher;
        std::vector<std::unique_ptr<SimulatedClient>> all;
        for (int i = 0; i < clients; ++i) {
            all.push_back(createClient(i, client, watcher));
            all.back()->open();
        }
        QTRY_COMPARE(int(watcher.opened.size()), clients);

        if (cut) {
            QTRY_COMPARE_WITH_TIMEOUT(int(watcher.dropped.size()), clients, int(2 * scaled.count()));
            for (const auto &[index, when] : watcher.dropped) {
                const std::chrono::duration<double> after = when - watcher.opened.at(index);
                QVERIFY2(after > 0.9 * scaled && after < 1.1 * scaled,
                         qPrintable(QStringLiteral("client %1 was cut after %2 s").arg(index).arg(after.count())));
            }
            QTRY_COMPARE(session.lastFrame().proxy.closedIdle, clients);
        } else {
            // Nothing may happen: the proxy's own clock says when three timeouts have passed.
            const auto until = Clock::now() + 3 * scaled;
            QTRY_VERIFY_WITH_TIMEOUT(Clock::now() > until, int(4 * scaled.count()));
            QCOMPARE(int(watcher.dropped.size()), 0);
            QCOMPARE(session.lastFrame().proxy.closedIdle, 0);
        }
    }
};

QTEST_GUILESS_MAIN(TestIdleTimeout)
#include "tst_idletimeout.moc"
