// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace Pushlab {

//! Raises the soft limit of open descriptors to the hard one and returns what then holds; -1 where there is none.
int raiseDescriptorLimit();

} // namespace Pushlab
