// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "report/chart.h"

namespace Pushlab {

/*!
 * The charts of two runs in one another: what it was before in pale lines, what it is after in those that chartsOf()
 * draws. Only the charts of which both have something to say; the marks are those of the run after.
 */
QList<Chart> overlaidCharts(const RecordedRun &before, const RecordedRun &after);

} // namespace Pushlab
