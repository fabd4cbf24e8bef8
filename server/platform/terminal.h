// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Pushlab {

//! True when standard error is a terminal that somebody looks at, not a pipe or a file.
bool isErrorTerminal();

} // namespace Pushlab
