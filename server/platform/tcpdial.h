// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QtGlobal>

class QHostAddress;

namespace Pushlab {

/*!
 * Connects one TCP socket with the system's own calls, without blocking. A dial that is refused costs a quarter of what
 * QTcpSocket takes for it, and a crowd in a naive loop does little else; the connection that stands goes to a
 * QTcpSocket. Owns its descriptor until release().
 *
 * A socket that dials a free port of its own machine may be given that very port and then meets itself (simultaneous
 * open, RFC 9293 3.5), once in some ten thousand dials. Nobody listens there: it counts as refused.
 */
class TcpDial
{
public:
    enum class State { Idle, Connecting, Connected, Failed };

    //! Elsewhere than on Linux, and to addresses with a scope, a QTcpSocket has to dial.
    static bool isPossible(const QHostAddress &address);

    TcpDial() = default;
    TcpDial(const QHostAddress &address, quint16 port); //!< Dials; the kernel may know the outcome already.
    ~TcpDial();
    TcpDial(TcpDial &&other) noexcept;
    TcpDial &operator=(TcpDial &&other) noexcept;

    State state() const { return m_state; }
    //! Asks the kernel again; worth it when the descriptor has become writable.
    State look();
    qintptr descriptor() const { return m_descriptor; } //!< -1 unless Connecting or Connected.
    //! The connected socket, no longer ours: to close, or for QTcpSocket::setSocketDescriptor().
    qintptr release();

    bool isOutOfDescriptors() const; //!< It Failed because there was none left.
    QString errorText() const; //!< Why it Failed, for a person; in English where it is one of a dial's usual ends.

private:
    void fail(int error);

    qintptr m_descriptor = -1;
    int m_error = 0; //!< errno
    State m_state = State::Idle;
};

} // namespace Pushlab
