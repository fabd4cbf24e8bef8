// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lesson/incidentfiles.h"
#include "lesson/metric.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! `pushlab-cli run`, `list` and `check`: every incident comes out as it says, and does not when the product is broken.
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

    void incident_data()
    {
        QTest::addColumn<QString>("name");
        for (const IncidentFile &file : shippedIncidents())
            QTest::newRow(qPrintable(file.name)) << file.name;
    }
    void incident()
    {
        QFETCH(const QString, name);
        QTemporaryDir folder;
        const QString file = folder.filePath(u"result.json"_s);
        QElapsedTimer timer;
        timer.start();
        const Run result = run({u"run"_s, name, u"--speed"_s, u"30"_s, u"--json"_s, file});
        QVERIFY2(result.code == 0, (result.output + result.errors).constData());
        QVERIFY2(result.errors.isEmpty(), ("no progress bar in a pipe: " + result.errors).constData());
        QVERIFY2(timer.elapsed() < 60'000, QByteArray::number(timer.elapsed()).constData());

        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonObject played = QJsonDocument::fromJson(json.readAll()).object();
        QCOMPARE(played.value(u"passed").toBool(), true);
        QCOMPARE(played.value(u"speed").toInt(), 30);
        QVERIFY(!played.value(u"steps").toArray().isEmpty());
    }

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

    //! A lesson whose expectations hold whatever the server does teaches nothing.
    void brokenProduct_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("setting");
        QTest::addColumn<QByteArray>("metric");
        QTest::newRow("replay off") << u"lost-events"_s << u"replay=off"_s << QByteArray("sse.missing");
        QTest::newRow("heartbeat off") << u"slow-heartbeat"_s << u"heartbeat=off"_s << QByteArray("webSocket");
        QTest::newRow("heartbeat off, half-open")
            << u"half-open"_s << u"heartbeat=off"_s << QByteArray("server.subscribers.webSocket");
        QTest::newRow("keepalive off") << u"silent-minute"_s << u"keepalive=off"_s << QByteArray("sse");
        QTest::newRow("event loop") << u"thread-pool"_s << u"threading=event-loop"_s << QByteArray("server.poolBusy");
        QTest::newRow("thread per request")
            << u"thread-pool"_s << u"threading=thread-per-request"_s << QByteArray("server.poolBusy");
        QTest::newRow("no token wanted") << u"token"_s << u"token=off"_s << QByteArray("sse.givenUp");
        QTest::newRow("polls are held") << u"polling-attack"_s << u"hold=120s"_s << QByteArray("longPoll.requests");
        QTest::newRow("clean-up off") << u"half-open"_s << u"cleanup=off"_s
                                      << QByteArray("server.subscribers.webSocket");
    }
    void brokenProduct()
    {
        QFETCH(const QString, name);
        QFETCH(const QString, setting);
        QFETCH(const QByteArray, metric);
        const Run result = run({u"run"_s, name, u"--speed"_s, u"30"_s, u"--set"_s, setting});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.errors.contains(metric), result.errors.constData());
        QVERIFY2(result.output.contains("FAILED"), result.output.constData());
    }

    //! The clients of the lesson without the one habit that it is about.
    void otherClients_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("habit");
        QTest::addColumn<QByteArray>("instead");
        QTest::addColumn<QByteArray>("metric");
        QTest::newRow("jitter off") << u"storm"_s << QByteArray("\"full-jitter\"") << QByteArray("\"exponential\"")
                                    << QByteArray("webSocket.attempts.peak");
        QTest::newRow("a browser without a limit") << u"six-connections"_s << QByteArray("\"tabs\": 10 }")
                                                   << QByteArray("\"tabs\": 0 }") << QByteArray("sse.queued");
        QTest::newRow("base64 in a frame")
            << u"binary-base64"_s << QByteArray("\"binary-echo\": 30000") << QByteArray("\"binary-echo\": 40000")
            << QByteArray("webSocket.bytesInPerMessage");
        QTest::newRow("exact replay") << u"lost-events"_s << QByteArray("\"replay\": \"all\"")
                                      << QByteArray("\"replay\": \"on\"") << QByteArray("sse.duplicated");
    }
    void otherClients()
    {
        QFETCH(const QString, name);
        QFETCH(const QByteArray, habit);
        QFETCH(const QByteArray, instead);
        QFETCH(const QByteArray, metric);
        const auto shipped = findIncident(name);
        QVERIFY(shipped);
        QByteArray text = readWhole(*shipped).value();
        QVERIFY(text.contains(habit));
        QTemporaryDir folder;
        const QString file = written(folder, text.replace(habit, instead));
        const Run result = run({u"run"_s, file, u"--speed"_s, u"30"_s});
        QCOMPARE(result.code, 1);
        QVERIFY2(result.errors.contains(metric), result.errors.constData());
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
    }

    void list()
    {
        const Run result = run({u"list"_s});
        QCOMPARE(result.code, 0);
        for (const IncidentFile &file : shippedIncidents())
            QVERIFY2(result.output.contains(file.name.toUtf8()), qPrintable(file.name));
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
