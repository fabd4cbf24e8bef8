// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"

#include "lesson/symptomrun.h"

#include <QStandardPaths>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

//! Every symptom of the triage page is set up in a lab, and every command of this system's is run against it.
class TestSymptoms : public QObject
{
    Q_OBJECT

    static QString told(const SymptomResult &result)
    {
        QString text = result.error + u'\n';
        for (const CommandResult &command : result.commands) {
            text += u"$ "_s + command.text + u'\n' + command.output + u'\n';
            for (const CommandResult::Line &line : command.lines)
                text += (line.held ? u"ok "_s : u"FAILED "_s) + line.says + u'\n';
        }
        return text;
    }

    //! Another user than root, where the test runs as root; otherwise nobody.
    static QStringList otherUser()
    {
        const QString program = QStandardPaths::findExecutable(u"setpriv"_s);
        if (qEnvironmentVariable("USER", u"root"_s) != u"root" || program.isEmpty())
            return {};
        return {program, u"--reuid=65534"_s, u"--regid=65534"_s, u"--clear-groups"_s};
    }

    static SymptomResult verified(SymptomRun &run, const QStringList &wrapper = {})
    {
        QSignalSpy ended(&run, &SymptomRun::verified);
        run.verify(wrapper);
        if (!QTest::qWaitFor([&] { return !ended.isEmpty(); }, 90'000))
            return {.id = {}, .error = u"the commands did not end"_s, .commands = run.result().commands};
        return run.result();
    }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void symptom_data()
    {
        QTest::addColumn<int>("index");
        const auto symptoms = shippedSymptoms();
        for (int i = 0; i < symptoms->size(); ++i)
            QTest::newRow(qPrintable(symptoms->at(i).id)) << i;
    }
    void symptom()
    {
        QFETCH(const int, index);
        const Symptom symptom = shippedSymptoms()->at(index);
        LabSession session;
        SymptomRun run(session, symptom, 30);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.phase() == SymptomRun::Phase::There || run.phase() == SymptomRun::Phase::Failed,
                                 60'000);
        QVERIFY2(run.phase() == SymptomRun::Phase::There, qPrintable(run.result().error));
        const SymptomResult result = verified(run);
        QVERIFY2(result.passed(), qPrintable(told(result)));
        int ran = 0;
        for (const CommandResult &command : result.commands) {
            if (command.skipped.isEmpty())
                ran += command.lines.isEmpty() ? 0 : 1;
            else
                qInfo("skipped: %s: %s", qPrintable(command.text), qPrintable(command.skipped));
        }
        QVERIFY2(ran >= 2, qPrintable(told(result)));
        run.leave();
        QTRY_COMPARE(session.state(), LabSession::State::Stopped);
    }

    //! What needs no rights of root works without them.
    void asAnotherUser()
    {
        const QStringList wrapper = otherUser();
        if (wrapper.isEmpty())
            QSKIP("The test does not run as root, or setpriv is not installed: symptom() has shown it.");
        const auto symptoms = shippedSymptoms();
        const auto symptom = std::find_if(symptoms->cbegin(), symptoms->cend(),
                                          [](const Symptom &candidate) { return candidate.id == u"many-long-polls"; });
        QVERIFY(symptom != symptoms->cend());
        LabSession session;
        SymptomRun run(session, *symptom, 30);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.phase() == SymptomRun::Phase::There, 60'000);
        const SymptomResult result = verified(run, wrapper);
        QVERIFY2(result.passed(), qPrintable(told(result)));
    }

    //! Commands that show the symptom on a healthy lab as well would show nothing.
    void healthy_data() { symptom_data(); }
    void healthy()
    {
        QFETCH(const int, index);
        Symptom symptom = shippedSymptoms()->at(index);
        Step step;
        Expectation open;
        open.metric = u"sse.open"_s;
        open.value = 5.0;
        open.within = std::chrono::seconds(20);
        step.expectations = {open};
        symptom.state.setup = LabSetup();
        symptom.state.setup.clients[size_t(Transport::Sse)].count = 5;
        symptom.state.steps = {step};
        LabSession session;
        SymptomRun run(session, symptom, 30);
        run.start();
        QTRY_VERIFY_WITH_TIMEOUT(run.phase() == SymptomRun::Phase::There, 60'000);
        const SymptomResult result = verified(run);
        QVERIFY2(!result.commands.isEmpty() && !result.passed(), qPrintable(told(result)));
    }

    void commandLine()
    {
        QProcess process;
        const auto run = [&process](const QStringList &arguments) {
            process.start(program(u"pushlab-cli"_s), arguments);
            process.waitForFinished(120'000);
            return process.exitCode();
        };
        QCOMPARE(run({u"triage"_s}), 0);
        QVERIFY(process.readAllStandardOutput().contains("sse-drops-after-60s"));
        QCOMPARE(run({u"triage"_s, u"verify"_s, u"websocket-426"_s}), 0);
        const QByteArray output = process.readAllStandardOutput();
        QVERIFY2(output.contains("HTTP/1.1 426") && output.contains("ok      ") && !output.contains("{port}"),
                 output.constData());
        QCOMPARE(run({u"triage"_s, u"verify"_s, u"websocket-462"_s}), 2);
        const QByteArray error = process.readAllStandardError();
        QVERIFY2(error.contains("websocket-426"), error.constData());
        QCOMPARE(run({u"triage"_s, u"verify"_s}), 2);
    }
};

QTEST_GUILESS_MAIN(TestSymptoms)
#include "tst_symptoms.moc"
