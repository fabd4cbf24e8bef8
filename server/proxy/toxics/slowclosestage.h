// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

namespace Pushlab {

//! See SlowCloseToxic.
class SlowCloseStage final : public ToxicStage
{
public:
    explicit SlowCloseStage(SlowCloseToxic toxic) : m_toxic(toxic) {}

    void push(Chunk chunk, const ChunkSink &next) override;

private:
    SlowCloseToxic m_toxic;
};

} // namespace Pushlab
