// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/simulatedclient.h"

#include <optional>

class QTcpSocket;
class QWebSocket;

namespace Pushlab {

/*!
 * A page's WebSocket (RFC 6455) with the reconnection that a page has to write itself: by the policy, with `?since=`
 * the last id that came. Pings are answered by QWebSocket.
 *
 * A message that is not in the envelope of `/ws` is received whole, as type "message" without id; an echo as "echo",
 * a binary one as "binary".
 *
 * Limits of QWebSocket (6.4), which show in what is reported: the status of a refused handshake stands only in a
 * sentence, and is read from there; the close codes 1012 to 1014 are invalid to it, and which one came is not told; a
 * close frame without a code looks like 1000. A connection that ends without a close frame has no code of its own; it
 * is told by the socket's error and named 1006.
 * Bytes out are exact. Bytes in are the frames of messages, pings and close frames (a reply of QWebSocket's is its
 * cause and a mask of four bytes); the answer to the handshake cannot be seen and is not counted.
 */
class WebSocketClient final : public SimulatedClient
{
    Q_OBJECT
public:
    WebSocketClient(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer);
    ~WebSocketClient() override;
    quint16 localPort() const override;

protected:
    void dial() override;
    void hangUp() override;
    void setReading(bool reading) override;
    KeptDescriptor vanish() override;
    void settingsChanged() override;
    void timerEvent(QTimerEvent *event) override;

private:
    void connectSignals();
    void onConnected();
    void onDisconnected();
    void onError();
    void onTextFrame(const QString &text, bool isLast);
    void onBinaryFrame(const QByteArray &frame, bool isLast);
    void onMessage(const QByteArray &message);
    void sendBinary();
    QTcpSocket *transportSocket() const;
    void onBytesWritten(qint64 count);
    void countFrame(qsizetype payload);
    QString failureText() const;
    QString closeText() const;
    void drop();

    QWebSocket *m_socket = nullptr; //!< A child; a new one for each dial.
    QByteArray m_message; //!< The fragments so far.
    qsizetype m_sentBinary = 0; //!< Its size, on this connection.
    qint64 m_ownBytes = 0; //!< Of it that were not written yet.
    std::optional<quint64> m_lastId; //!< Where to resume.
    QBasicTimer m_farewell; //!< Bounds the time that the peer has to take our close frame.
    bool m_requested = false;
    bool m_leaving = false;
};

} // namespace Pushlab
