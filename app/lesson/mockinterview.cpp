// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/mockinterview.h"

#include "lesson/practice.h"

#include <QRandomGenerator>

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

using Level = InterviewQuestion::Level;
using Outcome = MockAnswer::Outcome;

QString outcomeName(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Known:
        return QStringLiteral("known");
    case Outcome::Missed:
        return QStringLiteral("missed");
    case Outcome::Unanswered:
        return QStringLiteral("no answer");
    }
    return {};
}

QString cell(QString text) { return text.replace(u'|', QStringLiteral("\\|")); }

} // namespace

QList<InterviewQuestion> drawQuestions(const QList<InterviewQuestion> &questions, const MockPlan &plan)
{
    QRandomGenerator random(plan.seed);
    const auto draw = [&](Level level, qsizetype count) {
        QList<InterviewQuestion> of;
        std::copy_if(questions.begin(), questions.end(), std::back_inserter(of),
                     [level](const InterviewQuestion &question) { return question.level == level; });
        std::shuffle(of.begin(), of.end(), random);
        return of.first(std::min(count, of.size()));
    };
    if (plan.level)
        return draw(*plan.level, plan.questions);
    const int staff = plan.questions / 5;
    const int senior = (plan.questions - staff) / 2;
    return draw(Level::Junior, plan.questions - staff - senior) + draw(Level::Senior, senior)
        + draw(Level::Staff, staff);
}

MockInterview::MockInterview(const QList<InterviewQuestion> &questions, const MockPlan &plan)
    : m_plan(plan),
      m_questions(drawQuestions(questions, plan))
{
    m_report.length = plan.length;
    m_report.planned = int(m_questions.size());
    m_isOver = m_questions.isEmpty();
}

const InterviewQuestion *MockInterview::question() const
{
    return m_isOver ? nullptr : &m_questions.at(m_report.answers.size());
}

MockInterview::Passed MockInterview::left(Passed now) const { return std::max(Passed(0), m_plan.length - now); }

void MockInterview::reveal(Passed now)
{
    tick(now);
    if (!m_isOver && !m_revealed)
        m_revealed = now;
}

void MockInterview::grade(bool known, Passed now)
{
    if (m_isOver || !m_revealed)
        return;
    note(known ? Outcome::Known : Outcome::Missed, now);
    if (m_report.answers.size() == m_questions.size() || now >= m_plan.length)
        m_isOver = true;
}

void MockInterview::tick(Passed now)
{
    if (!m_isOver && !m_revealed && now >= m_plan.length)
        end(m_plan.length);
}

void MockInterview::end(Passed now)
{
    if (m_isOver)
        return;
    note(Outcome::Unanswered, now);
    m_isOver = true;
}

void MockInterview::note(Outcome outcome, Passed now)
{
    m_report.answers.append({*question(), outcome, m_revealed.value_or(now) - m_askedAt, now - m_askedAt});
    m_report.used = now;
    m_askedAt = now;
    m_revealed.reset();
}

int MockReport::count(Outcome outcome) const
{
    return int(std::count_if(answers.begin(), answers.end(),
                             [outcome](const MockAnswer &answer) { return answer.outcome == outcome; }));
}

QList<MockAnswer> MockReport::toRevise() const
{
    QList<MockAnswer> list;
    std::copy_if(answers.begin(), answers.end(), std::back_inserter(list),
                 [](const MockAnswer &answer) { return answer.outcome != Outcome::Known; });
    std::stable_sort(list.begin(), list.end(), [](const MockAnswer &left, const MockAnswer &right) {
        return left.question.level < right.question.level;
    });
    return list;
}

QString MockReport::toMarkdown() const
{
    QString text = QStringLiteral("# Mock interview\n\n%1 of %2 questions asked, %3 known, %4 missed; %5 of %6 used.\n\n")
                       .arg(answers.size())
                       .arg(planned)
                       .arg(count(Outcome::Known))
                       .arg(count(Outcome::Missed))
                       .arg(clockText(used), clockText(length));
    text += QStringLiteral("| | Question | Level | Result | Until the answer | In all |\n|---|---|---|---|---|---|\n");
    for (qsizetype i = 0; i < answers.size(); ++i) {
        const MockAnswer &answer = answers.at(i);
        text += QStringLiteral("| %1 | ").arg(i + 1) + cell(answer.question.question)
            + QStringLiteral(" | %1 | %2 | %3 | %4 |\n")
                  .arg(levelName(answer.question.level), outcomeName(answer.outcome), clockText(answer.answering),
                       clockText(answer.spent));
    }
    const QList<MockAnswer> revise = toRevise();
    if (revise.isEmpty())
        return text + QStringLiteral("\nNothing to revise.\n");
    text += QStringLiteral("\n## To revise\n");
    for (const MockAnswer &answer : revise) {
        const InterviewQuestion &question = answer.question;
        text += QStringLiteral("\n### ") + question.question + QStringLiteral("\n\n") + question.brief
            + QStringLiteral("\n\n") + question.depth + QStringLiteral("\n\n*The trade-off:* ") + question.tradeoff
            + QStringLiteral("\n\nSee it happen: `pushlab-cli run %1`\n").arg(question.show);
    }
    return text;
}

QString clockText(std::chrono::milliseconds time)
{
    const qint64 seconds = std::chrono::duration_cast<std::chrono::seconds>(time).count();
    return QStringLiteral("%1:%2").arg(seconds / 60).arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace Pushlab
