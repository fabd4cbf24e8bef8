// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "ui/ring.h"
#include "ui/windows.h"

#include <QList>
#include <QPointF>

#include <array>

namespace Pushlab {

//! One instant of everything that the charts draw.
struct ChartSample {
    double seconds = 0; //!< Since the run began.
    //! [transport][p50, p95, p99] in milliseconds; not a number when nothing says.
    std::array<std::array<double, 3>, transportCount> latency{};
    std::array<double, transportCount> reconnections{}; //!< Per second.
    std::array<double, transportCount> attempts{}; //!< Per second.
    double busy = 0;
    double queued = 0;
    double rejected = 0; //!< Per second.
    double pool = 0;
};

/*!
 * The last two minutes of a run, as samples five times a second in fixed memory. No Qt object: frames in, points out.
 */
class ChartHistory
{
public:
    static constexpr double windowSeconds = 120;
    static constexpr std::array quantiles{0.50, 0.95, 0.99};
    using Field = double (*)(const ChartSample &sample, int index);

    ChartHistory();

    //! Takes one frame in; true when a sample came of it. A frame of an earlier time begins a new run.
    bool add(const Frame &frame);
    void clear();

    bool isEmpty() const { return m_samples.isEmpty(); }
    const ChartSample &newest() const { return m_samples.newest(); }
    //! The run time at the left edge of the charts; 0 until the first two minutes are full.
    double windowStart() const;

    /*!
     * The points of one line, x in seconds from the left edge. Points that a straight level line passes through
     * anyway are left out. Where there is no value the line goes down to \a floor, out of the picture.
     */
    QList<QPointF> points(Field field, int index, double floor) const;
    //! Every ten seconds one point of the line, for the marker that tells lines apart without colour.
    QList<QPointF> markers(Field field, int index) const;
    double largest(Field field, int index) const; //!< In the window; 0 for none.

private:
    Ring<ChartSample> m_samples;
    std::array<LatencyWindow, transportCount> m_latency;
    std::array<RateWindow, transportCount> m_reconnections;
    std::array<RateWindow, transportCount> m_attempts;
    RateWindow m_rejected;
    std::chrono::milliseconds m_lastFrame{-1};
    std::chrono::milliseconds m_nextSample{0};
};

} // namespace Pushlab
