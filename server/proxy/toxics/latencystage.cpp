// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/latencystage.h"

#include <algorithm>

namespace Pushlab {

using std::chrono::milliseconds;

void LatencyStage::push(Chunk chunk, const ChunkSink &next)
{
    const int jitter = int(m_toxic.jitter.count());
    const milliseconds offset(jitter > 0 ? m_random.bounded(-jitter, jitter + 1) : 0);
    const milliseconds delay = std::max(m_toxic.latency + offset, milliseconds(0));
    // TCP never reorders bytes, so a lucky chunk still waits for the one before it.
    chunk.due = m_lastDue = std::max(m_lastDue, chunk.due + delay);
    next(std::move(chunk));
}

} // namespace Pushlab
