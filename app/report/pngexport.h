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

//! One file for each chart: "1-latency.png", where 1 is \a number. Makes \a folder when there is none.
Expected<void> writePictures(const QList<Chart> &charts, const QString &folder, int number);
//! Those of each run, numbered from 1.
Expected<void> writePng(const Recording &recording, const QString &folder);

} // namespace Pushlab
