// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

namespace Pushlab {

//! See LimitDataToxic. Counts from when the toxic met the connection; with a limit of 0 it ends at once.
class LimitDataStage final : public ToxicStage
{
public:
    LimitDataStage(LimitDataToxic toxic, Chunk::Clock::time_point now)
        : m_left(qMax<qint64>(toxic.bytes, 0)),
          m_met(now)
    {}

    void push(Chunk chunk, const ChunkSink &next) override;
    std::optional<Chunk::Clock::time_point> alarm() const override;
    void wake(const ChunkSink &next) override;

private:
    qint64 m_left;
    Chunk::Clock::time_point m_met;
    bool m_ended = false;
};

} // namespace Pushlab
