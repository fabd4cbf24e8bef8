// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>

namespace Pushlab {

//! The words of a run's charts, tables and report: in the language of the window, in English in a terminal.
class ReportText
{
    Q_DECLARE_TR_FUNCTIONS(ReportText)
};

} // namespace Pushlab
