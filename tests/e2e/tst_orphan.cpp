// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QDir>
#include <QRegularExpression>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

namespace {

//! What still runs of the children that a process has had; a zombie has no command line any more (proc(5)).
QString commandOf(const QString &pid)
{
    QFile file(u"/proc/%1/cmdline"_s.arg(pid));
    return file.open(QIODevice::ReadOnly) ? QString::fromLocal8Bit(file.readAll()) : QString();
}

QStringList childrenOf(qint64 pid)
{
    QStringList children;
    const QStringList threads = QDir(u"/proc/%1/task"_s.arg(pid)).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &thread : threads) {
        QFile file(u"/proc/%1/task/%2/children"_s.arg(pid).arg(thread));
        if (file.open(QIODevice::ReadOnly))
            children += QString::fromLatin1(file.readAll()).split(u' ', Qt::SkipEmptyParts);
    }
    return children;
}

} // namespace

//! A server that the lab has started does not outlive it, however the lab dies.
class TestOrphan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void endsWithItsParentsPipe_data()
    {
        QTest::addColumn<bool>("told");
        QTest::newRow("told so") << true;
        QTest::newRow("started by a person") << false;
    }
    void endsWithItsParentsPipe()
    {
        QFETCH(const bool, told);
        if (told)
            qputenv("PUSHLAB_PARENT_ON_STDIN", "1");
        Server server({});
        qunsetenv("PUSHLAB_PARENT_ON_STDIN");
        QVERIFY2(server.isReady(), server.errors().constData());
        server.process.write("what comes is not looked at\n");
        QCOMPARE(request(server.port, "GET", "/health").status, 200);
        server.process.closeWriteChannel();
        if (told) {
            QVERIFY(server.process.state() == QProcess::NotRunning || server.process.waitForFinished(10'000));
            QCOMPARE(server.process.exitCode(), 0);
        } else {
            // An input that has ended is seen at once, so before these answers.
            for (int i = 0; i < 10; ++i)
                QCOMPARE(request(server.port, "GET", "/health").status, 200);
        }
    }

    void aKilledLabLeavesNoServer()
    {
        if (!QFile::exists(u"/proc/self/task"_s))
            QSKIP("There is no /proc here to find the server in.");
        QProcess lab;
        lab.start(program(u"pushlab-cli"_s), {u"compare"_s, u"--clients"_s, u"5"_s, u"--seconds"_s, u"60"_s});
        QStringList servers;
        QTRY_VERIFY_WITH_TIMEOUT(
            (servers = childrenOf(lab.processId()).filter(QRegularExpression(u"^\\d+$"_s)), !servers.isEmpty())
                && commandOf(servers.first()).contains(u"pushlab-server"_s),
            20'000);
        lab.kill();
        QVERIFY(lab.waitForFinished(10'000));
        QTRY_COMPARE_WITH_TIMEOUT(commandOf(servers.first()), QString(), 20'000);
    }
};

QTEST_GUILESS_MAIN(TestOrphan)
#include "tst_orphan.moc"
