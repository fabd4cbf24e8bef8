// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/deadlines.h"

namespace Pushlab {

Deadlines::Deadlines(QObject *parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &Deadlines::run);
}

Deadlines::Queue::iterator Deadlines::insert(Clock::time_point when, Timed *timed)
{
    // Most are the same while away as those before them, and so belong at the end.
    const Queue::iterator entry = m_queue.emplace_hint(m_queue.end(), when, timed);
    if (when < m_armedFor)
        arm();
    return entry;
}

void Deadlines::run()
{
    m_armedFor = Clock::time_point::max();
    const Clock::time_point now = Clock::now();
    // Whoever is called may set or clear deadlines, its own and others', so each round starts from the front.
    while (!m_queue.empty() && m_queue.begin()->first <= now) {
        const Queue::iterator first = m_queue.begin();
        Timed *timed = first->second;
        timed->m_entry.reset();
        m_queue.erase(first);
        timed->onDeadline();
    }
    arm();
}

void Deadlines::arm()
{
    if (m_queue.empty())
        return;
    m_armedFor = m_queue.begin()->first;
    // Rounded up: a timer that fires early would only be armed again.
    const auto wait = std::chrono::ceil<std::chrono::milliseconds>(m_armedFor - Clock::now());
    m_timer.start(std::max(wait, std::chrono::milliseconds(0)));
}

void Timed::setDeadline(Clock::time_point when)
{
    clearDeadline();
    m_entry = m_deadlines.insert(when, this);
}

void Timed::clearDeadline()
{
    if (m_entry)
        m_deadlines.erase(*m_entry);
    m_entry.reset();
}

} // namespace Pushlab
