// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incident.h"

namespace Pushlab {

//! That a proxy of \a kind can do all that \a incident asks of it; or a sentence that says at which step it cannot.
Expected<void> checkProxy(const Incident &incident, ProxyKind kind);

//! Takes out of \a incident what it expects of figures that a proxy of \a kind does not tell, and returns these
//! expectations as texts: "Three minutes later: proxy.closedIdle".
QStringList leaveOutUntold(Incident &incident, ProxyKind kind);

} // namespace Pushlab
