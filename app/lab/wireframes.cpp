// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wireframes.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr qint64 longest = 4 * 1024 * 1024; // of a frame and of a message
constexpr qsizetype headBytes = 14; // two, the longest length, a mask

QString name(WebSocketOpcode opcode)
{
    switch (opcode) {
    case WebSocketOpcode::Continuation:
        return QStringLiteral("continuation");
    case WebSocketOpcode::Text:
        return QStringLiteral("text");
    case WebSocketOpcode::Binary:
        return QStringLiteral("binary");
    case WebSocketOpcode::Close:
        return QStringLiteral("close");
    case WebSocketOpcode::Ping:
        return QStringLiteral("ping");
    case WebSocketOpcode::Pong:
        return QStringLiteral("pong");
    }
    return {};
}

//! Of a masked frame: behind the length, which is in the first two bytes or in two or eight more.
QByteArray maskKey(const QByteArray &head)
{
    const int length = head.size() < 2 ? 0 : quint8(head[1]) & 0x7f;
    return head.mid(length == 126 ? 4 : length == 127 ? 10 : 2, 4);
}

} // namespace

WireFrames::WireFrames(WirePage &page, bool up, Sink sink)
    : m_page(page),
      m_up(up),
      m_sink(std::move(sink)),
      m_parser(WebSocketParser::Role::Observer,
               {.message = [this](const QByteArray &payload, bool binary) { m_message.emplace(payload, binary); },
                .control = {},
                .frame = [this](const WebSocketFrame &frame) { m_frame = frame; }},
               {.frame = longest, .message = longest})
{}

void WireFrames::feed(QByteArrayView bytes)
{
    if (m_broken || m_closed) {
        addBytes(m_raw, bytes);
        //: Bytes that follow what ends a WebSocket.
        leftover(m_broken ? tr("not decoded") : tr("after the close frame: nobody reads it"));
        return;
    }
    for (qsizetype at = 0; at < bytes.size(); ++at) {
        const QByteArrayView byte = bytes.sliced(at, 1);
        addBytes(m_raw, byte);
        if (m_head.size() < headBytes)
            m_head.append(byte);
        m_parser.feed(byte);
        if (m_frame)
            frame(*std::exchange(m_frame, std::nullopt));
        if (const auto &error = m_parser.error(); error && !m_broken) {
            m_broken = true;
            //: A frame that RFC 6455 forbids. %1 why, %2 the close code that it asks for.
            leftover(tr("not a valid frame: %1 (to be closed with %2)")
                         .arg(QString::fromUtf8(error->text))
                         .arg(error->code));
        }
        if ((m_broken || m_closed) && at + 1 < bytes.size())
            return feed(bytes.sliced(at + 1));
    }
}

void WireFrames::finish()
{
    if (m_raw.size > 0)
        //: The end of a connection came within a frame.
        leftover(tr("half a frame"));
}

void WireFrames::leftover(const QString &title)
{
    WireEntry entry = std::exchange(m_raw, {});
    m_head.clear();
    entry.kind = WireEntry::Kind::Raw;
    entry.title = title;
    m_sink(std::move(entry));
}

void WireFrames::frame(const WebSocketFrame &frame)
{
    WireEntry entry = std::exchange(m_raw, {});
    entry.parts = header(frame);
    m_head.clear();
    const auto message = std::exchange(m_message, std::nullopt);
    if (frame.opcode >= WebSocketOpcode::Close) {
        control(frame, entry);
    } else {
        entry.kind = WireEntry::Kind::Frame;
        //: A WebSocket frame. %1 its opcode, %2 its length in bytes.
        entry.title = tr("%1 frame, %2 bytes").arg(name(frame.opcode)).arg(frame.payload.size());
        if (!frame.fin)
            //: A fragment of a WebSocket message. %1 as "text frame, 5 bytes".
            entry.title = tr("%1, more to follow").arg(entry.title);
        if (frame.opcode != WebSocketOpcode::Binary)
            entry.parts.append(QString::fromUtf8(frame.payload.first(qMin<qsizetype>(frame.payload.size(), 4096))));
        if (message && !m_up)
            entry.page = m_page.message(message->first, message->second);
        else if (message && m_page.api() == WirePage::Api::WebSocket)
            //: What JavaScript has to do with a message of its own.
            entry.page = tr("its own send()");
    }
    m_sink(std::move(entry));
}

void WireFrames::control(const WebSocketFrame &frame, WireEntry &entry)
{
    entry.kind = WireEntry::Kind::Control;
    if (frame.opcode != WebSocketOpcode::Close) {
        //: A WebSocket ping or pong, which no page sees. %1 which of them, %2 the length of its payload in bytes.
        entry.title = tr("%1, %2 bytes").arg(name(frame.opcode)).arg(frame.payload.size());
        return;
    }
    m_closed = true;
    if (frame.payload.size() < 2) {
        //: A WebSocket close frame without a code.
        entry.title = tr("close without a code");
        entry.page = m_page.closeFrame(1005, {}, m_up);
        return;
    }
    const auto code = quint16(quint8(frame.payload[0]) << 8 | quint8(frame.payload[1]));
    const QString reason = QString::fromUtf8(frame.payload.sliced(2));
    //: A WebSocket close frame. %1 its code, %2 what the code means.
    entry.title = tr("close %1: %2").arg(code).arg(QString::fromUtf8(webSocketCloseMeaning(code)));
    //: A WebSocket close frame. %1 the reason that it gives.
    entry.parts.append(tr("reason \"%1\"").arg(reason));
    entry.page = m_page.closeFrame(code, reason, m_up);
}

QStringList WireFrames::header(const WebSocketFrame &frame) const
{
    QStringList parts{
        QStringLiteral("FIN %1").arg(frame.fin ? 1 : 0),
        QStringLiteral("opcode 0x%1 (%2)").arg(int(frame.opcode), 0, 16).arg(name(frame.opcode)),
    };
    if (frame.masked)
        //: Of a WebSocket frame. %1 the masking key in hexadecimal digits.
        parts.append(tr("masked with %1").arg(QString::fromLatin1(maskKey(m_head).toHex(' '))));
    else
        //: Of a WebSocket frame.
        parts.append(tr("not masked"));
    //: Of a WebSocket frame. %1 the length of its payload in bytes.
    parts.append(tr("length %1").arg(frame.payload.size()));
    return parts;
}

} // namespace Pushlab
