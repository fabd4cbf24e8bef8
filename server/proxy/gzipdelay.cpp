// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/gzipdelay.h"

#include <QtGlobal>

#include <zlib.h>

#include <array>
#include <utility>

namespace Pushlab {

namespace {

constexpr int windowBits = 12; // events are short and alike: more than 4 KiB of history gains little
constexpr int gzipFormat = 16; // added to the window: a gzip member instead of zlib's own format
constexpr int memoryLevel = 5;

} // namespace

GzipDelay::GzipDelay() : m_stream(std::make_unique<z_stream_s>())
{
    const int result = deflateInit2(m_stream.get(), Z_DEFAULT_COMPRESSION, Z_DEFLATED, windowBits | gzipFormat,
                                    memoryLevel, Z_DEFAULT_STRATEGY);
    Q_ASSERT_X(result == Z_OK, "GzipDelay", "no memory for a compressor"); // the arguments are right
    Q_UNUSED(result)
}

GzipDelay::~GzipDelay() { deflateEnd(m_stream.get()); }

QByteArray GzipDelay::push(const QByteArray &piece)
{
    if (piece.isEmpty() && m_delaying)
        return {};
    QByteArray bytes = std::exchange(m_tail, {}) + piece;
    if (m_delaying) {
        m_tail = bytes.last(std::min(tailSize, bytes.size()));
        bytes.chop(m_tail.size());
    }
    return bytes.isEmpty() ? QByteArray() : deflated(bytes, Z_SYNC_FLUSH);
}

QByteArray GzipDelay::finish() { return deflated(std::exchange(m_tail, {}), Z_FINISH); }

QByteArray GzipDelay::deflated(const QByteArray &bytes, int flush)
{
    QByteArray out;
    std::array<char, 4096> block{};
    m_stream->next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    m_stream->avail_in = uInt(bytes.size());
    do {
        m_stream->next_out = reinterpret_cast<Bytef *>(block.data());
        m_stream->avail_out = uInt(block.size());
        deflate(m_stream.get(), flush);
        out.append(block.data(), qsizetype(block.size() - m_stream->avail_out));
    } while (m_stream->avail_out == 0); // zlib: then there may be more
    return out;
}

} // namespace Pushlab
