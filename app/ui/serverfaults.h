// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/faultmodel.h"
#include "wire/serversettings.h"

//! What sits in the server: settings that lame or cure it, live, and the option that each of them is.
namespace Pushlab::ServerFaults {

constexpr int keepalive = 0;
constexpr int heartbeat = 1;

QList<Fault> list(); //!< All off.
QString option(int row); //!< "keepalive": a name that ServerSettings::set() knows.
//! What \a faults make of the option of \a row: the choice that is on, or the default.
QString value(int row, const QList<Fault> &faults);

} // namespace Pushlab::ServerFaults
