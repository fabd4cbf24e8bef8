// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sseparser.h"

#include "wire/linebreaks.h"
#include "wire/utf8.h"

#include <algorithm>
#include <limits>
#include <optional>
#include <utility>

namespace Pushlab {

namespace {

constexpr QByteArrayView byteOrderMark = "\xef\xbb\xbf";

//! A reconnection time is ASCII digits and nothing else. The standard sets no upper bound; a timer has one.
std::optional<std::chrono::milliseconds> reconnectionTime(QByteArrayView value)
{
    constexpr qint64 longest = std::numeric_limits<qint32>::max();
    if (value.isEmpty())
        return std::nullopt;
    qint64 time = 0;
    for (const char digit : value) {
        if (digit < '0' || digit > '9')
            return std::nullopt;
        time = std::min(time * 10 + (digit - '0'), longest);
    }
    return std::chrono::milliseconds(time);
}

} // namespace

SseParser::SseParser(Callbacks callbacks) : m_callbacks(std::move(callbacks)) {}

void SseParser::feed(QByteArrayView bytes)
{
    if (m_bomBytes >= 0)
        bytes = withoutByteOrderMark(bytes);
    if (bytes.isEmpty())
        return;
    // A CR at the end of the last piece ended its line then and there; a LF now is the second half of that CRLF.
    if (m_lastWasCr && bytes.front() == '\n')
        bytes = bytes.sliced(1);
    m_lastWasCr = false;

    LineBreaks breaks(bytes);
    qsizetype from = 0;
    for (;;) {
        const qsizetype end = breaks.next(from);
        const QByteArrayView piece = bytes.sliced(from, end - from);
        if (end == bytes.size()) {
            m_line.append(piece);
            return;
        }
        if (m_line.isEmpty()) {
            line(piece);
        } else {
            m_line.append(piece);
            line(m_line);
            m_line.clear();
        }
        from = end + 1;
        if (bytes.at(end) == '\r') {
            if (from == bytes.size())
                m_lastWasCr = true;
            else if (bytes.at(from) == '\n')
                ++from;
        }
    }
}

void SseParser::restart()
{
    m_line.clear();
    m_type.clear();
    m_data.clear();
    m_idBuffer = m_lastEventId;
    m_lastWasCr = false;
    m_bomBytes = 0;
}

void SseParser::setLastEventId(const QByteArray &id)
{
    m_lastEventId = id;
    m_idBuffer = id;
}

qsizetype SseParser::pending() const { return m_line.size() + m_type.size() + m_data.size() + qMax(m_bomBytes, 0); }

//! HTML 9.2.5: one leading byte order mark is ignored, wherever the pieces are cut.
QByteArrayView SseParser::withoutByteOrderMark(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        if (bytes.front() != byteOrderMark[m_bomBytes]) {
            m_line.append(byteOrderMark.first(m_bomBytes));
            m_bomBytes = -1;
            break;
        }
        bytes = bytes.sliced(1);
        if (++m_bomBytes == byteOrderMark.size()) {
            m_bomBytes = -1;
            break;
        }
    }
    return bytes;
}

void SseParser::line(QByteArrayView line)
{
    if (line.isEmpty()) {
        dispatch();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    if (colon < 0) {
        field(line, {});
        return;
    }
    QByteArrayView value = line.sliced(colon + 1);
    if (colon == 0) {
        if (m_callbacks.comment)
            m_callbacks.comment(value);
        return;
    }
    if (!value.isEmpty() && value.front() == ' ')
        value = value.sliced(1);
    field(line.first(colon), value);
}

void SseParser::field(QByteArrayView name, QByteArrayView value)
{
    // CR and LF cannot be inside a UTF-8 sequence, so decoding line by line is the same as decoding the stream.
    if (name == QByteArrayView("data")) {
        if (value.isValidUtf8())
            m_data.append(value);
        else
            m_data.append(repairedUtf8(value));
        m_data.append('\n');
    } else if (name == QByteArrayView("event")) {
        m_type = repairedUtf8(value);
    } else if (name == QByteArrayView("id")) {
        if (!value.contains('\0'))
            m_idBuffer = repairedUtf8(value);
    } else if (name == QByteArrayView("retry")) {
        const auto time = reconnectionTime(value);
        if (time && m_callbacks.retry)
            m_callbacks.retry(*time);
    }
}

void SseParser::dispatch()
{
    m_lastEventId = m_idBuffer;
    SseMessage message{std::exchange(m_type, {}), std::exchange(m_data, {}), m_lastEventId};
    if (message.data.isEmpty())
        return;
    message.data.chop(1);
    if (message.type.isEmpty())
        message.type = QByteArrayLiteral("message");
    if (m_callbacks.message)
        m_callbacks.message(message);
}

} // namespace Pushlab
