// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "report/chart.h"

#include "wire/expected.h"

#include <QImage>

namespace Pushlab {

constexpr int pictureMargin = 24; //!< Pixels on each side.

//! The chart as toSvg() writes it, on white, two pixels to a unit. Needs a QGuiApplication, for the fonts.
QImage toImage(const Chart &chart);

//! One file for each chart of each run: "1-latency.png". Makes \a folder when there is none.
Expected<void> writePng(const Recording &recording, const QString &folder);

} // namespace Pushlab
