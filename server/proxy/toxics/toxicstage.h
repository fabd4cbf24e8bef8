// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/chunk.h"

#include <optional>

namespace Pushlab {

/*!
 * What one connection goes through because of one toxic, in one direction.
 *
 * Pure: a stage stamps due times and never sleeps; the time it knows is the one that chunks bring. It keeps no bytes:
 * every byte that is pushed goes on in order with a due time that never falls, or is dropped on purpose. So whoever
 * runs the stage can hold what is not yet due, and let it go when the toxic is removed.
 */
class ToxicStage
{
public:
    virtual ~ToxicStage() = default;

    virtual void push(Chunk chunk, const ChunkSink &next) = 0;

    //! When the stage wants to act without being pushed; empty: never.
    virtual std::optional<Chunk::Clock::time_point> alarm() const { return std::nullopt; }
    //! The alarm's time has come. Afterwards there is no alarm or a later one.
    virtual void wake(const ChunkSink &) {}

    //! The toxic is removed: an end that was swallowed goes on at \a now.
    virtual void release(Chunk::Clock::time_point, const ChunkSink &) {}
};

} // namespace Pushlab
