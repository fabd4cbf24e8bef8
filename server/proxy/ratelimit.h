// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>

namespace Pushlab {

/*!
 * nginx's limit_req without a burst: a bucket that leaks evenly and holds one request, so at 10 a second the next one
 * passes 100 ms after the last that did. Pure; the caller says what time it is.
 */
class RateLimit
{
public:
    using Clock = std::chrono::steady_clock;

    bool admits(Clock::time_point now, double perSecond)
    {
        const std::chrono::duration<double> since = now - m_last;
        if (m_any && since.count() * perSecond < 1)
            return false;
        m_any = true;
        m_last = now;
        return true;
    }

private:
    Clock::time_point m_last;
    bool m_any = false;
};

} // namespace Pushlab
