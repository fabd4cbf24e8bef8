// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/mockboard.h"

#include "lesson/practicememory.h"
#include "report/export.h"
#include "ui/documents.h"
#include "ui/interviewdeck.h"
#include "ui/library.h"

#include <QClipboard>
#include <QFileInfo>
#include <QGuiApplication>
#include <QRandomGenerator>

namespace Pushlab {

using namespace std::chrono_literals;
using Outcome = MockAnswer::Outcome;

namespace {

MockBoard::Passed steady()
{
    return std::chrono::duration_cast<MockBoard::Passed>(std::chrono::steady_clock::now().time_since_epoch());
}

QString outcomeText(Outcome outcome)
{
    switch (outcome) {
    case Outcome::Known:
        return MockBoard::tr("known");
    case Outcome::Missed:
        return MockBoard::tr("missed");
    case Outcome::Unanswered:
        return MockBoard::tr("no answer");
    }
    return {};
}

} // namespace

MockBoard::MockBoard(QObject *parent) : MockBoard(&steady, parent) {}

MockBoard::MockBoard(std::function<Passed()> clock, QObject *parent) : QObject(parent), m_clock(std::move(clock))
{
    QStringList faults; // the Library tells them
    m_questions = Library::interview(faults);
    m_timer.setInterval(1s);
    connect(&m_timer, &QTimer::timeout, this, &MockBoard::tick);
}

void MockBoard::setLevel(int level)
{
    m_level = level;
    Q_EMIT changed();
}

QString MockBoard::question() const { return isRunning() ? m_interview->question()->question : QString(); }
QString MockBoard::levelName() const
{
    return isRunning() ? translatedLevel(m_interview->question()->level) : QString();
}
QString MockBoard::brief() const { return isRevealed() ? m_interview->question()->brief : QString(); }
QString MockBoard::depth() const { return isRevealed() ? m_interview->question()->depth : QString(); }
QString MockBoard::tradeoff() const { return isRevealed() ? m_interview->question()->tradeoff : QString(); }

QString MockBoard::left() const { return clockText(isRunning() ? m_interview->left(passed()) : MockPlan().length); }

double MockBoard::share() const
{
    return isRunning() ? double(m_interview->left(passed()).count()) / double(MockPlan().length.count()) : 1;
}

QString MockBoard::summary() const
{
    if (!isOver())
        return {};
    const MockReport &report = m_interview->report();
    //: What came of a mock interview. %1 of %2 planned questions were known, %3 minutes and seconds of %4 were used.
    return tr("%1 of %2 known, in %3 of %4 minutes.")
        .arg(report.count(Outcome::Known))
        .arg(report.planned)
        .arg(clockText(report.used), clockText(report.length));
}

QVariantList MockBoard::answers() const
{
    QVariantList list;
    if (!isOver())
        return list;
    for (const MockAnswer &answer : m_interview->report().answers)
        list.append(QVariantMap{{QStringLiteral("question"), answer.question.question},
                                {QStringLiteral("level"), translatedLevel(answer.question.level)},
                                {QStringLiteral("outcome"), outcomeText(answer.outcome)},
                                {QStringLiteral("known"), answer.outcome == Outcome::Known},
                                {QStringLiteral("answering"), clockText(answer.answering)},
                                {QStringLiteral("spent"), clockText(answer.spent)},
                                {QStringLiteral("brief"), answer.question.brief},
                                {QStringLiteral("show"), answer.question.show}});
    return list;
}

void MockBoard::begin()
{
    MockPlan plan;
    plan.seed = QRandomGenerator::system()->generate(); // another interview each time
    if (m_level >= 0)
        plan.level = InterviewQuestion::Level(m_level);
    m_interview = std::make_unique<MockInterview>(m_questions, plan);
    m_began = m_clock();
    m_trouble.clear();
    m_saved.clear();
    m_timer.start();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void MockBoard::reveal()
{
    if (m_interview)
        m_interview->reveal(passed());
    Q_EMIT changed();
}

void MockBoard::grade(bool wasKnown)
{
    if (!isRevealed())
        return;
    const QString asked = m_interview->question()->id;
    m_interview->grade(wasKnown, passed());
    PracticeMemory().grade(asked, wasKnown, QDate::currentDate());
    Q_EMIT changed();
    tick();
}

void MockBoard::end()
{
    if (m_interview)
        m_interview->end(passed());
    Q_EMIT changed();
}

void MockBoard::close()
{
    m_interview.reset();
    m_timer.stop();
    Q_EMIT changed();
    Q_EMIT ticked();
}

void MockBoard::tick()
{
    const bool wasRunning = isRunning();
    if (m_interview)
        m_interview->tick(passed());
    if (!isRunning())
        m_timer.stop();
    if (wasRunning && !isRunning())
        Q_EMIT changed();
    Q_EMIT ticked();
}

void MockBoard::copyReport() const
{
    if (isOver())
        QGuiApplication::clipboard()->setText(m_interview->report().toMarkdown());
}

bool MockBoard::saveReport()
{
    if (!isOver())
        return false;
    const QString fileName = Documents::freeName(QStringLiteral("pushlab-interview"), QStringLiteral("md"));
    const auto made = makeFolder(QFileInfo(fileName).path());
    const auto written = made ? writeFile(fileName, m_interview->report().toMarkdown().toUtf8()) : Expected<void>(made);
    m_trouble = written ? QString() : written.error();
    m_saved = written ? fileName : QString();
    Q_EMIT changed();
    return written.has_value();
}

} // namespace Pushlab
