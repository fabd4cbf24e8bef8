// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"

#include "wire/expected.h"

namespace Pushlab {

/*!
 * The container of a recording, big-endian:
 *
 *     8 bytes   89 50 4C 52 0D 0A 1A 0A ("\x89PLR\r\n\x1A\n")
 *     2 bytes   version
 *     blocks    4 bytes length, then so many bytes of zlib (qCompress) that hold at most 64 KiB; length 0 ends them
 *     32 bytes  SHA-256 of everything before
 *
 * The first bytes are made as PNG's are: a transfer that cuts the eighth bit or changes line ends is found at once. The
 * blocks are small so that no file, however made, can ask for more memory than it is worth.
 */
constexpr quint16 recordingVersion = 1;

QByteArray wrapContent(const QByteArray &content);
//! The error goes on after "FILE …": says what is wrong and what to do.
Expected<QByteArray> unwrapContent(const QByteArray &bytes);

//! Replaces the file only when all of it could be written.
Expected<void> saveRecording(const Recording &recording, const QString &fileName);
Expected<Recording> loadRecording(const QString &fileName);

} // namespace Pushlab
