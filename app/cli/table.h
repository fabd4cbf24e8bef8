// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QStringList>

namespace Pushlab {

//! Rows of cells as aligned text: the first column to the left, the others to the right; a rule below the first row.
QString alignedTable(const QList<QStringList> &rows);

} // namespace Pushlab
