// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/decisionwalk.h"

#include <algorithm>

namespace Pushlab {

QString DecisionWalk::here() const
{
    if (m_answers.isEmpty())
        return m_tree.start;
    const Answer &last = m_answers.constLast();
    return m_tree.question(last.question)->options.at(last.option).leads;
}

QList<int> DecisionWalk::way() const
{
    QList<int> options;
    for (const Answer &answer : m_answers)
        options.append(answer.option);
    return options;
}

bool DecisionWalk::choose(int option)
{
    const auto *const asked = question();
    if (!asked || option < 0 || option >= asked->options.size())
        return false;
    m_answers.append({asked->id, option});
    return true;
}

bool DecisionWalk::back(int step)
{
    if (step < 0 || step >= m_answers.size())
        return false;
    m_answers.resize(step);
    return true;
}

bool DecisionWalk::follow(const QList<int> &way)
{
    DecisionWalk other(m_tree);
    if (!std::all_of(way.begin(), way.end(), [&other](int option) { return other.choose(option); }))
        return false;
    m_answers = other.m_answers;
    return true;
}

QList<DecisionWalk::Change> DecisionWalk::whatWouldChange() const
{
    QList<Change> changes;
    const auto *const present = recommendation();
    for (auto answer = m_answers.crbegin(); present && answer != m_answers.crend(); ++answer) {
        const DecisionTree::Question &asked = *m_tree.question(answer->question);
        for (qsizetype i = 0; i < asked.options.size(); ++i) {
            QStringList titles;
            if (i != answer->option)
                collect(asked.options.at(i).leads, titles);
            titles.removeAll(present->title);
            if (!titles.isEmpty())
                changes.append({asked.question, asked.options.at(i).text, titles});
        }
    }
    return changes;
}

//! All ends from \a id; a question that was answered on the walk is answered as there.
void DecisionWalk::collect(const QString &id, QStringList &titles) const
{
    if (const auto *const end = m_tree.recommendation(id)) {
        if (!titles.contains(end->title))
            titles.append(end->title);
        return;
    }
    const auto given = std::find_if(m_answers.begin(), m_answers.end(),
                                    [&id](const Answer &answer) { return answer.question == id; });
    const auto *const asked = m_tree.question(id);
    for (qsizetype i = 0; i < asked->options.size(); ++i) {
        if (given == m_answers.end() || given->option == i)
            collect(asked->options.at(i).leads, titles);
    }
}

} // namespace Pushlab
