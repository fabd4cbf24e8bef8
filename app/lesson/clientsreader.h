// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/jsonnode.h"

namespace Pushlab {

//! By transport: a count, or an object that also tells how the clients come, reconnect and behave, and what befalls
//! them. What it does not name stays, but the count and the mishap. Returns whom it names.
QList<Transport> readClients(const JsonNode &node, LabSetup &setup, FileFaults &faults);

//! How the clients are spread over browsers, and how many connections one of these allows itself.
void readBrowsers(const JsonNode &node, LabSettings &settings, FileFaults &faults);

} // namespace Pushlab
