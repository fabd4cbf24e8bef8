// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/jsonnode.h"

namespace Pushlab {

// What a setup and the actions that change one have in common. Each reads changes to what it is given, so that the
// members of a file name only what differs, and notes every fault with its place.

//! By option name. \a live: only what a running server takes.
void readServer(const JsonNode &node, bool live, ServerSettings &settings, FileFaults &faults);
//! By option name. Returns what was changed, for a mark: "idle-timeout 60s".
QString readProxy(const JsonNode &node, ProxySettings &settings, FileFaults &faults);
void readPublish(const JsonNode &node, LabSettings &settings, FileFaults &faults);
void readPayments(const JsonNode &node, LabSettings &settings, FileFaults &faults);
//! All of them, the clients and their route.
void readSetup(const JsonNode &node, LabSetup &setup, FileFaults &faults);

} // namespace Pushlab
