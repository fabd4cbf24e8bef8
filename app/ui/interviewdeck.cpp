// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/interviewdeck.h"

#include "ui/library.h"

#include <QLocale>

namespace Pushlab {

namespace {

QList<InterviewQuestion> questions()
{
    QStringList faults; // the Library tells them
    return Library::interview(faults);
}

} // namespace

QString translatedLevel(InterviewQuestion::Level level)
{
    switch (level) {
    case InterviewQuestion::Level::Junior:
        return InterviewDeck::tr("junior");
    case InterviewQuestion::Level::Senior:
        return InterviewDeck::tr("senior");
    case InterviewQuestion::Level::Staff:
        return InterviewDeck::tr("staff");
    }
    return {};
}

InterviewDeck::InterviewDeck(QObject *parent) : InterviewDeck(&QDate::currentDate, parent) {}

InterviewDeck::InterviewDeck(std::function<QDate()> today, QObject *parent)
    : QObject(parent),
      m_today(std::move(today)),
      m_practice(questions())
{
    deal(false);
}

void InterviewDeck::deal(bool ahead)
{
    using Level = InterviewQuestion::Level;
    m_practice.deal(m_level < 0 ? std::nullopt : std::optional(Level(m_level)), m_today(), ahead);
    turn();
}

void InterviewDeck::turn()
{
    m_revealed = false;
    Q_EMIT turned();
}

void InterviewDeck::setLevel(int level)
{
    if (m_level == level)
        return;
    m_level = level;
    deal(false);
}

QString InterviewDeck::levelName() const { return isDone() ? QString() : translatedLevel(m_practice.top()->level); }
QString InterviewDeck::question() const { return isDone() ? QString() : m_practice.top()->question; }

QString InterviewDeck::standing() const
{
    const LeitnerCard card = m_practice.card();
    if (isDone())
        return {};
    if (!card.due.isValid())
        return tr("new");
    if (card.box == 0)
        return tr("missed the last time");
    //: How often in a row a question was known. %n a number.
    return tr("known %n time(s)", nullptr, card.box);
}

QString InterviewDeck::brief() const { return m_revealed && !isDone() ? m_practice.top()->brief : QString(); }
QString InterviewDeck::depth() const { return m_revealed && !isDone() ? m_practice.top()->depth : QString(); }
QString InterviewDeck::tradeoff() const { return m_revealed && !isDone() ? m_practice.top()->tradeoff : QString(); }
QString InterviewDeck::show() const { return isDone() ? QString() : m_practice.top()->show; }

QString InterviewDeck::nextDue() const
{
    const QDate day = m_practice.nextDue();
    return day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : QString();
}

void InterviewDeck::reveal()
{
    m_revealed = true;
    Q_EMIT turned();
}

void InterviewDeck::grade(bool wasKnown)
{
    m_practice.grade(wasKnown, m_today());
    turn();
}

void InterviewDeck::skip()
{
    m_practice.skip();
    turn();
}

void InterviewDeck::deal()
{
    m_practice.reload();
    deal(false);
}

void InterviewDeck::goAhead() { deal(true); }

void InterviewDeck::forgetAll()
{
    m_practice.forget();
    deal(false);
}

} // namespace Pushlab
