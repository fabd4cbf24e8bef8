// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"
#include "proxy/upstreams.h"
#include "wire/expected.h"

#include <QStringList>

namespace Pushlab {

class Options;

//! What `pushlab-cli proxy` is asked for.
struct ProxyPlan {
    QHostAddress address;
    quint16 port = 0; //!< 0: any free one.
    std::optional<quint16> controlPort; //!< Empty: no control API.
    QStringList upstreamNames; //!< As they were given.
    QList<Upstream> upstreams;
    ProxySettings settings;
    quint32 seed = 1;
};

void addProxyOptions(Options &options);
//! Looks up the names of the upstreams, which may take a while.
Expected<ProxyPlan> readProxyPlan(const Options &options);

} // namespace Pushlab
