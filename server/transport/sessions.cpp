// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/sessions.h"

#include "transport/session.h"

namespace Pushlab {

quint64 Sessions::add(Session &session)
{
    ++m_counts[size_t(session.transport())];
    m_sessions.insert(++m_last, &session);
    return m_last;
}

void Sessions::remove(const Session &session)
{
    m_sessions.remove(session.number());
    --(session.hasDeparted() ? m_departed : m_counts[size_t(session.transport())]);
}

void Sessions::markDeparted(const Session &session)
{
    --m_counts[size_t(session.transport())];
    ++m_departed;
}

} // namespace Pushlab
