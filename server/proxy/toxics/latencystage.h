// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

#include <QRandomGenerator>

namespace Pushlab {

//! See LatencyToxic. The end of a connection travels as slowly as its bytes.
class LatencyStage final : public ToxicStage
{
public:
    LatencyStage(LatencyToxic toxic, quint32 seed) : m_toxic(toxic), m_random(seed) {}

    void push(Chunk chunk, const ChunkSink &next) override;

private:
    LatencyToxic m_toxic;
    QRandomGenerator m_random;
    Chunk::Clock::time_point m_lastDue = Chunk::Clock::time_point::min();
};

} // namespace Pushlab
