// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace Pushlab {

//! "1,234.5": reports are in English, whatever the system speaks; the C locale would not group.
inline QString numberText(double value, int decimals = 0)
{
    return QLocale(QLocale::English, QLocale::UnitedStates).toString(value, 'f', decimals);
}

} // namespace Pushlab
