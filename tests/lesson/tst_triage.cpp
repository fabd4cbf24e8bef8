// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/commandrun.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Commands: filled in, run in the system's shell, judged. What they show of a symptom is tests/e2e/tst_symptoms'.
class TestTriage : public QObject
{
    Q_OBJECT

    static TriageCommand command(const QString &text, const QList<OutputCheck> &shows = {}, const QString &needs = {})
    {
        return {.systems = {thisSystem()}, .text = text, .says = u"s"_s, .needs = needs, .shows = shows};
    }
    static OutputCheck matches(const QString &pattern)
    {
        return {.says = u"it matches"_s, .kind = OutputCheck::Kind::Matches, .pattern = pattern};
    }
    static QList<CommandResult> run(const QList<TriageCommand> &commands, const QStringList &wrapper = {})
    {
        CommandRun run(commands, {{u"port"_s, u"8471"_s}}, thisSystem(), wrapper);
        QSignalSpy ended(&run, &CommandRun::finished);
        run.start();
        if (ended.isEmpty() && !ended.wait(20'000))
            return {};
        return ended[0][0].value<QList<CommandResult>>();
    }

private Q_SLOTS:
    void check_data()
    {
        using Kind = OutputCheck::Kind;
        QTest::addColumn<OutputCheck>("check");
        QTest::addColumn<QString>("output");
        QTest::addColumn<int>("code");
        QTest::addColumn<bool>("holds");
        const QString stream = u"retry: 3000\n\nid: 4\ndata: x\n\n: keepalive\n\n"_s;
        QTest::newRow("a line") << matches(u"^id: 4$"_s) << stream << 0 << true;
        QTest::newRow("no line") << matches(u"^id: 3$"_s) << stream << 0 << false;
        const OutputCheck lacks{.says = {}, .kind = Kind::Lacks, .pattern = u"^:"_s};
        QTest::newRow("a comment") << lacks << stream << 0 << false;
        QTest::newRow("no comment") << lacks << u"id: 4: x"_s << 0 << true;
        const OutputCheck counts{.says = {}, .kind = Kind::Counts, .pattern = {}, .from = 150, .to = 155};
        QTest::newRow("as many") << counts << u" 150\n"_s << 0 << true;
        QTest::newRow("twice as many") << counts << u"300\n"_s << 0 << false;
        QTest::newRow("no number") << counts << u"ss: not found\n"_s << 127 << false;
        const OutputCheck byItself{.says = {}, .kind = Kind::EndsByItself, .pattern = {}};
        const OutputCheck byLimit{.says = {}, .kind = Kind::EndsByItsLimit, .pattern = {}};
        QTest::newRow("cut") << byItself << QString() << 18 << true;
        QTest::newRow("not cut") << byItself << QString() << 28 << false;
        QTest::newRow("waited") << byLimit << QString() << 28 << true;
        QTest::newRow("did not wait") << byLimit << QString() << 0 << false;
    }
    void check()
    {
        QFETCH(const OutputCheck, check);
        QFETCH(const QString, output);
        QFETCH(const int, code);
        QFETCH(const bool, holds);
        QCOMPARE(check.holds(output, code), holds);
    }

    //! Waiting times are production figures; nobody waits for less than two seconds, or for more than was asked.
    void seconds_data()
    {
        QTest::addColumn<QString>("speed");
        QTest::addColumn<QString>("filled");
        QTest::newRow("no server") << QString() << u"--max-time 90 --max-time 1"_s;
        QTest::newRow("1") << u"1"_s << u"--max-time 90 --max-time 1"_s;
        QTest::newRow("10") << u"10"_s << u"--max-time 9 --max-time 1"_s;
        QTest::newRow("30") << u"30"_s << u"--max-time 3 --max-time 1"_s;
    }
    void seconds()
    {
        QFETCH(const QString, speed);
        QFETCH(const QString, filled);
        QMap<QString, QString> figures;
        if (!speed.isEmpty())
            figures.insert(u"speed"_s, speed);
        QCOMPARE(TriageCommand::filledIn(u"--max-time {seconds:90} --max-time {seconds:1}"_s, figures), filled);
    }

    void runsInTheShell()
    {
        const auto results = run({command(u"echo port {port}"_s, {matches(u"^port 8471$"_s)}),
                                  command(u"echo oh >&2; exit 3"_s, {matches(u"^no$"_s)})});
        QCOMPARE(results.size(), 2);
        QCOMPARE(results[0].text, u"echo port 8471"_s);
        QCOMPARE(results[0].output, u"port 8471\n"_s);
        QVERIFY(results[0].passed());
        QVERIFY2(results[1].output.contains(u"oh"), qPrintable(results[1].output)); // both streams
        QCOMPARE(results[1].exitCode, 3);
        QVERIFY(!results[1].passed());
    }

    void saysWhyItSkips()
    {
        const auto results = run({command(u"echo x"_s, {matches(u"y"_s)}, u"no-such-program"_s)});
        QCOMPARE(results.size(), 1);
        QCOMPARE(results[0].skipped, u"no-such-program is not installed."_s);
        QVERIFY(results[0].passed());
        QVERIFY(run({command(u"echo x"_s)}, {u"/no/such/wrapper"_s})[0].skipped.size() > 0);
    }

    void othersCommandsAreNotRun()
    {
        TriageCommand others = command(u"echo x"_s);
        others.systems = {u"amiga"_s};
        QVERIFY(run({others}).isEmpty());
    }

    void longOutputIsCut()
    {
        const auto results = run({command(u"head -c 100000 /dev/zero | tr '\\0' x; echo; echo end"_s,
                                          {matches(u"^end$"_s)})});
        QCOMPARE(results[0].output.size(), CommandResult::mostOutput);
        QVERIFY(results[0].passed()); // judged by the whole of it
    }

    //! On one machine netstat lists both ends of a connection. The commands of systems that are not this one's are
    //! tried on what netstat prints there.
    void otherSystemsCountOneEnd_data()
    {
        QTest::addColumn<QString>("system");
        QTest::addColumn<QString>("shell");
        QTest::newRow("macOS") << u"macos"_s
                               << u"netstat() { printf '%s\\n' 'Active Internet connections' "
                                  "'tcp4       0      0  127.0.0.1.8471         127.0.0.1.51234        ESTABLISHED' "
                                  "'tcp4       0      0  127.0.0.1.51234        127.0.0.1.8471         ESTABLISHED' "
                                  "'tcp4       0      0  127.0.0.1.8471         127.0.0.1.51235        TIME_WAIT' "
                                  "'tcp4       0      0  127.0.0.1.8471         *.*                    LISTEN'; }; "_s;
        QTest::newRow("Windows") << u"windows"_s
                                 << u"netstat() { printf '%s\\n' 'Active Connections' "
                                    "'  TCP    127.0.0.1:8471         127.0.0.1:51234        ESTABLISHED' "
                                    "'  TCP    127.0.0.1:51234        127.0.0.1:8471         ESTABLISHED' "
                                    "'  TCP    127.0.0.1:8471         127.0.0.1:51235        TIME_WAIT' "
                                    "'  TCP    127.0.0.1:8471         0.0.0.0:0              LISTENING'; }; "
                                    "findstr() { grep \"${2#/C:}\"; }; find() { wc -l; }; "_s;
    }
    void otherSystemsCountOneEnd()
    {
        QFETCH(const QString, system);
        QFETCH(const QString, shell);
        int counted = 0;
        const auto symptoms = shippedSymptoms();
        for (const Symptom &symptom : *symptoms) {
            for (const TriageCommand &shipped : symptom.commands) {
                if (!shipped.systems.contains(system) || !shipped.text.startsWith(u"netstat"))
                    continue;
                const auto results = run({command(shell + shipped.text)});
                QCOMPARE(results[0].output.trimmed(), u"1"_s);
                ++counted;
            }
        }
        QVERIFY(counted >= 1);
    }

    void brokenFiles_data()
    {
        QTest::addColumn<QByteArray>("shows");
        QTest::addColumn<QString>("fault");
        QTest::newRow("no expression") << QByteArray("{\"says\":\"s\",\"matches\":\"(\"}")
                                       << u"f:2:23: This is no regular expression"_s;
        QTest::newRow("nothing to look for") << QByteArray("{\"says\":\"s\"}") << u"f:2:1: Give \"says\" and one of"_s;
        QTest::newRow("two things") << QByteArray("{\"says\":\"s\",\"matches\":\"a\",\"lacks\":\"b\"}")
                                    << u"f:2:1: Give \"says\" and one of"_s;
        QTest::newRow("one number") << QByteArray("{\"says\":\"s\",\"counts\":[1]}") << u"f:2:22: \"counts\" is a list"_s;
        QTest::newRow("unknown end") << QByteArray("{\"says\":\"s\",\"ends\":\"soon\"}")
                                     << u"f:2:20: \"ends\" cannot be \"soon\""_s;
    }
    void brokenFiles()
    {
        QFETCH(const QByteArray, shows);
        QFETCH(const QString, fault);
        const auto symptoms = readTriage(
            "{\"symptoms\":[{\"id\":\"a\",\"kind\":\"sheet\",\"symptom\":\"s\",\"immediate\":\"i\",\"steps\":[\"x\"],"
            "\"fix\":\"f\",\"show\":\"r\",\"state\":{\"setup\":{},\"steps\":[{\"title\":\"t\",\"text\":\"x\"}]},"
            "\"commands\":[{\"systems\":[\"linux\"],\"text\":\"t\",\"says\":\"s\",\"shows\":[\n"
            + shows + "]}]}]}");
        QVERIFY(!symptoms);
        QStringList told;
        for (const FileFault &found : symptoms.error())
            told.append(found.located(u"f"_s));
        QVERIFY2(told.constFirst().startsWith(fault), qPrintable(told.join(u'\n')));
    }
};

QTEST_GUILESS_MAIN(TestTriage)
#include "tst_triage.moc"
