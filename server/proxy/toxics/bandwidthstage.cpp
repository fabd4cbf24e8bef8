// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/bandwidthstage.h"

#include <algorithm>

namespace Pushlab {

BandwidthStage::BandwidthStage(BandwidthToxic toxic, Chunk::Clock::time_point now)
    : m_bytesPerSecond(std::max<qint64>(toxic.bytesPerSecond, 1)),
      m_slice(std::max(m_bytesPerSecond / 100, smallestSlice)),
      m_free(now)
{}

void BandwidthStage::push(Chunk chunk, const ChunkSink &next)
{
    m_free = std::max(m_free, chunk.due);
    if (chunk.close != Chunk::Close::None) {
        chunk.due = m_free;
        next(std::move(chunk));
        return;
    }
    for (qsizetype at = 0; at < chunk.bytes.size(); at += m_slice) {
        const QByteArray slice = chunk.bytes.mid(at, m_slice);
        m_free += std::chrono::nanoseconds(slice.size() * 1'000'000'000 / m_bytesPerSecond);
        next({slice, m_free});
    }
}

} // namespace Pushlab
