// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! The server goes and comes back under load: who returns, what is lost (coverage S2, S10, S12).
class TestRestart : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void everybodyReturns_data()
    {
        QTest::addColumn<QString>("log");
        QTest::addColumn<bool>("kill");
        QTest::addColumn<bool>("throughProxy");
        QTest::newRow("restart, log file") << QString() << false << false;
        QTest::newRow("kill -9, log file") << QString() << true << false;
        QTest::newRow("restart, memory log") << u"memory"_s << false << false;
        QTest::newRow("kill -9, memory log") << u"memory"_s << true << false;
        // The proxy answers 502 meanwhile: an EventSource that meets one gives up for good, as the standard has it.
        QTest::newRow("restart, log file, through the proxy") << QString() << false << true;
        QTest::newRow("kill -9, log file, through the proxy") << QString() << true << true;
    }
    void everybodyReturns()
    {
        QFETCH(const QString, log);
        QFETCH(const bool, kill);
        QFETCH(const bool, throughProxy);
        constexpr int clients = 300;

        LabSettings settings;
        settings.speed = 30;
        settings.server.log = log;
        settings.throughProxy = throughProxy;
        settings.publishRate = 50;
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        for (const Transport transport : allTransports)
            session.setClients(transport, clients);

        const auto transport = [&session](Transport t) { return session.lastFrame().swarm.transports[size_t(t)]; };
        const auto back = [&] {
            return std::all_of(allTransports.begin(), allTransports.end(),
                               [&](Transport t) { return transport(t).open + transport(t).givenUp == clients; });
        };
        QTRY_VERIFY_WITH_TIMEOUT(back(), 30'000);
        // So many that the new life of a memory log is younger than the old one when clients resume.
        QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().workload.published > 150, 30'000);

        if (kill) {
            session.killServer();
            QTRY_VERIFY(!session.lastFrame().server.reachable);
            session.startServer();
        } else {
            session.restartServer();
        }
        QTRY_COMPARE_WITH_TIMEOUT(session.state(), LabSession::State::Running, 20'000);
        QTRY_VERIFY_WITH_TIMEOUT(transport(Transport::WebSocket).reconnections >= clients, 30'000);
        QTRY_VERIFY_WITH_TIMEOUT(back(), 30'000);
        const quint64 before = session.lastFrame().workload.published;
        QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().workload.published > before + 20, 30'000);

        QSignalSpy finished(&session, &LabSession::finished);
        session.finish(4s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 20'000);
        QCOMPARE(session.lastFrame().workload.overdue, 0);
        for (const Transport t : allTransports) {
            const TransportFrame &result = transport(t);
            const QByteArray name(transportKey(t).latin1());
            const bool mayGiveUp = throughProxy && t == Transport::Sse;
            if (!mayGiveUp)
                QVERIFY2(result.givenUp == 0, name.constData());
            QVERIFY2(result.resumed >= result.open - (t == Transport::LongPoll ? clients : 0), name.constData());
            if (log.isEmpty()) {
                if (!mayGiveUp)
                    QVERIFY2(result.lost == 0, (name + " lost " + QByteArray::number(result.lost)).constData());
                QVERIFY2(result.duplicated == 0,
                         (name + " duplicated " + QByteArray::number(result.duplicated)).constData());
                QVERIFY2(result.gaps == 0, name.constData());
                QCOMPARE(result.delivered + result.lost, result.expected);
            } else {
                // Counted exactly: what was expected either came or is lost, and everybody was told.
                QCOMPARE(result.delivered + result.lost, result.expected);
                QVERIFY2(result.gaps >= clients, (name + " gaps " + QByteArray::number(result.gaps)).constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestRestart)
#include "tst_restart.moc"
