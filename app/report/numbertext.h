// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLocale>

namespace Pushlab {

//! "1,234.5", as it is written in the language that the program speaks; the C locale would not group.
inline QString numberText(double value, int decimals = 0)
{
    const QLocale spoken = QLocale() == QLocale::c() ? QLocale(QLocale::English, QLocale::UnitedStates) : QLocale();
    return spoken.toString(value, 'f', decimals);
}

} // namespace Pushlab
