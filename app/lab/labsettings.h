// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/browser.h"
#include "client/clienthabits.h"
#include "client/reconnectpolicy.h"
#include "lab/proxykind.h"
#include "proxy/proxysettings.h"
#include "wire/serversettings.h"
#include "wire/transport.h"

namespace Pushlab {

//! What a run starts with. A value; what may change while it runs has a setter in LabSession.
struct LabSettings {
    ServerSettings server; //!< port 0; log "memory", or empty for a file of the run's own.
    ProxySettings proxy;
    ProxyKind proxyKind = ProxyKind::BuiltIn; //!< A product, where it is installed, can do most of what `proxy` says.
    bool throughProxy = true; //!< False: clients dial the server itself.
    std::array<ReconnectPolicy, transportCount> policies{
        ReconnectPolicy::immediate(), ReconnectPolicy::chromiumEventSource(), ReconnectPolicy::fullJitter()};
    std::array<ClientHabits, transportCount> habits{};
    //! So many clients of each protocol are the tabs of one browser, which shares its connections; 0: of none.
    int browserTabs = 0;
    BrowserLimits browserLimits;
    double publishRate = 10; //!< Messages a second, wall clock; 0: none.
    qsizetype messageSize = 100; //!< Bytes.
    double paymentRate = 0; //!< Payments a second; 0: off.
    std::chrono::milliseconds paymentWork{20}; //!< What one payment keeps a pool thread busy for.
    quint32 seed = 1; //!< Of all that is drawn: waiting times, visits, which connections a toxic meets.
    int speed = 1; //!< Lab time: 1, 10 or 30, for server, proxy and clients alike.

    friend bool operator==(const LabSettings &, const LabSettings &) = default;
};

} // namespace Pushlab
