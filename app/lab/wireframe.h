// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/watchedclient.h"
#include "lab/serverbelief.h"
#include "proxy/wirerecord.h"

#include <QMetaType>

namespace Pushlab {

//! What was seen of the one client that is looked at since the frame before: on the wire, and from both its ends.
struct WireFrame {
    WireRecord::Clock::time_point began; //!< The run: from there times are counted.
    WireRecord::Clock::time_point now; //!< When it was put together.
    bool tapped = true; //!< False: the proxy of this run shows nobody its wire; there are then no records.
    WireRecords records; //!< In the order in which they happened.
    WatchedClient client;
    ServerBelief server;

    friend bool operator==(const WireFrame &, const WireFrame &) = default;
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::WireFrame)
