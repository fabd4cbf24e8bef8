// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "platform/descriptorlimit.h"

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

//! Ten thousand at a time on one server, and nothing left behind (coverage S16).
class TestManyConnections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void everyEventToEverybody_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::newRow("SSE") << Transport::Sse;
        QTest::newRow("WebSocket") << Transport::WebSocket;
    }
    void everyEventToEverybody()
    {
        QFETCH(const Transport, transport);
        const int descriptors = raiseDescriptorLimit();
        const int clients = descriptors < 0 ? 10'000 : std::min(10'000, descriptors - 200);
        if (clients < 10'000)
            qWarning("only %d descriptors: testing with %d clients", descriptors, clients);

        LabSettings settings;
        settings.throughProxy = false;
        settings.publishRate = 0;
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        QTRY_VERIFY(session.lastFrame().server.reachable);
        const ServerFrame before = session.lastFrame().server;

        session.setClients(transport, clients);
        const auto swarm = [&] { return session.lastFrame().swarm.transports[size_t(transport)]; };
        QTRY_COMPARE_WITH_TIMEOUT(swarm().open, clients, 90'000);
        QTRY_COMPARE_WITH_TIMEOUT(session.lastFrame().server.subscribers[size_t(transport)], clients, 10'000);
        const ServerFrame open = session.lastFrame().server;
        QVERIFY(open.descriptors >= clients);

        session.setPublishing(2, 100);
        QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().workload.published >= 10, 60'000);
        QSignalSpy finished(&session, &LabSession::finished);
        session.finish(30s);
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 40'000);
        QCOMPARE(swarm().expected, qint64(session.lastFrame().workload.published) * clients);
        QCOMPARE(swarm().delivered, swarm().expected);
        QCOMPARE(swarm().lost, 0);
        QCOMPARE(swarm().duplicated, 0);
        QCOMPARE(swarm().drops, 0);

        session.setClients(transport, 0);
        QTRY_VERIFY_WITH_TIMEOUT(session.lastFrame().server.descriptors <= before.descriptors + 5, 60'000);
        QTRY_COMPARE(session.lastFrame().server.subscribers[size_t(transport)], 0);
        // Near the start: a quarter of what the connections took may stay with the allocator, whose pages fragment.
        const qint64 taken = open.residentBytes - before.residentBytes;
        QTRY_VERIFY2_WITH_TIMEOUT(session.lastFrame().server.residentBytes < before.residentBytes + taken / 4,
                                  qPrintable(QStringLiteral("%1 of %2 bytes stayed")
                                                 .arg(session.lastFrame().server.residentBytes - before.residentBytes)
                                                 .arg(taken)),
                                  20'000);
        qInfo("%d connections: %.1f KiB of server memory each, latency p50 %.1f ms, max %.1f ms", clients,
              double(taken) / clients / 1024, double(swarm().latency.percentile(0.5)->count()) / 1000,
              double(swarm().latency.max().count()) / 1000);
    }
};

QTEST_GUILESS_MAIN(TestManyConnections)
#include "tst_manyconnections.moc"
