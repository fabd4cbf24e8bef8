// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

namespace Pushlab {

//! See ResetToxic. Until then everything passes, afterwards nothing does.
class ResetStage final : public ToxicStage
{
public:
    ResetStage(ResetToxic toxic, Chunk::Clock::time_point now) : m_resets(now + toxic.after) {}

    void push(Chunk chunk, const ChunkSink &next) override;
    std::optional<Chunk::Clock::time_point> alarm() const override { return m_resets; }
    void wake(const ChunkSink &next) override;

private:
    std::optional<Chunk::Clock::time_point> m_resets; //!< Empty: it has.
};

} // namespace Pushlab
