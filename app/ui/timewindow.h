// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <array>
#include <cstddef>

namespace Pushlab {

/*!
 * The part of a run that the charts show: how long it is, and whether it follows the newest moment or is held.
 *
 * All times are seconds since the run began. A value without a clock: whoever has the samples says which is the
 * newest and which the oldest.
 *
 * Until somebody zooms, a young run has a short span, so that its first seconds can be seen, and a longer one as it
 * grows, up to two minutes.
 */
class TimeWindow
{
public:
    static constexpr std::array spans{10.0, 30.0, 60.0, 120.0, 300.0, 900.0, 3600.0};

    double start() const { return m_start; }
    double seconds() const { return spans[m_span]; }
    double end() const { return m_start + seconds(); }
    bool isHeld() const { return m_held; }

    void follow(double newest); //!< From now on again, and up to there.
    void hold() { m_held = true; }
    void advance(double newest); //!< Follows, unless it is held.

    //! Holds it \a by seconds later (earlier when negative), no further than there are samples.
    void scroll(double by, double oldest, double newest);
    //! Shows a shorter span for each of \a steps, a longer one when negative. What lies at the share \a anchor of a
    //! held window stays there.
    void zoom(int steps, double anchor, double oldest, double newest);
    bool canZoom(int steps) const;

    friend bool operator==(const TimeWindow &, const TimeWindow &) = default;

private:
    double m_start = 0;
    size_t m_span = 0;
    bool m_zoomed = false;
    bool m_held = false;
};

} // namespace Pushlab
