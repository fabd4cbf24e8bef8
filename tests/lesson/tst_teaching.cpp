// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/aspect.h"
#include "lesson/incidentfiles.h"
#include "lesson/teaching.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Pushlab;

//! The content that the program brings along, and the readers with files that are wrong.
class TestTeaching : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void claimsAreWhole();
    void interviewIsWhole();
    void triageIsWhole();
    void commandsKnowTheirFigures();
    void everyAnswerOfTheTreeEnds();
    void pagesHaveATitleAndText();
    void incidentsExist();
    void brokenFiles_data();
    void brokenFiles();
};

namespace {

QByteArray resource(const QString &name)
{
    QFile file(QStringLiteral(":/teaching/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

template <typename Content>
QString faultsOf(const Read<Content> &content)
{
    QStringList lines;
    if (!content) {
        for (const FileFault &fault : content.error())
            lines.append(fault.located(QStringLiteral("file")));
    }
    return lines.join(u'\n');
}

//! Every way to the end of the tree, by walking all answers; the depth of the longest.
int longestWay(const DecisionTree &tree, const QString &id)
{
    const auto *const question = tree.question(id);
    int longest = 0;
    if (question) {
        for (const DecisionTree::Option &option : question->options)
            longest = std::max(longest, 1 + longestWay(tree, option.leads));
    }
    return longest;
}

} // namespace

void TestTeaching::claimsAreWhole()
{
    const auto claims = readClaims(resource(QStringLiteral("claims/claims.json")));
    QVERIFY2(claims, qPrintable(faultsOf(claims)));
    QVERIFY(claims->size() >= 20);
    QSet<int> verdicts;
    for (const TaughtClaim &claim : *claims)
        verdicts.insert(int(claim.claim.verdict));
    QCOMPARE(verdicts.size(), 3); // a list in which everything is wrong teaches nothing
}

void TestTeaching::interviewIsWhole()
{
    const auto questions = readInterview(resource(QStringLiteral("interview/questions.json")));
    QVERIFY2(questions, qPrintable(faultsOf(questions)));
    QVERIFY(questions->size() >= 30);
    for (const InterviewQuestion &question : *questions) {
        QVERIFY2(question.question.endsWith(u'?') || question.question.endsWith(u'.'), qPrintable(question.id));
        // Two sentences, as promised; three where one of them is a short one.
        const auto sentences = question.brief.count(QRegularExpression(QStringLiteral("[.?!](\\s|$)")));
        QVERIFY2(sentences >= 2 && sentences <= 3, qPrintable(question.id));
    }
}

void TestTeaching::triageIsWhole()
{
    const auto symptoms = readTriage(resource(QStringLiteral("triage/symptoms.json")));
    QVERIFY2(symptoms, qPrintable(faultsOf(symptoms)));
    const auto guides = std::count_if(symptoms->begin(), symptoms->end(), [](const Symptom &s) { return s.guide; });
    QCOMPARE(guides, 3);
    QCOMPARE(symptoms->size() - guides, 4);
    for (const Symptom &symptom : *symptoms) {
        QSet<QString> systems;
        for (const TriageCommand &command : symptom.commands)
            systems.unite(QSet<QString>(command.systems.begin(), command.systems.end()));
        QVERIFY2(systems.size() == 3, qPrintable(symptom.id)); // nobody is left without a command
    }
}

void TestTeaching::commandsKnowTheirFigures()
{
    const QMap<QString, QString> figures{{QStringLiteral("port"), QStringLiteral("8471")},
                                         {QStringLiteral("proxyPort"), QStringLiteral("8473")},
                                         {QStringLiteral("managementPort"), QStringLiteral("8472")},
                                         {QStringLiteral("pid"), QStringLiteral("40312")},
                                         {QStringLiteral("token"), QStringLiteral("secret")},
                                         {QStringLiteral("speed"), QStringLiteral("30")}};
    QCOMPARE(TriageCommand::filledIn(QStringLiteral("curl :{port} {pid}"), figures),
             QStringLiteral("curl :8471 40312"));
    const auto symptoms = readTriage(resource(QStringLiteral("triage/symptoms.json")));
    QVERIFY(symptoms);
    // Braces that stay are curl's %{http_code}, or JSON.
    const QRegularExpression placeholder(QStringLiteral("(?<!%)\\{[A-Za-z:0-9]+\\}"));
    for (const Symptom &symptom : *symptoms) {
        for (const TriageCommand &command : symptom.commands) {
            const QString filled = TriageCommand::filledIn(command.text, figures);
            QVERIFY2(filled != command.text, qPrintable(command.text));
            QVERIFY2(!filled.contains(placeholder), qPrintable(filled));
        }
    }
}

void TestTeaching::everyAnswerOfTheTreeEnds()
{
    const auto tree = readDecisionTree(resource(QStringLiteral("decisions/transport.json")));
    QVERIFY2(tree, qPrintable(faultsOf(tree)));
    QVERIFY(tree->questions.size() >= 5);
    QVERIFY(longestWay(*tree, tree->start) <= 5); // nobody answers more
}

void TestTeaching::pagesHaveATitleAndText()
{
    const QDir folder(QStringLiteral(":/teaching/learn"));
    const QStringList pages = folder.entryList(QDir::Files, QDir::Name);
    QVERIFY(pages.size() >= 7);
    for (const QString &page : pages) {
        const QString text = QString::fromUtf8(resource(QStringLiteral("learn/") + page));
        QVERIFY2(text.startsWith(QLatin1StringView("# ")), qPrintable(page));
        QVERIFY2(text.count(u'\n') > 4, qPrintable(page));
    }
}

//! "See it run" must lead somewhere.
void TestTeaching::incidentsExist()
{
    QStringList names{QString()}; // where nothing here can show it
    for (const IncidentFile &file : shippedIncidents())
        names.append(file.name);
    const auto claims = readClaims(resource(QStringLiteral("claims/claims.json")));
    for (const TaughtClaim &claim : *claims)
        QVERIFY2(names.contains(claim.show), qPrintable(claim.id));
    const auto questions = readInterview(resource(QStringLiteral("interview/questions.json")));
    for (const InterviewQuestion &question : *questions)
        QVERIFY2(names.contains(question.show), qPrintable(question.id));
    const auto symptoms = readTriage(resource(QStringLiteral("triage/symptoms.json")));
    for (const Symptom &symptom : *symptoms)
        QVERIFY2(names.contains(symptom.show), qPrintable(symptom.id));
    const auto aspects = shippedAspects();
    for (const Aspect &aspect : *aspects)
        QVERIFY2(names.contains(aspect.show), qPrintable(aspect.id));
}

void TestTeaching::brokenFiles_data()
{
    QTest::addColumn<QString>("reader");
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("fault"); // where, and the beginning of what

    QTest::newRow("no JSON") << "claims" << QByteArray("{\"claims\":[") << "file:1:12:";
    QTest::newRow("no list") << "claims" << QByteArray("{}") << "file:1:1:";
    QTest::newRow("unknown member") << "claims" << QByteArray("{\"claims\":[],\n \"clams\":1}") << "file:2:2:";
    QTest::newRow("unknown verdict")
        << "claims"
        << QByteArray(
               "{\"claims\":[{\"id\":\"a\",\"claim\":\"c\",\"taught\":\"t\",\n\"verdict\":\"maybe\",\"holds\":\"h\","
               "\"source\":\"s\"}]}")
        << "file:2:11:";
    QTest::newRow("same id twice")
        << "claims"
        << QByteArray(
               "{\"claims\":[{\"id\":\"a\",\"claim\":\"c\",\"taught\":\"t\",\"verdict\":\"true\",\"holds\":\"h\","
               "\"source\":\"s\",\"check\":{\"why\":\"w\",\"instead\":\"i\"}},\n{\"id\":\"a\",\"claim\":\"c\","
               "\"taught\":\"t\",\"verdict\":\"true\",\"holds\":\"h\",\"source\":\"s\",\"check\":{\"why\":\"w\","
               "\"instead\":\"i\"}}]}")
        << "file:2:1: There are two with the id \"a\".";
    QTest::newRow("unknown system")
        << "triage"
        << QByteArray(
               "{\"symptoms\":[{\"id\":\"a\",\"kind\":\"sheet\",\"symptom\":\"s\",\"immediate\":\"i\",\"steps\":[\"x\"]"
               ","
               "\"fix\":\"f\",\"show\":\"r\",\"state\":{\"setup\":{},\"steps\":[{\"title\":\"t\",\"text\":\"x\"}]},\n\"commands\":[{\"systems\":[\"amiga\"],\"text\":\"t\",\"says\":"
               "\"s\"}]}]}")
        << "file:2:13: \"amiga\" is no system";
    const QByteArray rest = "\"gains\":[\"g\"],\"costs\":[\"c\"],\"checklist\":[\"c\"],\"caveats\":{\"http2\":\"h\","
                            "\"proxies\":\"p\",\"auth\":\"a\",\"binary\":\"b\",\"scale\":\"s\"},\"changes\":\"c\","
                            "\"watch\":\"w\",\"lab\":{}";
    const QByteArray question
        = "{\"start\":\"q\",\"questions\":[\n{\"id\":\"q\",\"question\":\"?\",\"explains\":\"e\","
          "\"options\":[{\"text\":\"a\",\"leads\":\"%1\",\"because\":\"b\"},{\"text\":\"b\",\"leads\":"
          "\"r\",\"because\":\"b\"}]}],\n\"recommendations\":[{\"id\":\"r\",\"title\":\"t\",\"summary\":"
          "\"s\"," + rest + "}%2]}";
    const auto filled = [&](const QByteArray &leads, const QByteArray &more) {
        return QByteArray(question).replace("%1", leads).replace("%2", more);
    };
    QTest::newRow("leads nowhere") << "tree" << filled("x", "")
                                   << "file:2:52: There is no question and no recommendation \"x\".";
    QTest::newRow("a lab that cannot be set up")
        << "tree" << filled("r", "").replace("\"lab\":{}", "\n\"lab\":{\"proxy\":{\"idle\":\"60s\"}}")
        << "file:4:17: The proxy has no setting \"idle\"";
    QTest::newRow("a caveat is missing") << "tree" << filled("r", "").replace("\"auth\":\"a\",", "") << "file:3:";
    QTest::newRow("circle") << "tree" << filled("q", "") << "file:2:1: \"q\" leads back to itself.";
    QTest::newRow("unreachable") << "tree"
                                 << filled("r",
                                           ",\n{\"id\":\"s\",\"title\":\"t\",\"summary\":\"s\"," + rest + "}")
                                 << "file:4:1: Nothing leads to \"s\".";
}

void TestTeaching::brokenFiles()
{
    QFETCH(const QString, reader);
    QFETCH(const QByteArray, json);
    QFETCH(const QString, fault);
    QString faults;
    if (reader == QLatin1StringView("claims"))
        faults = faultsOf(readClaims(json));
    else if (reader == QLatin1StringView("triage"))
        faults = faultsOf(readTriage(json));
    else
        faults = faultsOf(readDecisionTree(json));
    QVERIFY2(faults.startsWith(fault), qPrintable(faults));
}

QTEST_GUILESS_MAIN(TestTeaching)
#include "tst_teaching.moc"
