// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <chrono>
#include <functional>

namespace Pushlab {

//! A piece of what goes through a connection: bytes, or its end. Closing is data too, so a toxic can delay it.
struct Chunk {
    using Clock = std::chrono::steady_clock;
    enum class Close { None, Fin, Reset };

    QByteArray bytes; //!< Empty if, and only if, it is an end.
    Clock::time_point due; //!< When it came; a stage moves it to when it may go on.
    Close close = Close::None;
};

using ChunkSink = std::function<void(Chunk)>;

} // namespace Pushlab
