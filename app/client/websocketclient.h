// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/simulatedclient.h"

#include <optional>

class QWebSocket;

namespace Pushlab {

/*!
 * A page's WebSocket (RFC 6455) with the reconnection that a page has to write itself: by the policy, with `?since=`
 * the last id that came. Pings are answered by QWebSocket.
 *
 * A message that is not in the envelope of `/ws` is received whole, as type "message" without id; an echo as "echo".
 *
 * Limits of QWebSocket (6.4), which show in what is reported: close codes 1012 to 1014 come out as 1002; a
 * connection that ends without a close frame has no code of its own, it is told by the socket's error and named 1006.
 * Bytes out are exact. Bytes in are the frames of messages, pings and close frames (a reply of QWebSocket's is its
 * cause and a mask of four bytes); the answer to the handshake cannot be seen and is not counted.
 */
class WebSocketClient final : public SimulatedClient
{
    Q_OBJECT
public:
    WebSocketClient(int index, const ClientSettings &settings, ClientObserver &observer);
    ~WebSocketClient() override;

protected:
    void dial() override;
    void hangUp() override;
    void timerEvent(QTimerEvent *event) override;

private:
    void connectSignals();
    void onConnected();
    void onDisconnected();
    void onError();
    void onTextFrame(const QString &text, bool isLast);
    void onMessage(const QByteArray &message);
    void onBytesWritten(qint64 count);
    void countFrame(qsizetype payload);
    QString failureText() const;
    QString closeText() const;
    void drop();

    QWebSocket *m_socket = nullptr; //!< A child; a new one for each dial.
    QByteArray m_message; //!< The fragments so far.
    std::optional<quint64> m_lastId; //!< Where to resume.
    QBasicTimer m_farewell; //!< Bounds the time that the peer has to take our close frame.
    bool m_requested = false;
    bool m_leaving = false;
};

} // namespace Pushlab
