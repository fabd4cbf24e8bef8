// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/mockinterview.h"

#include <QSet>
#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

using Level = InterviewQuestion::Level;
using Outcome = MockAnswer::Outcome;

//! The interview against a clock that the test holds.
class TestMockInterview : public QObject
{
    Q_OBJECT

    static QList<InterviewQuestion> shipped()
    {
        const auto questions = readInterview(shippedText(u"interview/questions.json"_s));
        return questions ? *questions : QList<InterviewQuestion>();
    }

private Q_SLOTS:
    void risesFromJuniorToStaff()
    {
        const auto drawn = drawQuestions(shipped(), {});
        QCOMPARE(drawn.size(), 10);
        QVERIFY(std::is_sorted(drawn.begin(), drawn.end(), [](const auto &left, const auto &right) {
            return left.level < right.level;
        }));
        QSet<QString> ids;
        QMap<Level, int> levels;
        for (const InterviewQuestion &question : drawn) {
            ids.insert(question.id);
            ++levels[question.level];
        }
        QCOMPARE(ids.size(), 10); // none twice
        QCOMPARE(levels, (QMap<Level, int>{{Level::Junior, 4}, {Level::Senior, 4}, {Level::Staff, 2}}));
    }

    void keepsToItsLevel()
    {
        for (const Level level : {Level::Junior, Level::Senior, Level::Staff}) {
            const auto drawn = drawQuestions(shipped(), {.level = level});
            QVERIFY(!drawn.isEmpty());
            for (const InterviewQuestion &question : drawn)
                QCOMPARE(question.level, level);
        }
    }

    void theSeedDecides()
    {
        const auto one = drawQuestions(shipped(), {.seed = 1});
        QCOMPARE(drawQuestions(shipped(), {.seed = 1}), one);
        QVERIFY(drawQuestions(shipped(), {.seed = 2}) != one);
    }

    void timesAreTold()
    {
        MockInterview mock(shipped(), {.questions = 5});
        QCOMPARE(mock.planned(), 5);
        const QString first = mock.question()->id;
        mock.grade(true, 10s); // not before the answer was looked at
        QCOMPARE(mock.question()->id, first);
        mock.reveal(90s);
        QVERIFY(mock.isRevealed());
        mock.reveal(95s); // a second look changes nothing
        mock.grade(true, 100s);
        QCOMPARE(mock.number(), 2);
        mock.reveal(160s);
        mock.grade(false, 220s);
        QCOMPARE(mock.left(220s), MockInterview::Passed(30min - 220s));
        mock.end(250s);

        const MockReport &report = mock.report();
        QCOMPARE(report.answers.size(), 3);
        QCOMPARE(report.answers[0].answering, 90s);
        QCOMPARE(report.answers[0].spent, 100s);
        QCOMPARE(report.answers[1].answering, 60s);
        QCOMPARE(report.answers[1].spent, 120s);
        QCOMPARE(report.answers[2].outcome, Outcome::Unanswered);
        QCOMPARE(report.answers[2].spent, 30s);
        QCOMPARE(report.used, 250s);
        QCOMPARE(report.count(Outcome::Known), 1);
        QCOMPARE(report.count(Outcome::Missed), 1);
        QCOMPARE(report.toRevise().size(), 2);
    }

    void endsWithTheLastQuestion()
    {
        MockInterview mock(shipped(), {.questions = 3});
        for (int i = 1; i <= 3; ++i) {
            QVERIFY(mock.question());
            mock.reveal(i * 10s);
            mock.grade(true, i * 10s);
        }
        QVERIFY(mock.isOver() && !mock.question());
        QCOMPARE(mock.report().answers.size(), 3);
        QVERIFY(mock.report().toRevise().isEmpty());
        mock.end(100s);
        mock.tick(31min);
        QCOMPARE(mock.report().used, 30s); // what is over stays as it is
    }

    void endsWithTheTime()
    {
        MockInterview mock(shipped(), {});
        mock.reveal(10s);
        mock.grade(true, 20s);
        mock.tick(30min - 1ms);
        QVERIFY(!mock.isOver());
        mock.tick(30min + 700ms); // a tick comes late
        QVERIFY(mock.isOver());
        QCOMPARE(mock.report().answers.size(), 2);
        QCOMPARE(mock.report().answers[1].outcome, Outcome::Unanswered);
        QCOMPARE(mock.report().used, 30min);
    }

    //! Whoever is comparing an answer when the time is over may still grade it.
    void theLastAnswerIsGraded()
    {
        MockInterview mock(shipped(), {});
        mock.reveal(29min);
        mock.tick(31min);
        QVERIFY(!mock.isOver());
        QCOMPARE(mock.left(31min), 0ms);
        mock.grade(false, 31min);
        QVERIFY(mock.isOver());
        QCOMPARE(mock.report().answers.size(), 1);
        QCOMPARE(mock.report().answers[0].outcome, Outcome::Missed);
    }

    void nothingToAsk()
    {
        MockInterview mock({}, {});
        QVERIFY(mock.isOver() && !mock.question());
        mock.reveal(1s);
        mock.grade(true, 1s);
        QVERIFY(mock.report().answers.isEmpty());
    }

    void reportSaysWhatToRevise()
    {
        QList<InterviewQuestion> questions{{.id = u"a"_s,
                                            .level = Level::Senior,
                                            .question = u"Why a|b?"_s,
                                            .brief = u"Because %1."_s,
                                            .depth = u"Deeply."_s,
                                            .tradeoff = u"But."_s,
                                            .show = u"storm"_s},
                                           {.id = u"b"_s,
                                            .level = Level::Staff,
                                            .question = u"How?"_s,
                                            .brief = {},
                                            .depth = {},
                                            .tradeoff = {},
                                            .show = {}}};
        MockInterview mock(questions, {.level = Level::Senior});
        mock.reveal(65s);
        mock.grade(false, 70s);
        const QString text = mock.report().toMarkdown();
        QVERIFY2(text.contains(u"1 of 1 questions asked, 0 known, 1 missed; 1:10 of 30:00 used."_s), qPrintable(text));
        QVERIFY2(text.contains(u"| 1 | Why a\\|b? | senior | missed | 1:05 | 1:10 |"_s), qPrintable(text));
        QVERIFY2(text.contains(u"### Why a|b?\n\nBecause %1.\n\nDeeply.\n\n*The trade-off:* But."_s), qPrintable(text));
        QVERIFY2(text.contains(u"pushlab-cli run storm"_s), qPrintable(text));
    }
};

QTEST_GUILESS_MAIN(TestMockInterview)
#include "tst_mockinterview.moc"
