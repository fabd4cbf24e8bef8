// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lab/benchsubject.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! `pushlab-cli bench`: a short one, with whatever peers this machine has.
class TestBench : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void measures()
    {
        QTemporaryDir folder;
        const QString json = folder.filePath(u"bench.json"_s);
        const QString png = folder.filePath(u"bench.png"_s);
        QProcess cli;
        cli.start(program(u"pushlab-cli"_s),
                  {u"bench"_s, u"--clients"_s, u"5,20"_s, u"--runs"_s, u"1"_s, u"--seconds"_s, u"1"_s, u"--rate"_s,
                   u"1000"_s, u"--json"_s, json, u"--png"_s, png});
        QVERIFY(cli.waitForFinished(120'000));
        const QByteArray errors = cli.readAllStandardError();
        QVERIFY2(cli.exitCode() == 0, errors.constData());
        const QByteArray table = cli.readAllStandardOutput();

        int servers = 0;
        for (const BenchServer server : allBenchServers) {
            const bool installed = bool(checkInstalled(server));
            servers += installed;
            QCOMPARE(table.contains(benchServerName(server).toUtf8()), installed);
        }
        QFile file(json);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray results = QJsonDocument::fromJson(file.readAll()).object().value(u"results").toArray();
        QCOMPARE(results.size(), transportCount * 2 * servers);
        for (const QJsonValue &row : results) {
            QVERIFY(row[u"error"].toString().isEmpty());
            QVERIFY(row[u"cpuPerMessage"].toDouble(-1) >= 0);
            QVERIFY(row[u"p50Ms"].toDouble() > 0);
            QVERIFY(row[u"p99Ms"].toDouble() >= row[u"p50Ms"].toDouble());
            QCOMPARE(row[u"runs"].toArray().first()[u"delivered"].toInt(), 1000);
        }
        QFile picture(png);
        QVERIFY(picture.open(QIODevice::ReadOnly));
        QVERIFY(picture.read(8) == QByteArray("\x89PNG\r\n\x1a\n", 8));
        QVERIFY(picture.size() > 10'000);
    }

    void wrongUse_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("named");
        QTest::newRow("no number") << QStringList{u"--clients"_s, u"many"_s} << QByteArray("--clients");
        QTest::newRow("too many") << QStringList{u"--clients"_s, u"100,30000"_s} << QByteArray("20000");
        QTest::newRow("no folder") << QStringList{u"--json"_s, u"/no/such/folder/x"_s}
                                   << QByteArray("/no/such/folder/x");
    }
    void wrongUse()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, named);
        QProcess cli;
        cli.start(program(u"pushlab-cli"_s), QStringList{u"bench"_s} + arguments);
        QVERIFY(cli.waitForFinished());
        QCOMPARE(cli.exitCode(), 2);
        const QByteArray errors = cli.readAllStandardError();
        QCOMPARE(errors.count('\n'), 1);
        QVERIFY2(errors.contains(named), errors.constData());
    }
};

QTEST_GUILESS_MAIN(TestBench)
#include "tst_bench.moc"
