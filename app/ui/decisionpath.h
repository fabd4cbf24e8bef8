// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/decisionwalk.h"
#include "ui/labcontroller.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! A walk through the decision tree, for the page "Choose": each step explained, any answer to be changed.
class DecisionPath : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList steps READ steps NOTIFY walked)
    Q_PROPERTY(QString question READ question NOTIFY walked)
    Q_PROPERTY(QString explanation READ explanation NOTIFY walked)
    Q_PROPERTY(QList<QString> options READ options NOTIFY walked)
    Q_PROPERTY(QVariantMap recommendation READ recommendation NOTIFY walked)
    Q_PROPERTY(QStringList changes READ changes NOTIFY walked)
    Q_PROPERTY(bool done READ isDone NOTIFY walked)
    Q_PROPERTY(QString outline READ outline CONSTANT)
public:
    explicit DecisionPath(QObject *parent = nullptr);

    //! One map an answered question: question, answer, because, and what the other answers would have led to.
    QVariantList steps() const;
    QString question() const; //!< Empty at the end.
    QString explanation() const;
    QList<QString> options() const;
    //! title, summary, gains, costs, checklist, caveats (about, text), changes, watch, command; empty until the end.
    QVariantMap recommendation() const;
    QStringList changes() const; //!< One sentence for each other answer that leads elsewhere.
    bool isDone() const { return m_walk.recommendation() != nullptr; }
    QString outline() const; //!< The whole tree in words.
    const DecisionWalk &walk() const { return m_walk; }

    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void back(int step); //!< To the question of that step, which is asked again. 0 begins anew.
    void follow(const QList<int> &way); //!< From the start.
    //! Sets the lab up as is recommended, and starts it.
    Q_INVOKABLE void startLab(Pushlab::LabController *lab) const;

Q_SIGNALS:
    void walked();

private:
    DecisionWalk m_walk;
};

} // namespace Pushlab
