// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

struct z_stream_s;

namespace Pushlab {

/*!
 * Compresses an event stream as HAProxy does, one event late: each piece leaves as flushed deflate at once, but for its
 * last bytes, among them the blank line that dispatches the event. They come with the next piece, or at the end.
 *
 * Pure; a gzip member (RFC 1952) of zlib's. Takes about 32 KiB while it lives.
 */
class GzipDelay
{
public:
    static constexpr qsizetype tailSize = 4; // of a piece, in bytes

    GzipDelay();
    ~GzipDelay();
    Q_DISABLE_COPY_MOVE(GzipDelay)

    //! Without the delay each piece leaves whole, as from nginx.
    void setDelaying(bool delaying) { m_delaying = delaying; }

    QByteArray push(const QByteArray &piece); //!< An empty piece brings nothing, or the tail when nothing is delayed.
    QByteArray finish(); //!< The tail and the end of the member. The last call.

private:
    QByteArray deflated(const QByteArray &bytes, int flush);

    std::unique_ptr<z_stream_s> m_stream;
    QByteArray m_tail;
    bool m_delaying = true;
};

} // namespace Pushlab
