// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/bench.h"

#include <QImage>

namespace Pushlab {

//! Server CPU per delivered message and p99 latency over the number of clients: a chart for each transport, side by
//! side. Needs a QGuiApplication.
QImage benchImage(const QList<BenchRow> &rows);

} // namespace Pushlab
