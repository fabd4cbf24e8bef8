// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/markmodel.h"

#include "ui/figures.h"

#include <algorithm>

namespace Pushlab {

namespace {
//! Two numbers need so much of a narrow chart's width.
constexpr double flagShare = 0.08;
} // namespace

MarkModel::MarkModel(QObject *parent) : QAbstractListModel(parent) {}

void MarkModel::setWindow(double seconds)
{
    if (m_windowSeconds == seconds)
        return;
    m_windowSeconds = seconds;
    for (int row = 0; row < m_marks.size(); ++row)
        m_marks[row].flag = flagFor(row);
    if (!m_marks.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1), {FlagRole, FlagFaultRole, FlagFixRole});
}

int MarkModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_marks.size()); }

QVariant MarkModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const int row = index.row();
    const Mark &mark = m_marks[row].mark;
    switch (role) {
    case SecondsRole:
        return seconds(row);
    case Qt::DisplayRole:
        return tr("%1 at %2").arg(mark.label, Figures::preciseClock(mark.time));
    case FaultRole:
        return mark.kind == Mark::Kind::Fault;
    case FixRole:
        return mark.kind == Mark::Kind::Fix;
    case NumberRole:
        return row + 1;
    case FlagRole:
        return flag(row);
    case FlagFaultRole:
        return flagHas(row, Mark::Kind::Fault);
    case FlagFixRole:
        return !flagHas(row, Mark::Kind::Fault) && !flagHas(row, Mark::Kind::Note);
    default:
        return {};
    }
}

QHash<int, QByteArray> MarkModel::roleNames() const
{
    return {
        {Qt::DisplayRole, "display"}, {SecondsRole, "seconds"}, {FaultRole, "fault"},         {FixRole, "fix"},
        {NumberRole, "number"},       {FlagRole, "flag"},       {FlagFaultRole, "flagFault"}, {FlagFixRole, "flagFix"}};
}

void MarkModel::add(const Mark &mark)
{
    const int row = int(m_marks.size());
    beginInsertRows({}, row, row);
    m_marks.append({mark, row});
    m_marks[row].flag = flagFor(row);
    endInsertRows();
    if (const int first = m_marks[row].flag; first != row)
        Q_EMIT dataChanged(index(first), index(first), {FlagRole, FlagFaultRole, FlagFixRole});
}

void MarkModel::clear()
{
    beginResetModel();
    m_marks.clear();
    endResetModel();
}

int MarkModel::flagFor(int row) const
{
    if (row == 0)
        return 0;
    const int before = m_marks[row - 1].flag;
    return seconds(row) - seconds(before) < m_windowSeconds * flagShare ? before : row;
}

int MarkModel::lastOfFlag(int row) const
{
    while (row + 1 < m_marks.size() && m_marks[row + 1].flag == m_marks[row].flag)
        ++row;
    return row;
}

QString MarkModel::flag(int row) const
{
    if (m_marks[row].flag != row)
        return {};
    const int last = lastOfFlag(row);
    return last == row ? QString::number(row + 1) : QStringLiteral("%1–%2").arg(row + 1).arg(last + 1);
}

bool MarkModel::flagHas(int row, Mark::Kind kind) const
{
    return std::any_of(m_marks.begin() + row, m_marks.begin() + lastOfFlag(row) + 1,
                       [kind](const Marked &marked) { return marked.mark.kind == kind; });
}

} // namespace Pushlab
