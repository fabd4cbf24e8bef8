// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/teaching.h"

#include <QRectF>

namespace Pushlab {

/*!
 * The decision tree as a picture: every way from the first question at the left to an end at the right. What several
 * ways lead to is there several times, so that lines never cross. In units of its own, about a pixel each.
 */
struct TreePicture {
    struct Node {
        QList<int> way; //!< The options that lead to it.
        qsizetype parent = -1; //!< Index into nodes; -1: the first question.
        QString answer; //!< The option that leads to it from its parent.
        QString text; //!< A question, or the title of a recommendation.
        bool isEnd = false;
        QRectF box;
    };

    QList<Node> nodes; //!< A parent before its children.
    QSizeF size;

    //! Index of the node at a place; -1: there is none.
    qsizetype nodeAt(const QPointF &place) const;
};

TreePicture drawTree(const DecisionTree &tree);

//! The same in words, one line a node, indented: for those who do not see the picture, and for a terminal.
QString treeOutline(const DecisionTree &tree);

} // namespace Pushlab
