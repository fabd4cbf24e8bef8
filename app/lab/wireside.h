// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wiremessages.h"

namespace Pushlab {

//! How far one direction has been read.
struct WireMessages::Side {
    enum class Phase { Head, Length, Chunks, UntilEnd, Tunnel, Lost };

    Phase phase = Phase::Head;
    QByteArray head; //!< Until it is whole.
    qint64 left = 0; //!< Of a body with Content-Length.
    ChunkedDecoder chunks;
    WireEntry chunk; //!< The present one, its framing included.
    qint64 chunkData = 0; //!< Bytes of data in it.
    int behindData = 0; //!< Bytes of framing since.
    QByteArray chunkPayload; //!< Its data that is not decoded yet: it is told after the chunk.
    std::unique_ptr<GzipDecoder> gzip;
    std::unique_ptr<WireEvents> events;
    QByteArray body; //!< What is no stream, as far as it is kept,
    qint64 bodySize = 0; //!< and its size.
    std::unique_ptr<WireFrames> frames;
};

} // namespace Pushlab
