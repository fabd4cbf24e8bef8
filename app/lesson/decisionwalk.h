// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

namespace Pushlab {

//! A walk through the decision tree: what was answered, what is asked now, or what comes of it.
class DecisionWalk
{
public:
    struct Answer {
        QString question; //!< Its id.
        int option = 0;

        friend bool operator==(const Answer &, const Answer &) = default;
    };
    //! Another answer than the one given, and what one could end at by it.
    struct Change {
        QString question;
        QString answer;
        QStringList leads; //!< Titles of recommendations; those that the other answers allow, where they are asked again.

        friend bool operator==(const Change &, const Change &) = default;
    };

    explicit DecisionWalk(DecisionTree tree) : m_tree(std::move(tree)) {}

    const DecisionTree &tree() const { return m_tree; }
    const QList<Answer> &answers() const { return m_answers; }
    QList<int> way() const; //!< The options that were chosen.
    const DecisionTree::Question *question() const { return m_tree.question(here()); } //!< Null at the end.
    const DecisionTree::Recommendation *recommendation() const { return m_tree.recommendation(here()); }
    //! What would have led elsewhere, the last answer first.
    QList<Change> whatWouldChange() const;

    bool choose(int option); //!< False: there is no such option.
    bool back(int step); //!< To the question of that step, which is asked again. 0 begins anew.
    bool follow(const QList<int> &way); //!< From the start. False, and nothing changed: it leads nowhere.

private:
    QString here() const; //!< Id of the question or recommendation that the answers lead to.
    void collect(const QString &id, QStringList &titles) const;

    DecisionTree m_tree;
    QList<Answer> m_answers;
};

} // namespace Pushlab
