// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/memorylog.h"

#include <algorithm>

namespace Pushlab {

MemoryLog::MemoryLog(int history) : m_history(qMax(0, history)) {}

Log::Appended MemoryLog::append(Event event, const QByteArray &idempotencyKey)
{
    if (!idempotencyKey.isEmpty()) {
        if (const auto known = m_idOfKey.constFind(idempotencyKey); known != m_idOfKey.constEnd())
            return {*known, true};
    }
    event.id = m_newest + m_pending.size() + 1;
    if (!idempotencyKey.isEmpty())
        m_idOfKey.insert(idempotencyKey, event.id);
    const Appended appended{event.id, false};
    m_pending.push_back({std::move(event), idempotencyKey});
    return appended;
}

bool MemoryLog::commit()
{
    for (Entry &entry : m_pending)
        keep(std::move(entry));
    m_pending.clear();
    return true;
}

void MemoryLog::discardPending()
{
    for (const Entry &entry : m_pending)
        m_idOfKey.remove(entry.key);
    m_pending.clear();
}

void MemoryLog::restore(Entry entry)
{
    if (!entry.key.isEmpty())
        m_idOfKey.insert(entry.key, entry.event.id);
    keep(std::move(entry));
}

QList<Event> MemoryLog::after(quint64 id) const
{
    auto first = std::upper_bound(m_kept.begin(), m_kept.end(), id,
                                  [](quint64 value, const Entry &entry) { return value < entry.event.id; });
    QList<Event> events;
    events.reserve(m_kept.end() - first);
    for (; first != m_kept.end(); ++first)
        events.append(first->event);
    return events;
}

quint64 MemoryLog::oldest() const { return m_kept.empty() ? 0 : m_kept.front().event.id; }

void MemoryLog::setHistory(int events)
{
    m_history = qMax(0, events);
    while (qsizetype(m_kept.size()) > m_history) {
        m_idOfKey.remove(m_kept.front().key);
        m_kept.pop_front();
    }
}

void MemoryLog::keep(Entry entry)
{
    m_newest = entry.event.id;
    m_kept.push_back(std::move(entry));
    setHistory(int(m_history));
}

} // namespace Pushlab
