// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/slicerstage.h"

#include <algorithm>

namespace Pushlab {

void SlicerStage::push(Chunk chunk, const ChunkSink &next)
{
    if (chunk.close != Chunk::Close::None) {
        chunk.due = m_lastDue = std::max(m_lastDue, chunk.due); // an end is no piece: no pause before it
        next(std::move(chunk));
        return;
    }
    for (qsizetype at = 0; at < chunk.bytes.size();) {
        const QByteArray piece = chunk.bytes.mid(at, pieceSize());
        at += piece.size();
        m_lastDue = std::max(m_nextDue, chunk.due);
        m_nextDue = m_lastDue + m_toxic.delay;
        next({piece, m_lastDue});
    }
}

qsizetype SlicerStage::pieceSize()
{
    const int variation = m_toxic.variation;
    const int offset = variation > 0 ? m_random.bounded(-variation, variation + 1) : 0;
    return std::max(m_toxic.averageSize + offset, 1);
}

} // namespace Pushlab
