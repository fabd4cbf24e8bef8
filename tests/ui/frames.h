// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

//! Frames as a lab would send them, made by hand.
namespace Pushlab::Frames {

inline Frame at(std::chrono::milliseconds time)
{
    Frame frame;
    frame.time = time;
    frame.server.reachable = true;
    frame.server.poolThreads = 200;
    frame.server.poolQueueLimit = 100;
    return frame;
}

inline TransportFrame &transport(Frame &frame, Transport which) { return frame.swarm.transports[size_t(which)]; }

//! \a count deliveries of \a latency in this frame.
inline void deliver(Frame &frame, Transport which, int count, std::chrono::microseconds latency)
{
    for (int i = 0; i < count; ++i)
        transport(frame, which).intervalLatency.record(latency);
    transport(frame, which).delivered += count;
}

} // namespace Pushlab::Frames
