// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/timewindow.h"

#include <algorithm>

namespace Pushlab {

namespace {
constexpr double longestUnasked = 120; // seconds
}

void TimeWindow::follow(double newest)
{
    m_held = false;
    advance(newest);
}

void TimeWindow::advance(double newest)
{
    if (m_held)
        return;
    if (!m_zoomed)
        m_span = size_t(std::lower_bound(spans.begin(), spans.end(), std::min(newest, longestUnasked)) - spans.begin());
    m_start = std::max(0.0, newest - seconds());
}

void TimeWindow::scroll(double by, double oldest, double newest)
{
    m_held = true;
    const double latest = std::max(oldest, newest - seconds());
    m_start = std::clamp(m_start + by, oldest, latest);
}

bool TimeWindow::canZoom(int steps) const
{
    const int span = int(m_span) - steps;
    return span >= 0 && span < int(spans.size());
}

void TimeWindow::zoom(int steps, double anchor, double oldest, double newest)
{
    const double before = seconds();
    m_zoomed = true;
    m_span = size_t(std::clamp(int(m_span) - steps, 0, int(spans.size()) - 1));
    if (m_held)
        scroll((before - seconds()) * anchor, oldest, newest);
    else
        advance(newest);
}

} // namespace Pushlab
