// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/deliveryledger.h"

#include <algorithm>

namespace Pushlab {

void DeliveryLedger::start(quint64 first)
{
    Q_ASSERT(!m_started && first > 0);
    m_started = true;
    m_first = m_next = first;
}

DeliveryLedger::Arrival DeliveryLedger::arrived(quint64 number)
{
    if (!m_started || number < m_first)
        return Arrival::BeforeStart;

    if (number >= m_next) {
        const bool early = number > m_next;
        if (early) {
            m_holes.push_back({m_next, number - 1});
            m_missing += qint64(number - m_next);
        }
        m_next = number + 1;
        ++m_delivered;
        return early ? Arrival::Early : Arrival::InOrder;
    }

    const auto hole = std::lower_bound(m_holes.begin(), m_holes.end(), number,
                                       [](const Hole &candidate, quint64 wanted) { return candidate.last < wanted; });
    if (hole == m_holes.end() || number < hole->first) {
        ++m_duplicated;
        return Arrival::Duplicate;
    }
    fillHole(hole, number);
    --m_missing;
    ++m_delivered;
    ++m_reordered;
    return Arrival::Late;
}

void DeliveryLedger::fillHole(std::vector<Hole>::iterator hole, quint64 number)
{
    if (hole->first == hole->last) {
        m_holes.erase(hole);
    } else if (number == hole->first) {
        ++hole->first;
    } else if (number == hole->last) {
        --hole->last;
    } else {
        const Hole below{hole->first, number - 1};
        hole->first = number + 1;
        m_holes.insert(hole, below);
    }
}

qint64 DeliveryLedger::lostUpTo(quint64 last) const
{
    if (!m_started)
        return 0;
    return m_missing + (last >= m_next ? qint64(last - m_next + 1) : 0);
}

qint64 DeliveryLedger::expectedUpTo(quint64 last) const { return m_delivered + lostUpTo(last); }

} // namespace Pushlab
