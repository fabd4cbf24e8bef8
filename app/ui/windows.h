// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/histogram.h"

#include <chrono>
#include <deque>

namespace Pushlab {

//! How fast a total grows, over the last second of frames or a longer time.
class RateWindow
{
public:
    RateWindow() : RateWindow(std::chrono::seconds(1)) {}
    explicit RateWindow(std::chrono::milliseconds length) : m_length(length) {}

    void add(std::chrono::milliseconds time, qint64 total);
    double perSecond() const; //!< 0 before the second value of a run that was not seen from its begin.
    void clear() { m_values.clear(); }

private:
    struct Value {
        std::chrono::milliseconds time;
        qint64 total;
    };
    std::chrono::milliseconds m_length;
    std::deque<Value> m_values;
};

/*!
 * Latencies of the last frames. A percentile looks back one second, and further, up to ten, while that is too few
 * samples to say: so a few clients have a p99 too, and many have one that moves at once.
 */
class LatencyWindow
{
public:
    LatencyWindow();

    void add(std::chrono::milliseconds time, const Histogram &interval);
    //! Empty when nothing was delivered in the last second, or too little in the last ten to carry it (see
    //! Histogram::settledPercentile()).
    std::optional<Histogram::Duration> percentile(double quantile) const;
    void clear();

private:
    struct Interval {
        std::chrono::milliseconds time;
        Histogram histogram;
    };
    std::deque<Interval> m_intervals;
    mutable Histogram m_sum; //!< Kept between calls to spare its allocation.
};

} // namespace Pushlab
