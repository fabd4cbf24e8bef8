// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpSocket>

namespace Pushlab {

/*!
 * One end of a link: a TCP connection that writes through at once, holds little, and ends in an exact way.
 *
 * Bounds: at most readBlock bytes wait unread here (then the kernel's window closes), and who sees congested() stops
 * reading the other end, so a stalled reader stops its writer and nothing piles up in between.
 */
class Endpoint final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 readBlock = 64 * 1024;
    static constexpr qint64 writeBound = 256 * 1024;

    explicit Endpoint(QObject *parent = nullptr);
    ~Endpoint() override;

    void adopt(qintptr descriptor); //!< An accepted connection.
    void dial(const QHostAddress &address, quint16 port);

    bool open() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    bool ended() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QHostAddress peer() const { return m_socket.peerAddress(); }

    qint64 available() const { return m_socket.bytesAvailable(); } //!< Also after the peer closed.
    QByteArray take() { return m_socket.readAll(); } //!< At most a readBlock, and no more memory than it needs.
    void send(const QByteArray &bytes);
    bool congested() const { return m_congested; }
    qint64 unsent() const { return m_socket.bytesToWrite(); }
    qint64 held() const { return available() + unsent(); }

    //! FIN, but goes on reading: the peer may still be sending, and an RST would destroy our last words on their way.
    //! As finish() where that cannot be done now.
    void finishWriting();
    void finish(); //!< FIN, after what was sent. ended() may take as long as the peer does not read.
    void abort(); //!< Closes at once; bytes not yet sent are dropped.
    void reset(); //!< A real RST.

Q_SIGNALS:
    //! Opened, ended, has bytes, or is no longer congested: look again.
    void changed();

private:
    void drain();

    QTcpSocket m_socket;
    bool m_congested = false;
};

} // namespace Pushlab
