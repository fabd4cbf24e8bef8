// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <chrono>

namespace Pushlab {

struct MockPlan {
    std::chrono::milliseconds length = std::chrono::minutes(30);
    std::optional<InterviewQuestion::Level> level = std::nullopt; //!< Empty: from junior to staff, as interviews go.
    int questions = 10; //!< Three minutes for each.
    quint32 seed = 1; //!< Which of the questions are asked.
};

//! A question that was asked, and what came of it.
struct MockAnswer {
    enum class Outcome {
        Known,
        Missed,
        Unanswered, //!< The time was over, or the interview was ended.
    };

    InterviewQuestion question;
    Outcome outcome = Outcome::Unanswered;
    std::chrono::milliseconds answering{0}; //!< Until the answer was looked at.
    std::chrono::milliseconds spent{0}; //!< Until the next question.

    friend bool operator==(const MockAnswer &, const MockAnswer &) = default;
};

struct MockReport {
    std::chrono::milliseconds length{0};
    std::chrono::milliseconds used{0};
    int planned = 0;
    QList<MockAnswer> answers; //!< In the order of asking.

    int count(MockAnswer::Outcome outcome) const;
    QList<MockAnswer> toRevise() const; //!< What was not known, the lower levels first.
    QString toMarkdown() const;

    friend bool operator==(const MockReport &, const MockReport &) = default;
};

/*!
 * An interview against the clock, one question at a time. Pure: each call says how much time has passed since its
 * begin, and nothing waits.
 *
 * When the time is over no further question is asked; an answer that is being compared then is still graded.
 */
class MockInterview
{
public:
    using Passed = std::chrono::milliseconds;

    MockInterview(const QList<InterviewQuestion> &questions, const MockPlan &plan);

    const InterviewQuestion *question() const; //!< Null: it is over.
    bool isRevealed() const { return m_revealed.has_value(); }
    bool isOver() const { return m_isOver; }
    int number() const { return int(m_report.answers.size()) + 1; } //!< Of the present question, from 1.
    int planned() const { return m_report.planned; }
    Passed left(Passed now) const;

    void reveal(Passed now);
    void grade(bool known, Passed now); //!< After reveal().
    void tick(Passed now); //!< Call now and then: ends it when the time is over.
    void end(Passed now); //!< At once.

    const MockReport &report() const { return m_report; } //!< Of what was asked so far.

private:
    void note(MockAnswer::Outcome outcome, Passed now);

    MockPlan m_plan;
    QList<InterviewQuestion> m_questions;
    MockReport m_report;
    Passed m_askedAt{0};
    std::optional<Passed> m_revealed;
    bool m_isOver = false;
};

//! Drawn from \a questions; without a level four tenths junior, four senior and two staff, in that order.
QList<InterviewQuestion> drawQuestions(const QList<InterviewQuestion> &questions, const MockPlan &plan);

QString clockText(std::chrono::milliseconds time); //!< "29:41"

} // namespace Pushlab
