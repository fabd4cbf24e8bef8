// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

#include <QRandomGenerator>

namespace Pushlab {

//! See SlicerToxic. There is a pause after every piece, also between the last of one chunk and the first of the next.
class SlicerStage final : public ToxicStage
{
public:
    SlicerStage(SlicerToxic toxic, quint32 seed, Chunk::Clock::time_point now)
        : m_toxic(toxic),
          m_random(seed),
          m_lastDue(now),
          m_nextDue(now)
    {}

    void push(Chunk chunk, const ChunkSink &next) override;

private:
    qsizetype pieceSize();

    SlicerToxic m_toxic;
    QRandomGenerator m_random;
    Chunk::Clock::time_point m_lastDue;
    Chunk::Clock::time_point m_nextDue; //!< When the pause is over.
};

} // namespace Pushlab
