// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wirelog.h"

namespace Pushlab {

qint64 WireLog::costOf(const WireEntry &entry)
{
    qint64 characters = entry.title.size() + entry.page.size();
    for (const QString &part : entry.parts)
        characters += part.size() + qsizetype(sizeof part);
    return qint64(sizeof entry) + entry.bytes.size() + characters * qint64(sizeof(QChar));
}

qsizetype WireLog::excess(const QList<WireEntry> &coming) const
{
    qint64 bytes = m_bytes;
    for (const WireEntry &entry : coming)
        bytes += costOf(entry);
    qsizetype count = m_entries.size() + coming.size();
    qsizetype old = 0;
    for (; old < m_entries.size() && (count > m_limits.entries || bytes > m_limits.bytes); ++old, --count)
        bytes -= costOf(m_entries[old]);
    return old;
}

void WireLog::dropOldest(qsizetype count)
{
    for (qsizetype i = 0; i < count; ++i)
        m_bytes -= costOf(m_entries[i]);
    m_entries.remove(0, count);
    m_dropped += quint64(count);
}

void WireLog::add(const QList<WireEntry> &entries)
{
    m_entries += entries;
    for (const WireEntry &entry : entries)
        m_bytes += costOf(entry);
    dropOldest(excess({}));
}

void WireLog::clear()
{
    m_entries.clear();
    m_bytes = 0;
    m_dropped = 0;
}

} // namespace Pushlab
