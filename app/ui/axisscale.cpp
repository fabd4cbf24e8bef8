// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/axisscale.h"

namespace Pushlab {

AxisScale AxisScale::forLargest(double largest)
{
    const double wanted = largest * 1.05;
    for (double decade = 1;; decade *= 10) {
        if (wanted <= decade * 5)
            return {decade * 5, 6};
        if (wanted <= decade * 10)
            return {decade * 10, 6};
        if (wanted <= decade * 20)
            return {decade * 20, 5};
        if (wanted <= decade * 25)
            return {decade * 25, 6};
    }
}

AxisScale AxisScale::withTicks(double largest, int ticks)
{
    const double wanted = largest * 1.05;
    for (double decade = 1;; decade *= 10) {
        for (const double step : {decade, decade * 2, decade * 5}) {
            if (wanted <= step * (ticks - 1))
                return {step * (ticks - 1), ticks};
        }
    }
}

double decadeAbove(double largest, double least)
{
    double top = least;
    while (top < largest)
        top *= 10;
    return top;
}

} // namespace Pushlab
