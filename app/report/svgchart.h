// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "report/chart.h"

#include <QByteArray>
#include <QSizeF>

namespace Pushlab {

//! The width of every chart in SVG's own units; the height grows with the lines that legend and marks need.
constexpr double chartWidth = 640;

/*!
 * A chart as one `<svg>` element. It keeps to what SVG Tiny 1.2 has, so that browsers and Qt's renderer draw the same.
 *
 * Marks are numbered at the top of their lines and named below the plot.
 */
QByteArray toSvg(const Chart &chart);

} // namespace Pushlab
