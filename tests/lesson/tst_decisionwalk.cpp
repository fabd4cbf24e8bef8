// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/decisionwalk.h"

#include "lesson/treepicture.h"

#include <QSet>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;

//! Ways through the shipped tree, and its picture.
class TestDecisionWalk : public QObject
{
    Q_OBJECT

    DecisionTree m_tree;

    //! Every way from the first question to an end.
    static void collect(const DecisionWalk &walk, QList<QList<int>> &ways)
    {
        if (walk.recommendation()) {
            ways.append(walk.way());
            return;
        }
        for (int i = 0; i < walk.question()->options.size(); ++i) {
            DecisionWalk next = walk;
            next.choose(i);
            collect(next, ways);
        }
    }
    QList<QList<int>> ways() const
    {
        QList<QList<int>> all;
        collect(DecisionWalk(m_tree), all);
        return all;
    }

private Q_SLOTS:
    void initTestCase()
    {
        const auto tree = readDecisionTree(shippedText(u"decisions/transport.json"_s));
        QVERIFY(tree);
        m_tree = *tree;
    }

    //! The five questions of the article: direction, changing both ends, proxies, more than six, binary data.
    void fiveQuestions()
    {
        QSet<QString> topics;
        for (const DecisionTree::Question &question : m_tree.questions)
            topics.insert(question.id.section(u'-', 0, 0));
        QCOMPARE(topics, (QSet<QString>{u"direction"_s, u"binary"_s, u"change"_s, u"blocked"_s, u"six"_s}));
    }

    void everyRecommendationIsWhole()
    {
        for (const DecisionTree::Recommendation &advice : m_tree.recommendations) {
            QCOMPARE(advice.caveats.size(), 5);
            QVERIFY2(advice.checklist.size() >= 3 && advice.gains.size() >= 2 && advice.costs.size() >= 2,
                     qPrintable(advice.id));
            int clients = 0;
            for (const ClientGroup &group : advice.lab.clients)
                clients += group.count;
            QVERIFY2(clients > 0, qPrintable(advice.id)); // a lab in which nothing happens shows nothing
            QVERIFY(advice.command().startsWith(u"pushlab-cli lab --speed 10 --setup"_s));
        }
    }

    void walksAndTurnsBack()
    {
        DecisionWalk walk(m_tree);
        QVERIFY(!walk.choose(-1) && !walk.choose(9) && !walk.back(0));
        const QString first = walk.question()->id;
        QVERIFY(walk.choose(1) && walk.choose(1));
        QCOMPARE(walk.way(), (QList<int>{1, 1}));
        QVERIFY(walk.back(1));
        QCOMPARE(walk.way(), QList<int>{1});
        QVERIFY(walk.back(0));
        QCOMPARE(walk.question()->id, first);
        for (const QList<int> &way : ways()) {
            QVERIFY(walk.follow(way));
            QVERIFY(walk.recommendation() && !walk.question());
            QVERIFY(!walk.choose(0));
            QVERIFY(!walk.follow(way + QList<int>{0}));
            QCOMPARE(walk.way(), way); // nothing changed
        }
    }

    //! Each change that is told is one: the other answer can end at what it says, and not only where one is now.
    void whatWouldChangeIsTrue()
    {
        for (const QList<int> &way : ways()) {
            DecisionWalk walk(m_tree);
            QVERIFY(walk.follow(way));
            const QString now = walk.recommendation()->title;
            const auto changes = walk.whatWouldChange();
            QVERIFY(!changes.isEmpty());
            for (const DecisionWalk::Change &change : changes) {
                QVERIFY(!change.leads.isEmpty() && !change.leads.contains(now));
                QSet<QString> reachable;
                for (const QList<int> &other : ways()) {
                    DecisionWalk another(m_tree);
                    another.follow(other);
                    for (const DecisionWalk::Answer &answer : another.answers()) {
                        const auto &question = *m_tree.question(answer.question);
                        if (question.question == change.question
                            && question.options.at(answer.option).text == change.answer)
                            reachable.insert(another.recommendation()->title);
                    }
                }
                for (const QString &title : change.leads)
                    QVERIFY2(reachable.contains(title), qPrintable(change.question + change.answer + title));
            }
        }
    }

    void pictureHasEveryWay()
    {
        const TreePicture picture = drawTree(m_tree);
        QList<QList<int>> ends;
        for (const TreePicture::Node &node : picture.nodes) {
            if (node.isEnd)
                ends.append(node.way);
        }
        QCOMPARE(ends, ways());
    }

    void picturesBoxesDoNotTouch()
    {
        const TreePicture picture = drawTree(m_tree);
        const QRectF sheet(QPointF(), picture.size);
        for (qsizetype i = 0; i < picture.nodes.size(); ++i) {
            const TreePicture::Node &node = picture.nodes[i];
            QVERIFY(sheet.contains(node.box));
            QCOMPARE(picture.nodeAt(node.box.center()), i);
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(!node.box.intersects(picture.nodes[j].box));
            if (node.parent >= 0) { // a child is right of its parent
                QVERIFY(node.parent < i);
                QVERIFY(picture.nodes[node.parent].box.right() < node.box.left());
                QVERIFY(!node.answer.isEmpty());
            }
        }
        QCOMPARE(picture.nodeAt({-5, -5}), -1);
    }

    void outlineSaysTheSame()
    {
        const QStringList lines = treeOutline(m_tree).split(u'\n');
        const TreePicture picture = drawTree(m_tree);
        QCOMPARE(lines.size(), picture.nodes.size());
        for (qsizetype i = 0; i < lines.size(); ++i) {
            QVERIFY(lines[i].endsWith(picture.nodes[i].text));
            QVERIFY(lines[i].contains(picture.nodes[i].answer));
        }
    }
};

QTEST_GUILESS_MAIN(TestDecisionWalk)
#include "tst_decisionwalk.moc"
