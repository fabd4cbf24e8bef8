// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Pushlab {

/*!
 * One option in a command's help: \a term ("--speed <N>"), then \a meaning beside it, or below it where the term is long.
 *
 * Lines end before column 80, and where \a meaning has line breaks. QCommandLineParser's own help makes all terms one
 * column as wide as the longest of them, and leaves a ribbon of words beside it. The manual pages and the shell's completion
 * are made from this form: a term after two spaces, its meaning from column 24 on.
 */
QString optionHelp(const QString &term, const QString &meaning);

} // namespace Pushlab
