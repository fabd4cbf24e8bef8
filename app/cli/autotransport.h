// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"
#include "client/transportchooser.h"

class QJsonObject;

namespace Pushlab {

//! Plain clients for WebSocket, SSE and long poll, best first: \a base has the host, and the path that `/ws`, `/events`
//! and `/poll` follow.
QList<ClientSettings> candidatesAt(const QUrl &base);

//! Tries them from its own event loop until one works or none is left.
TransportChoice chooseNow(const QList<ClientSettings> &candidates);

// What was found out, for people and for programs: a line for each probe, and one for the choice.
QString probeText(const TransportProbe &probe);
QJsonObject probeJson(const TransportProbe &probe);
QString choiceText(const TransportChoice &choice);
QJsonObject choiceJson(const TransportChoice &choice);

} // namespace Pushlab
