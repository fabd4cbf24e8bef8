// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/event.h"

#include <QByteArrayView>

#include <chrono>

namespace Pushlab {

//! The bytes of one event in a text/event-stream (HTML 9.2.5): id, event, one data line per line, blank line.
//! CR, LF and CRLF each end a line of the data, so a page gets LF for all three. An event with id 0 has no id field:
//! it leaves the reader's Last-Event-ID alone.
QByteArray encodeSseEvent(const Event &event);

//! A comment, which keeps the connection busy and fires nothing in a page (HTML 9.2.7).
QByteArray encodeSseComment(QByteArrayView text);

//! The `retry` field: the reconnection time that the server asks for (HTML 9.2.6).
QByteArray encodeSseRetry(std::chrono::milliseconds delay);

//! Bytes framed as one chunk of a chunked HTTP/1.1 body (RFC 9112 7.1). No bytes give the last chunk: the body's end.
QByteArray encodeChunk(QByteArrayView bytes);

} // namespace Pushlab
