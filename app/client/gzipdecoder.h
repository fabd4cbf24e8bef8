// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <zlib.h>

namespace Pushlab {

/*!
 * Takes the gzip content coding (RFC 1952, RFC 9110 8.4.1.3) off a body as it comes, from pieces cut anywhere: what
 * the sender has flushed is there at once, which an event stream lives on.
 */
class GzipDecoder
{
public:
    GzipDecoder();
    ~GzipDecoder();
    Q_DISABLE_COPY_MOVE(GzipDecoder)

    //! Appends to \a out what \a bytes unpack to. False when they are broken; that is for good. Bytes behind the end
    //! of the coding are ignored, as browsers do.
    bool feed(QByteArrayView bytes, QByteArray &out);

private:
    z_stream m_stream{};
    enum class State { Reading, Finished, Broken } m_state = State::Reading;
};

} // namespace Pushlab
