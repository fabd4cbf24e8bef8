// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/windows.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr std::chrono::milliseconds shortest = 1000ms;
constexpr auto longest = 10'000ms;
} // namespace

void RateWindow::add(std::chrono::milliseconds time, qint64 total)
{
    if (m_values.empty() && time <= m_length)
        m_values.push_back({0ms, 0}); // totals begin with the run
    m_values.push_back({time, total});
    // The oldest one is the last that is at least as old as the window is long.
    while (m_values.size() > 2 && time - m_values[1].time >= m_length)
        m_values.pop_front();
}

double RateWindow::perSecond() const
{
    if (m_values.size() < 2)
        return 0;
    // A run younger than a second is not stretched: 50 in its first 100 ms are 50, not 500.
    const auto elapsed = std::max(shortest, m_values.back().time - m_values.front().time);
    return double(m_values.back().total - m_values.front().total) * 1000 / double(elapsed.count());
}

LatencyWindow::LatencyWindow() = default;

void LatencyWindow::add(std::chrono::milliseconds time, const Histogram &interval)
{
    m_intervals.push_back({time, interval});
    while (time - m_intervals.front().time >= longest)
        m_intervals.pop_front();
}

std::optional<Histogram::Duration> LatencyWindow::percentile(double quantile) const
{
    m_sum.clear();
    std::optional<Histogram::Duration> value;
    for (auto interval = m_intervals.rbegin(); interval != m_intervals.rend(); ++interval) {
        if (m_intervals.back().time - interval->time >= shortest) {
            if (m_sum.count() == 0)
                return std::nullopt;
            if ((value = m_sum.settledPercentile(quantile)))
                return value;
        }
        if (interval->histogram.count() > 0)
            m_sum.merge(interval->histogram);
    }
    return m_sum.count() > 0 ? m_sum.settledPercentile(quantile) : std::nullopt;
}

void LatencyWindow::clear() { m_intervals.clear(); }

} // namespace Pushlab
