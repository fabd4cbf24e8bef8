// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sseencoder.h"

#include "wire/linebreaks.h"

namespace Pushlab {

namespace {

//! Writes one line "PREFIXtext" for each line of the text; CR, LF and CRLF each end one, as the reader has it.
void appendLines(QByteArray &out, QByteArrayView prefix, QByteArrayView text)
{
    LineBreaks breaks(text);
    for (qsizetype from = 0;;) {
        const qsizetype end = breaks.next(from);
        out.append(prefix).append(text.sliced(from, end - from)).append('\n');
        if (end == text.size())
            return;
        const bool crlf = text.at(end) == '\r' && end + 1 < text.size() && text.at(end + 1) == '\n';
        from = end + (crlf ? 2 : 1);
    }
}

} // namespace

QByteArray encodeSseEvent(const Event &event)
{
    QByteArray out;
    out.reserve(event.data.size() + event.type.size() + 64);
    if (event.id != 0)
        out.append("id: ").append(QByteArray::number(event.id)).append('\n');
    out.append("event: ").append(event.type).append('\n');
    appendLines(out, "data: ", event.data);
    out.append('\n');
    return out;
}

QByteArray encodeSseComment(QByteArrayView text)
{
    QByteArray out;
    appendLines(out, text.isEmpty() ? ":" : ": ", text);
    out.append('\n');
    return out;
}

QByteArray encodeSseRetry(std::chrono::milliseconds delay)
{
    return "retry: " + QByteArray::number(qint64(delay.count())) + "\n\n";
}

QByteArray encodeChunk(QByteArrayView bytes)
{
    const QByteArray size = QByteArray::number(bytes.size(), 16);
    QByteArray out;
    out.reserve(size.size() + bytes.size() + 4);
    out.append(size).append("\r\n").append(bytes).append("\r\n");
    return out;
}

} // namespace Pushlab
