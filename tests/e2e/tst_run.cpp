// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lesson/incidentfiles.h"
#include "lesson/metric.h"

#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! `pushlab-cli run`, `list` and `check`; what every incident comes to is tst_incidents'.
class TestRun : public QObject
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
        if (!process.waitForFinished(180'000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QString written(const QTemporaryDir &folder, const QByteArray &text)
    {
        QFile file(folder.filePath(u"mine.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    //! What the built-in proxy teaches is what the real ones do.
    void incidentThroughProducts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QByteArray>("untold");
        QTest::newRow("nginx") << u"nginx"_s << QByteArray("nginx does not tell it");
        QTest::newRow("HAProxy") << u"haproxy"_s << QByteArray("HAProxy does not tell it");
    }
    void incidentThroughProducts()
    {
        QFETCH(const QString, kind);
        QFETCH(const QByteArray, untold);
        if (const auto installed = checkInstalled(*proxyKindOf(kind)); !installed)
            QSKIP(qPrintable(installed.error()));
        const Run result = run({u"run"_s, u"silent-minute"_s, u"--speed"_s, u"30"_s, u"--proxy"_s, kind});
        QVERIFY2(result.code == 0, (result.output + result.errors).constData());
        QVERIFY2(result.output.contains(untold), result.output.constData()); // proxy.closedIdle
    }

    //! What the lab could not do is said, and not only what came of it.
    void tellsWhatWasRefused()
    {
        QTemporaryDir folder;
        const QString file = written(folder, R"({
            "title": "Crowd", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c", "fix": "f",
            "lesson": "l", "setup": {}, "steps": [ { "title": "Too many", "text": "t",
            "actions": [ { "clients": { "sse": 5000 } } ],
            "expect": [ { "metric": "sse.open", "is": "=", "value": 1, "within": "1ms", "clock": "wall" } ] } ] })");
        QProcess process;
        process.start(u"sh"_s, {u"-c"_s, u"ulimit -n 1024; exec \"$0\" run \"$1\""_s, program(u"pushlab-cli"_s), file});
        QVERIFY(process.waitForFinished(60'000));
        const QByteArray errors = process.readAllStandardError();
        QVERIFY2(errors.contains("5000 clients are too many"), errors.constData());
        QCOMPARE(process.exitCode(), 1);
    }

    void html()
    {
        QTemporaryDir folder;
        const QString page = folder.filePath(u"page.html"_s);
        const Run result = run({u"run"_s, u"silent-minute"_s, u"--speed"_s, u"30"_s, u"--html"_s, page});
        QVERIFY2(result.code == 0, (result.output + result.errors).constData());
        QFile file(page);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray text = file.readAll();
        QVERIFY(text.contains("The silent 60 seconds"));
        QVERIFY(text.contains("<svg"));
        QVERIFY(text.contains("Before and after"));
        QVERIFY(text.contains("5. Three minutes of silence ("));
        QVERIFY2(result.output.contains("proxy   cut: silent for the idle timeout: 20"), result.output.constData());
        QVERIFY2(result.output.contains("A: 2. One minute of silence ("), result.output.constData());
    }

    void list()
    {
        const Run result = run({u"list"_s});
        QCOMPARE(result.code, 0);
        for (const IncidentFile &file : shippedIncidents())
            QVERIFY2(result.output.contains(file.name.toUtf8()), qPrintable(file.name));
    }

    //! Written from the README alone: saved in the teacher's folder it is listed, checked and played by its name, and a
    //! bad file beside it is told without hiding the others.
    void ownFolder()
    {
        QFile readme(QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents/README.md"));
        QVERIFY(readme.open(QIODevice::ReadOnly));
        const QByteArray text = readme.readAll();
        const qsizetype begin = text.indexOf("```json\n") + 8;
        QTemporaryDir folder;
        QVERIFY(!written(folder, text.mid(begin, text.indexOf("```", begin) - begin)).isEmpty());
        const QStringList own{u"--incidents"_s, folder.path()};

        const Run listed = run(QStringList{u"list"_s} + own);
        QVERIFY2(listed.code == 0, listed.errors.constData());
        QVERIFY2(listed.output.contains("The silent minute (your own)"), listed.output.constData());
        QCOMPARE(run(QStringList{u"check"_s, u"mine"_s} + own).code, 0);
        const Run played = run(QStringList{u"run"_s, u"mine"_s, u"--speed"_s, u"30"_s} + own);
        QVERIFY2(played.code == 0, (played.output + played.errors).constData());

        QFile bad(folder.filePath(u"bad.json"_s));
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\n  title\n}") > 0);
        bad.close();
        const Run again = run(QStringList{u"list"_s} + own);
        QCOMPARE(again.code, 2);
        QVERIFY2(again.errors.startsWith(bad.fileName().toUtf8() + ":2:3: "), again.errors.constData());
        QCOMPARE(again.output, listed.output);
    }

    void listMetrics()
    {
        const Run result = run({u"list"_s, u"--metrics"_s});
        QCOMPARE(result.code, 0);
        QCOMPARE(result.output.count('\n'), metrics().size());
        for (const Metric &metric : metrics())
            QVERIFY2(result.output.contains(metric.name.toUtf8() + ' '), qPrintable(metric.name));
    }

    void checkTellsTheFaults()
    {
        QTemporaryDir folder;
        const QString file = written(folder, "{\n  \"title\": 7\n}\n");
        const Run bad = run({u"check"_s, file});
        QCOMPARE(bad.code, 2);
        QVERIFY2(bad.errors.contains(file.toUtf8() + ":2:12: \"title\" is a text, not a number."),
                 bad.errors.constData());
        QVERIFY(bad.output.isEmpty());
        QCOMPARE(run({u"run"_s, file}).code, 2);

        const QString shipped = QStringLiteral(PUSHLAB_SOURCE_DIR "/resources/incidents/thread-pool.json");
        const Run both = run({u"check"_s, file, shipped});
        QCOMPARE(both.code, 2);
        QVERIFY(both.output.contains("thread-pool.json"));
        const Run good = run({u"check"_s, shipped});
        QCOMPARE(good.code, 0);
        QVERIFY(good.errors.isEmpty());
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const auto row = [](const char *name, const QStringList &arguments, const char *mentions) {
            QTest::newRow(name) << arguments << QByteArray(mentions);
        };
        row("no incident", {u"run"_s}, "usage");
        row("unknown incident", {u"run"_s, u"thread-pol"_s}, "Did you mean \"thread-pool\"?");
        row("unknown speed", {u"run"_s, u"thread-pool"_s, u"--speed"_s, u"7"_s}, "speed");
        row("not a seed", {u"run"_s, u"thread-pool"_s, u"--seed"_s, u"x"_s}, "--seed");
        row("unknown setting", {u"run"_s, u"thread-pool"_s, u"--set"_s, u"colour=red"_s}, "colour");
        row("no value", {u"run"_s, u"thread-pool"_s, u"--set"_s, u"pool"_s}, "NAME=VALUE");
        row("unwritable", {u"run"_s, u"thread-pool"_s, u"--json"_s, u"/nowhere/x.json"_s}, "/nowhere/x.json");
        row("no file", {u"check"_s}, "usage");
        row("missing file", {u"check"_s, u"/nowhere/x.json"_s}, "/nowhere/x.json");
        row("too much", {u"list"_s, u"all"_s}, "all");
        row("no such folder", {u"list"_s, u"--incidents"_s, u"/nowhere"_s}, "/nowhere");
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, mentions);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains(mentions), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), 1);
        QVERIFY(result.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestRun)
#include "tst_run.moc"
