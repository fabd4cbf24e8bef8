// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/utf8.h"

#include <QByteArray>
#include <QByteArrayView>

#include <array>
#include <functional>
#include <optional>

namespace Pushlab {

//! RFC 6455 5.2; what is not listed is reserved.
enum class WebSocketOpcode : quint8 { Continuation = 0, Text = 1, Binary = 2, Close = 8, Ping = 9, Pong = 10 };

struct WebSocketFrame {
    bool fin = true;
    WebSocketOpcode opcode = WebSocketOpcode::Text;
    bool masked = false;
    QByteArray payload; //!< Unmasked.

    friend bool operator==(const WebSocketFrame &, const WebSocketFrame &) = default;
};

using WebSocketMask = std::array<quint8, 4>;

//! One frame (RFC 6455 5.2). A client gives a mask, a server none.
QByteArray encodeWebSocketFrame(WebSocketOpcode opcode, QByteArrayView payload,
                                std::optional<WebSocketMask> mask = std::nullopt, bool fin = true);

//! The payload of a close frame: code and UTF-8 reason of at most 123 bytes (RFC 6455 5.5.1).
QByteArray encodeWebSocketClose(quint16 code, QByteArrayView reason = {});

//! Sec-WebSocket-Accept for a Sec-WebSocket-Key (RFC 6455 4.2.2).
QByteArray webSocketAccept(const QByteArray &key);

//! True for a Sec-WebSocket-Key that is 16 bytes in base64 (RFC 6455 4.2.1).
bool isWebSocketKey(const QByteArray &key);

//! What a close code means, in a sentence; says so for codes that may not appear on the wire (RFC 6455 7.4).
const char *webSocketCloseMeaning(quint16 code);

/*!
 * Reads frames from pieces cut anywhere and enforces RFC 6455: reserved bits and opcodes, fragmented or long control
 * frames, continuation order, minimal lengths, valid close payloads, UTF-8 of text messages (checked as it comes).
 *
 * The first violation stops it for good: error() then holds the close code that the RFC asks for. What comes after a
 * close frame is dropped (RFC 6455 1.4). A callback may destroy the parser's owner only after feed() has returned.
 */
class WebSocketParser
{
public:
    enum class Role {
        Server,
        Client,
        Observer
    }; //!< Server requires masks, Client forbids them, Observer takes either.
    struct Limits {
        qint64 frame = 1024 * 1024;
        qint64 message = 1024 * 1024; //!< Above it 1009.
    };
    struct Error {
        quint16 code = 1002;
        QByteArray text;
    };
    struct Callbacks {
        std::function<void(const QByteArray &payload, bool binary)> message; //!< Whole, fragments joined.
        std::function<void(const WebSocketFrame &)> control; //!< Ping, Pong or a valid Close.
        std::function<void(const WebSocketFrame &)> frame; //!< Optional: every frame, for the wire inspector.
    };

    WebSocketParser(Role role, Callbacks callbacks);
    WebSocketParser(Role role, Callbacks callbacks, Limits limits);

    //! False once there was a violation.
    bool feed(QByteArrayView bytes);
    void restart(); //!< For another connection. Not inside feed().
    const std::optional<Error> &error() const { return m_error; }
    //! Bytes held of an unfinished frame or message.
    qsizetype pending() const { return m_headSize + m_payload.size() + m_message.size(); }

private:
    qsizetype wantedHeadSize() const;
    bool checkStart();
    bool readLength();
    bool takePayload(QByteArrayView bytes);
    bool finishFrame();
    bool checkClose(QByteArrayView payload);
    bool fail(quint16 code, const char *text);

    bool isControl() const { return m_opcode >= WebSocketOpcode::Close; }

    Role m_role;
    Callbacks m_callbacks;
    Limits m_limits;
    std::optional<Error> m_error;
    bool m_closed = false; //!< A close frame has come.

    // The frame that is being read.
    std::array<quint8, 14> m_head{};
    int m_headSize = 0;
    WebSocketOpcode m_opcode = WebSocketOpcode::Text;
    qint64 m_length = 0;
    QByteArray m_payload; //!< Unmasked as it comes.

    // The message that it belongs to.
    QByteArray m_message;
    std::optional<WebSocketOpcode> m_messageOpcode; //!< Set while a message is open.
    Utf8State m_utf8 = utf8Boundary;
};

} // namespace Pushlab
