// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lesson/claimmemory.h"
#include "lesson/claimrun.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! `pushlab-cli claims`: every claim that can be measured comes out as its verdict says, and does not when the product
//! is broken.
class TestClaimChecks : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Run run(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(u"pushlab-cli"_s), arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

    QTemporaryDir m_data;

private Q_SLOTS:
    void initTestCase()
    {
        useBuiltPrograms();
        qputenv("PUSHLAB_DATA", m_data.path().toLocal8Bit());
    }

    void claim_data()
    {
        QTest::addColumn<bool>("measurable");
        const auto claims = shippedClaims();
        for (const TaughtClaim &claim : *claims)
            QTest::newRow(qPrintable(claim.id)) << claim.check.play.has_value();
    }
    void claim()
    {
        QFETCH(const bool, measurable);
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        const QString file = m_data.filePath(u"result.json"_s);
        const Run result = run({u"claims"_s, u"run"_s, id, u"--json"_s, file});
        QVERIFY2(result.code == 0, (result.output + result.errors).constData());
        QVERIFY2(result.errors.isEmpty(), result.errors.constData());
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray results = QJsonDocument::fromJson(json.readAll()).array();
        QCOMPARE(results.size(), measurable ? 1 : 0);
        if (!measurable) {
            QVERIFY2(result.output.contains("Not measured: ") && result.output.contains("Instead: "),
                     result.output.constData());
            return;
        }
        QCOMPARE(results[0][u"id"].toString(), id);
        QVERIFY(results[0][u"figures"].toArray().size() > 0);
        QVERIFY(ClaimMemory().result(id)); // the window shows it as well
    }

    //! A check that agrees with whatever the server does shows nothing.
    void brokenProduct_data()
    {
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("metric");
        QTest::newRow("sse-threads") << u"threading"_s << u"event-loop"_s << u"server.poolBusy"_s;
        QTest::newRow("skip-seen-ids") << u"replay"_s << u"on"_s << u"sse.duplicated"_s;
    }
    void brokenProduct()
    {
        QFETCH(const QString, setting);
        QFETCH(const QString, value);
        QFETCH(const QString, metric);
        const auto claims = shippedClaims();
        const QString id = QString::fromUtf8(QTest::currentDataTag());
        const auto claim = std::find_if(claims->cbegin(), claims->cend(),
                                        [&](const TaughtClaim &candidate) { return candidate.id == id; });
        QVERIFY(claim != claims->cend());
        LabSession session;
        IncidentPlayer player(session, *claim->check.play,
                              {.speed = 30, .seed = 1, .automatic = true, .forced = {{setting, value}}});
        QSignalSpy ended(&player, &IncidentPlayer::finished);
        player.start();
        QTRY_COMPARE_WITH_TIMEOUT(ended.size(), 1, 90'000);
        const auto result = ClaimResult::of(*claim, ended[0][0].value<PlayResult>(), QDateTime::currentDateTimeUtc());
        QVERIFY(!result.agrees);
        QVERIFY2(result.figures.constLast().text.contains(metric) || result.figures.constFirst().text.contains(metric),
                 qPrintable(result.figures.constLast().text));
    }

    void givenUpInTheMiddle()
    {
        const auto claims = shippedClaims();
        ClaimRun run(*claims, 30);
        QSignalSpy told(&run, &ClaimRun::progress);
        run.start();
        QVERIFY(!run.measuring().isEmpty());
        QTRY_VERIFY_WITH_TIMEOUT(told.size() >= 2, 30'000);
        // Its end takes the server and the clients with it.
    }

    void listAndWrongUsage()
    {
        const Run list = run({u"claims"_s});
        QCOMPARE(list.code, 0);
        QVERIFY2(list.output.contains("keepalive-comments"), list.output.constData());
        QVERIFY2(list.output.contains("cannot be measured here"), list.output.constData());
        const Run nothing = run({u"claims"_s, u"run"_s, u"keepalive-coments"_s});
        QCOMPARE(nothing.code, 2);
        QVERIFY2(nothing.errors.contains("keepalive-comments"), nothing.errors.constData()); // what was meant
        QCOMPARE(run({u"claims"_s, u"run"_s}).code, 2);
        QCOMPARE(run({u"claims"_s, u"run"_s, u"all"_s, u"--speed"_s, u"7"_s}).code, 2);
        QCOMPARE(run({u"claims"_s, u"run"_s, u"all"_s, u"--json"_s, u"/no/such/folder/x.json"_s}).code, 2);
    }
};

QTEST_GUILESS_MAIN(TestClaimChecks)
#include "tst_claimchecks.moc"
