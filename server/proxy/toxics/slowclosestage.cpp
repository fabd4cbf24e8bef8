// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/slowclosestage.h"

namespace Pushlab {

void SlowCloseStage::push(Chunk chunk, const ChunkSink &next)
{
    if (chunk.close != Chunk::Close::None)
        chunk.due += m_toxic.delay;
    next(std::move(chunk));
}

} // namespace Pushlab
