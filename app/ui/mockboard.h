// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/mockinterview.h"

#include <QObject>
#include <QTimer>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

#include <functional>
#include <memory>

namespace Pushlab {

//! A mock interview against the clock, and its report. What is graded in it counts for practice as well.
class MockBoard : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY changed)
    Q_PROPERTY(bool running READ isRunning NOTIFY changed)
    Q_PROPERTY(bool over READ isOver NOTIFY changed)
    Q_PROPERTY(QString question READ question NOTIFY changed)
    Q_PROPERTY(QString levelName READ levelName NOTIFY changed)
    Q_PROPERTY(int number READ number NOTIFY changed)
    Q_PROPERTY(int planned READ planned NOTIFY changed)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY changed)
    Q_PROPERTY(QString brief READ brief NOTIFY changed)
    Q_PROPERTY(QString depth READ depth NOTIFY changed)
    Q_PROPERTY(QString tradeoff READ tradeoff NOTIFY changed)
    Q_PROPERTY(QString left READ left NOTIFY ticked)
    Q_PROPERTY(double share READ share NOTIFY ticked)
    Q_PROPERTY(QString summary READ summary NOTIFY changed)
    Q_PROPERTY(QVariantList answers READ answers NOTIFY changed)
    Q_PROPERTY(QString trouble READ trouble NOTIFY changed)
    Q_PROPERTY(QString saved READ saved NOTIFY changed)
public:
    using Passed = MockInterview::Passed;

    explicit MockBoard(QObject *parent = nullptr);
    //! With another clock than the machine's: milliseconds since anything.
    explicit MockBoard(std::function<Passed()> clock, QObject *parent = nullptr);

    int level() const { return m_level; } //!< -1: from junior to staff; else an InterviewQuestion::Level.
    void setLevel(int level);
    bool isRunning() const { return m_interview && !m_interview->isOver(); }
    bool isOver() const { return m_interview && m_interview->isOver(); } //!< The report is there.
    QString question() const;
    QString levelName() const;
    int number() const { return m_interview ? m_interview->number() : 0; }
    int planned() const { return m_interview ? m_interview->planned() : MockPlan().questions; }
    bool isRevealed() const { return m_interview && m_interview->isRevealed(); }
    QString brief() const; //!< Empty while the answer is hidden, as the two that follow.
    QString depth() const;
    QString tradeoff() const;
    QString left() const; //!< "29:41"
    double share() const; //!< Of the time that is left, 1 to 0.

    QString summary() const; //!< Of the report: "7 of 10 known, 21:30 used."
    //! One map for each question of the report: question, level, outcome, known, answering, spent, brief, show.
    QVariantList answers() const;
    QString trouble() const { return m_trouble; } //!< Why the report could not be saved.
    QString saved() const { return m_saved; } //!< Where it was.

    Q_INVOKABLE void begin();
    Q_INVOKABLE void reveal();
    Q_INVOKABLE void grade(bool wasKnown);
    Q_INVOKABLE void end(); //!< With the report of what was asked.
    Q_INVOKABLE void close(); //!< Away with the report.
    Q_INVOKABLE void copyReport() const; //!< Markdown, to the clipboard.
    Q_INVOKABLE bool saveReport(); //!< Into the documents folder; false: trouble() says why.

    void tick(); //!< Every second; also ends it when the time is over.

Q_SIGNALS:
    void changed();
    void ticked();

private:
    Passed passed() const { return m_clock() - m_began; }

    std::function<Passed()> m_clock;
    QList<InterviewQuestion> m_questions;
    std::unique_ptr<MockInterview> m_interview;
    Passed m_began{0};
    QTimer m_timer;
    int m_level = -1;
    QString m_trouble;
    QString m_saved;
};

} // namespace Pushlab
