// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/websocketframe.h"

#include <QtEndian>

#include <cstring>
#include <utility>

namespace Pushlab {

namespace {

constexpr quint8 finBit = 0x80;
constexpr quint8 reservedBits = 0x70;
constexpr quint8 opcodeBits = 0x0f;
constexpr quint8 maskBit = 0x80;
constexpr quint8 lengthBits = 0x7f;
constexpr quint8 length16 = 126; //!< The length is in the next 2 bytes.
constexpr quint8 length64 = 127; //!< The length is in the next 8 bytes.
constexpr qint64 maxControlPayload = 125;

//! XORs the mask in place (RFC 6455 5.3), eight bytes at a time; \a offset is where in the payload the bytes begin.
void applyMask(char *bytes, qsizetype size, const quint8 *mask, qsizetype offset)
{
    std::array<quint8, 8> pattern;
    for (size_t i = 0; i < pattern.size(); ++i)
        pattern[i] = mask[(size_t(offset) + i) % 4];
    quint64 patternWord;
    std::memcpy(&patternWord, pattern.data(), 8);
    qsizetype at = 0;
    for (; size - at >= 8; at += 8) {
        quint64 word;
        std::memcpy(&word, bytes + at, 8);
        word ^= patternWord;
        std::memcpy(bytes + at, &word, 8);
    }
    for (; at < size; ++at)
        bytes[at] = char(uchar(bytes[at]) ^ pattern[size_t(at) % 8]);
}

bool isKnown(WebSocketOpcode opcode)
{
    return opcode <= WebSocketOpcode::Binary || (opcode >= WebSocketOpcode::Close && opcode <= WebSocketOpcode::Pong);
}

//! RFC 6455 7.4.1 and 7.4.2, with the codes that IANA has registered since.
bool mayBeSent(quint16 code)
{
    return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

} // namespace

QByteArray encodeWebSocketFrame(WebSocketOpcode opcode, QByteArrayView payload, std::optional<WebSocketMask> mask,
                                bool fin)
{
    QByteArray out;
    out.reserve(payload.size() + 14);
    out.append(char((fin ? finBit : 0) | quint8(opcode)));
    const quint8 masked = mask ? maskBit : 0;
    if (payload.size() < length16) {
        out.append(char(masked | quint8(payload.size())));
    } else if (payload.size() <= 0xffff) {
        const quint16 length = qToBigEndian(quint16(payload.size()));
        out.append(char(masked | length16)).append(reinterpret_cast<const char *>(&length), sizeof length);
    } else {
        const quint64 length = qToBigEndian(quint64(payload.size()));
        out.append(char(masked | length64)).append(reinterpret_cast<const char *>(&length), sizeof length);
    }
    if (!mask)
        return out.append(payload);
    out.append(reinterpret_cast<const char *>(mask->data()), qsizetype(mask->size()));
    const qsizetype start = out.size();
    out.append(payload);
    applyMask(out.data() + start, payload.size(), mask->data(), 0);
    return out;
}

WebSocketParser::WebSocketParser(Role role, Callbacks callbacks) : WebSocketParser(role, std::move(callbacks), Limits())
{}

WebSocketParser::WebSocketParser(Role role, Callbacks callbacks, Limits limits)
    : m_role(role),
      m_callbacks(std::move(callbacks)),
      m_limits(limits)
{}

bool WebSocketParser::feed(QByteArrayView bytes)
{
    while (!bytes.isEmpty() && !m_error && !m_closed) {
        const qsizetype missing = wantedHeadSize() - m_headSize;
        if (missing > 0) {
            const qsizetype size = qMin(missing, bytes.size());
            std::memcpy(m_head.data() + m_headSize, bytes.data(), size_t(size));
            m_headSize += int(size);
            bytes = bytes.sliced(size);
            if (m_headSize == 2 && !checkStart())
                return false;
            if (m_headSize < wantedHeadSize())
                continue;
            if (!readLength())
                return false;
        }
        const qsizetype size = qMin(qsizetype(m_length - m_payload.size()), bytes.size());
        if (!takePayload(bytes.first(size)))
            return false;
        bytes = bytes.sliced(size);
        if (m_payload.size() == m_length && !finishFrame())
            return false;
    }
    return !m_error;
}

void WebSocketParser::restart() { *this = WebSocketParser(m_role, std::move(m_callbacks), m_limits); }

//! The first two bytes tell how long the whole head is.
qsizetype WebSocketParser::wantedHeadSize() const
{
    if (m_headSize < 2)
        return 2;
    const quint8 length = m_head[1] & lengthBits;
    return 2 + (length == length16 ? 2 : length == length64 ? 8 : 0) + (m_head[1] & maskBit ? 4 : 0);
}

bool WebSocketParser::checkStart()
{
    const bool fin = m_head[0] & finBit;
    const bool masked = m_head[1] & maskBit;
    m_opcode = WebSocketOpcode(m_head[0] & opcodeBits);
    if (m_head[0] & reservedBits)
        return fail(1002, "A reserved bit is set, and no extension was agreed on");
    if (!isKnown(m_opcode))
        return fail(1002, "The opcode is reserved");
    if (m_role == Role::Server && !masked)
        return fail(1002, "A client must mask its frames");
    if (m_role == Role::Client && masked)
        return fail(1002, "A server must not mask its frames");
    if (isControl()) {
        if (!fin)
            return fail(1002, "A control frame may not be fragmented");
        if ((m_head[1] & lengthBits) > maxControlPayload)
            return fail(1002, "A control frame carries at most 125 bytes");
        return true;
    }
    const bool continues = m_opcode == WebSocketOpcode::Continuation;
    if (continues && !m_messageOpcode)
        return fail(1002, "A continuation frame without a message to continue");
    if (!continues && m_messageOpcode)
        return fail(1002, "A new message before the last one was finished");
    if (!continues)
        m_messageOpcode = m_opcode;
    return true;
}

//! RFC 6455 5.2: the shortest of the three forms, and never the top bit. Refused here, before a byte is kept.
bool WebSocketParser::readLength()
{
    const quint8 length = m_head[1] & lengthBits;
    quint64 value = length;
    if (length == length16) {
        value = qFromBigEndian<quint16>(m_head.data() + 2);
        if (value < length16)
            return fail(1002, "The length is not in its shortest form");
    } else if (length == length64) {
        value = qFromBigEndian<quint64>(m_head.data() + 2);
        if (value <= 0xffff)
            return fail(1002, "The length is not in its shortest form");
        if (value >> 63)
            return fail(1002, "The length has its top bit set");
    }
    if (!isControl()) {
        if (qint64(value) > m_limits.frame)
            return fail(1009, "The frame is too big");
        if (qint64(value) > m_limits.message - m_message.size())
            return fail(1009, "The message is too big");
    }
    m_length = qint64(value);
    return true;
}

bool WebSocketParser::takePayload(QByteArrayView bytes)
{
    if (bytes.isEmpty())
        return true;
    const qsizetype start = m_payload.size();
    m_payload.append(bytes);
    if (m_head[1] & maskBit)
        applyMask(m_payload.data() + start, bytes.size(), m_head.data() + m_headSize - 4, start);
    if (isControl() || m_messageOpcode != WebSocketOpcode::Text)
        return true;
    m_utf8 = checkUtf8(m_utf8, QByteArrayView(m_payload).sliced(start));
    return m_utf8 != utf8Invalid || fail(1007, "The text is not UTF-8");
}

bool WebSocketParser::finishFrame()
{
    const bool fin = m_head[0] & finBit;
    const WebSocketFrame frame{fin, m_opcode, bool(m_head[1] & maskBit), std::exchange(m_payload, {})};
    m_headSize = 0;
    if (m_opcode == WebSocketOpcode::Close && !checkClose(frame.payload))
        return false;
    if (!isControl() && fin && m_utf8 != utf8Boundary)
        return fail(1007, "The text ends inside a character");

    if (m_callbacks.frame)
        m_callbacks.frame(frame);
    if (isControl()) {
        m_closed = m_opcode == WebSocketOpcode::Close;
        if (m_callbacks.control)
            m_callbacks.control(frame);
        return true;
    }
    if (!fin) {
        m_message.append(frame.payload);
        return true;
    }
    // A message of one frame is handed on as it is, without a copy.
    const QByteArray message = m_message.isEmpty() ? frame.payload : std::exchange(m_message, {}) + frame.payload;
    const bool binary = std::exchange(m_messageOpcode, std::nullopt) == WebSocketOpcode::Binary;
    if (m_callbacks.message)
        m_callbacks.message(message, binary);
    return true;
}

//! RFC 6455 5.5.1: nothing, or a code that may be sent and a reason in UTF-8.
bool WebSocketParser::checkClose(QByteArrayView payload)
{
    if (payload.isEmpty())
        return true;
    if (payload.size() == 1)
        return fail(1002, "A close code has two bytes");
    if (!mayBeSent(qFromBigEndian<quint16>(payload.data())))
        return fail(1002, "The close code may not appear on the wire");
    if (!payload.sliced(2).isValidUtf8())
        return fail(1007, "The reason of a close frame is not UTF-8");
    return true;
}

bool WebSocketParser::fail(quint16 code, const char *text)
{
    m_error = Error{code, QByteArray(text)};
    m_payload.clear();
    m_message.clear();
    m_headSize = 0;
    return false;
}

} // namespace Pushlab
