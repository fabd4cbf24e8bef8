// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTcpSocket>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! Who holds a thread: not the protocol decides, the server's I/O model does (coverage S4, S5).
class TestThreadPool : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void payments_data()
    {
        QTest::addColumn<Transport>("transport");
        QTest::addColumn<ServerSettings::Threading>("threading");
        for (const Transport transport : allTransports) {
            const QByteArray name(transportKey(transport).latin1());
            QTest::newRow((name + ", thread per request").constData())
                << transport << ServerSettings::Threading::ThreadPerRequest;
            QTest::newRow((name + ", event loop").constData()) << transport << ServerSettings::Threading::EventLoop;
        }
    }
    void payments()
    {
        QFETCH(const Transport, transport);
        QFETCH(const ServerSettings::Threading, threading);
        const bool blocking = threading == ServerSettings::Threading::ThreadPerRequest;
        constexpr int clients = 200;

        LabSettings settings;
        settings.server.threading = threading;
        settings.server.pool = clients;
        settings.server.queue = 0;
        settings.publishRate = 0;
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        QCOMPARE(request(session.serverPort(), "POST", "/pay?work=1ms").status, 200);

        session.setClients(transport, clients);
        const auto held = [&] { return session.lastFrame().server.subscribers[size_t(transport)]; };
        QTRY_COMPARE_WITH_TIMEOUT(held(), clients, 20'000);
        QTRY_COMPARE(session.lastFrame().server.poolBusy, blocking ? clients : 0);

        const Answer payment = request(session.serverPort(), "POST", "/pay?work=1ms");
        QCOMPARE(payment.status, blocking ? 503 : 200);
        QCOMPARE(payment.headers.contains("Retry-After"), blocking);
        if (!blocking)
            QCOMPARE(QJsonDocument::fromJson(payment.body).object().value(QLatin1StringView("status")).toString(),
                     QLatin1StringView("paid"));

        // The cure in the blocking server: the clients leave, their threads are free again.
        session.setClients(transport, 0);
        QTRY_COMPARE_WITH_TIMEOUT(session.lastFrame().server.poolBusy, 0, 20'000);
        QCOMPARE(request(session.serverPort(), "POST", "/pay?work=1ms").status, 200);
    }

    //! With the standard queue the first hundred payments wait, and only the next one is rejected.
    void queueFillsBeforeRejecting()
    {
        constexpr int pool = 20;
        constexpr int queue = 10;
        LabSettings settings;
        settings.server.threading = ServerSettings::Threading::ThreadPerRequest;
        settings.server.pool = pool;
        settings.server.queue = queue;
        settings.publishRate = 0;
        settings.paymentWork = std::chrono::milliseconds(1);
        LabSession session;
        QVERIFY2(startAndWait(session, settings), qPrintable(session.errorText()));
        session.setClients(Transport::LongPoll, pool);
        QTRY_COMPARE_WITH_TIMEOUT(session.lastFrame().server.poolBusy, pool, 20'000);

        session.setPayments(200);
        QTRY_COMPARE(session.lastFrame().server.poolQueued, queue);
        QTRY_VERIFY(session.lastFrame().workload.paymentsRejected > 0);
        QCOMPARE(session.lastFrame().workload.paid, 0);
        QVERIFY(session.lastFrame().server.poolRejected > 0);

        session.setClients(Transport::LongPoll, 0);
        QTRY_VERIFY(session.lastFrame().workload.paid >= queue);
    }

    //! What jstack would show: every thread, what it waits for, and for how long.
    void threadList()
    {
        Server server({QStringLiteral("--threading"), QStringLiteral("thread-per-request"), QStringLiteral("--pool"),
                       QStringLiteral("3")});
        QVERIFY2(server.isReady(), server.errors().constData());
        HttpHeaders bearer;
        bearer.append("Authorization", "Bearer " + server.token);
        const auto threads = [&] {
            const Answer answer = request(server.managementPort, "GET", "/threads", {}, bearer);
            return QJsonDocument::fromJson(answer.body).array();
        };
        QCOMPARE(request(server.managementPort, "GET", "/threads").status, 401);
        QCOMPARE(threads().size(), 3);

        QTcpSocket poll;
        poll.connectToHost(QHostAddress::LocalHost, server.port);
        poll.write("GET /poll HTTP/1.1\r\nHost: localhost\r\n\r\n");
        const auto waiting = [&] {
            int count = 0;
            for (const QJsonValue &thread : threads())
                count += thread[QLatin1StringView("request")].toString().contains(QLatin1StringView("/poll"));
            return count;
        };
        QTRY_COMPARE(waiting(), 1);
        poll.abort();
        QTRY_COMPARE(waiting(), 0);
    }
};

QTEST_GUILESS_MAIN(TestThreadPool)
#include "tst_threadpool.moc"
