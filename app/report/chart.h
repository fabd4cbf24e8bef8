// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <QList>
#include <QPointF>
#include <QString>

namespace Pushlab {

//! How a line looks: always by colour, dash and marker, so that none of them is needed alone.
struct LineStyle {
    enum class Marker { None, Circle, Square, Triangle };

    QString colour; //!< "#2f6fde"
    QString dash; //!< SVG's stroke-dasharray; empty: solid.
    Marker marker = Marker::None;
    double width = 2;
};

//! One line of a chart.
struct Series {
    QString name;
    LineStyle style;
    QList<QPointF> points; //!< x ascending. A point whose y is NaN interrupts the line.
};

struct AxisTick {
    double at = 0;
    QString text;
};

/*!
 * One axis: what it measures and from where to where. On a logarithmic one values below its start are drawn on it.
 */
struct Axis {
    QString label; //!< With the unit: "latency (ms)".
    double from = 0;
    double to = 1;
    bool logarithmic = false;
    QList<AxisTick> ticks;

    //! 0 to a round figure that holds \a largest, with a tick at each round step.
    static Axis linear(const QString &label, double largest);
    //! Whole decades that hold both, with a tick at each.
    static Axis decades(const QString &label, double smallest, double largest);

    //! Where \a value lies: 0 at the start, 1 at the end; held in between.
    double share(double value) const;
};

//! What is drawn, without how large and with what.
struct Chart {
    QString key; //!< Of the file: "latency".
    QString title;
    Axis x;
    Axis y;
    QList<Series> series;
    QList<Mark> marks; //!< Their times on an x axis in seconds.

    double largestY() const; //!< Of all points; 0 when there are none.
};

} // namespace Pushlab
