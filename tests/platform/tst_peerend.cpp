// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/peerend.h"
#include "platform/socketreset.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

using namespace Pushlab;

//! FIN and RST are told apart below Qt, before it reads them.
class TestPeerEnd : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isTold_data()
    {
        QTest::addColumn<bool>("reset");
        QTest::addColumn<int>("end");
        QTest::newRow("FIN") << false << int(PeerEnd::Fin);
        QTest::newRow("RST") << true << int(PeerEnd::Reset);
    }
    void isTold()
    {
        QFETCH(const bool, reset);
        QFETCH(const int, end);
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, server.serverPort());
        QVERIFY(client.waitForConnected());
        QVERIFY(server.waitForNewConnection(5'000));
        const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
        QCOMPARE(peerEnd(*accepted), PeerEnd::None);
        client.write("a");
        QVERIFY(client.waitForBytesWritten());
        if (reset)
            resetConnection(client);
        else
            client.disconnectFromHost();
        QCOMPARE(peerEnd(*accepted), PeerEnd::None); // a byte comes before it
        // No event loop: Qt must not read the end before this does.
        QVERIFY(accepted->waitForReadyRead());
        QCOMPARE(accepted->readAll(), QByteArray("a"));
        QCOMPARE(int(peerEnd(*accepted)), end);
        accepted->abort();
        QCOMPARE(peerEnd(*accepted), PeerEnd::Unknown);
    }
};

QTEST_GUILESS_MAIN(TestPeerEnd)
#include "tst_peerend.moc"
