// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "report/chart.h"

#include "report/numbertext.h"

#include <algorithm>
#include <cmath>

namespace Pushlab {

Axis Axis::linear(const QString &label, double largest)
{
    Axis axis;
    axis.label = label;
    const double wanted = (largest > 0 ? largest : 1) * 1.02;
    double step = std::pow(10, std::floor(std::log10(wanted / 4)));
    for (const double factor : {2.0, 2.5, 2.0}) { // 1, 2, 5, 10 times the power of ten
        if (step * 5 >= wanted)
            break;
        step *= factor;
    }
    const int count = int(std::ceil(wanted / step - 1e-9));
    axis.to = step * count;
    const int decimals = std::max(0, int(std::ceil(-std::log10(step) - 1e-9)));
    for (int i = 0; i <= count; ++i)
        axis.ticks.append({step * i, numberText(step * i, decimals)});
    return axis;
}

Axis Axis::decades(const QString &label, double smallest, double largest)
{
    Axis axis;
    axis.label = label;
    axis.logarithmic = true;
    const int first = int(std::floor(std::log10(smallest)));
    const int last = std::max(int(std::ceil(std::log10(largest))), first + 1);
    axis.from = std::pow(10, first);
    axis.to = std::pow(10, last);
    for (int power = first; power <= last; ++power)
        axis.ticks.append({std::pow(10, power), numberText(std::pow(10, power), std::max(0, -power))});
    return axis;
}

double Axis::share(double value) const
{
    const double share
        = logarithmic ? std::log(std::max(value, from) / from) / std::log(to / from) : (value - from) / (to - from);
    return std::clamp(share, 0.0, 1.0);
}

double Chart::largestY() const
{
    double largest = 0;
    for (const Series &line : series) {
        for (const QPointF &point : line.points) {
            if (!std::isnan(point.y()))
                largest = std::max(largest, point.y());
        }
    }
    return largest;
}

} // namespace Pushlab
