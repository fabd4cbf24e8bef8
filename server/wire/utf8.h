// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

namespace Pushlab {

//! Where a UTF-8 check stands between two pieces of text: 0 at a character's end, otherwise what may follow.
using Utf8State = quint32;
inline constexpr Utf8State utf8Boundary = 0;
inline constexpr Utf8State utf8Invalid = 0xffffffffU;

//! Checks the next piece of a text (RFC 3629): no overlong forms, no surrogates, nothing above U+10FFFF. Returns
//! utf8Invalid at the first byte that cannot follow, so a broken text is found before it is whole.
Utf8State checkUtf8(Utf8State state, QByteArrayView bytes);

//! The same text with each broken sequence replaced by one U+FFFD, as the "UTF-8 decode" of the Encoding standard
//! that HTML and browsers use: one for each maximal part of a sequence.
QByteArray repairedUtf8(QByteArrayView bytes);

} // namespace Pushlab
