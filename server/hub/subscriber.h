// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/deliveries.h"

namespace Pushlab {

//! Somebody who wants events: one held poll, one SSE stream, one WebSocket, or a pool thread that serves one of them.
class Subscriber
{
public:
    virtual ~Subscriber() = default;

    //! Events in id order, in the server's thread: a replay, or what one turn of the event loop published.
    //! May unsubscribe and destroy this subscriber.
    virtual void deliver(const Deliveries &deliveries) = 0;
};

} // namespace Pushlab
