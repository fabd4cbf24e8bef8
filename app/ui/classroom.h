// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QObject>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <chrono>

namespace Pushlab {

/*!
 * For whoever teaches a class: the time to think that is left, and how many raised their hand for which answer.
 *
 * The time only counts down; nothing happens at its end but that it says so.
 */
class Classroom : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Belongs to an IncidentController.")
    Q_PROPERTY(int thinkingSeconds READ thinkingSeconds WRITE setThinkingSeconds NOTIFY timeChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY timeChanged)
    Q_PROPERTY(QString timeText READ timeText NOTIFY timeChanged)
    Q_PROPERTY(QList<int> hands READ hands NOTIFY handsChanged)
    Q_PROPERTY(int most READ most NOTIFY handsChanged)
    Q_PROPERTY(int total READ total NOTIFY handsChanged)
public:
    explicit Classroom(QObject *parent = nullptr);

    int thinkingSeconds() const { return int(m_thinking.count()); } //!< For each question; 0: no timer.
    void setThinkingSeconds(int seconds);
    int secondsLeft() const { return int(m_left.count()); }
    QString timeText() const; //!< "0:42", "time is up"; empty: no timer runs.

    //! A question is asked: the time begins, and no hand is up.
    void ask(int options);
    void stop(); //!< The time; the hands stay.

    QList<int> hands() const { return m_hands; } //!< By option.
    int most() const;
    int total() const;
    Q_INVOKABLE void setHands(int option, int count);

    void tick(); //!< A second has passed.

Q_SIGNALS:
    void timeChanged();
    void handsChanged();

private:
    std::chrono::seconds m_thinking{0};
    std::chrono::seconds m_left{0};
    bool m_runs = false;
    QTimer m_second;
    QList<int> m_hands;
};

} // namespace Pushlab
