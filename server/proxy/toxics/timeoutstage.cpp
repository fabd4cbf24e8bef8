// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/timeoutstage.h"

#include <utility>

namespace Pushlab {

TimeoutStage::TimeoutStage(TimeoutToxic toxic, Chunk::Clock::time_point now)
{
    if (toxic.close)
        m_closes = now + *toxic.close;
}

void TimeoutStage::push(Chunk chunk, const ChunkSink &)
{
    if (chunk.close != Chunk::Close::None)
        m_swallowed = chunk.close;
}

void TimeoutStage::wake(const ChunkSink &next)
{
    m_swallowed = Chunk::Close::None;
    next({{}, *std::exchange(m_closes, std::nullopt), Chunk::Close::Fin});
}

void TimeoutStage::release(Chunk::Clock::time_point now, const ChunkSink &next)
{
    if (m_swallowed != Chunk::Close::None)
        next({{}, now, m_swallowed});
}

} // namespace Pushlab
