// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisionpath.h"
#include "ui/interviewdeck.h"
#include "ui/library.h"

#include <QSet>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;

//! What the pages to read and to think show: the library, the deck of questions, the way through the tree.
class TestTeachingModels : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void libraryIsWhole();
    void deckHidesTheAnswer();
    void missedComesAgainSoon();
    void knownIsRemembered();
    void levelsAreSeparate();
    void pathLeadsToARecommendation();
    void answersCanBeChanged();
    void pathIgnoresWhatIsNotThere();

private:
    QTemporaryDir m_folder;
};

void TestTeachingModels::initTestCase()
{
    QCoreApplication::setOrganizationName(QStringLiteral("pushlab-test"));
    QSettings::setDefaultFormat(QSettings::IniFormat);
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, m_folder.path());
}

void TestTeachingModels::init() { QSettings().clear(); }

void TestTeachingModels::libraryIsWhole()
{
    const Library library;
    QCOMPARE(library.faults(), QStringList());
    QVERIFY(!library.pages().isEmpty());
    for (const QVariant &page : library.pages()) {
        QVERIFY(!page.toMap().value(QStringLiteral("title")).toString().isEmpty());
        QVERIFY(!page.toMap().value(QStringLiteral("text")).toString().isEmpty());
    }
}

void TestTeachingModels::deckHidesTheAnswer()
{
    InterviewDeck deck;
    QVERIFY(!deck.question().isEmpty());
    QVERIFY(deck.brief().isEmpty() && deck.depth().isEmpty() && deck.tradeoff().isEmpty());
    deck.reveal();
    QVERIFY(!deck.brief().isEmpty() && !deck.depth().isEmpty() && !deck.tradeoff().isEmpty());
    deck.grade(true);
    QVERIFY(!deck.isRevealed());
    QVERIFY(deck.brief().isEmpty());
}

void TestTeachingModels::missedComesAgainSoon()
{
    InterviewDeck deck;
    const QString missed = deck.question();
    deck.grade(false);
    for (int i = 0; i < InterviewDeck::soon; ++i) {
        QVERIFY(deck.question() != missed);
        deck.grade(true);
    }
    QCOMPARE(deck.question(), missed);
}

void TestTeachingModels::knownIsRemembered()
{
    QString question;
    for (int visit = 0; visit < InterviewDeck::lastBox; ++visit) {
        InterviewDeck deck;
        question = deck.question();
        while (deck.question() != question)
            deck.skip();
        for (int card = 0; card < deck.count(); ++card)
            deck.grade(true);
    }
    InterviewDeck deck;
    QCOMPARE(deck.known(), deck.count());
    deck.grade(false);
    QCOMPARE(deck.known(), deck.count() - 1);
    QCOMPARE(InterviewDeck().known(), deck.count() - 1);
    deck.forgetAll();
    QCOMPARE(deck.known(), 0);
    QCOMPARE(InterviewDeck().known(), 0);
}

void TestTeachingModels::levelsAreSeparate()
{
    InterviewDeck deck;
    const int all = deck.count();
    int sum = 0;
    for (int level = 0; level < 3; ++level) {
        deck.setLevel(level);
        QVERIFY(deck.count() > 0);
        QVERIFY(!deck.levelName().isEmpty());
        sum += deck.count();
    }
    QCOMPARE(sum, all);
}

void TestTeachingModels::pathLeadsToARecommendation()
{
    QSet<QString> reached;
    // Always the first answer, and always the last.
    for (const bool last : {false, true}) {
        DecisionPath path;
        QSignalSpy walked(&path, &DecisionPath::walked);
        int answers = 0;
        while (!path.isDone()) {
            QVERIFY(!path.question().isEmpty() && !path.explanation().isEmpty());
            path.choose(last ? int(path.options().size()) - 1 : 0);
            QCOMPARE(path.steps().size(), ++answers);
        }
        QCOMPARE(walked.count(), answers);
        QVERIFY(path.question().isEmpty() && path.options().isEmpty());
        reached.insert(path.recommendation().value(QStringLiteral("title")).toString());
    }
    QCOMPARE(reached.size(), 2);
}

void TestTeachingModels::answersCanBeChanged()
{
    DecisionPath path;
    const QString first = path.question();
    path.choose(0);
    const QString second = path.question();
    path.choose(0);
    QVERIFY(path.steps().at(0).toMap().value(QStringLiteral("otherwise")).toString().contains(QStringLiteral("→")));
    path.back(1);
    QCOMPARE(path.question(), second);
    path.back(0);
    QCOMPARE(path.question(), first);
    QVERIFY(path.steps().isEmpty());
}

void TestTeachingModels::pathIgnoresWhatIsNotThere()
{
    DecisionPath path;
    QSignalSpy walked(&path, &DecisionPath::walked);
    path.choose(-1);
    path.choose(17);
    path.back(0);
    QCOMPARE(walked.count(), 0);
}

QTEST_GUILESS_MAIN(TestTeachingModels)
#include "tst_teachingmodels.moc"
