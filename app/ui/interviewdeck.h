// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/practice.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace Pushlab {

/*!
 * The interview's questions for practice, one at a time: the answer is hidden until it is asked for, and when a
 * question comes again depends on how well it was known (Leitner's boxes, kept in the user's settings).
 */
class InterviewDeck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY turned)
    Q_PROPERTY(QString levelName READ levelName NOTIFY turned)
    Q_PROPERTY(bool done READ isDone NOTIFY turned)
    Q_PROPERTY(QString question READ question NOTIFY turned)
    Q_PROPERTY(QString standing READ standing NOTIFY turned)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY turned)
    Q_PROPERTY(QString brief READ brief NOTIFY turned)
    Q_PROPERTY(QString depth READ depth NOTIFY turned)
    Q_PROPERTY(QString tradeoff READ tradeoff NOTIFY turned)
    Q_PROPERTY(QString show READ show NOTIFY turned)
    Q_PROPERTY(int known READ known NOTIFY turned)
    Q_PROPERTY(int left READ left NOTIFY turned)
    Q_PROPERTY(int count READ count NOTIFY turned)
    Q_PROPERTY(QString nextDue READ nextDue NOTIFY turned)
public:
    explicit InterviewDeck(QObject *parent = nullptr);
    //! With another calendar than the machine's.
    explicit InterviewDeck(std::function<QDate()> today, QObject *parent = nullptr);

    int level() const { return m_level; } //!< -1: all; else an InterviewQuestion::Level.
    void setLevel(int level);
    QString levelName() const; //!< Of the card on top.
    bool isDone() const { return m_practice.top() == nullptr; } //!< Nothing more is due today.
    QString question() const;
    QString standing() const; //!< How well the card on top was known until now.
    bool isRevealed() const { return m_revealed; }
    QString brief() const; //!< Empty while the answer is hidden, as the two that follow.
    QString depth() const;
    QString tradeoff() const;
    QString show() const; //!< Name of the incident that shows it.
    int known() const { return m_practice.known(); } //!< Of this level, well.
    int left() const { return m_practice.left(); } //!< Due today.
    int count() const { return m_practice.count(); } //!< Of this level.
    QString nextDue() const; //!< The day on which the next one is due: "Monday, 30 November".

    Q_INVOKABLE void reveal();
    Q_INVOKABLE void grade(bool wasKnown); //!< The next one is on top.
    Q_INVOKABLE void skip();
    Q_INVOKABLE void deal(); //!< What is due now: another day may have begun, or a mock interview have graded some.
    Q_INVOKABLE void goAhead(); //!< All of the level, due or not.
    Q_INVOKABLE void forgetAll(); //!< Nothing is known any more.

Q_SIGNALS:
    void turned();

private:
    void deal(bool ahead);
    void turn();

    std::function<QDate()> m_today;
    Practice m_practice;
    int m_level = -1;
    bool m_revealed = false;
};

QString translatedLevel(InterviewQuestion::Level level);

} // namespace Pushlab
