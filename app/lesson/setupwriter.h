// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"

namespace Pushlab {

//! What readSetup() makes the same setup of; members that say nothing new are left out. Lab time, the kind of proxy and
//! the ports are whoever's who runs it.
QJsonObject setupToJson(const LabSetup &setup);

} // namespace Pushlab
