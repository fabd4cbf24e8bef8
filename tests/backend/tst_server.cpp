// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../transport/rawclient.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpServer>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! The program: its options, its ready line and its end.
class tst_Server : public QObject
{
    Q_OBJECT

private:
    QProcess m_process;

    void start(const QStringList &arguments)
    {
        m_process.start(QStringLiteral(PUSHLAB_BIN_DIR "/pushlab-server"), arguments);
    }
    QJsonObject readyLine()
    {
        (void)QTest::qWaitFor([this] { return m_process.canReadLine() || m_process.state() == QProcess::NotRunning; },
                              20'000);
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

private Q_SLOTS:
    void cleanup()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

    void refusesWrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("named"); // what the line must name
        QTest::newRow("unknown option") << QStringList{u"--colour"_s, u"red"_s} << "--colour";
        QTest::newRow("no value") << QStringList{u"--port"_s} << "--port";
        QTest::newRow("bad value") << QStringList{u"--hold"_s, u"soon"_s} << "soon";
        QTest::newRow("bad port") << QStringList{u"--port"_s, u"99999"_s} << "99999";
        QTest::newRow("bad address") << QStringList{u"--bind"_s, u"nowhere"_s} << "nowhere";
        QTest::newRow("no option") << QStringList{u"8080"_s} << "8080";
        QTest::newRow("log in no folder") << QStringList{u"--log"_s, u"/no/such/folder/log"_s} << "/no/such/folder/log";
    }
    void refusesWrongUse()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QString, named);
        start(arguments);
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitCode(), 2);
        QCOMPARE(m_process.readAllStandardOutput(), QByteArray());
        const QString text = QString::fromUtf8(m_process.readAllStandardError());
        QCOMPARE(text.count(u'\n'), 1);
        QVERIFY2(text.contains(named), qPrintable(text));
    }

    void refusesATakenPort_data()
    {
        QTest::addColumn<QString>("option");
        QTest::newRow("public") << "--port";
        QTest::newRow("management") << "--management-port";
    }
    void refusesATakenPort()
    {
        QFETCH(const QString, option);
        QTcpServer other;
        QVERIFY(other.listen(QHostAddress::LocalHost));
        start({option, QString::number(other.serverPort())});
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitCode(), 2);
        const QByteArray text = m_process.readAllStandardError();
        QCOMPARE(text.count('\n'), 1);
        QVERIFY(text.contains(QByteArray::number(other.serverPort())));
    }

    void helpsAndTellsItsVersion()
    {
        start({u"--help"_s});
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitCode(), 0);
        const QByteArray help = m_process.readAllStandardOutput();
        for (const char *option : {"--port", "--threading", "--log", "--max-buffer", "--cleanup"})
            QVERIFY(help.contains(option));
        start({u"--version"_s});
        QVERIFY(m_process.waitForFinished());
        QVERIFY(m_process.readAllStandardOutput().startsWith("pushlab-server "));
    }

    void saysWhenItIsReadyAndEndsGracefully()
    {
        start({u"--hold=1h"_s, u"--retry"_s, u"off"_s});
        const QJsonObject ready = readyLine();
        QCOMPARE(ready.value(u"pid").toInteger(), m_process.processId());
        QVERIFY(ready.value(u"managementPort").toInt() > 0);
        RawClient management(quint16(ready.value(u"managementPort").toInt()));
        management.get("/stats", "Authorization: Bearer " + ready.value(u"token").toString().toUtf8() + "\r\n");
        QCOMPARE(management.response().status, 200);

        const quint16 port = quint16(ready.value(u"port").toInt());
        RawClient poll(port);
        RawClient stream(port);
        poll.get("/poll");
        stream.get("/events");
        QCOMPARE(stream.response().status, 200);
        poll.send("\r\n"); // the next request's empty line: the held one is not disturbed
        m_process.terminate();
        QCOMPARE(poll.response().body, QByteArray("[]"));
        QCOMPARE(stream.readUntil("0\r\n\r\n"), QByteArray("0\r\n\r\n"));
        QVERIFY(m_process.waitForFinished());
        QCOMPARE(m_process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(m_process.exitCode(), 0);
    }

    void takesItsTokenFromTheEnvironment()
    {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"PUSHLAB_TOKEN"_s, u"given"_s);
        m_process.setProcessEnvironment(environment);
        start({});
        const QJsonObject ready = readyLine();
        m_process.setProcessEnvironment(QProcessEnvironment::systemEnvironment());
        QVERIFY(!ready.contains(u"token"));
        RawClient management(quint16(ready.value(u"managementPort").toInt()));
        management.get("/stats", "Authorization: Bearer given\r\n");
        QCOMPARE(management.response().status, 200);
    }

    //! Out of descriptors it says so once, does not spin, and goes on when there is room again.
    void survivesTheEndOfItsDescriptors()
    {
#ifdef Q_OS_WIN
        QSKIP("There is no such limit.");
#endif
        m_process.start(
            u"/bin/sh"_s,
            {u"-c"_s, u"ulimit -n 64; exec '%1' --pool 2"_s.arg(QStringLiteral(PUSHLAB_BIN_DIR "/pushlab-server"))});
        const QJsonObject ready = readyLine();
        RawClient management(quint16(ready.value(u"managementPort").toInt()));
        const auto cpu = [&] {
            management.get("/stats", "Authorization: Bearer " + ready.value(u"token").toString().toUtf8() + "\r\n");
            const QJsonObject stats = QJsonDocument::fromJson(management.response().body).object();
            return std::chrono::microseconds(stats.value(u"process").toObject().value(u"cpuMicroseconds").toInteger());
        };
        cpu();
        std::vector<std::unique_ptr<RawClient>> clients;
        for (int i = 0; i < 100; ++i) {
            clients.push_back(std::make_unique<RawClient>(quint16(ready.value(u"port").toInt())));
            clients.back()->get("/events");
        }
        QByteArray said;
        QTRY_VERIFY((said += m_process.readAllStandardError()).contains("Out of file descriptors"));
        const auto before = cpu();
        QVERIFY(!QTest::qWaitFor([&] { return !clients.back()->received().isEmpty(); }, 1000));
        QVERIFY(cpu() - before < std::chrono::milliseconds(500));
        said += m_process.readAllStandardError();
        QCOMPARE(said.count('\n'), 1);

        clients.erase(clients.begin(), clients.begin() + 80);
        QCOMPARE(clients.back()->response().status, 200);
    }

    void warnsWhenItIsOpenToOthers()
    {
        start({u"--bind"_s, u"0.0.0.0"_s});
        QVERIFY(readyLine().contains(u"port"));
        QVERIFY(m_process.readAllStandardError().contains("0.0.0.0"));
    }

    //! Loopback has more addresses than one (on Linux); the management port is on 127.0.0.1 and no other.
    void managementStaysOnLoopback()
    {
#ifndef Q_OS_LINUX
        QSKIP("127.0.0.2 is no address of this machine.");
#endif
        start({u"--bind"_s, u"0.0.0.0"_s});
        const QJsonObject ready = readyLine();
        const auto reached = [](const QString &address, int port) {
            QTcpSocket socket;
            socket.connectToHost(address, quint16(port));
            return socket.waitForConnected();
        };
        QVERIFY(reached(u"127.0.0.2"_s, ready.value(u"port").toInt()));
        QVERIFY(!reached(u"127.0.0.2"_s, ready.value(u"managementPort").toInt()));
        QVERIFY(reached(u"127.0.0.1"_s, ready.value(u"managementPort").toInt()));
    }
};

QTEST_GUILESS_MAIN(tst_Server)
#include "tst_server.moc"
