// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/practice.h"

#include <algorithm>

namespace Pushlab {

Practice::Practice(QList<InterviewQuestion> questions) : m_questions(std::move(questions)) {}

void Practice::deal(std::optional<Level> level, const QDate &today, bool ahead)
{
    m_level = level;
    m_stack.clear();
    for (qsizetype i = 0; i < m_questions.size(); ++i) {
        const InterviewQuestion &question = m_questions.at(i);
        if ((!level || question.level == *level) && (ahead || Leitner::isDue(m_memory.card(question.id), today)))
            m_stack.append(i);
    }
    std::stable_sort(m_stack.begin(), m_stack.end(), [this](qsizetype left, qsizetype right) {
        return m_memory.card(m_questions.at(left).id).box < m_memory.card(m_questions.at(right).id).box;
    });
}

const InterviewQuestion *Practice::top() const
{
    return m_stack.isEmpty() ? nullptr : &m_questions.at(m_stack.constFirst());
}

LeitnerCard Practice::card() const { return top() ? m_memory.card(top()->id) : LeitnerCard(); }

int Practice::count() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(), [this](const InterviewQuestion &question) {
        return !m_level || question.level == *m_level;
    }));
}

int Practice::known() const
{
    return int(std::count_if(m_questions.begin(), m_questions.end(), [this](const InterviewQuestion &question) {
        return (!m_level || question.level == *m_level) && m_memory.card(question.id).box >= Leitner::knownBox;
    }));
}

QDate Practice::nextDue() const
{
    QDate next;
    for (const InterviewQuestion &question : m_questions) {
        const QDate due = m_memory.card(question.id).due;
        if ((!m_level || question.level == *m_level) && due.isValid() && (!next.isValid() || due < next))
            next = due;
    }
    return next;
}

void Practice::grade(bool known, const QDate &today)
{
    if (m_stack.isEmpty())
        return;
    const qsizetype index = m_stack.takeFirst();
    m_memory.grade(m_questions.at(index).id, known, today);
    if (!known)
        m_stack.insert(std::min<qsizetype>(soon, m_stack.size()), index);
}

void Practice::skip()
{
    if (!m_stack.isEmpty())
        m_stack.append(m_stack.takeFirst());
}

void Practice::forget() { m_memory.forget(); }

QString levelName(InterviewQuestion::Level level)
{
    switch (level) {
    case InterviewQuestion::Level::Junior:
        return QStringLiteral("junior");
    case InterviewQuestion::Level::Senior:
        return QStringLiteral("senior");
    case InterviewQuestion::Level::Staff:
        return QStringLiteral("staff");
    }
    return {};
}

} // namespace Pushlab
