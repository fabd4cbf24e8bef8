// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/treepicture.h"

#include <algorithm>

namespace Pushlab {

namespace {

constexpr QSizeF boxSize(320, 104);
constexpr double across = 46; // between a question and what it leads to
constexpr double apart = 14; // between two ends

struct Artist {
    const DecisionTree &tree;
    TreePicture picture;
    double nextEnd = 0;

    //! Draws \a id and all behind it; returns its index.
    qsizetype draw(const QString &id, TreePicture::Node node)
    {
        const auto *const question = tree.question(id);
        const auto *const end = tree.recommendation(id);
        node.isEnd = !question;
        node.text = question ? question->question : end ? end->title : id;
        const qsizetype index = picture.nodes.size();
        picture.nodes.append(node);
        double top = nextEnd;
        if (!question) {
            nextEnd += boxSize.height() + apart;
        } else {
            QList<double> tops;
            for (qsizetype i = 0; i < question->options.size(); ++i) {
                TreePicture::Node child;
                child.way = node.way + QList<int>{int(i)};
                child.parent = index;
                child.answer = question->options.at(i).text;
                tops.append(picture.nodes.at(draw(question->options.at(i).leads, child)).box.top());
            }
            top = (tops.constFirst() + tops.constLast()) / 2;
        }
        const double left = double(node.way.size()) * (boxSize.width() + across);
        picture.nodes[index].box = QRectF(QPointF(left, top), boxSize);
        return index;
    }
};

} // namespace

TreePicture drawTree(const DecisionTree &tree)
{
    Artist artist{tree, {}};
    artist.draw(tree.start, {});
    QRectF all;
    for (const TreePicture::Node &node : std::as_const(artist.picture.nodes))
        all |= node.box;
    artist.picture.size = all.size();
    return artist.picture;
}

qsizetype TreePicture::nodeAt(const QPointF &place) const
{
    const auto found
        = std::find_if(nodes.begin(), nodes.end(), [&place](const Node &node) { return node.box.contains(place); });
    return found == nodes.end() ? -1 : found - nodes.begin();
}

QString treeOutline(const DecisionTree &tree)
{
    QStringList lines;
    for (const TreePicture::Node &node : drawTree(tree).nodes) {
        const QString indent(2 * node.way.size(), QLatin1Char(' '));
        lines.append(indent + (node.parent < 0 ? node.text : node.answer + QStringLiteral(" → ") + node.text));
    }
    return lines.join(u'\n');
}

} // namespace Pushlab
