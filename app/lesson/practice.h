// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/practicememory.h"
#include "lesson/teaching.h"

namespace Pushlab {

/*!
 * The interview's questions as a stack of cards: those that are due today, the least known first. Who was missed comes
 * again soon, who was known has gone until its day.
 */
class Practice
{
public:
    using Level = InterviewQuestion::Level;
    static constexpr int soon = 3; //!< So many other cards come before one that was missed.

    explicit Practice(QList<InterviewQuestion> questions);

    //! A new stack. \a ahead: of all questions of the level, due or not.
    void deal(std::optional<Level> level, const QDate &today, bool ahead = false);
    const InterviewQuestion *top() const; //!< Null: nothing is left today.
    LeitnerCard card() const; //!< Of the one on top.
    int left() const { return int(m_stack.size()); }
    int count() const; //!< Questions of the level.
    int known() const; //!< Those of them that count as known.
    QDate nextDue() const; //!< The first day on which one of the level is due; invalid: there is none.

    void grade(bool known, const QDate &today);
    void skip(); //!< To the bottom.
    void forget(); //!< Nothing is known any more.
    void reload() { m_memory = PracticeMemory(); } //!< What another practice has learnt meanwhile.

private:
    QList<InterviewQuestion> m_questions;
    PracticeMemory m_memory;
    std::optional<Level> m_level;
    QList<qsizetype> m_stack; //!< Indexes of m_questions; the first is on top.
};

QString levelName(InterviewQuestion::Level level); //!< "junior", as in the file and on the command line.

} // namespace Pushlab
