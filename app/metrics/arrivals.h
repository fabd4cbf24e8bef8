// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>
#include <chrono>

namespace Pushlab {

//! How many came within one bucket of time.
struct ArrivalBucket {
    std::chrono::milliseconds start{0}; //!< Since the swarm began; the next bucket begins 100 ms later.
    int count = 0;

    friend bool operator==(const ArrivalBucket &, const ArrivalBucket &) = default;
};

//! Counts arrivals in buckets of 100 ms, so that a storm can be drawn and its peak read. A clock reading is an
//! argument.
class ArrivalSeries
{
public:
    using Clock = std::chrono::steady_clock;
    static constexpr std::chrono::milliseconds bucketSize{100};

    explicit ArrivalSeries(Clock::time_point start) : m_start(start) {}

    void record(Clock::time_point now)
    {
        const auto start = bucketAt(now);
        if (m_buckets.isEmpty() || m_buckets.last().start != start)
            m_buckets.append({start, 0});
        m_peak = std::max(m_peak, ++m_buckets.last().count);
    }

    //! The buckets that are complete at \a now and were not taken before, in order; empty ones are left out.
    QList<ArrivalBucket> take(Clock::time_point now)
    {
        const bool runs = !m_buckets.isEmpty() && m_buckets.last().start == bucketAt(now);
        QList<ArrivalBucket> rest;
        if (runs)
            rest.append(m_buckets.takeLast());
        m_buckets.swap(rest);
        return rest;
    }

    int peak() const { return m_peak; } //!< Of all buckets so far, the one that still runs included.

private:
    std::chrono::milliseconds bucketAt(Clock::time_point time) const
    {
        return std::chrono::floor<std::chrono::milliseconds>(time - m_start) / bucketSize * bucketSize;
    }

    Clock::time_point m_start;
    QList<ArrivalBucket> m_buckets;
    int m_peak = 0;
};

} // namespace Pushlab
