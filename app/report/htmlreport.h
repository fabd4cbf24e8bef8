// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"
#include "report/figuretable.h"

namespace Pushlab {

//! One page with all figures and charts in it: no script, nothing that it loads.
//! \a first are tables that stand before everything else.
QByteArray htmlReport(const Recording &recording, const QList<FigureTable> &first = {});

//! The same for two recordings side by side: their figures in neighbouring columns, their charts on the same scales.
QByteArray htmlComparison(const Recording &before, const QString &beforeName, const Recording &after,
                          const QString &afterName);

} // namespace Pushlab
