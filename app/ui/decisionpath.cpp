// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisionpath.h"

#include "lesson/treepicture.h"
#include "ui/labadoption.h"
#include "ui/library.h"

namespace Pushlab {

namespace {

DecisionTree shippedTree()
{
    QStringList faults; // the Library tells them
    return Library::decisionTree(faults);
}

//! What an id stands for, in words.
QString titleOf(const DecisionTree &tree, const QString &id)
{
    if (const auto *const recommendation = tree.recommendation(id))
        return recommendation->title;
    const auto *const question = tree.question(id);
    return question ? question->question : QString();
}

QVariantList toList(const QList<DecisionTree::Caveat> &caveats)
{
    QVariantList list;
    for (const DecisionTree::Caveat &caveat : caveats)
        list.append(QVariantMap{{QStringLiteral("about"), caveat.about}, {QStringLiteral("text"), caveat.text}});
    return list;
}

} // namespace

DecisionPath::DecisionPath(QObject *parent) : QObject(parent), m_walk(shippedTree()) {}

QVariantList DecisionPath::steps() const
{
    QVariantList steps;
    const DecisionTree &tree = m_walk.tree();
    for (const DecisionWalk::Answer &answer : m_walk.answers()) {
        const DecisionTree::Question &question = *tree.question(answer.question);
        QStringList others;
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (i != answer.option)
                others.append(
                    tr("%1 → %2").arg(question.options.at(i).text, titleOf(tree, question.options.at(i).leads)));
        }
        steps.append(QVariantMap{{QStringLiteral("question"), question.question},
                                 {QStringLiteral("answer"), question.options.at(answer.option).text},
                                 {QStringLiteral("because"), question.options.at(answer.option).because},
                                 {QStringLiteral("otherwise"), others.join(u'\n')}});
    }
    return steps;
}

QString DecisionPath::question() const { return m_walk.question() ? m_walk.question()->question : QString(); }
QString DecisionPath::explanation() const { return m_walk.question() ? m_walk.question()->explains : QString(); }

QList<QString> DecisionPath::options() const
{
    QList<QString> texts;
    if (const auto *const question = m_walk.question()) {
        for (const DecisionTree::Option &option : question->options)
            texts.append(option.text);
    }
    return texts;
}

QVariantMap DecisionPath::recommendation() const
{
    const auto *const found = m_walk.recommendation();
    if (!found)
        return {};
    return {{QStringLiteral("title"), found->title},         {QStringLiteral("summary"), found->summary},
            {QStringLiteral("gains"), found->gains},         {QStringLiteral("costs"), found->costs},
            {QStringLiteral("checklist"), found->checklist}, {QStringLiteral("caveats"), toList(found->caveats)},
            {QStringLiteral("changes"), found->changes},     {QStringLiteral("watch"), found->watch},
            {QStringLiteral("command"), found->command()}};
}

QStringList DecisionPath::changes() const
{
    QStringList lines;
    for (const DecisionWalk::Change &change : m_walk.whatWouldChange())
        //: What would change the advice. %1 a question, %2 another answer to it, %3 what one would be advised then.
        lines.append(tr("%1 If “%2”: %3").arg(change.question, change.answer, change.leads.join(tr("; or "))));
    return lines;
}

QString DecisionPath::outline() const { return treeOutline(m_walk.tree()); }

void DecisionPath::choose(int option)
{
    if (m_walk.choose(option))
        Q_EMIT walked();
}

void DecisionPath::back(int step)
{
    if (m_walk.back(step))
        Q_EMIT walked();
}

void DecisionPath::follow(const QList<int> &way)
{
    if (m_walk.follow(way))
        Q_EMIT walked();
}

void DecisionPath::startLab(LabController *lab) const
{
    const auto *const found = m_walk.recommendation();
    if (!found || !lab)
        return;
    adopt(*lab, found->lab);
    lab->start();
}

} // namespace Pushlab
