// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

namespace Pushlab {

//! See TimeoutToxic. An end that it swallowed comes out when the toxic is removed; the bytes are gone.
class TimeoutStage final : public ToxicStage
{
public:
    TimeoutStage(TimeoutToxic toxic, Chunk::Clock::time_point now);

    void push(Chunk chunk, const ChunkSink &next) override;
    std::optional<Chunk::Clock::time_point> alarm() const override { return m_closes; }
    void wake(const ChunkSink &next) override;
    void release(Chunk::Clock::time_point now, const ChunkSink &next) override;

private:
    std::optional<Chunk::Clock::time_point> m_closes;
    Chunk::Close m_swallowed = Chunk::Close::None;
};

} // namespace Pushlab
