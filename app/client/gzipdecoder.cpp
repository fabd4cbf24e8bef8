// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/gzipdecoder.h"

#include <array>

namespace Pushlab {

namespace {

constexpr int gzipWindow = 15 + 16; // The largest window, and a gzip header around it (zlib.h, inflateInit2).

} // namespace

GzipDecoder::GzipDecoder()
{
    if (inflateInit2(&m_stream, gzipWindow) != Z_OK)
        m_state = State::Broken;
}

GzipDecoder::~GzipDecoder() { inflateEnd(&m_stream); }

bool GzipDecoder::feed(QByteArrayView bytes, QByteArray &out)
{
    std::array<char, 16 * 1024> unpacked;
    m_stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.data())); // zlib only reads it.
    m_stream.avail_in = uInt(bytes.size());
    while (m_state == State::Reading) {
        m_stream.next_out = reinterpret_cast<Bytef *>(unpacked.data());
        m_stream.avail_out = uInt(unpacked.size());
        const int result = inflate(&m_stream, Z_SYNC_FLUSH);
        if (result == Z_BUF_ERROR) // Nothing left to read: the rest is still to come.
            break;
        if (result != Z_OK && result != Z_STREAM_END) {
            m_state = State::Broken;
            break;
        }
        out.append(unpacked.data(), qsizetype(unpacked.size()) - qsizetype(m_stream.avail_out));
        if (result == Z_STREAM_END)
            m_state = State::Finished;
        else if (m_stream.avail_in == 0 && m_stream.avail_out > 0)
            break;
    }
    return m_state != State::Broken;
}

} // namespace Pushlab
