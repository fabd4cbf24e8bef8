// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/action.h"
#include "lesson/jsonnode.h"

namespace Pushlab {

/*!
 * Reads one item of a step's actions: the name of one that needs no more, or an object with a single member.
 *
 * \a state is the lab as the actions before have left it; it is changed as this one would change it. A member that
 * names several protocols gives an action for each.
 */
QList<Action> readAction(const JsonNode &node, LabSetup &state, FileFaults &faults);

} // namespace Pushlab
