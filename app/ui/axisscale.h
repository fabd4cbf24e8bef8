// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Pushlab {

//! The upper end of a linear axis that begins at 0, and how many ticks make its steps round numbers.
struct AxisScale {
    double top = 5;
    int ticks = 6;

    //! The smallest of 5, 10, 20, 25, 50, 100 … that holds \a largest with a little air.
    static AxisScale forLargest(double largest);
    //! The same with so many ticks: what is counted at the right of a chart shares the grid of the left.
    static AxisScale withTicks(double largest, int ticks);

    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

//! The power of ten that holds \a largest, at least \a least: the upper end of a logarithmic axis.
double decadeAbove(double largest, double least);

} // namespace Pushlab
