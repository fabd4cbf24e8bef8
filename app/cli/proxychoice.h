// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "cli/options.h"

#include "lab/proxykind.h"

namespace Pushlab {

//! The option --proxy of the commands that run a lab.
void addProxyChoice(Options &options);
//! What was given; or why that cannot be: no such kind, or not installed.
Expected<ProxyKind> proxyChoice(const Options &options);

} // namespace Pushlab
