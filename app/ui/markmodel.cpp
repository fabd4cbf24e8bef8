// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markmodel.h"

#include "ui/figures.h"

namespace Pushlab {

namespace {
//! A line that appears further to the right than this part of the chart has no room for words at its right.
constexpr double rightmostLabel = 0.55;
} // namespace

MarkModel::MarkModel(QObject *parent) : QAbstractListModel(parent) {}

void MarkModel::setWindow(double windowSeconds, std::optional<double> start)
{
    if (m_windowSeconds == windowSeconds && m_start == start.value_or(0))
        return;
    m_windowSeconds = windowSeconds;
    m_start = start.value_or(0);
    if (!m_marks.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {LeftRole, RoomRole, RightRoomRole});
}

int MarkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_marks.size()); }

QVariant MarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    switch (role) {
    case SecondsRole:
        return seconds(row);
    case Qt::DisplayRole:
        return tr("%1 at %2").arg(m_marks[row].label, Figures::clock(m_marks[row].time));
    case LabelRole:
        return m_marks[row].label;
    case FaultRole:
        return m_marks[row].kind == Mark::Kind::Fault;
    case FixRole:
        return m_marks[row].kind == Mark::Kind::Fix;
    case LaneRole:
        return row % lanes;
    case LeftRole:
        return isLeft(row);
    case RoomRole:
        return room(row, isLeft(row));
    case RightRoomRole:
        return room(row, false);
    default:
        return {};
    }
}

QHash<int, QByteArray> MarkModel::roleNames() const
{
    return {{SecondsRole, "seconds"}, {LabelRole, "label"},   {FaultRole, "fault"}, {FixRole, "fix"},
            {LaneRole, "lane"},       {LeftRole, "leftward"}, {RoomRole, "room"},   {RightRoomRole, "rightRoom"}};
}

void MarkModel::add(const Mark &mark)
{
    const int row = int(m_marks.size());
    beginInsertRows({}, row, row);
    m_marks.append(mark);
    endInsertRows();
    if (row >= lanes)
        Q_EMIT dataChanged(index(row - lanes), index(row - lanes), {RoomRole, RightRoomRole});
}

void MarkModel::clear()
{
    beginResetModel();
    m_marks.clear();
    endResetModel();
}

bool MarkModel::isLeft(int row) const { return seconds(row) - m_start > m_windowSeconds * rightmostLabel; }

double MarkModel::room(int row, bool left) const
{
    const int neighbour = left ? row - lanes : row + lanes;
    if (neighbour < 0 || neighbour >= m_marks.size())
        return m_windowSeconds;
    const double between = std::abs(seconds(neighbour) - seconds(row));
    // Labels that face each other share the space.
    return isLeft(neighbour) == left ? between : between / 2;
}

} // namespace Pushlab
