// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/decisionpath.h"

#include "ui/library.h"

namespace Pushlab {

namespace {

//! What an id stands for, in words.
QString titleOf(const DecisionTree &tree, const QString &id)
{
    if (const auto *const recommendation = tree.recommendation(id))
        return recommendation->title;
    const auto *const question = tree.question(id);
    return question ? question->question : QString();
}

} // namespace

DecisionPath::DecisionPath(QObject *parent) : QObject(parent)
{
    QStringList faults;
    m_tree = Library::decisionTree(faults);
}

QString DecisionPath::here() const
{
    if (m_answers.isEmpty())
        return m_tree.start;
    const Answer &last = m_answers.constLast();
    return m_tree.question(last.question)->options.at(last.option).leads;
}

QVariantList DecisionPath::steps() const
{
    QVariantList steps;
    for (const Answer &answer : m_answers) {
        const DecisionTree::Question &question = *m_tree.question(answer.question);
        QStringList others;
        for (qsizetype i = 0; i < question.options.size(); ++i) {
            if (i != answer.option)
                others.append(
                    tr("%1 → %2").arg(question.options.at(i).text, titleOf(m_tree, question.options.at(i).leads)));
        }
        steps.append(QVariantMap{{QStringLiteral("question"), question.question},
                                 {QStringLiteral("answer"), question.options.at(answer.option).text},
                                 {QStringLiteral("because"), question.options.at(answer.option).because},
                                 {QStringLiteral("otherwise"), others.join(u'\n')}});
    }
    return steps;
}

QString DecisionPath::question() const
{
    const auto *const question = m_tree.question(here());
    return question ? question->question : QString();
}

QString DecisionPath::explanation() const
{
    const auto *const question = m_tree.question(here());
    return question ? question->explains : QString();
}

QList<QString> DecisionPath::options() const
{
    QList<QString> texts;
    if (const auto *const question = m_tree.question(here())) {
        for (const DecisionTree::Option &option : question->options)
            texts.append(option.text);
    }
    return texts;
}

QVariantMap DecisionPath::recommendation() const
{
    const auto *const found = m_tree.recommendation(here());
    if (!found)
        return {};
    return {{QStringLiteral("title"), found->title},
            {QStringLiteral("summary"), found->summary},
            {QStringLiteral("checklist"), found->checklist},
            {QStringLiteral("caveats"), found->caveats},
            {QStringLiteral("changes"), found->changes}};
}

bool DecisionPath::isDone() const { return m_tree.recommendation(here()) != nullptr; }

void DecisionPath::choose(int option)
{
    const auto *const question = m_tree.question(here());
    if (!question || option < 0 || option >= question->options.size())
        return;
    m_answers.append({question->id, option});
    Q_EMIT walked();
}

void DecisionPath::back(int step)
{
    if (step < 0 || step >= m_answers.size())
        return;
    m_answers.resize(step);
    Q_EMIT walked();
}

} // namespace Pushlab
