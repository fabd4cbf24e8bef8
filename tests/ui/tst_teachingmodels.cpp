// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentfiles.h"
#include "lesson/usersettings.h"
#include "ui/capacityboard.h"
#include "ui/decisionpath.h"
#include "ui/interviewdeck.h"
#include "ui/learntext.h"
#include "ui/library.h"
#include "ui/mockboard.h"

#include <QFile>
#include <QSet>
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
    void learnBlocks_data();
    void learnBlocks();
    void learnLinks();
    void deckHidesTheAnswer();
    void missedComesAgainSoon();
    void knownIsRemembered();
    void enoughForToday();
    void mockInterviewIsPractice();
    void reportIsSaved();
    void chatIsReckoned();
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
    qputenv("HOME", m_folder.path().toLocal8Bit()); // where documents go
}

void TestTeachingModels::init() { UserSettings().clear(); }

void TestTeachingModels::libraryIsWhole()
{
    const Library library;
    QCOMPARE(library.faults(), QStringList());
    QVERIFY(!library.pages().isEmpty());
    for (const QVariant &page : library.pages()) {
        QVERIFY(!page.toMap().value(QStringLiteral("title")).toString().isEmpty());
        const QVariantList blocks = page.toMap().value(QStringLiteral("blocks")).toList();
        QVERIFY(blocks.size() > 2);
        for (const QVariant &block : blocks) {
            QVERIFY(!block.toMap().value(QStringLiteral("text")).toString().isEmpty());
            // What Markdown has not understood is not shown to anybody.
            const QString text = block.toMap().value(QStringLiteral("text")).toString();
            QVERIFY2(!text.contains(QStringLiteral("**")) && !text.contains(QStringLiteral("](")), qPrintable(text));
        }
    }
}

void TestTeachingModels::learnBlocks_data()
{
    QTest::addColumn<QString>("markdown");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("term");
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *markdown, const char *kind, const char *term, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(markdown) << QString::fromUtf8(kind) << QString::fromUtf8(term)
                            << QString::fromUtf8(text);
    };
    row("paragraph", "One line\nand another.", "paragraph", "", "One line and another.");
    row("heading", "## What then", "heading", "", "What then");
    row("bullet", "- the **first** of all", "bullet", "", "the <b>first</b> of all");
    row("call-out", "> Mind this.", "callout", "", "Mind this.");
    row("term", "**Backoff** · a delay", "term", "Backoff", "a delay");
    row("term with a link", "**Leaks** · of [peers](incident:half-open)", "term", "Leaks",
        "of <a href=\"incident:half-open\">peers</a>");
    row("bold begin that is no term", "**Never** do this.", "paragraph", "", "<b>Never</b> do this.");
    row("all bold", "**All of it**", "paragraph", "", "All of it");
    row("code", "an `EventSource` of yours", "paragraph", "", "an <i>EventSource</i> of yours");
    row("signs of markup", "a < b & c", "paragraph", "", "a &lt; b &amp; c");
}

void TestTeachingModels::learnBlocks()
{
    QFETCH(const QString, markdown);
    QFETCH(const QString, kind);
    QFETCH(const QString, term);
    QFETCH(const QString, text);
    const QVariantList blocks = LearnText::blocks(markdown);
    QCOMPARE(blocks.size(), 1);
    const QVariantMap block = blocks.constFirst().toMap();
    QCOMPARE(block.value(QStringLiteral("kind")).toString(), kind);
    QCOMPARE(block.value(QStringLiteral("term")).toString(), term);
    QCOMPARE(block.value(QStringLiteral("text")).toString(), text);
}

//! Every link of the beginner's pages leads to an incident or a page that there is.
void TestTeachingModels::learnLinks()
{
    const QStringList pages{QStringLiteral("lab"),    QStringLiteral("incidents"), QStringLiteral("compare"),
                            QStringLiteral("choose"), QStringLiteral("claims"),    QStringLiteral("interview"),
                            QStringLiteral("triage"), QStringLiteral("learn")};
    const Library library;
    int links = 0;
    for (const QVariant &page : library.pages()) {
        for (const QVariant &link : page.toMap().value(QStringLiteral("links")).toList()) {
            const QString target = link.toMap().value(QStringLiteral("target")).toString();
            const QString name = target.section(u':', 1);
            ++links;
            if (target.startsWith(QStringLiteral("page:")))
                QVERIFY2(pages.contains(name), qPrintable(target));
            else
                QVERIFY2(target.startsWith(QStringLiteral("incident:")) && findIncident(name), qPrintable(target));
        }
    }
    QVERIFY(links >= 20);
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
    QCOMPARE(deck.standing(), QStringLiteral("new"));
    deck.grade(false);
    for (int i = 0; i < Practice::soon; ++i) {
        QVERIFY(deck.question() != missed);
        deck.grade(true);
    }
    QCOMPARE(deck.question(), missed);
    QCOMPARE(deck.standing(), QStringLiteral("missed the last time"));
}

void TestTeachingModels::knownIsRemembered()
{
    QDate today(2026, 11, 30);
    for (int visit = 0; visit < Leitner::knownBox; ++visit) {
        InterviewDeck deck([&today] { return today; });
        QCOMPARE(deck.left(), deck.count());
        QCOMPARE(deck.known(), 0);
        while (!deck.isDone())
            deck.grade(true);
        QVERIFY(!deck.nextDue().isEmpty());
        QVERIFY(deck.question().isEmpty() && deck.show().isEmpty() && deck.levelName().isEmpty());
        today = today.addDays(Leitner::daysUntilNext.at(size_t(visit + 1)));
    }
    InterviewDeck deck([&today] { return today; });
    QCOMPARE(deck.known(), deck.count());
    deck.grade(false);
    QCOMPARE(deck.known(), deck.count() - 1);
    QCOMPARE(InterviewDeck().known(), deck.count() - 1);
    deck.forgetAll();
    QCOMPARE(deck.known(), 0);
    QCOMPARE(InterviewDeck().known(), 0);
}

void TestTeachingModels::enoughForToday()
{
    const QDate today(2026, 11, 30);
    InterviewDeck deck([today] { return today; });
    while (!deck.isDone())
        deck.grade(true);
    deck.deal();
    QVERIFY(deck.isDone());
    deck.goAhead();
    QCOMPARE(deck.left(), deck.count());
}

//! What a mock interview grades is known to the practice, too.
void TestTeachingModels::mockInterviewIsPractice()
{
    InterviewDeck deck;
    const int due = deck.left();
    MockBoard::Passed now{0};
    MockBoard mock([&now] { return now; });
    QVERIFY(!mock.isRunning() && !mock.isOver());
    mock.begin();
    QCOMPARE(mock.left(), QStringLiteral("30:00"));
    QVERIFY(!mock.question().isEmpty() && !mock.levelName().isEmpty() && mock.brief().isEmpty());
    now += std::chrono::seconds(61);
    QCOMPARE(mock.left(), QStringLiteral("28:59"));
    mock.reveal();
    QVERIFY(!mock.brief().isEmpty() && !mock.depth().isEmpty() && !mock.tradeoff().isEmpty());
    mock.grade(true);
    QCOMPARE(mock.number(), 2);
    QVERIFY(mock.brief().isEmpty() && mock.answers().isEmpty());
    now += std::chrono::minutes(30);
    mock.tick();
    QVERIFY(mock.isOver() && !mock.isRunning());
    QVERIFY2(mock.summary().startsWith(QStringLiteral("1 of 10 known")), qPrintable(mock.summary()));
    QCOMPARE(mock.answers().size(), 2);
    QCOMPARE(mock.answers().at(0).toMap().value(QStringLiteral("answering")).toString(), QStringLiteral("1:01"));
    deck.deal();
    QCOMPARE(deck.left(), due - 1);
    mock.close();
    QVERIFY(!mock.isOver() && mock.answers().isEmpty());
}

void TestTeachingModels::reportIsSaved()
{
    MockBoard mock;
    QVERIFY(!mock.saveReport());
    mock.begin();
    mock.end();
    QVERIFY2(mock.saveReport(), qPrintable(mock.trouble()));
    QFile file(mock.saved());
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("# Mock interview\n\n1 of 10 questions asked"));
}

void TestTeachingModels::chatIsReckoned()
{
    CapacityBoard board;
    QVERIFY(!board.isMeasured() && board.origin().contains(QStringLiteral("assumed")));
    QCOMPARE(board.values().size(), board.fields().size());
    QSignalSpy changed(&board, &CapacityBoard::changed);
    const QVariantList before = board.lines();
    board.setValue(0, 2e6);
    QCOMPARE(changed.count(), 1);
    QVERIFY(board.lines() != before);
    board.setValue(0, 1e18); // no more than the field allows
    QCOMPARE(board.values().at(0), board.fields().at(0).toMap().value(QStringLiteral("to")).toDouble());
    board.setValue(99, 1);
    board.reset();
    QCOMPARE(board.lines(), before);

    ComparisonRow row;
    row.transport = Transport::WebSocket;
    row.clients = 100;
    row.bytesOfMemory = 30'000;
    row.serverCpuPerMessage = 12;
    rememberCosts({row}, QDate(2026, 11, 28));
    board.setValue(0, 2e6);
    board.lookAgain();
    QVERIFY(board.isMeasured());
    QCOMPARE(board.values().at(0), 2e6); // what a person has set stays
    QVERIFY(board.values().contains(30'000.0) && board.values().contains(12.0));
    board.setTransport(int(Transport::Sse));
    QVERIFY(!board.isMeasured());
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

QTEST_MAIN(TestTeachingModels)
#include "tst_teachingmodels.moc"
