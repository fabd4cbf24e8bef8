// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "ui/faultmodel.h"

//! What sits on the wire: the faults of the proxy card, and what each of them sets.
namespace Pushlab::ProxyFaults {

constexpr int idleTimeout = 0; //!< Its row; the I key and the first lesson use it.

QList<Fault> list(); //!< All off.
//! \a settings with everything that is on in \a faults, which came from list().
ProxySettings applied(ProxySettings settings, const QList<Fault> &faults);

} // namespace Pushlab::ProxyFaults
