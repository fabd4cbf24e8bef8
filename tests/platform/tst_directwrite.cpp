// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/directwrite.h"

#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Pushlab;

class TestDirectWrite : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_server = std::make_unique<QTcpServer>();
        QVERIFY(m_server->listen(QHostAddress::LocalHost));
        m_socket = std::make_unique<QTcpSocket>();
        m_socket->connectToHost(QHostAddress::LocalHost, m_server->serverPort());
        QTRY_VERIFY(m_server->hasPendingConnections() && m_socket->state() == QAbstractSocket::ConnectedState);
        m_peer.reset(m_server->nextPendingConnection());
    }
    void cleanup()
    {
        m_socket.reset();
        m_peer.reset();
        m_server.reset();
    }

    void bytesLeaveAtOnceAndUnseen()
    {
        QSignalSpy written(m_socket.get(), &QTcpSocket::bytesWritten);
        QCOMPARE(writeDirectly(*m_socket, "hello"), 5);
        QCOMPARE(m_socket->bytesToWrite(), 0);
        QVERIFY(m_peer->waitForReadyRead());
        QCOMPARE(m_peer->readAll(), QByteArray("hello"));
        QCOMPARE(written.size(), 0);
    }

    //! Until the kernel is full; what the socket takes over then comes behind it, and nothing overtakes that.
    void orderIsKept()
    {
        m_peer->setReadBufferSize(1);
        QByteArray all;
        const QByteArray block(100'000, 'x');
        qint64 sent = 0;
        do {
            sent = writeDirectly(*m_socket, block);
            all += block.first(sent);
        } while (sent == block.size() && all.size() < 100'000'000);
        QVERIFY(sent < block.size());
        m_socket->write("tail");
        QCOMPARE(writeDirectly(*m_socket, "overtaking"), 0);
        m_peer->setReadBufferSize(0);
        QByteArray received;
        QTRY_VERIFY_WITH_TIMEOUT((received += m_peer->readAll(), received.size() >= all.size() + 4), 30'000);
        QVERIFY(received == all + "tail");
        QTRY_COMPARE(m_socket->bytesToWrite(), 0);
        QCOMPARE(writeDirectly(*m_socket, "again"), 5);
    }

    void anEndIsLeftToTheSocket()
    {
        m_peer->abort();
        QTRY_COMPARE(m_socket->state(), QAbstractSocket::UnconnectedState);
        QCOMPARE(writeDirectly(*m_socket, "late"), 0);
        QTcpSocket never;
        QCOMPARE(writeDirectly(never, "early"), 0);
    }

private:
    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<QTcpSocket> m_peer;
};

QTEST_GUILESS_MAIN(TestDirectWrite)
#include "tst_directwrite.moc"
