// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "../proxy/toyorigin.h"

#include <memory>

/*!
 * The server behind the proxies under comparison; an ordinary HTTP server with a WebSocket path, as Node's are.
 *
 * `/events[?ka=MS]` an SSE stream: one event at once, then silence, or a keepalive comment each MS;
 * `/tick?every=MS&n=N[&x=no]` N events of about 40 bytes, then the end; `x=no` adds X-Accel-Buffering;
 * `/poll` never answers; `/hdr` answers at once; `/ws[?ping=MS]` an echo WebSocket, 404 without an upgrade;
 * `/only` the same from a server that does nothing else, 426 without an upgrade; `/ws/none` 400, 404 without.
 */
class ParityOrigin final
{
public:
    ParityOrigin();

    ToyOrigin http;
    int eventsSent = 0; //!< By /tick.
    int tunnelsEnded = 0;
    int closeFrames = 0; //!< Received on WebSockets.

private:
    void answer(const ToyOrigin::Request &request);
    void stream(const ToyOrigin::Request &request);
    void tunnel(const ToyOrigin::Request &request);
};
