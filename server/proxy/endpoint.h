// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxicpipeline.h"

#include <QBasicTimer>
#include <QHostAddress>
#include <QTcpSocket>

#include <memory>

namespace Pushlab {

class TappedLink;

/*!
 * One end of a link: a TCP connection that writes through at once, holds little, and ends in an exact way.
 *
 * Bounds: at most readBlock bytes wait unread here (then the kernel's window closes), and who sees congested() stops
 * reading the other end, so a stalled reader stops its writer and nothing piles up in between.
 *
 * What is sent passes the toxics of its direction first, and so does the end. A toxic may therefore end the connection
 * by itself, or keep it open although it was told to end: the peer sees neither FIN nor RST and is left half-open.
 */
class Endpoint final : public QObject
{
    Q_OBJECT
public:
    static constexpr qint64 readBlock = 64 * 1024;
    static constexpr qint64 writeBound = 256 * 1024;

    //! What toxics drop is added to \a dropped, which must live until the connection is gone().
    Endpoint(Toxic::Direction direction, ToxicDraw draw, qint64 &dropped, QObject *parent = nullptr);
    ~Endpoint() override;

    void adopt(qintptr descriptor); //!< An accepted connection.
    void dial(const QHostAddress &address, quint16 port);
    //! All of the proxy: those of this direction that the draw meets act from now on. What they do to the connection,
    //! they do from the event loop, never within this call.
    void setToxics(const QList<Toxic> &toxics);
    //! Reports what passes the socket from now on, behind the toxics, until nobody wants it any more.
    void setTap(std::shared_ptr<TappedLink> tap);

    bool open() const { return m_socket.state() == QAbstractSocket::ConnectedState; }
    //! Nothing more passes: the peer has ended it, or a toxic has.
    bool ended() const { return gone() || m_cut; }
    //! The socket is closed. After ended() it may take as long as the peer does not read.
    bool gone() const { return m_socket.state() == QAbstractSocket::UnconnectedState; }
    QHostAddress peer() const { return m_socket.peerAddress(); }
    quint16 peerPort() const { return m_socket.peerPort(); }
    quint16 localPort() const { return m_socket.localPort(); }

    qint64 available() const { return m_socket.bytesAvailable(); } //!< Also after the peer closed.
    QByteArray take(); //!< At most a readBlock, and no more memory than it needs.
    void send(const QByteArray &bytes);
    bool congested() const { return m_congested; }
    qint64 unsent() const { return m_socket.bytesToWrite() + (m_pipeline ? m_pipeline->held() : 0); }
    qint64 held() const { return available() + unsent(); }
    qint64 taken() const { return m_taken; } //!< Bytes, in all.
    qint64 sent() const { return m_sent; } //!< Bytes, in all, before the toxics.

    //! FIN, but goes on reading: the peer may still be sending, and an RST would destroy our last words on their way.
    //! As finish() where that cannot be done now.
    void finishWriting() { end(Ending::HalfClose); }
    void finish() { end(Ending::Finish); } //!< FIN, after what was sent.
    void abort() { end(Ending::Abort); } //!< Closes as soon as toxics let it; bytes not written by then are dropped.
    void reset(); //!< A real RST, at once and past the toxics.
    //! Was told to end, and a toxic keeps the end from its peer.
    bool endHeld() const { return m_ending != Ending::None && !m_endOut && !gone(); }

Q_SIGNALS:
    //! Opened, ended, has bytes, or is no longer congested: look again.
    void changed();

protected:
    void timerEvent(QTimerEvent *event) override;

private:
    enum class Ending { None, HalfClose, Finish, Abort };

    void end(Ending ending);
    void carryOut();
    void pump();
    void arm();
    void comeOut(const Chunk &chunk);
    void write(const QByteArray &bytes);
    void relieve();
    void socketEnded();
    void leavePipeline();
    void drain();

    // endpointtap.cpp: what the wire inspector is told
    bool eventFilter(QObject *notifier, QEvent *event) override;
    void watchPeerEnd();
    void tellOpened();
    void tellPassed(bool received, const QByteArray &bytes);
    void tellOwnEnd(bool reset);
    void tellPeerEnd();

    QTcpSocket m_socket;
    Toxic::Direction m_direction;
    ToxicDraw m_draw;
    qint64 &m_dropped;
    std::unique_ptr<ToxicPipeline> m_pipeline; //!< Null while no toxic meets this end: then nothing is queued here.
    std::shared_ptr<TappedLink> m_tap; //!< Null for all links but those that are looked at.
    QBasicTimer m_timer; //!< For the pipeline, which knows no time.
    qint64 m_taken = 0;
    qint64 m_sent = 0;
    Ending m_ending = Ending::None; //!< What the link or a toxic asked for,
    bool m_endOut = false; //!< which has come out of the pipeline
    bool m_cut = false; //!< and was a toxic's wish.
    bool m_congested = false;
    bool m_pumping = false;
    bool m_opened = false; //!< The tap knows: of the connection,
    bool m_ownEndTold = false; //!< that we have ended it
    bool m_peerEndTold = false; //!< or that the peer has.
};

} // namespace Pushlab
