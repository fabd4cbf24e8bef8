// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/practice.h"
#include "lesson/usersettings.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Spaced repetition with days that are made up: when a question comes again, and what is remembered of it.
class TestPractice : public QObject
{
    Q_OBJECT

    static inline const QDate monday{2026, 11, 30};

    static QList<InterviewQuestion> questions(int count)
    {
        QList<InterviewQuestion> list;
        for (int i = 0; i < count; ++i) {
            InterviewQuestion question;
            question.id = u"q%1"_s.arg(i);
            question.level = InterviewQuestion::Level(i % 3);
            list.append(question);
        }
        return list;
    }

private Q_SLOTS:
    void initTestCase()
    {
        QSettings::setDefaultFormat(QSettings::IniFormat);
        QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
    }
    void init() { PracticeMemory().forget(); }

    void whatIsKnownComesLaterEachTime()
    {
        LeitnerCard card;
        QDate day = monday;
        for (const int days : {1, 3, 7, 14, 30, 30}) { // the last box stays
            QVERIFY(Leitner::isDue(card, day));
            card = Leitner::graded(card, true, day);
            QCOMPARE(day.daysTo(card.due), days);
            QVERIFY(!Leitner::isDue(card, card.due.addDays(-1)));
            day = card.due;
        }
        QCOMPARE(card.box, Leitner::lastBox);
    }

    void whatIsMissedBeginsAgain()
    {
        const LeitnerCard card = Leitner::graded({4, monday}, false, monday);
        QCOMPARE(card, (LeitnerCard{0, monday}));
        QVERIFY(Leitner::isDue(card, monday));
        // As does what is missed before its day: it has been forgotten already.
        QCOMPARE(Leitner::graded({4, monday.addDays(9)}, false, monday), (LeitnerCard{0, monday}));
    }

    void knownBeforeItsDayStays()
    {
        const LeitnerCard card{2, monday.addDays(2)};
        QCOMPARE(Leitner::graded(card, true, monday), card);
    }

    void aDayWithTheDeck()
    {
        Practice practice(questions(6));
        practice.deal(std::nullopt, monday);
        QCOMPARE(practice.left(), 6);
        const QString missed = practice.top()->id;
        practice.grade(false, monday);
        for (int i = 0; i < Practice::soon; ++i) {
            QVERIFY(practice.top()->id != missed);
            practice.grade(true, monday);
        }
        QCOMPARE(practice.top()->id, missed); // again, soon
        practice.grade(true, monday);
        practice.grade(true, monday);
        practice.grade(true, monday);
        QVERIFY(!practice.top());
        QCOMPARE(practice.nextDue(), monday.addDays(1));
        practice.deal(std::nullopt, monday);
        QCOMPARE(practice.left(), 0); // not twice a day
        practice.deal(std::nullopt, monday, true);
        QCOMPARE(practice.left(), 6); // unless one insists
        practice.deal(std::nullopt, monday.addDays(1));
        QCOMPARE(practice.left(), 6);
    }

    void isRememberedFromOneStartToTheNext()
    {
        QDate day = monday;
        for (int visit = 0; visit < Leitner::knownBox; ++visit) {
            Practice practice(questions(3));
            practice.deal(std::nullopt, day);
            QCOMPARE(practice.left(), 3);
            QCOMPARE(practice.known(), 0);
            while (practice.top())
                practice.grade(true, day);
            day = practice.nextDue();
        }
        Practice practice(questions(3));
        practice.deal(std::nullopt, day.addDays(-1));
        QCOMPARE(practice.known(), 3);
        QCOMPARE(practice.left(), 0);
        practice.deal(std::nullopt, day);
        QCOMPARE(practice.left(), 3);
        practice.grade(false, day);
        QCOMPARE(practice.known(), 2);
        practice.forget();
        Practice anew(questions(3));
        anew.deal(std::nullopt, day);
        QCOMPARE(anew.known(), 0);
        QVERIFY(!anew.nextDue().isValid());
    }

    void theLeastKnownComesFirst()
    {
        PracticeMemory memory;
        memory.grade(u"q0"_s, true, monday);
        memory.grade(u"q1"_s, true, monday);
        memory.grade(u"q1"_s, true, monday.addDays(1));
        Practice practice(questions(3));
        practice.deal(std::nullopt, monday.addDays(30));
        QStringList order;
        for (int i = 0; i < 3; ++i, practice.skip())
            order.append(practice.top()->id);
        QCOMPARE(order, (QStringList{u"q2"_s, u"q0"_s, u"q1"_s}));
    }

    void levelsAreSeparate()
    {
        Practice practice(questions(7));
        practice.deal(InterviewQuestion::Level::Junior, monday);
        QCOMPARE(practice.count(), 3);
        QCOMPARE(practice.left(), 3);
        for (; practice.top(); practice.grade(true, monday))
            QCOMPARE(practice.top()->level, InterviewQuestion::Level::Junior);
        practice.deal(std::nullopt, monday);
        QCOMPARE(practice.left(), 4);
    }

    //! People edit files.
    void nonsenseInTheFileIsANewQuestion_data()
    {
        QTest::addColumn<QString>("stored");
        QTest::addColumn<LeitnerCard>("card");
        QTest::newRow("no date") << u"3"_s << LeitnerCard();
        QTest::newRow("no day of any month") << u"3 2026-02-30"_s << LeitnerCard();
        QTest::newRow("words") << u"well known"_s << LeitnerCard();
        QTest::newRow("a box that is not there") << u"99 2026-11-30"_s << LeitnerCard{Leitner::lastBox, monday};
        QTest::newRow("less than none") << u"-1 2026-11-30"_s << LeitnerCard{0, monday};
    }
    void nonsenseInTheFileIsANewQuestion()
    {
        QFETCH(const QString, stored);
        QFETCH(const LeitnerCard, card);
        UserSettings().setValue(u"interview/cards/q0"_s, stored);
        QCOMPARE(PracticeMemory().card(u"q0"_s), card);
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(TestPractice)
#include "tst_practice.moc"
