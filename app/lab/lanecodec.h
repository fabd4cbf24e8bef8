// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/lane.h"

#include <QCborArray>

#include <optional>

namespace Pushlab {

/*!
 * Lanes as they are in a recording: first the reasons, each once, then one array a lane: transport, client, drops, left
 * out, whether it ends, and four numbers for each change: time, state (8 more when it was a drop), delay, reason.
 */
QCborArray encodedLanes(const QList<LaneNews> &lanes);
//! Null when it is not what encodedLanes() writes.
std::optional<QList<LaneNews>> decodedLanes(const QCborArray &array);

} // namespace Pushlab
