// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "ui/ring.h"
#include "ui/timewindow.h"
#include "ui/windows.h"

#include <QList>
#include <QPointF>

#include <array>
#include <limits>

namespace Pushlab {

//! Which latencies are looked at.
struct LatencyView {
    static constexpr std::array quantiles{0.50, 0.95, 0.99};
    int quantile = 2; //!< Index into quantiles.
    //! Since the message was really sent, as a closed-loop tool has it: what waited for a stalled publisher or server
    //! is not in it. False: since it was meant to be sent.
    bool sinceSend = false;

    friend bool operator==(const LatencyView &, const LatencyView &) = default;
};

//! One instant of everything that the charts draw. Not a number: nothing says.
struct ChartSample {
    using EachTransport = std::array<double, transportCount>;

    double seconds = 0; //!< Since the run began.
    //! [intended, sent][p50, p95, p99][transport] in milliseconds.
    std::array<std::array<EachTransport, LatencyView::quantiles.size()>, 2> latency{};
    EachTransport reconnections{}; //!< Per second.
    EachTransport attempts{}; //!< Per second.
    double busy = 0;
    double queued = 0;
    double rejected = 0; //!< Per second.
    double pool = 0;
    // Clients of all protocols. A dip is shorter than a sample, so the fewest who were open and the most who waited.
    double open = 0;
    double connecting = 0;
    double waiting = 0; //!< Backing off, or for one of their browser's connections.
    double givenUp = 0;
    // Per second.
    double paid = 0;
    double paymentsRejected = 0;
    double paymentsFailed = 0;
    // Of the server process.
    double residentBytes = 0;
    double descriptors = 0;
};

/*!
 * The last hour of a run, as samples five times a second in fixed memory. No Qt object: frames in, points out.
 */
class ChartHistory
{
public:
    static constexpr size_t capacity = 3600 * 5;
    using Field = double (*)(const ChartSample &sample, int index);
    using Runs = QList<QList<QPointF>>;

    ChartHistory();

    //! Takes one frame in; true when a sample came of it. A frame of an earlier time begins a new run.
    bool add(const Frame &frame);
    void clear();

    bool isEmpty() const { return m_samples.isEmpty(); }
    double oldest() const { return isEmpty() ? 0 : m_samples[0].seconds; }
    double newest() const { return isEmpty() ? 0 : m_samples.newest().seconds; }
    //! The sample of that moment: the last one that is not later. Null before the first.
    const ChartSample *at(double seconds) const;
    //! The sample next to that moment, before or after it. Null when there is none at all.
    const ChartSample *nearest(double seconds) const;

    /*!
     * The points of one line in a window, x in seconds from the left edge, one list for each stretch that has values: a
     * line breaks where nothing says. Points that a straight level line passes through anyway are left out; of several
     * that would fall together the largest is drawn, so that no peak gets lost. A gap too short to be seen is none.
     */
    Runs runs(Field field, int index, const TimeWindow &window) const;
    //! Twelve points of the line, for the marker that tells lines apart without colour.
    QList<QPointF> markers(Field field, int index, const TimeWindow &window) const;
    double largest(Field field, int index, const TimeWindow &window) const; //!< 0 for none.

private:
    size_t firstFrom(double seconds) const;
    QList<QPointF> points(Field field, int index, const TimeWindow &window) const;

    struct OfTransport {
        std::array<LatencyWindow, 2> latency; //!< As in ChartSample.
        RateWindow reconnections;
        RateWindow attempts;
    };
    Ring<ChartSample> m_samples;
    std::array<OfTransport, transportCount> m_transports;
    double m_fewestOpen = std::numeric_limits<double>::max(); //!< Since the sample before, as the next.
    double m_mostWaiting = 0;
    RateWindow m_rejected;
    RateWindow m_paid;
    RateWindow m_paymentsRejected;
    RateWindow m_paymentsFailed;
    std::chrono::milliseconds m_lastFrame{-1};
    std::chrono::milliseconds m_nextSample{0};
};

} // namespace Pushlab
