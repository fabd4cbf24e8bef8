// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/admission.h"
#include "proxy/proxycounters.h"
#include "proxy/proxysettings.h"
#include "proxy/ratelimit.h"
#include "proxy/retiredendpoints.h"
#include "proxy/upstreams.h"
#include "proxy/wiretap.h"

#include <QRandomGenerator>

namespace Pushlab {

//! What all links of one proxy share; owned by the proxy, which outlives them.
struct LinkContext {
    ProxySettings settings;
    ProxyCounters counters; //!< Without what the other members know.
    Upstreams upstreams;
    Admission admission;
    RateLimit rate;
    QRandomGenerator random{1}; //!< Each link draws from it once, for its toxics.
    WireTap tap; //!< For the one client that is looked at.
    RetiredEndpoints retired; //!< What links have left behind.
    bool draining = false; //!< The proxy stops gracefully: no connection serves another request.
};

} // namespace Pushlab
