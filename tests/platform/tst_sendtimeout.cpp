// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/sendtimeout.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

//! A peer that has room for nothing more, while the bytes wait in the system and not in Qt.
class TestSendTimeout : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aFullPeer_data()
    {
        QTest::addColumn<std::chrono::milliseconds>("time");
        QTest::newRow("no time-out") << std::chrono::milliseconds(0);
        QTest::newRow("half a second") << std::chrono::milliseconds(500);
    }
    void aFullPeer()
    {
        QFETCH(const std::chrono::milliseconds, time);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.setReadBufferSize(1);
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections() && client.state() == QAbstractSocket::ConnectedState);
        client.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, 1);
        const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
        setSendTimeout(*accepted, time);

        const auto start = Clock::now();
        // As long as the system takes it, Qt holds nothing back.
        for (int i = 0; i < 100 && accepted->bytesToWrite() == 0; ++i) {
            accepted->write(QByteArray(100'000, 'x'));
            accepted->flush();
        }
        const auto ended = [&] { return accepted->state() == QAbstractSocket::UnconnectedState; };
        if (time.count() == 0) {
            QVERIFY(!QTest::qWaitFor(ended, 1500));
            return;
        }
        QTRY_VERIFY_WITH_TIMEOUT(ended(), 20'000);
        QVERIFY(Clock::now() - start >= time);
    }

    void anUnconnectedSocketIsLeftAlone()
    {
        QTcpSocket socket;
        setSendTimeout(socket, 1s);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestSendTimeout)
#include "tst_sendtimeout.moc"
