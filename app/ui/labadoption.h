// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/labcontroller.h"

namespace Pushlab {

//! Stops the lab and sets its cards to \a setup: clients, personas, load, proxy and server. What no card has a switch
//! for stays as usual.
void adopt(LabController &lab, const LabSetup &setup);

//! As adopt(), but the cards alone: what runs is left as it is.
void show(LabController &lab, const LabSetup &setup);

} // namespace Pushlab
