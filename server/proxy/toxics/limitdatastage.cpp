// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/limitdatastage.h"

#include <algorithm>

namespace Pushlab {

void LimitDataStage::push(Chunk chunk, const ChunkSink &next)
{
    if (m_ended)
        return;
    const Chunk::Clock::time_point due = chunk.due;
    if (chunk.close != Chunk::Close::None) {
        m_ended = true;
        next(std::move(chunk));
        return;
    }
    chunk.bytes.truncate(qsizetype(std::min<qint64>(m_left, chunk.bytes.size())));
    m_left -= chunk.bytes.size();
    if (!chunk.bytes.isEmpty())
        next(std::move(chunk));
    if (m_left == 0) {
        m_ended = true;
        next({{}, due, Chunk::Close::Fin});
    }
}

std::optional<Chunk::Clock::time_point> LimitDataStage::alarm() const
{
    return m_left == 0 && !m_ended ? std::optional(m_met) : std::nullopt;
}

void LimitDataStage::wake(const ChunkSink &next)
{
    m_ended = true;
    next({{}, m_met, Chunk::Close::Fin});
}

} // namespace Pushlab
