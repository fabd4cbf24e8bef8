// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/idletimer.h"

#include <QTimerEvent>

#include <algorithm>

namespace Pushlab {

void IdleTimer::setLimit(std::optional<Duration> limit)
{
    m_limit = limit;
    arm();
}

void IdleTimer::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    if (m_limit && Clock::now() >= m_last + *m_limit) {
        m_limit.reset();
        Q_EMIT expired();
    } else {
        arm();
    }
}

void IdleTimer::arm()
{
    if (!m_limit || (m_timer.isActive() && m_due <= m_last + *m_limit))
        return; // fires early enough, and then looks again
    m_due = m_last + *m_limit;
    const auto rest = std::chrono::ceil<Duration>(m_due - Clock::now());
    m_timer.start(int(std::max(rest, Duration(0)).count()), Qt::PreciseTimer, this);
}

} // namespace Pushlab
