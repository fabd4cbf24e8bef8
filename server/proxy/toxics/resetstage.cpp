// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/resetstage.h"

#include <utility>

namespace Pushlab {

void ResetStage::push(Chunk chunk, const ChunkSink &next)
{
    if (m_resets)
        next(std::move(chunk));
}

void ResetStage::wake(const ChunkSink &next)
{
    next({{}, *std::exchange(m_resets, std::nullopt), Chunk::Close::Reset});
}

} // namespace Pushlab
