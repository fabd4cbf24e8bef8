// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The main thread of this program runs on a dispatcher that asks the kernel when bytes came.

#include "platform/arrivaltime.h"
#include "platform/epolldispatcher.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>

using namespace Pushlab;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

void passTime(Clock::duration time)
{
    for (const auto end = Clock::now() + time; Clock::now() < end;) {} // A thread that has something else to do.
}

} // namespace

class TestArrivalTime : public QObject
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
        // The kernel begins to stamp a little after it was asked to.
        QTRY_VERIFY(isStamped());
    }
    void cleanup()
    {
        m_socket.reset();
        m_peer.reset();
        m_server.reset();
    }

    void isWhenTheBytesCameNotWhenTheyAreRead()
    {
        const auto before = Clock::now();
        send();
        const auto sent = Clock::now();
        passTime(20ms);
        const auto arrived = arrivalTime(descriptor());
        QVERIFY(arrived);
        QVERIFY(before - 1ms < *arrived && *arrived < sent + 1ms); // Two clocks are read one after the other.
        QVERIFY(arrivalTime(descriptor())); // They are still there.
    }

    void nothingToReadHasNoTime()
    {
        QVERIFY(!arrivalTime(descriptor()));
        QVERIFY(!arrivalTime(-1));
    }

    void aBusyThreadIsNoPartOfTheWay()
    {
        Clock::time_point arrived;
        connect(m_socket.get(), &QTcpSocket::readyRead, this, [&arrived] { arrived = lastArrival(); });
        send();
        const auto sent = Clock::now();
        passTime(20ms);
        QTRY_VERIFY(arrived != Clock::time_point());
        QVERIFY(arrived < sent + 1ms);
    }

    //! Who stopped reading has not had the message before reading on.
    void whoDoesNotReadHasNothingYet()
    {
        m_socket->setReadBufferSize(1);
        m_peer->write("ab");
        QTRY_COMPARE(m_socket->bytesAvailable(), 1);
        passTime(20ms);
        Clock::time_point arrived;
        connect(m_socket.get(), &QTcpSocket::readyRead, this, [&arrived] { arrived = lastArrival(); });
        const auto readOn = Clock::now();
        m_socket->readAll();
        QTRY_VERIFY(arrived != Clock::time_point());
        QVERIFY(arrived >= readOn);
    }

    //! A question for bytes takes a pending error along; the socket would never learn that it was refused.
    void anErrorIsLeftToTheSocket()
    {
        const quint16 port = m_server->serverPort();
        m_server->close();
        QTcpSocket refused;
        QSignalSpy errors(&refused, &QTcpSocket::errorOccurred);
        refused.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(errors.size(), 1);
        QCOMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    }

    void withNothingReadItIsNow()
    {
        const auto before = Clock::now();
        QVERIFY(before <= lastArrival());
    }

private:
    int descriptor() const { return int(m_socket->socketDescriptor()); }

    void send()
    {
        m_peer->write("x");
        QVERIFY(m_peer->waitForBytesWritten());
    }

    bool isStamped()
    {
        send();
        const bool stamped = arrivalTime(descriptor()).has_value();
        m_socket->waitForReadyRead();
        m_socket->readAll();
        return stamped;
    }

    std::unique_ptr<QTcpServer> m_server;
    std::unique_ptr<QTcpSocket> m_socket;
    std::unique_ptr<QTcpSocket> m_peer;
};

int main(int argc, char **argv)
{
    QCoreApplication::setEventDispatcher(createSocketDispatcher(ArrivalTimes::OfBytes).release());
    QCoreApplication application(argc, argv);
    TestArrivalTime test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_arrivaltime.moc"
