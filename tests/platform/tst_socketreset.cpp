// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/socketreset.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <cerrno>

#include <sys/socket.h>

using namespace Pushlab;

class TestSocketReset : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void thePeerSees_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<int>("result");
        QTest::addColumn<int>("error");
        QTest::newRow("a reset") << true << -1 << ECONNRESET;
        QTest::newRow("the end, from abort() alone") << false << 0 << 0;
    }
    void thePeerSees()
    {
        QFETCH(const bool, reset);
        QFETCH(const int, result);
        QFETCH(const int, error);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QTRY_VERIFY(server.hasPendingConnections() && client.state() == QAbstractSocket::ConnectedState);
        const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());

        if (reset)
            resetConnection(*accepted);
        else
            accepted->abort();
        QCOMPARE(accepted->state(), QAbstractSocket::UnconnectedState);
        // Read below Qt, which reports both alike.
        int got = -1;
        int gotError = EAGAIN;
        const auto ended = [&, descriptor = int(client.socketDescriptor())] {
            if (got < 0 && gotError == EAGAIN) { // An error is told once only.
                char byte = 0;
                got = int(recv(descriptor, &byte, 1, MSG_DONTWAIT));
                gotError = got < 0 ? errno : 0;
            }
            return got >= 0 || gotError != EAGAIN;
        };
        QTRY_VERIFY(ended());
        QCOMPARE(got, result);
        QCOMPARE(gotError, error);
    }

    void anUnconnectedSocketIsLeftAlone()
    {
        QTcpSocket socket;
        resetConnection(socket);
        QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }
};

QTEST_GUILESS_MAIN(TestSocketReset)
#include "tst_socketreset.moc"
