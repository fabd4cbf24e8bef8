// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/openloop.h"

namespace Pushlab {

OpenLoop::OpenLoop(Due due, QObject *parent) : QObject(parent), m_due(std::move(due))
{
    m_tick.setSingleShot(true);
    m_tick.setTimerType(Qt::PreciseTimer);
    connect(&m_tick, &QTimer::timeout, this, &OpenLoop::run);
}

void OpenLoop::setRate(double perSecond)
{
    if (perSecond == m_rate)
        return;
    m_rate = perSecond;
    m_epoch = Clock::now();
    m_count = 0;
    m_tick.stop();
    if (m_rate > 0)
        run();
}

OpenLoop::Clock::time_point OpenLoop::intended(quint64 n) const
{
    return m_epoch + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(double(n) / m_rate));
}

void OpenLoop::run()
{
    const auto now = Clock::now();
    while (m_rate > 0 && intended(m_count + 1) <= now) // what is due may stop it
        m_due(intended(++m_count));
    if (m_rate <= 0)
        return;
    // Rounded up: waking a little late is measured, waking early would spin.
    m_tick.start(std::chrono::ceil<std::chrono::milliseconds>(intended(m_count + 1) - now));
}

} // namespace Pushlab
