// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! A comparison is saved, opened again, exported and set beside itself, through the real program.
class TestReport : public QObject
{
    Q_OBJECT

private:
    struct Run {
        int code = -1;
        QByteArray output;
        QByteArray errors;
    };
    static Run cli(const QStringList &arguments)
    {
        QProcess process;
        process.start(program(u"pushlab-cli"_s), arguments);
        if (!process.waitForFinished(120'000))
            process.kill();
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    static QByteArray contentOf(const QString &name)
    {
        QFile file(name);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }

    QTemporaryDir m_folder;

private Q_SLOTS:
    void initTestCase()
    {
        useBuiltPrograms();
        const Run run = cli({u"compare"_s, u"--clients"_s, u"50"_s, u"--rate"_s, u"20"_s, u"--seconds"_s, u"2"_s,
                             u"--json"_s, path("compare.json"), u"--save"_s, path("run.pushlab"), u"--html"_s,
                             path("compare.html"), u"--csv"_s, path("compare.csv")});
        QVERIFY2(run.code == 0, (run.errors + run.output).constData());
        for (const char *words : {"TLS off, loopback", "since the send p99", "of them payload",
                                  "of them headers, framing", "server CPU per message", "clients' CPU per message"})
            QVERIFY2(run.output.contains(words), (words + ("\n" + run.output)).constData());
    }

    void labIsRunAndSaved()
    {
        const QString setup = u"{\"clients\": {\"sse\": 20, \"webSocket\": 20}, \"publish\": {\"rate\": 20}}"_s;
        const Run lab = cli({u"lab"_s, u"--seconds"_s, u"3"_s, u"--seed"_s, u"7"_s, u"--setup"_s, setup, u"--save"_s,
                             path("lab.pushlab"), u"--html"_s, path("lab.html")});
        QVERIFY2(lab.code == 0, (lab.errors + lab.output).constData());
        QVERIFY(lab.output.contains("latency p50"));
        QVERIFY(contentOf(path("lab.html")).contains("<svg"));
        const Run report = cli({u"report"_s, path("lab.pushlab"), u"--json"_s, path("lab.json")});
        QVERIFY2(report.code == 0, report.errors.constData());
        const QJsonObject run = QJsonDocument::fromJson(contentOf(path("lab.json"))).object()[u"runs"][0].toObject();
        QCOMPARE(run[u"settings"][u"seed"].toInt(), 7);
        QVERIFY(run[u"published"].toInt() + run[u"figures"][u"published"].toInt() > 20);
    }

    void wiresArePrintedAndSaved()
    {
        const QString setup = u"{\"clients\": {\"sse\": 3}, \"publish\": {\"rate\": 20}}"_s;
        const Run lab = cli({u"lab"_s, u"--seconds"_s, u"2"_s, u"--setup"_s, setup, u"--wire"_s, u"sse:1"_s,
                             u"--wire-save"_s, path("wire.txt")});
        QVERIFY2(lab.code == 0, (lab.errors + lab.output).constData());
        for (const char *wanted : {"client → proxy  GET /events  [page: EventSource: readyState 0, connecting]",
                                   "proxy → server  GET /events", "proxy → client  event \"message\"",
                                   "The client believes: ", "The server believes: ", "The wire did: "})
            QVERIFY2(lab.output.contains(wanted), (wanted + ("\n" + lab.output)).constData());
        const QByteArray saved = contentOf(path("wire.txt"));
        QVERIFY(saved.startsWith("SSE 1\n"));
        QVERIFY(saved.contains("0000  47 45 54 20 2f 65 76 65")); // GET /eve
        const Run wrong = cli({u"lab"_s, u"--wire"_s, u"quic"_s});
        QCOMPARE(wrong.code, 2);
    }

    void loadIsSaved()
    {
        Server server({});
        QVERIFY(server.isReady());
        const QString port = QString::number(server.port);
        const Run load
            = cli({u"load"_s, u"--transport"_s, u"sse"_s, u"--url"_s, u"http://127.0.0.1:%1/events"_s.arg(port),
                   u"--publish-url"_s, u"http://127.0.0.1:%1/push"_s.arg(port), u"--clients"_s, u"10"_s, u"--seconds"_s,
                   u"2"_s, u"--save"_s, path("load.pushlab")});
        QVERIFY2(load.code == 0, (load.errors + load.output).constData());
        const Run report = cli(
            {u"report"_s, path("load.pushlab"), u"--against"_s, path("load.pushlab"), u"--png"_s, path("load.png")});
        QVERIFY2(report.code == 0, report.errors.constData());
        QVERIFY(QDir(path("load.png")).exists(u"overlaid/1-latency.png"_s));
    }

    void whatWasMeasuredIsWhatIsReported()
    {
        const Run run = cli({u"report"_s, path("run.pushlab"), u"--json"_s, path("report.json")});
        QVERIFY2(run.code == 0, run.errors.constData());
        QVERIFY(run.errors.isEmpty());
        QVERIFY2(run.output.contains("No TLS, loopback"), run.output.constData());

        const QJsonObject compared = QJsonDocument::fromJson(contentOf(path("compare.json"))).object();
        QCOMPARE(compared[u"tls"], QJsonValue(false));
        QCOMPARE(compared[u"loopback"], QJsonValue(true));
        const QJsonArray rows = compared[u"results"].toArray();
        const QJsonArray runs = QJsonDocument::fromJson(contentOf(path("report.json"))).object()[u"runs"].toArray();
        QCOMPARE(rows.size(), 3);
        QCOMPARE(runs.size(), 3);
        for (int i = 0; i < 3; ++i) {
            const QJsonValue row = rows[i];
            const QJsonObject figures = runs[i].toObject()[u"figures"].toObject();
            const QJsonValue of = figures[u"transports"].toObject()[row[u"transport"].toString()];
            QCOMPARE(of[u"delivered"], row[u"delivered"]);
            QCOMPARE(of[u"lost"], row[u"lost"]);
            QCOMPARE(of[u"latency.p50"], row[u"latencyMs"][u"p50"]);
            QCOMPARE(of[u"latency.p99"], row[u"latencyMs"][u"p99"]);
            QCOMPARE(of[u"payloadPerMessage"].toDouble(), 100.0);
            QCOMPARE(row[u"payloadPerMessage"].toDouble(), 100.0);
            QVERIFY(row[u"overheadPerMessage"].toDouble() > 0);
            QCOMPARE(row[u"bytesPerMessage"].toDouble(),
                     row[u"payloadPerMessage"].toDouble() + row[u"overheadPerMessage"].toDouble());
            QVERIFY(row[u"sendLatencyMs"][u"p50"].toDouble() <= row[u"latencyMs"][u"p50"].toDouble());
            QVERIFY(row[u"serverCpuPerMessageUs"].toDouble() > 0);
            QVERIFY(row[u"clientCpuPerMessageUs"].toDouble() > 0);
            QCOMPARE(figures[u"serverCpuPerMessage"], row[u"serverCpuPerMessageUs"]);
            QVERIFY(runs[i].toObject()[u"frames"].toArray().size() > 20);
        }
    }

    void everyFormIsWritten()
    {
        const Run run = cli({u"report"_s, path("run.pushlab"), u"--html"_s, path("report.html"), u"--csv"_s,
                             path("csv"), u"--png"_s, path("png")});
        QVERIFY2(run.code == 0, run.errors.constData());
        QCOMPARE(contentOf(path("report.html")), contentOf(path("compare.html")));
        for (const char *file : {"frames.csv", "marks.csv", "figures.csv"}) {
            QVERIFY(!contentOf(path("csv/") + QLatin1StringView(file)).isEmpty());
            QCOMPARE(contentOf(path("csv/") + QLatin1StringView(file)),
                     contentOf(path("compare.csv/") + QLatin1StringView(file)));
        }
        QVERIFY(contentOf(path("png/1-latency.png")).startsWith("\x89PNG"));
        QVERIFY(QDir(path("png")).entryList(QDir::Files).size() >= 15);
    }

    void besideAnother()
    {
        const Run run = cli({u"report"_s, path("run.pushlab"), u"--against"_s, path("run.pushlab"), u"--html"_s,
                             path("against.html"), u"--csv"_s, path("against")});
        QVERIFY2(run.code == 0, run.errors.constData());
        QVERIFY(run.output.contains("before") && run.output.contains("after"));
        QVERIFY(contentOf(path("against.html")).contains("before and after"));
        QVERIFY(QFile::exists(path("against/before/frames.csv")) && QFile::exists(path("against/after/frames.csv")));
    }

    void errors_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no file") << QStringList{u"report"_s} << QByteArray("usage: pushlab-cli report FILE [options]");
        QTest::newRow("no such file") << QStringList{u"report"_s, u"/no/such/file"_s}
                                      << QByteArray("report: cannot open /no/such/file: ");
        QTest::newRow("not a recording") << QStringList{u"report"_s, path("compare.json")}
                                         << QByteArray("compare.json is not a recording of Pushlab");
        QTest::newRow("cut off") << QStringList{u"report"_s, path("cut.pushlab")}
                                 << QByteArray("cut.pushlab is cut off");
        QTest::newRow("the other one is bad")
            << QStringList{u"report"_s, path("run.pushlab"), u"--against"_s, path("cut.pushlab")}
            << QByteArray("cut.pushlab is cut off");
        QTest::newRow("cannot write") << QStringList{u"report"_s, path("run.pushlab"), u"--html"_s, u"/no/such/file"_s}
                                      << QByteArray("report: cannot write /no/such/file: ");
        QTest::newRow("cannot save") << QStringList{u"compare"_s, u"--save"_s, u"/no/such/file"_s}
                                     << QByteArray("compare: cannot write /no/such/file: ");
    }
    void errors()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, text);
        QFile cut(path("cut.pushlab"));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(contentOf(path("run.pushlab")).chopped(1'000));
        cut.close();
        const Run run = cli(arguments);
        QCOMPARE(run.code, 2);
        QVERIFY2(run.errors.contains(text), run.errors.constData());
        QCOMPARE(run.errors.count('\n'), 1);
        QVERIFY(run.output.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestReport)
#include "tst_report.moc"
