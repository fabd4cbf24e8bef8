// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/mishap.h"
#include "lab/labsettings.h"
#include "ui/faultmodel.h"

//! What sits in the clients: how they behave, and what befalls them. For those of all three protocols alike.
namespace Pushlab::ClientFaults {

QList<Fault> list(); //!< All off.

//! Changes the clients' reconnecting and habits by what is on in \a faults, and puts them into browsers or none.
void apply(const QList<Fault> &faults, LabSettings &settings);
Mishap mishap(const QList<Fault> &faults);

bool isMishap(int row); //!< The session marks it in the charts by itself.
bool needsRestart(int row); //!< Browsers are there from the start of a run, or not at all.

} // namespace Pushlab::ClientFaults
