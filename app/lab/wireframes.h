// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireentry.h"
#include "lab/wirepage.h"
#include "wire/websocketframe.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace Pushlab {

/*!
 * Reads one direction of a WebSocket (RFC 6455 5.2) as a person wants to see it: each frame with FIN, opcode, mask and
 * length, and the close code with its meaning. Pure; takes pieces cut anywhere.
 */
class WireFrames
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireFrames)
public:
    using Sink = std::function<void(WireEntry)>;

    //! \a up: what the client sends.
    WireFrames(WirePage &page, bool up, Sink sink);

    void feed(QByteArrayView bytes);
    void finish(); //!< The connection has ended: half a frame is told as it is.

private:
    void frame(const WebSocketFrame &frame);
    void control(const WebSocketFrame &frame, WireEntry &entry);
    QStringList header(const WebSocketFrame &frame) const;
    void leftover(const QString &title);

    WirePage &m_page;
    bool m_up;
    Sink m_sink;
    WebSocketParser m_parser;
    WireEntry m_raw; //!< The bytes of the frame so far.
    QByteArray m_head; //!< The first 14 of them, which hold all of its header.
    std::optional<WebSocketFrame> m_frame; //!< Ended by the byte that was fed last,
    std::optional<std::pair<QByteArray, bool>> m_message; //!< and with it a message, perhaps binary.
    bool m_closed = false;
    bool m_broken = false;
};

} // namespace Pushlab
