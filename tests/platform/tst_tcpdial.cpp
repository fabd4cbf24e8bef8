// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/tcpdial.h"

#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>

#include <memory>
#include <utility>
#include <vector>

#include <fcntl.h>
#include <sys/resource.h>
#include <unistd.h>

using namespace Pushlab;
using State = TcpDial::State;

namespace {

//! One that nobody listens on, and that may become a dialling socket's own: Linux gives those the even ones.
quint16 freePort()
{
    while (true) {
        QTcpServer server;
        if (!server.listen(QHostAddress::LocalHost))
            return 0;
        const auto even = quint16(server.serverPort() & ~1);
        server.close();
        if (server.listen(QHostAddress::LocalHost, even))
            return even;
    }
}

bool isOpen(qintptr descriptor) { return fcntl(int(descriptor), F_GETFD) != -1; }

} // namespace

class TestTcpDial : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void whereItIsPossible_data();
    void whereItIsPossible();
    void connects_data();
    void connects();
    void isRefused();
    void neverMeetsItself();
    void connectingIsAskedAgain();
    void ownsItsDescriptor();
    void withoutDescriptors();
};

void TestTcpDial::whereItIsPossible_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::addColumn<bool>("possible");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost) << true;
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6) << true;
    QTest::newRow("a name, which is no address") << QHostAddress(QStringLiteral("localhost")) << false;
    QTest::newRow("an address with a scope") << QHostAddress(QStringLiteral("fe80::1%lo")) << false;
    QTest::newRow("any") << QHostAddress(QHostAddress::Any) << false;
}

void TestTcpDial::whereItIsPossible()
{
    QFETCH(const QHostAddress, address);
    QFETCH(const bool, possible);
    QCOMPARE(TcpDial::isPossible(address), possible);
}

void TestTcpDial::connects_data()
{
    QTest::addColumn<QHostAddress>("address");
    QTest::newRow("IPv4") << QHostAddress(QHostAddress::LocalHost);
    QTest::newRow("IPv6") << QHostAddress(QHostAddress::LocalHostIPv6);
}

void TestTcpDial::connects()
{
    QFETCH(const QHostAddress, address);
    QTcpServer server;
    if (!server.listen(address))
        QSKIP("This machine has no such address.");
    TcpDial dial(address, server.serverPort());
    QTRY_COMPARE(dial.look(), State::Connected);
    QVERIFY(fcntl(int(dial.descriptor()), F_GETFL) & O_NONBLOCK);
    QVERIFY(fcntl(int(dial.descriptor()), F_GETFD) & FD_CLOEXEC);

    QTcpSocket socket;
    QVERIFY(socket.setSocketDescriptor(dial.release()));
    QCOMPARE(dial.state(), State::Idle);
    QCOMPARE(dial.descriptor(), qintptr(-1));
    QTRY_VERIFY(server.hasPendingConnections());
    const std::unique_ptr<QTcpSocket> accepted(server.nextPendingConnection());
    QCOMPARE(socket.localPort(), accepted->peerPort());
    socket.write("hello");
    QTRY_COMPARE(accepted->bytesAvailable(), 5);
}

void TestTcpDial::isRefused()
{
    TcpDial dial(QHostAddress::LocalHost, freePort());
    QTRY_COMPARE(dial.look(), State::Failed);
    QCOMPARE(dial.errorText(), QStringLiteral("Connection refused"));
    QVERIFY(!dial.isOutOfDescriptors());
    QCOMPARE(dial.descriptor(), qintptr(-1));
}

// The kernel walks through its ports, some at a time: among so many dials nearly each of them is somebody's own.
void TestTcpDial::neverMeetsItself()
{
    QTcpServer server;
    for (int tries = 0; tries < 3 && !server.isListening(); ++tries) { // Another program may have taken the port.
        const quint16 port = freePort();
        for (int i = 0; i < 60'000; ++i) {
            TcpDial dial(QHostAddress::LocalHost, port);
            if (dial.state() != State::Failed)
                QTRY_COMPARE(dial.look(), State::Failed);
        }
        server.listen(QHostAddress::LocalHost, port);
    }
    QVERIFY2(server.isListening(), qPrintable(server.errorString()));
}

void TestTcpDial::connectingIsAskedAgain()
{
    QTcpServer server;
    server.setListenBacklogSize(1);
    QVERIFY(server.listen(QHostAddress::LocalHost));
    server.pauseAccepting();
    std::vector<TcpDial> dials; // More than the queue has room for: the kernel drops what comes then.
    for (int i = 0; i < 8; ++i)
        dials.emplace_back(QHostAddress::LocalHost, server.serverPort());
    TcpDial &last = dials.back();
    QCOMPARE(last.state(), State::Connecting);
    QVERIFY(isOpen(last.descriptor()));
    QCOMPARE(last.look(), State::Connecting);

    dials.erase(dials.begin(), dials.end() - 1);
    server.resumeAccepting();
    while (server.waitForNewConnection(10))
        delete server.nextPendingConnection();
    QTRY_COMPARE_WITH_TIMEOUT(dials.back().look(), State::Connected, 20'000); // The kernel dials again after 1, 3, 7 s.
}

void TestTcpDial::ownsItsDescriptor()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    qintptr descriptor = -1;
    {
        TcpDial dial(QHostAddress::LocalHost, server.serverPort());
        QTRY_COMPARE(dial.look(), State::Connected);
        TcpDial moved = std::move(dial);
        descriptor = moved.descriptor();
        QVERIFY(isOpen(descriptor));
        QCOMPARE(moved.state(), State::Connected);
    }
    QVERIFY(!isOpen(descriptor));
}

void TestTcpDial::withoutDescriptors()
{
    rlimit before{};
    QCOMPARE(getrlimit(RLIMIT_NOFILE, &before), 0);
    rlimit none = before;
    none.rlim_cur = 0;
    QCOMPARE(setrlimit(RLIMIT_NOFILE, &none), 0);
    const TcpDial dial(QHostAddress::LocalHost, 1);
    setrlimit(RLIMIT_NOFILE, &before);
    QCOMPARE(dial.state(), State::Failed);
    QVERIFY(dial.isOutOfDescriptors());
    QVERIFY(!dial.errorText().isEmpty());
}

QTEST_GUILESS_MAIN(TestTcpDial)
#include "tst_tcpdial.moc"
