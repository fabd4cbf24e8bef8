// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QAbstractSocket;

namespace Pushlab {

//! How the peer of a TCP connection has ended it.
enum class PeerEnd {
    None, //!< Not yet; or there is something to read before the end.
    Fin,
    Reset,
    Unknown, //!< It has, and the system does not tell how.
};

//! What the next read of the socket would find. Takes nothing; QAbstractSocket itself reports FIN and RST alike.
PeerEnd peerEnd(const QAbstractSocket &socket);

} // namespace Pushlab
