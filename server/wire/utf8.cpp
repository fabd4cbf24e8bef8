// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/utf8.h"

#include <cstring>

namespace Pushlab {

namespace {

constexpr char replacement[] = "\xef\xbf\xbd"; // U+FFFD

//! A state packs how many bytes are missing (bits 0-7) and between which values the next one lies (8-15, 16-23).
constexpr Utf8State expectBytes(quint32 missing, quint32 low = 0x80, quint32 high = 0xbf)
{
    return missing | low << 8 | high << 16;
}

//! The second byte's limits keep out overlong forms (E0, F0), surrogates (ED) and what is above U+10FFFF (F4).
constexpr Utf8State afterFirst(uchar byte)
{
    if (byte < 0x80)
        return utf8Boundary;
    if (byte < 0xc2 || byte > 0xf4)
        return utf8Invalid;
    if (byte < 0xe0)
        return expectBytes(1);
    if (byte < 0xf0)
        return expectBytes(2, byte == 0xe0 ? 0xa0 : 0x80, byte == 0xed ? 0x9f : 0xbf);
    return expectBytes(3, byte == 0xf0 ? 0x90 : 0x80, byte == 0xf4 ? 0x8f : 0xbf);
}

constexpr Utf8State step(Utf8State state, uchar byte)
{
    if (state == utf8Boundary)
        return afterFirst(byte);
    if (byte < (state >> 8 & 0xff) || byte > (state >> 16 & 0xff))
        return utf8Invalid;
    const quint32 missing = (state & 0xff) - 1;
    return missing == 0 ? utf8Boundary : expectBytes(missing);
}

//! The first byte at or after \a at that is not ASCII, looking at eight at a time.
const char *skipAscii(const char *at, const char *end)
{
    while (end - at >= 8) {
        quint64 word;
        std::memcpy(&word, at, 8);
        if (word & Q_UINT64_C(0x8080808080808080))
            break;
        at += 8;
    }
    while (at != end && uchar(*at) < 0x80)
        ++at;
    return at;
}

} // namespace

Utf8State checkUtf8(Utf8State state, QByteArrayView bytes)
{
    const char *at = bytes.begin();
    const char *const end = bytes.end();
    while (at != end && state != utf8Invalid) {
        if (state == utf8Boundary) {
            at = skipAscii(at, end);
            if (at == end)
                break;
        }
        state = step(state, uchar(*at++));
    }
    return state;
}

QByteArray repairedUtf8(QByteArrayView bytes)
{
    if (bytes.isValidUtf8())
        return bytes.toByteArray();

    QByteArray out;
    out.reserve(bytes.size() + 16);
    const char *const end = bytes.end();
    const char *start = bytes.begin(); // of the character that is being read
    Utf8State state = utf8Boundary;
    for (const char *at = start; at != end;) {
        state = step(state, uchar(*at));
        if (state == utf8Invalid) {
            // What came before belongs to the broken part; the byte that broke it may begin a character of its own.
            if (at == start)
                ++at;
            out.append(replacement);
            start = at;
            state = utf8Boundary;
            continue;
        }
        ++at;
        if (state == utf8Boundary) {
            out.append(start, at - start);
            start = at;
        }
    }
    if (state != utf8Boundary)
        out.append(replacement);
    return out;
}

} // namespace Pushlab
