// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/faultmodel.h"

#include <algorithm>

namespace Pushlab {

QString Fault::label() const
{
    const QString value = active ? choices.value(choice) : resting;
    return value.isEmpty() ? name : name + u' ' + value;
}

FaultModel::FaultModel(QList<Fault> faults, QObject *parent) : QAbstractListModel(parent), m_faults(std::move(faults))
{}

int FaultModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_faults.size()); }

QVariant FaultModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Fault &fault = m_faults.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case LabelRole:
        return fault.label();
    case NameRole:
        return fault.name;
    case SentenceRole:
        return fault.sentence;
    case ChoicesRole:
        return QVariant::fromValue(fault.choices);
    case ChoiceRole:
        return fault.choice;
    case ActiveRole:
        return fault.active;
    default:
        return {};
    }
}

QHash<int, QByteArray> FaultModel::roleNames() const
{
    return {{NameRole, "name"},       {LabelRole, "label"},   {SentenceRole, "sentence"},
            {ChoicesRole, "choices"}, {ChoiceRole, "choice"}, {ActiveRole, "active"}};
}

int FaultModel::activeCount() const
{
    return int(std::count_if(m_faults.begin(), m_faults.end(), [](const Fault &fault) { return fault.active; }));
}

QString FaultModel::summary() const
{
    return m_last >= 0 && m_faults.at(m_last).active ? m_faults.at(m_last).sentence : QString();
}

void FaultModel::setActive(int row, bool active)
{
    if (row < 0 || row >= m_faults.size() || m_faults.at(row).active == active)
        return;
    m_faults[row].active = active;
    tell(row);
}

void FaultModel::choose(int row, int choice)
{
    if (row < 0 || row >= m_faults.size() || choice < 0 || choice >= m_faults.at(row).choices.size())
        return;
    Fault &fault = m_faults[row];
    if (fault.active && fault.choice == choice)
        return;
    fault.choice = choice;
    fault.active = true;
    tell(row);
}

void FaultModel::reword(const QList<Fault> &faults)
{
    Q_ASSERT(faults.size() == m_faults.size());
    for (qsizetype row = 0; row < faults.size(); ++row) {
        Fault worded = faults.at(row);
        worded.choice = m_faults.at(row).choice;
        worded.active = m_faults.at(row).active;
        m_faults[row] = worded;
    }
    if (!m_faults.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
    Q_EMIT switched();
}

void FaultModel::clear()
{
    for (int row = 0; row < m_faults.size(); ++row)
        setActive(row, false);
}

void FaultModel::tell(int row)
{
    const Fault &fault = m_faults.at(row);
    if (fault.active)
        m_last = row;
    Q_EMIT dataChanged(index(row), index(row));
    Q_EMIT switched();
    //: A mark in the charts: a fault was switched off. %1 its name.
    Q_EMIT changed(row, fault.active ? fault.label() : tr("%1 off").arg(fault.name));
}

} // namespace Pushlab
