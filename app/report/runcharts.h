// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "report/chart.h"

namespace Pushlab {

/*!
 * The charts of one run: latency over time, latency by percentile, attempts and reconnections, connections, lanes,
 * request threads, payments, memory. Those about which the run says nothing are left out, and in each the protocols that had
 * no clients.
 */
QList<Chart> chartsOf(const RecordedRun &run);

//! Gives charts with the same key in both lists the larger of their scales, so that they can be laid side by side.
void shareScales(QList<Chart> &left, QList<Chart> &right);

} // namespace Pushlab
