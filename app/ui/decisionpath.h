// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <QObject>
#include <QVariantList>
#include <QtQml/qqmlregistration.h>

namespace Pushlab {

//! A walk through the decision tree: what was answered, what is asked now, or what comes of it.
class DecisionPath : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList steps READ steps NOTIFY walked)
    Q_PROPERTY(QString question READ question NOTIFY walked)
    Q_PROPERTY(QString explanation READ explanation NOTIFY walked)
    Q_PROPERTY(QList<QString> options READ options NOTIFY walked)
    Q_PROPERTY(QVariantMap recommendation READ recommendation NOTIFY walked)
    Q_PROPERTY(bool done READ isDone NOTIFY walked)
public:
    explicit DecisionPath(QObject *parent = nullptr);

    //! One map an answered question: question, answer, because, and what the other answers would have led to.
    QVariantList steps() const;
    QString question() const; //!< Empty at the end.
    QString explanation() const;
    QList<QString> options() const;
    QVariantMap recommendation() const; //!< title, summary, checklist, caveats, changes; empty until the end.
    bool isDone() const;

    Q_INVOKABLE void choose(int option);
    Q_INVOKABLE void back(int step); //!< To the question of that step, which is asked again. 0 begins anew.

Q_SIGNALS:
    void walked();

private:
    struct Answer {
        QString question;
        int option;
    };
    QString here() const; //!< Id of the question or recommendation that the answers lead to.

    DecisionTree m_tree;
    QList<Answer> m_answers;
};

} // namespace Pushlab
