// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientconnection.h"
#include "client/simulatedclient.h"
#include "wire/websocketframe.h"

#include <optional>

namespace Pushlab {

/*!
 * A page's WebSocket (RFC 6455, the WebSockets standard) with the reconnection that a page has to write itself: by the
 * policy, with `?since=` the last id that came. Answers pings; follows no redirect, as no page does.
 *
 * A message that is not in the envelope of `/ws` is received whole, as type "message" without id; an echo as "echo",
 * a binary one as "binary".
 *
 * After a close frame of either side the server ends the connection (RFC 6455 7.1.1). It has two seconds (÷ speed) for
 * that, as Chromium gives it once both have sent theirs; the client is Open until then, though it hears nothing more.
 * 1005 and 1006 stand for a close frame without a code and for a connection that ends without one (7.1.5).
 */
class WebSocketClient final : public SimulatedClient
{
    Q_OBJECT
public:
    WebSocketClient(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer);
    ~WebSocketClient() override; //!< Of an open one: "going away", as a page that is closed.
    quint16 localPort() const override { return m_connection.localPort(); }

protected:
    void dial() override;
    void hangUp() override;
    void setReading(bool reading) override;
    KeptDescriptor vanish() override;
    void pauseTimers() override;
    void fireTimers() override;
    void settingsChanged() override { sendBinary(); }
    void timerEvent(QTimerEvent *event) override;

private:
    ClientConnection::Request handshake();
    void onHead(const HttpResponseHead &head);
    void onBytes(QByteArrayView bytes);
    void onMessage(const QByteArray &message, bool binary);
    void onControl(const WebSocketFrame &frame);
    void onFailed(const ClientConnection::Failure &failure);
    void endHandshake(const QString &why);
    bool hears() const;
    void sendBinary();
    void send(WebSocketOpcode opcode, QByteArrayView payload);
    void sayGoodbye(const QByteArray &payload, const QString &reason);
    void startFarewell();
    void onEnd();

    ClientConnection m_connection;
    WebSocketParser m_parser;
    QByteArray m_key; //!< Of the present handshake.
    qsizetype m_sentBinary = 0; //!< Its size, on this connection.
    std::optional<quint64> m_lastId; //!< Where to resume.
    QString m_goodbye; //!< Why the connection ends, once our close frame has gone out.
    QBasicTimer m_farewell; //!< Bounds the time that the peer has to end the connection.
    bool m_farewellIsPaused = false; //!< By a suspension.
    bool m_leaving = false;
};

} // namespace Pushlab
