// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interviewdeck.h"

#include "ui/library.h"

#include <QSettings>

#include <algorithm>

namespace Pushlab {

namespace {
const QString group = QStringLiteral("interview/boxes/");
}

InterviewDeck::InterviewDeck(QObject *parent) : QObject(parent)
{
    QStringList faults;
    m_questions = Library::interview(faults);
    const QSettings settings;
    for (const InterviewQuestion &question : std::as_const(m_questions))
        m_boxes.insert(question.id, std::clamp(settings.value(group + question.id).toInt(), 0, lastBox));
    deal();
}

void InterviewDeck::deal()
{
    m_stack.clear();
    for (int i = 0; i < m_questions.size(); ++i) {
        if (m_level < 0 || int(m_questions.at(i).level) == m_level)
            m_stack.append(i);
    }
    std::stable_sort(m_stack.begin(), m_stack.end(), [this](int left, int right) {
        return m_boxes.value(m_questions.at(left).id) < m_boxes.value(m_questions.at(right).id);
    });
    m_revealed = false;
    Q_EMIT turned();
}

const InterviewQuestion *InterviewDeck::top() const
{
    return m_stack.isEmpty() ? nullptr : &m_questions.at(m_stack.constFirst());
}

void InterviewDeck::setLevel(int level)
{
    if (m_level == level)
        return;
    m_level = level;
    deal();
}

QString InterviewDeck::levelName() const
{
    const InterviewQuestion *const card = top();
    if (!card)
        return {};
    switch (card->level) {
    case InterviewQuestion::Level::Junior:
        return tr("junior");
    case InterviewQuestion::Level::Senior:
        return tr("senior");
    case InterviewQuestion::Level::Staff:
        return tr("staff");
    }
    return {};
}

QString InterviewDeck::question() const { return top() ? top()->question : QString(); }
QString InterviewDeck::brief() const { return m_revealed && top() ? top()->brief : QString(); }
QString InterviewDeck::depth() const { return m_revealed && top() ? top()->depth : QString(); }
QString InterviewDeck::tradeoff() const { return m_revealed && top() ? top()->tradeoff : QString(); }

QString InterviewDeck::show() const { return top() ? top()->show : QString(); }

int InterviewDeck::known() const
{
    return int(std::count_if(m_stack.begin(), m_stack.end(),
                             [this](int i) { return m_boxes.value(m_questions.at(i).id) == lastBox; }));
}

void InterviewDeck::reveal()
{
    m_revealed = true;
    Q_EMIT turned();
}

void InterviewDeck::grade(bool wasKnown)
{
    if (m_stack.isEmpty())
        return;
    const int card = m_stack.takeFirst();
    int &box = m_boxes[m_questions.at(card).id];
    box = wasKnown ? std::min(box + 1, lastBox) : 0;
    const qsizetype down = wasKnown ? m_stack.size() : std::min<qsizetype>(soon, m_stack.size());
    m_stack.insert(down, card);
    m_revealed = false;
    QSettings().setValue(group + m_questions.at(card).id, box);
    Q_EMIT turned();
}

void InterviewDeck::skip()
{
    if (m_stack.isEmpty())
        return;
    m_stack.append(m_stack.takeFirst());
    m_revealed = false;
    Q_EMIT turned();
}

void InterviewDeck::forgetAll()
{
    QSettings().remove(QStringLiteral("interview/boxes"));
    for (int &box : m_boxes)
        box = 0;
    deal();
}

} // namespace Pushlab
