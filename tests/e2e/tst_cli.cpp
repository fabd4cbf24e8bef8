// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! The commands and options that others rely on (interfaces.md), through the real programs.
class TestCli : public QObject
{
    Q_OBJECT

private:
    struct Run {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Run run(const QString &name, const QStringList &arguments)
    {
        QProcess process;
        process.start(program(name), arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void compareIsWhole()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"result.json"_s);
        const Run result = run(
            u"pushlab-cli"_s,
            {u"compare"_s, u"--clients"_s, u"50"_s, u"--rate"_s, u"20"_s, u"--seconds"_s, u"2"_s, u"--json"_s, file});
        QVERIFY2(result.code == 0, (result.errors + result.output).constData());
        for (const char *word : {"long polling", "SSE", "WebSocket", "latency p99", "bytes per message",
                                 "request threads held", "memory per connection"})
            QVERIFY2(result.output.contains(word), word);
        QVERIFY2(result.errors.isEmpty(), ("no progress bar in a pipe: " + result.errors).constData());

        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        const QJsonArray rows = QJsonDocument::fromJson(json.readAll()).object().value(u"results").toArray();
        QCOMPARE(rows.size(), 3);
        for (const QJsonValue &row : rows) {
            QVERIFY(row[u"published"].toInteger() >= 39);
            QCOMPARE(row[u"expected"].toInteger(), 50 * row[u"published"].toInteger());
            QCOMPARE(row[u"delivered"].toInteger(), row[u"expected"].toInteger());
            QCOMPARE(row[u"lost"].toInteger(), 0);
            QCOMPARE(row[u"duplicated"].toInteger(), 0);
            QVERIFY(row[u"latencyMs"][u"p50"].toDouble() > 0);
            QVERIFY(row[u"latencyMs"][u"p50"].toDouble() <= row[u"latencyMs"][u"p99"].toDouble());
            QVERIFY(row[u"bytesPerMessage"].toDouble() > 100); // the message alone has 100
            QVERIFY(row[u"memoryPerConnection"].toDouble() > 0);
            QCOMPARE(row[u"poolThreads"].toInt(), 0);
        }
        // A poll is a request for each message; a stream none.
        QVERIFY(rows[0][u"requestsPerMessage"].toDouble() > 0.9);
        QCOMPARE(rows[1][u"requestsPerMessage"].toDouble(), 0.0);
        QCOMPARE(rows[2][u"requestsPerMessage"].toDouble(), 0.0);
    }

    void compareWithBlockingServer()
    {
        QTemporaryDir folder;
        const QString file = folder.filePath(u"result.json"_s);
        const Run result = run(u"pushlab-cli"_s,
                               {u"compare"_s, u"--clients"_s, u"20"_s, u"--seconds"_s, u"1"_s, u"--threading"_s,
                                u"thread-per-request"_s, u"--json"_s, file});
        QVERIFY2(result.code == 0, (result.errors + result.output).constData());
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        for (const QJsonValue &row : QJsonDocument::fromJson(json.readAll()).object().value(u"results").toArray())
            QCOMPARE(row[u"poolThreads"].toInt(), 20);
    }

    void compareThroughProducts_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::newRow("nginx") << u"nginx"_s;
        QTest::newRow("HAProxy") << u"haproxy"_s;
    }
    void compareThroughProducts()
    {
        QFETCH(const QString, kind);
        if (const auto installed = checkInstalled(*proxyKindOf(kind)); !installed)
            QSKIP(qPrintable(installed.error()));
        QTemporaryDir folder;
        const QString file = folder.filePath(u"result.json"_s);
        const Run result = run(
            u"pushlab-cli"_s,
            {u"compare"_s, u"--clients"_s, u"10"_s, u"--seconds"_s, u"1"_s, u"--proxy"_s, kind, u"--json"_s, file});
        QVERIFY2(result.code == 0, (result.errors + result.output).constData());
        QVERIFY2(result.output.contains("Proxy: " + kind.toLatin1()), result.output.constData());
        QFile json(file);
        QVERIFY(json.open(QIODevice::ReadOnly));
        QCOMPARE(QJsonDocument::fromJson(json.readAll()).object().value(u"proxy").toString(), kind);
    }

    void missingProducts_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("compare") << QStringList{u"compare"_s};
        QTest::newRow("run") << QStringList{u"run"_s, u"silent-minute"_s};
    }
    void missingProducts()
    {
        QFETCH(const QStringList, arguments);
        const auto forget = qScopeGuard([] { qunsetenv("PUSHLAB_NGINX"); });
        qputenv("PUSHLAB_NGINX", "/nowhere/at/all");
        const Run result = run(u"pushlab-cli"_s, arguments + QStringList{u"--proxy"_s, u"nginx"_s});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("nginx is not installed. Install the package"), result.errors.constData());
        QVERIFY2(result.errors.count('\n') == 1, ("one line: " + result.errors).constData());
        QVERIFY2(result.output.isEmpty(), result.output.constData());
    }

    //! Before anything is started.
    void incidentThatAProductCannotPlay()
    {
        if (const auto installed = checkInstalled(ProxyKind::Nginx); !installed)
            QSKIP(qPrintable(installed.error()));
        const Run result = run(u"pushlab-cli"_s, {u"run"_s, u"slow-reader"_s, u"--proxy"_s, u"nginx"_s});
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains("(toxics)"), result.errors.constData());
        QVERIFY2(result.errors.count('\n') == 1, ("one line: " + result.errors).constData());
    }

    void listen_data()
    {
        QTest::addColumn<QString>("transport");
        QTest::addColumn<QString>("url");
        QTest::newRow("sse") << u"sse"_s << u"http://127.0.0.1:%1/events"_s;
        QTest::newRow("poll") << u"poll"_s << u"http://127.0.0.1:%1/poll"_s;
        QTest::newRow("ws") << u"ws"_s << u"ws://127.0.0.1:%1/ws"_s;
    }
    void listen()
    {
        QFETCH(const QString, transport);
        QFETCH(const QString, url);
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        for (const char *text : {"one", "two", "three"})
            QCOMPARE(request(server.port, "POST", "/push", text).status, 200);

        QProcess listener;
        listener.start(
            program(u"pushlab-cli"_s),
            {u"listen"_s, transport, url.arg(server.port), u"--json"_s, u"--since"_s, u"1"_s, u"--for"_s, u"30s"_s});
        QList<QJsonObject> lines;
        const auto read = [&] {
            while (listener.canReadLine())
                lines.append(QJsonDocument::fromJson(listener.readLine()).object());
            return lines.size();
        };
        QTRY_VERIFY_WITH_TIMEOUT(read() >= 3, 10'000);
        QCOMPARE(lines[0], (QJsonObject{{u"state"_s, u"open"_s}}));
        QCOMPARE(lines[1], (QJsonObject{{u"event"_s, u"message"_s}, {u"data"_s, u"two"_s}, {u"id"_s, u"2"_s}}));
        QCOMPARE(lines[2], (QJsonObject{{u"event"_s, u"message"_s}, {u"data"_s, u"three"_s}, {u"id"_s, u"3"_s}}));

        QCOMPARE(request(server.port, "POST", "/push?event=news", "four").status, 200);
        QTRY_VERIFY(read() >= 4);
        QCOMPARE(lines[3], (QJsonObject{{u"event"_s, u"news"_s}, {u"data"_s, u"four"_s}, {u"id"_s, u"4"_s}}));

        server.process.kill();
        // A process that dies closes its listening socket last, perhaps: a poll on a stale connection is sent again at
        // once, and may be open for a moment before it is reset.
        const auto isDialLater
            = [](const QJsonObject &line) { return line.value(u"state").toString() == u"reconnecting"; };
        QTRY_VERIFY_WITH_TIMEOUT(read() >= 5 && std::any_of(lines.cbegin(), lines.cend(), isDialLater), 10'000);
        const QJsonObject later = *std::find_if(lines.cbegin(), lines.cend(), isDialLater);
        QVERIFY(later.contains(u"delay_ms"));
        QVERIFY(!later.value(u"reason").toString().isEmpty());
        listener.kill();
        listener.waitForFinished();
    }

    //! The proxy strips Upgrade: the best that is left is an event stream, and what was tried is told.
    void listenChoosesATransport()
    {
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        QProcess proxy;
        proxy.start(program(u"pushlab-cli"_s),
                    {u"proxy"_s, u"--listen"_s, u"0"_s, u"--upstream"_s, u"127.0.0.1:%1"_s.arg(server.port),
                     u"--upgrade"_s, u"strip"_s});
        QTRY_VERIFY(proxy.canReadLine());
        const int port = QJsonDocument::fromJson(proxy.readLine()).object().value(u"port").toInt();
        QVERIFY(port > 0);
        const Run result
            = run(u"pushlab-cli"_s,
                  {u"listen"_s, u"auto"_s, u"http://127.0.0.1:%1"_s.arg(port), u"--json"_s, u"--for"_s, u"200ms"_s});
        proxy.kill();
        proxy.waitForFinished();
        QVERIFY2(result.code == 0, result.errors.constData());
        QList<QJsonObject> lines;
        for (const QByteArray &line : result.output.trimmed().split('\n'))
            lines.append(QJsonDocument::fromJson(line).object());
        QVERIFY(lines.size() >= 5);
        QCOMPARE(lines[0].value(u"probe").toString(), u"ws"_s);
        QCOMPARE(lines[0].value(u"works").toBool(true), false);
        QVERIFY(!lines[0].value(u"reason").toString().isEmpty());
        QCOMPARE(lines[1].value(u"probe").toString(), u"sse"_s);
        QCOMPARE(lines[1].value(u"works").toBool(), true);
        QCOMPARE(lines[2].value(u"choice").toString(), u"sse"_s);
        QCOMPARE(lines[2].value(u"cost_ms").toInt(),
                 lines[0].value(u"cost_ms").toInt() + lines[1].value(u"cost_ms").toInt());
        QCOMPARE(lines[3], (QJsonObject{{u"state"_s, u"open"_s}}));
        QCOMPARE(lines.last().value(u"state").toString(), u"closed"_s);
    }

    void listenFindsNothingToChoose()
    {
        const Run result = run(u"pushlab-cli"_s, {u"listen"_s, u"auto"_s, u"http://127.0.0.1:1/"_s});
        QCOMPARE(result.code, 1);
        QCOMPARE(result.output.count('\n'), 4);
        QVERIFY2(result.output.contains("nothing gets through"), result.output.constData());
    }

    void listenLeavesInTime()
    {
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        const Run result = run(
            u"pushlab-cli"_s,
            {u"listen"_s, u"ws"_s, u"ws://127.0.0.1:%1/ws"_s.arg(server.port), u"--json"_s, u"--for"_s, u"200ms"_s});
        QCOMPARE(result.code, 0);
        QVERIFY(result.output.startsWith("{\"state\":\"open\"}\n"));
        QVERIFY(result.output.trimmed().split('\n').last().contains("\"state\":\"closed\""));
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("mentions");
        const auto row
            = [](const char *name, const QString &program, const QStringList &arguments, const char *mentions) {
                  QTest::newRow(name) << program << arguments << QByteArray(mentions);
              };
        row("no command", u"pushlab-cli"_s, {}, "--help");
        row("unknown command", u"pushlab-cli"_s, {u"dance"_s}, "dance");
        row("unknown option", u"pushlab-cli"_s, {u"compare"_s, u"--colour"_s},
            "Unknown option 'colour'. pushlab-cli compare --help lists them all.");
        row("not a number", u"pushlab-cli"_s, {u"compare"_s, u"--clients"_s, u"many"_s}, "many");
        row("out of range", u"pushlab-cli"_s, {u"compare"_s, u"--rate"_s, u"-1"_s}, "--rate");
        row("large range", u"pushlab-cli"_s, {u"run"_s, u"storm"_s, u"--seed"_s, u"x"_s}, "from 0 to 4294967295");
        row("missing value", u"pushlab-cli"_s, {u"compare"_s, u"--rate"_s}, "rate");
        row("extra argument", u"pushlab-cli"_s, {u"compare"_s, u"quickly"_s}, "quickly");
        row("unknown proxy", u"pushlab-cli"_s, {u"compare"_s, u"--proxy"_s, u"squid"_s}, "squid");
        row("unwritable file", u"pushlab-cli"_s, {u"compare"_s, u"--json"_s, u"/nowhere/x.json"_s}, "/nowhere/x.json");
        row("unknown transport", u"pushlab-cli"_s, {u"listen"_s, u"pigeon"_s, u"http://127.0.0.1/"_s}, "pigeon");
        row("not a URL", u"pushlab-cli"_s, {u"listen"_s, u"sse"_s, u"127.0.0.1:80"_s}, "127.0.0.1:80");
        row("wrong scheme", u"pushlab-cli"_s, {u"listen"_s, u"ws"_s, u"http://127.0.0.1/ws"_s}, "ws://");
        row("auto: wrong scheme", u"pushlab-cli"_s, {u"listen"_s, u"auto"_s, u"ws://127.0.0.1/"_s}, "http://");
        row("auto: echo", u"pushlab-cli"_s, {u"listen"_s, u"auto"_s, u"http://127.0.0.1/"_s, u"--echo"_s}, "--echo");
        row("auto: persona", u"pushlab-cli"_s,
            {u"listen"_s, u"auto"_s, u"http://127.0.0.1/"_s, u"--persona"_s, u"ws-loop"_s}, "--persona");
        row("bad duration", u"pushlab-cli"_s, {u"listen"_s, u"sse"_s, u"http://127.0.0.1/"_s, u"--for"_s, u"soon"_s},
            "soon");
        row("server: unknown option", u"pushlab-server"_s, {u"--colour"_s}, "colour");
        row("server: bad value", u"pushlab-server"_s, {u"--speed"_s, u"7"_s}, "speed");
        row("server: bad port", u"pushlab-server"_s, {u"--port"_s, u"99999"_s}, "port");
        row("server: bad log", u"pushlab-server"_s, {u"--log"_s, u"/nowhere/log.sqlite"_s}, "/nowhere");
        row("window: unknown language", u"pushlab"_s, {u"--language"_s, u"tlh"_s}, "tlh");
        row("window: extra argument", u"pushlab"_s, {u"now"_s}, "now");
        row("server: extra argument", u"pushlab-server"_s, {u"now"_s}, "now");
    }
    void wrongUsage()
    {
        QFETCH(const QString, program);
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, mentions);
        const Run result = run(program, arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains(mentions), result.errors.constData());
        QVERIFY2(result.errors.count('\n') == 1, ("one line: " + result.errors).constData());
        QVERIFY2(result.output.isEmpty(), result.output.constData());
    }

    void takenPort()
    {
        Server first({});
        QVERIFY2(first.isReady(), first.errors().constData());
        const Run second = run(u"pushlab-server"_s, {u"--port"_s, QString::number(first.port)});
        QCOMPARE(second.code, 2);
        QVERIFY2(second.errors.contains(QByteArray::number(first.port)), second.errors.constData());
        QCOMPARE(second.errors.count('\n'), 1);
    }

    void gracefulEnd()
    {
        Server server({});
        QVERIFY2(server.isReady(), server.errors().constData());
        server.process.terminate();
        QVERIFY(server.process.waitForFinished(10'000));
        QCOMPARE(server.process.exitStatus(), QProcess::NormalExit);
        QCOMPARE(server.process.exitCode(), 0);
    }
};

QTEST_GUILESS_MAIN(TestCli)
#include "tst_cli.moc"
