// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "report/chart.h"

namespace Pushlab {

//! The key of the chart of lanes, which cannot be laid over another one: its rows are other clients.
inline const QString lanesKey = QStringLiteral("lanes");

//! What single clients did over \a time, a row each: as the window draws it. Without series when none was recorded.
Chart lanesOf(const RecordedRun &run, const Axis &time);

} // namespace Pushlab
