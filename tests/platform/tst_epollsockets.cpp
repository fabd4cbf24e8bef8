// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Qt's own network and process classes on the dispatcher: the server in a thread, clients and processes in main.

#include "platform/epolldispatcher.h"

#include "platform/descriptorlimit.h"
#include "platform/processstats.h"

#include <QCoreApplication>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <future>

using namespace Pushlab;

namespace {

//! Returns every byte, in a thread of its own.
class EchoThread final : public QThread
{
public:
    EchoThread()
    {
        setEventDispatcher(createSocketDispatcher().release());
        start();
    }
    ~EchoThread() override
    {
        quit();
        wait();
    }

    quint16 waitForPort() { return m_port.get_future().get(); }

private:
    void run() override
    {
        QTcpServer server;
        server.setListenBacklogSize(4096);
        connect(&server, &QTcpServer::newConnection, &server, [&server] {
            while (QTcpSocket *socket = server.nextPendingConnection()) {
                connect(socket, &QTcpSocket::readyRead, socket, [socket] { socket->write(socket->readAll()); });
                connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            }
        });
        server.listen(QHostAddress::LocalHost);
        m_port.set_value(server.serverPort());
        exec();
    }

    std::promise<quint16> m_port;
};

} // namespace

class TestEpollSockets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void echoes_data()
    {
        QTest::addColumn<int>("sockets");
        QTest::addColumn<int>("bytes");
        QTest::newRow("one, 8 MB") << 1 << 8 * 1024 * 1024;
        QTest::newRow("ten, 200 KB each") << 10 << 200 * 1024;
        QTest::newRow("2,000, 100 bytes each") << 2000 << 100;
    }
    void echoes()
    {
        QFETCH(const int, sockets);
        QFETCH(const int, bytes);
        QVERIFY(raiseDescriptorLimit() > 2 * sockets + 50);
        EchoThread server;
        const quint16 port = server.waitForPort();
        QVERIFY(port != 0);
        const int before = ownProcessStats().descriptors;

        std::vector<std::unique_ptr<QTcpSocket>> clients;
        int connected = 0;
        qint64 received = 0;
        QList<QByteArray> answers(sockets);
        for (int i = 0; i < sockets; ++i) {
            clients.push_back(std::make_unique<QTcpSocket>());
            QTcpSocket *client = clients.back().get();
            connect(client, &QTcpSocket::connected, this, [&] { ++connected; });
            connect(client, &QTcpSocket::readyRead, this, [&, client, i] {
                const QByteArray read = client->readAll();
                received += read.size();
                answers[i] += read;
            });
            client->connectToHost(QHostAddress::LocalHost, port);
        }
        QTRY_COMPARE_WITH_TIMEOUT(connected, sockets, 60'000);

        const auto message = [&](int i) { return QByteArray(bytes, char('a' + i % 26)); };
        for (int round = 0; round < 3; ++round) {
            received = 0;
            answers.fill({});
            for (int i = 0; i < sockets; ++i)
                clients[size_t(i)]->write(message(i));
            QTRY_COMPARE_WITH_TIMEOUT(received, qint64(sockets) * bytes, 60'000);
            for (int i = 0; i < sockets; ++i)
                QVERIFY(answers[i] == message(i));
        }

        clients.clear();
        QTRY_VERIFY_WITH_TIMEOUT(ownProcessStats().descriptors <= before, 30'000);
    }

    //! Connections that come and go all the time, so that descriptor numbers are used again at once.
    void survivesChurn()
    {
        EchoThread server;
        const quint16 port = server.waitForPort();
        int answered = 0;
        std::vector<std::unique_ptr<QTcpSocket>> clients(20);
        constexpr int wanted = 1000;
        int started = 0;
        std::function<void(size_t)> dial = [&](size_t place) {
            const QByteArray message = "message " + QByteArray::number(++started);
            clients[place] = std::make_unique<QTcpSocket>();
            QTcpSocket *client = clients[place].get();
            connect(client, &QTcpSocket::readyRead, client, [&, client, place, message] {
                if (client->bytesAvailable() < message.size())
                    return;
                QCOMPARE(client->readAll(), message);
                ++answered;
                clients[place].release()->deleteLater();
                client->abort();
                if (started < wanted)
                    dial(place);
            });
            client->connectToHost(QHostAddress::LocalHost, port);
            client->write(message);
        };
        for (size_t place = 0; place < clients.size(); ++place)
            dial(place);
        QTRY_COMPARE_WITH_TIMEOUT(answered, wanted, 60'000);
    }

    void refusedConnections()
    {
        quint16 port = 0;
        {
            QTcpServer closed;
            QVERIFY(closed.listen(QHostAddress::LocalHost));
            port = closed.serverPort();
        }
        QTcpSocket client;
        client.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(client.error(), QAbstractSocket::ConnectionRefusedError);
        QTRY_COMPARE(client.state(), QAbstractSocket::UnconnectedState);
    }

    void runsProcesses()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
        process.write("hello child\n");
        process.closeWriteChannel();
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 30'000);
        QCOMPARE(process.exitCode(), 7);
        QCOMPARE(process.readAllStandardOutput(), QByteArray(1'000'000, 'o'));
        QCOMPARE(process.readAllStandardError(), QByteArray("hello child\n"));
    }

    void killsProcesses()
    {
        QProcess process;
        QSignalSpy finished(&process, &QProcess::finished);
        process.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--child")});
        QTRY_COMPARE(process.state(), QProcess::Running); // It waits for its input.
        process.kill();
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(process.exitStatus(), QProcess::CrashExit);
    }
};

//! What runsProcesses() starts: answers its input on the error channel, and much on the other one.
static int runChild()
{
    char line[100]{};
    if (!std::fgets(line, sizeof line, stdin))
        return 1;
    std::fputs(line, stderr);
    std::fwrite(QByteArray(1'000'000, 'o').constData(), 1, 1'000'000, stdout);
    return 7;
}

int main(int argc, char **argv)
{
    if (argc == 2 && QByteArrayView(argv[1]) == "--child")
        return runChild();
    QCoreApplication::setEventDispatcher(createSocketDispatcher().release());
    QCoreApplication application(argc, argv);
    TestEpollSockets test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_epollsockets.moc"
