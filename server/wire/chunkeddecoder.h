// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Pushlab {

/*!
 * Takes the chunked transfer coding off a body (RFC 9112 7.1), from pieces cut anywhere.
 *
 * Chunk extensions and trailers are read and dropped, up to 16 KiB for a chunk and for the trailers.
 */
class ChunkedDecoder
{
public:
    enum class State { Reading, Finished, Broken };

    //! Decodes from \a bytes, appends the payload to \a out, and returns how many bytes it took: fewer than given
    //! only when the body ended inside them or is broken.
    qsizetype feed(QByteArrayView bytes, QByteArray &out);

    State state() const { return m_state; }
    void restart() { *this = ChunkedDecoder(); }

private:
    enum class Part { Size, Extension, SizeLf, Data, DataCr, DataLf, TrailerStart, Trailer, TrailerLf, EndLf };

    bool accept(char byte);
    bool acceptSize(char byte);
    bool acceptIgnored(char byte, Part afterCr);

    State m_state = State::Reading;
    Part m_part = Part::Size;
    quint64 m_left = 0; //!< Bytes of the current chunk still to come.
    int m_digits = 0;
    qsizetype m_overhead = 0; //!< Extension bytes of this chunk, or trailer bytes, so far.
};

} // namespace Pushlab
