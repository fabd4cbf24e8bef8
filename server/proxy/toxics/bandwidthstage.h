// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"
#include "proxy/toxics/toxicstage.h"

namespace Pushlab {

/*!
 * See BandwidthToxic. A line that is busy until its last byte is through: bytes leave in slices of about ten
 * milliseconds, each when its last byte has passed, and nothing is saved up while the line is silent.
 */
class BandwidthStage final : public ToxicStage
{
public:
    BandwidthStage(BandwidthToxic toxic, Chunk::Clock::time_point now);

    void push(Chunk chunk, const ChunkSink &next) override;

    static constexpr qint64 smallestSlice = 128; //!< Below this a slice costs more memory than its bytes.

private:
    qint64 m_bytesPerSecond;
    qint64 m_slice;
    Chunk::Clock::time_point m_free; //!< When the line has passed all that it was given.
};

} // namespace Pushlab
