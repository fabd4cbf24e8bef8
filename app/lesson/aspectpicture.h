// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/aspect.h"

#include <QImage>

namespace Pushlab {

//! The whole table as a picture, on white, for a slide or a page. Needs a QGuiApplication, for the fonts.
QImage comparisonImage(const QList<Aspect> &aspects, const MeasuredAspects &measured);

} // namespace Pushlab
