// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/chunkeddecoder.h"

#include "wire/hexdigit.h"

namespace Pushlab {

namespace {

constexpr int maxSizeDigits = 15; // 60 bits: room for every body and none for an overflow
constexpr qsizetype maxOverhead = 16 * 1024;

} // namespace

qsizetype ChunkedDecoder::feed(QByteArrayView bytes, QByteArray &out)
{
    qsizetype at = 0;
    while (at < bytes.size() && m_state == State::Reading) {
        if (m_part == Part::Data) {
            const qsizetype size = qsizetype(qMin(m_left, quint64(bytes.size() - at)));
            out.append(bytes.sliced(at, size));
            at += size;
            m_left -= quint64(size);
            if (m_left == 0)
                m_part = Part::DataCr;
        } else if (accept(bytes.at(at))) {
            ++at;
        } else {
            m_state = State::Broken;
        }
    }
    return at;
}

//! Takes one byte of what is around the data; false when it may not stand here.
bool ChunkedDecoder::accept(char byte)
{
    switch (m_part) {
    case Part::Size:
        return acceptSize(byte);
    case Part::Extension:
        return acceptIgnored(byte, Part::SizeLf);
    case Part::SizeLf:
        m_part = m_left == 0 ? Part::TrailerStart : Part::Data;
        m_digits = 0;
        m_overhead = 0; // bounded for each chunk: an event stream has no end, so it has no bound for the whole
        return byte == '\n';
    case Part::DataCr:
        m_part = Part::DataLf;
        return byte == '\r';
    case Part::DataLf:
        m_part = Part::Size;
        return byte == '\n';
    case Part::TrailerStart:
        m_part = Part::Trailer;
        return acceptIgnored(byte, Part::EndLf);
    case Part::Trailer:
        return acceptIgnored(byte, Part::TrailerLf);
    case Part::TrailerLf:
        m_part = Part::TrailerStart;
        return byte == '\n';
    case Part::EndLf:
        if (byte == '\n')
            m_state = State::Finished;
        return byte == '\n';
    case Part::Data:
        break; // feed() takes data in one piece
    }
    return false;
}

bool ChunkedDecoder::acceptSize(char byte)
{
    if (const int value = hexDigitValue(byte); value >= 0) {
        m_left = m_left << 4 | quint64(value);
        return ++m_digits <= maxSizeDigits;
    }
    if (m_digits == 0)
        return false;
    m_part = Part::Extension;
    return (byte == '\r' || byte == ';' || byte == ' ' || byte == '\t') && acceptIgnored(byte, Part::SizeLf);
}

//! A byte of an extension or a trailer: dropped, up to the CR that ends the line.
bool ChunkedDecoder::acceptIgnored(char byte, Part afterCr)
{
    if (byte == '\r') {
        m_part = afterCr;
        return true;
    }
    return (uchar(byte) >= 0x20 || byte == '\t') && byte != 0x7f && ++m_overhead <= maxOverhead;
}

} // namespace Pushlab
