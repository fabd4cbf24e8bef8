// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <zlib.h>

namespace Pushlab {

//! Packs as a proxy does: what was given so far can be unpacked whenever it is asked to flush.
class GzipEncoder
{
public:
    GzipEncoder() { deflateInit2(&m_stream, Z_DEFAULT_COMPRESSION, Z_DEFLATED, 15 + 16, 8, Z_DEFAULT_STRATEGY); }
    ~GzipEncoder() { deflateEnd(&m_stream); }
    Q_DISABLE_COPY_MOVE(GzipEncoder)

    QByteArray pack(QByteArrayView bytes, int flush = Z_SYNC_FLUSH)
    {
        QByteArray out(qsizetype(deflateBound(&m_stream, uLong(bytes.size()))) + 64, Qt::Uninitialized);
        m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data()));
        m_stream.avail_in = uInt(bytes.size());
        m_stream.next_out = reinterpret_cast<Bytef *>(out.data());
        m_stream.avail_out = uInt(out.size());
        deflate(&m_stream, flush);
        out.chop(m_stream.avail_out);
        return out;
    }

private:
    z_stream m_stream{};
};

} // namespace Pushlab
