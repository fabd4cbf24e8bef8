// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/chunkeddecoder.h"
#include "wire/httphead.h"

#include <QByteArray>

namespace Pushlab {

/*!
 * One direction of an HTTP/1.1 connection: cuts a byte stream into heads and bodies and finds where each message ends
 * (RFC 9112 6.3).
 *
 * Pure: knows no socket. A body comes out byte for byte as it came in, chunk framing included, or without the framing
 * for who frames it anew. What follows a finished message stays inside until the next head is taken, so a pipelined
 * request waits its turn here.
 */
class MessageReader
{
public:
    enum class Body { Reading, Finished, Broken };

    void append(QByteArray bytes);

    //! Takes the next head once it is whole; its body follows through takeBody().
    HttpHeadResult<HttpRequestHead> takeRequestHead();
    //! As takeRequestHead(). After a 1xx head the next head follows.
    HttpHeadResult<HttpResponseHead> takeResponseHead(QByteArrayView requestMethod);

    //! Takes what is there of the current body. Nothing comes out of a piece whose chunk framing is broken.
    QByteArray takeBody();
    //! As takeBody(), without chunk framing and trailers.
    QByteArray takePayload();
    Body body() const { return m_body; }
    bool isChunked() const { return m_framing.kind == HttpBodyFraming::Chunked; }
    bool endsAtClose() const { return m_framing.kind == HttpBodyFraming::UntilClose; }

    //! Takes everything as it is: after 101 there are no messages any more.
    QByteArray takeRest();
    qsizetype held() const { return m_buffer.size(); }
    void restart() { *this = MessageReader(); }

private:
    template <typename Head, typename Parse>
    HttpHeadResult<Head> takeHead(const Parse &parse);
    qsizetype measureBody(QByteArray &payload);

    QByteArray m_buffer;
    qsizetype m_scanned = 0; //!< Bytes of an unfinished head that were parsed to no end.
    HttpBodyFraming m_framing;
    qint64 m_left = 0; //!< Bytes of a body with Content-Length still to come.
    ChunkedDecoder m_chunks;
    Body m_body = Body::Finished;
};

} // namespace Pushlab
