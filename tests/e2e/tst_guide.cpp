// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include <QTemporaryDir>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! The teaching in the terminal: what is asked there is answered by lines, as a person types them.
class TestGuide : public QObject
{
    Q_OBJECT

    struct Run {
        int code = -1;
        QString output;
        QByteArray errors;
    };
    Run run(const QStringList &arguments, const QByteArray &typed = {}) const
    {
        QProcess process;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"XDG_CONFIG_HOME"_s, m_folder->path());
        process.setProcessEnvironment(environment);
        process.start(program(u"pushlab-cli"_s), arguments);
        process.write(typed);
        process.closeWriteChannel();
        if (!process.waitForFinished(60'000))
            process.kill();
        return {process.exitCode(), QString::fromUtf8(process.readAllStandardOutput()), process.readAllStandardError()};
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void practiceHidesTheAnswer()
    {
        const Run asked = run({u"interview"_s}, "q\n");
        QCOMPARE(asked.code, 0);
        QVERIFY2(asked.output.contains(u'?') && !asked.output.contains(u"The trade-off"_s), qPrintable(asked.output));
        const Run shown = run({u"interview"_s}, "\nq\n");
        QVERIFY2(shown.output.contains(u"The trade-off"_s), qPrintable(shown.output));
    }

    void practiceIsRemembered()
    {
        const Run all = run({u"interview"_s, u"--level"_s, u"staff"_s}, QByteArray("\ny\n").repeated(40));
        QCOMPARE(all.code, 0);
        QVERIFY2(all.output.contains(u"Nothing more is due today"_s), qPrintable(all.output));
        const Run again = run({u"interview"_s, u"--level"_s, u"staff"_s});
        QVERIFY2(!again.output.contains(u"[Enter]"_s), qPrintable(again.output));
        const Run ahead = run({u"interview"_s, u"--level"_s, u"staff"_s, u"--ahead"_s}, "q\n");
        QVERIFY2(ahead.output.contains(u"[Enter]"_s), qPrintable(ahead.output));
        QCOMPARE(run({u"interview"_s, u"--forget"_s}).code, 0);
        const Run anew = run({u"interview"_s, u"--level"_s, u"staff"_s}, "q\n");
        QVERIFY2(anew.output.contains(u"[Enter]"_s), qPrintable(anew.output));
    }

    void mockInterviewHasAReport()
    {
        const QString file = m_folder->filePath(u"report.md"_s);
        const Run mock = run({u"interview"_s, u"--mock"_s, u"--questions"_s, u"3"_s, u"--seed"_s, u"7"_s, u"--report"_s, file},
                             "\nmaybe\ny\n\nn\nq\n");
        QCOMPARE(mock.code, 0);
        const QString summary = u"3 of 3 questions asked, 1 known, 1 missed; "_s;
        QVERIFY2(mock.output.contains(summary) && mock.output.contains(u"no answer"_s), qPrintable(mock.output));
        QFile report(file);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QString text = QString::fromUtf8(report.readAll());
        QVERIFY2(text.contains(summary) && text.contains(u"## To revise"_s), qPrintable(text));
        // The same seed asks the same.
        const Run again = run({u"interview"_s, u"--mock"_s, u"--questions"_s, u"3"_s, u"--seed"_s, u"7"_s}, "q\n");
        QVERIFY(text.contains(again.output.section(u"left\n\n"_s, 1).section(u'\n', 0, 0)));
    }

    void chatIsReckonedFromWhatWasMeasured()
    {
        const Run assumed = run({u"capacity"_s});
        QCOMPARE(assumed.code, 0);
        QVERIFY2(assumed.output.contains(u"Nothing has been measured"_s), qPrintable(assumed.output));
        const Run measured = run({u"compare"_s, u"--clients"_s, u"20"_s, u"--rate"_s, u"20"_s, u"--seconds"_s, u"1"_s});
        QVERIFY2(measured.code == 0, measured.errors.constData());
        const Run reckoned = run({u"capacity"_s, u"--people"_s, u"500000"_s});
        QVERIFY2(reckoned.output.contains(u"Measured on this machine"_s), qPrintable(reckoned.output));
        QVERIFY2(reckoned.output.contains(u"with 20 WebSocket clients"_s), qPrintable(reckoned.output));
        QVERIFY2(reckoned.output.contains(u"Nodes"_s) && reckoned.output.contains(u"500\u202f000 ×"_s),
                 qPrintable(reckoned.output));
    }

    void choosingLeadsToAnAdvice()
    {
        const Run sse = run({u"choose"_s}, "2\n2\n2\n2\n2\n");
        QCOMPARE(sse.code, 0);
        QVERIFY2(sse.output.contains(u"=> Server-Sent Events:"_s) && sse.output.contains(u"[ ] "_s), qPrintable(sse.output));
        QVERIFY2(sse.output.contains(u"What would change the answer"_s) && sse.output.contains(u"HTTP/2: "_s),
                 qPrintable(sse.output));
        QVERIFY2(sse.output.contains(u"pushlab-cli lab --speed 10 --setup '{"_s), qPrintable(sse.output));
        // A wrong number is asked again; b takes the last answer back.
        const Run poll = run({u"choose"_s}, "7\nwhat\n1\nb\n2\n1\n1\n");
        QCOMPARE(poll.code, 0);
        QVERIFY2(poll.output.contains(u"=> Long polling:"_s), qPrintable(poll.output));
        const Run half = run({u"choose"_s}, "2\n");
        QCOMPARE(half.code, 1);
        QCOMPARE(half.errors.count('\n'), 1);
        const Run tree = run({u"choose"_s, u"--tree"_s});
        QVERIFY2(tree.output.contains(u"→ Long polling\n"_s), qPrintable(tree.output));
    }

    //! The command that it prints runs as it stands.
    void adviceRuns()
    {
        const Run advice = run({u"choose"_s}, "2\n2\n1\n");
        const QString line = advice.output.section(u"pushlab-cli lab "_s, 1).section(u'\n', 0, 0);
        QStringList arguments = QProcess::splitCommand(QString(line).replace(u'"', u"\"\"\""_s).replace(u'\'', u'"'));
        arguments.prepend(u"lab"_s);
        const Run lab = run(arguments + QStringList{u"--seconds"_s, u"2"_s});
        QVERIFY2(lab.code == 0, (lab.errors + lab.output.toUtf8()).constData());
        QVERIFY2(lab.output.contains(u"long polling"_s), qPrintable(lab.output));
    }

    void pagesToRead()
    {
        const Run all = run({u"learn"_s});
        QVERIFY2(all.code == 0 && all.output.startsWith(u"# The quick answer"_s), qPrintable(all.output));
        QCOMPARE(all.output.count(u"\n# "_s), 6);
        const Run last = run({u"learn"_s, u"--page"_s, u"7"_s});
        QVERIFY2(last.output.startsWith(u"# Glossary"_s), qPrintable(last.output));
        QCOMPARE(run({u"learn"_s, u"--page"_s, u"8"_s}).code, 2);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QByteArray>("says");
        const auto row = [](const char *name, const QStringList &arguments, const char *says) {
            QTest::newRow(name) << arguments << QByteArray(says);
        };
        row("level", {u"interview"_s, u"--level"_s, u"boss"_s}, "--level takes junior, senior or staff");
        row("minutes", {u"interview"_s, u"--mock"_s, u"--minutes"_s, u"0"_s}, "--minutes takes a number");
        row("report", {u"interview"_s, u"--report"_s, u"file.md"_s}, "--report belongs to --mock");
        row("report's place", {u"interview"_s, u"--mock"_s, u"--report"_s, u"/no/such/folder/file.md"_s}, "cannot write");
        row("transport", {u"capacity"_s, u"--transport"_s, u"pigeon"_s}, "--transport takes poll, sse or ws");
        row("assumption", {u"capacity"_s, u"--fill"_s, u"400"_s}, "--fill takes a number from 10 to 100");
    }
    void wrongUsage()
    {
        QFETCH(const QStringList, arguments);
        QFETCH(const QByteArray, says);
        const Run result = run(arguments);
        QCOMPARE(result.code, 2);
        QVERIFY2(result.errors.contains(says), result.errors.constData());
        QCOMPARE(result.errors.count('\n'), 1);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestGuide)
#include "tst_guide.moc"
