// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/wiremodel.h"

#include "lab/wiretext.h"

#include <algorithm>

namespace Pushlab {

using Hop = WireRecord::Hop;

WireModel::WireModel(QObject *parent) : QAbstractListModel(parent) {}

WireModel::WireModel(const WireLog::Limits &limits, QObject *parent) : QAbstractListModel(parent), m_log(limits) {}

int WireModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

const WireEntry &WireModel::entry(int row) const { return m_log.entries()[qsizetype(m_rows[row] - m_log.dropped())]; }

QVariant WireModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WireEntry &entry = this->entry(index.row());
    switch (role) {
    case SecondsRole:
        return WireText::seconds(entry, m_began);
    case WayRole:
        return WireText::way(entry);
    case UpRole:
        return entry.up;
    case ClientHopRole:
        return entry.hop == Hop::Client;
    case KindRole:
        return WireText::kindName(entry.kind);
    case Qt::DisplayRole:
    case TitleRole:
        return entry.title;
    case PageRole:
        return entry.hop == Hop::Client ? WireText::page(entry) : QString();
    case SeenRole:
        return !entry.page.isEmpty();
    case PartsRole:
        return entry.parts;
    case DumpRole:
        return WireText::dump(entry.bytes);
    case LinkRole:
        return int(entry.link);
    case NameRole:
        return WireText::line(entry, m_began).simplified();
    default:
        return {};
    }
}

QHash<int, QByteArray> WireModel::roleNames() const
{
    return {{SecondsRole, "seconds"}, {WayRole, "way"},     {UpRole, "up"},     {ClientHopRole, "clientHop"},
            {KindRole, "kind"},       {TitleRole, "title"}, {PageRole, "page"}, {SeenRole, "seen"},
            {PartsRole, "parts"},     {DumpRole, "dump"},   {LinkRole, "link"}, {NameRole, "name"}};
}

void WireModel::add(const QList<WireEntry> &entries, WireRecord::Clock::time_point began)
{
    m_began = began;
    if (entries.isEmpty())
        return;
    if (const qsizetype old = m_log.excess(entries); old > 0) {
        const auto kept = std::lower_bound(m_rows.cbegin(), m_rows.cend(), m_log.dropped() + quint64(old));
        const auto gone = int(kept - m_rows.cbegin());
        if (gone > 0)
            beginRemoveRows({}, 0, gone - 1);
        m_rows.remove(0, gone);
        m_log.dropOldest(old);
        if (gone > 0)
            endRemoveRows();
    }
    m_log.add(entries);
    QList<quint64> come;
    const quint64 first
        = m_log.dropped() + quint64(m_log.entries().size() - qMin(entries.size(), m_log.entries().size()));
    for (quint64 number = first; number < m_log.dropped() + quint64(m_log.entries().size()); ++number) {
        if (passes(m_log.entries()[qsizetype(number - m_log.dropped())]))
            come.append(number);
    }
    if (!come.isEmpty()) {
        beginInsertRows({}, count(), count() + int(come.size()) - 1);
        m_rows += come;
        m_passed += quint64(come.size());
        endInsertRows();
    }
    Q_EMIT changed();
}

void WireModel::clear()
{
    beginResetModel();
    m_log.clear();
    m_rows.clear();
    m_passed = 0;
    endResetModel();
    Q_EMIT changed();
}

void WireModel::filter()
{
    beginResetModel();
    m_rows.clear();
    for (qsizetype i = 0; i < m_log.entries().size(); ++i) {
        if (passes(m_log.entries()[i]))
            m_rows.append(m_log.dropped() + quint64(i));
    }
    m_passed = quint64(m_rows.size());
    endResetModel();
    Q_EMIT filterChanged();
    Q_EMIT changed();
}

bool WireModel::passes(const WireEntry &entry) const
{
    if (m_place != Everywhere && (m_place == ClientHop) != (entry.hop == Hop::Client))
        return false;
    if (m_direction != BothWays && (m_direction == Up) != entry.up)
        return false;
    if (m_kind > 0 && m_kind - 1 != int(entry.kind))
        return false;
    if (m_text.isEmpty())
        return true;
    return entry.title.contains(m_text, Qt::CaseInsensitive) || entry.page.contains(m_text, Qt::CaseInsensitive)
        || entry.parts.join(u'\n').contains(m_text, Qt::CaseInsensitive)
        || QString::fromUtf8(entry.bytes).contains(m_text, Qt::CaseInsensitive);
}

template <typename T>
void WireModel::set(T &member, const T &value)
{
    if (member == value)
        return;
    member = value;
    filter();
}

void WireModel::setPlace(int place) { set(m_place, place); }
void WireModel::setDirection(int direction) { set(m_direction, direction); }
void WireModel::setKind(int kind) { set(m_kind, qBound(0, kind, WireEntry::kinds)); }
void WireModel::setText(const QString &text) { set(m_text, text); }

QString WireModel::detail(int row) const
{
    return row < 0 || row >= count() ? QString() : WireText::block(entry(row), m_began);
}

QList<QString> WireModel::kinds() const
{
    //: In a list of kinds of things on the wire: none is left out.
    QList<QString> names{tr("everything")};
    for (int kind = 0; kind < WireEntry::kinds; ++kind)
        names.append(WireText::kindName(WireEntry::Kind(kind)));
    return names;
}

QList<WireEntry> WireModel::shown() const
{
    QList<WireEntry> entries;
    entries.reserve(m_rows.size());
    for (int row = 0; row < count(); ++row)
        entries.append(entry(row));
    return entries;
}

} // namespace Pushlab
