// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <QHash>
#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

/*!
 * Interview questions as a stack of cards. The answer is hidden until asked for; who was missed comes again soon, who
 * was known comes later each time (Leitner's boxes, remembered in the user's settings).
 */
class InterviewDeck : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(int level READ level WRITE setLevel NOTIFY turned)
    Q_PROPERTY(QString levelName READ levelName NOTIFY turned)
    Q_PROPERTY(QString question READ question NOTIFY turned)
    Q_PROPERTY(bool revealed READ isRevealed NOTIFY turned)
    Q_PROPERTY(QString brief READ brief NOTIFY turned)
    Q_PROPERTY(QString depth READ depth NOTIFY turned)
    Q_PROPERTY(QString tradeoff READ tradeoff NOTIFY turned)
    Q_PROPERTY(QString show READ show NOTIFY turned)
    Q_PROPERTY(int known READ known NOTIFY turned)
    Q_PROPERTY(int count READ count NOTIFY turned)
public:
    static constexpr int lastBox = 3; //!< There a question counts as known.
    static constexpr int soon = 3; //!< So many other cards come before one that was missed.

    explicit InterviewDeck(QObject *parent = nullptr);

    int level() const { return m_level; } //!< -1: all; else an InterviewQuestion::Level.
    void setLevel(int level);
    QString levelName() const; //!< Of the card on top.
    QString question() const;
    bool isRevealed() const { return m_revealed; }
    QString brief() const; //!< Empty while the answer is hidden, as the two that follow.
    QString depth() const;
    QString tradeoff() const;
    QString show() const; //!< Name of the incident that shows it.
    int known() const; //!< Cards of this level in the last box.
    int count() const { return int(m_stack.size()); }

    Q_INVOKABLE void reveal();
    Q_INVOKABLE void grade(bool wasKnown); //!< The card goes down the stack, the next one is on top.
    Q_INVOKABLE void skip();
    Q_INVOKABLE void forgetAll(); //!< Nothing is known any more.

Q_SIGNALS:
    void turned();

private:
    const InterviewQuestion *top() const;
    void deal(); //!< By box, the least known first.

    QList<InterviewQuestion> m_questions;
    QList<int> m_stack; //!< Indexes of m_questions; the first is on top.
    QHash<QString, int> m_boxes; //!< By question id.
    int m_level = -1;
    bool m_revealed = false;
};

} // namespace Pushlab
