// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QtGlobal>

#include <chrono>

namespace Pushlab {

//! Something that happened on one of the two connections of a tapped link. A value that crosses threads.
struct WireRecord {
    using Clock = std::chrono::steady_clock;

    enum class Hop : quint8 {
        Client, //!< Between client and proxy.
        Server, //!< Between proxy and server.
    };
    enum class What : quint8 {
        Opened, //!< The TCP connection stands.
        Joined, //!< It stood before the tap began: see stage.
        Bytes, //!< Passed the socket of the proxy; what a toxic keeps or drops is not among what it sends.
        Gap, //!< So many bytes passed that were not kept: size.
        Fin, //!< up: of the client's side of the hop.
        Reset,
        Ended, //!< By the other side, and the system did not tell how.
        Refused, //!< Could not be opened.
    };
    //! Where a connection was when the tap joined it.
    enum class Stage : quint8 { Request, Response, Body, Chunks, Tunnel };

    quint64 link = 0; //!< The proxy's number of the client's connection.
    Hop hop = Hop::Client;
    What what = What::Bytes;
    bool up = false; //!< Towards the server.
    Stage stage = Stage::Request;
    quint16 port = 0; //!< Opened and Joined: of the side that dialled, as the other one sees it.
    Clock::time_point time;
    QByteArray bytes;
    qint64 size = 0; //!< Of a Gap.

    friend bool operator==(const WireRecord &, const WireRecord &) = default;
};

using WireRecords = QList<WireRecord>;

} // namespace Pushlab
