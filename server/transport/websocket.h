// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/session.h"
#include "wire/websocketframe.h"

namespace Pushlab {

/*!
 * Serves `GET /ws` and the echo path: a WebSocket (RFC 6455) over the raw socket.
 *
 * Ours and not Qt's, because QWebSocket on Qt 6.4 closes valid UTF-8 split between fragments, and lets any Origin in.
 * Pings every heartbeat; a peer whose pong has not come by the next one is ended with an RST. Close codes of ours:
 * 1001 the server stops, 1013 the peer reads too slowly (it may try again later), and what the RFC says of violations.
 */
class WebSocketSession final : public Session
{
public:
    enum class Mode { Events, Echo };

    //! Answers a request of that route: refuses a bad handshake, or upgrades. \a context must outlive the connection.
    static void serve(const TransportContext &context, Mode mode, HttpConnection &connection);

    WebSocketSession(const TransportContext &context, HttpConnection &connection, Mode mode,
                     std::optional<quint64> since);

    void begin() override;
    void deliver(const Deliveries &deliveries) override;
    bool takesBytes() const override { return true; }
    void received(const QByteArray &bytes) override;
    void settingsChanged() override;

private:
    void sayGoodbye() override;
    void closeSlowConsumer() override;
    void onDeadline() override;
    void parse(const QByteArray &bytes);
    void message(const QByteArray &payload, bool binary);
    void control(const WebSocketFrame &frame);
    //! Writes a close frame past the mailbox: nothing follows it.
    void writeClose(quint16 code, QByteArrayView reason);

    const Mode m_mode;
    std::optional<quint64> m_since;
    WebSocketParser m_parser;
    QByteArray m_early; //!< Bytes that came before the session had a thread.
    bool m_upgraded = false;
    bool m_awaitingPong = false;
    bool m_closing = false; //!< We have said goodbye and wait for the peer's close frame.
    bool m_peerClosed = false;
};

} // namespace Pushlab
