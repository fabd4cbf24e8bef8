// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireframe.h"

#include <QCoreApplication>
#include <QString>

#include <optional>

namespace Pushlab {

/*!
 * Three truths about one client's connection: what the client believes, what the server believes, and what the wire
 * did. Where a connection is half-open they differ.
 */
class WireTruth
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireTruth)
public:
    void take(const WireFrame &frame);

    QString client() const;
    QString server() const;
    QString wire() const;
    //! What follows from the three.
    enum class Verdict {
        Unknown, //!< Nothing was seen yet.
        Open, //!< All agree that it is open.
        Closed, //!< All agree that there is none.
        ClientDeaf, //!< The client believes in a connection from which it no longer reads what comes.
        ClientAlone, //!< The client believes in a connection that the server no longer has.
        ServerAlone, //!< The server has a connection that the client has left.
        Opening, //!< The client is at it.
    };
    Verdict verdict() const;
    QString verdictText() const;
    bool differ() const;

private:
    using Time = WireRecord::Clock::time_point;
    struct Way {
        std::optional<Time> last; //!< When the last byte passed.
        std::optional<WireRecord::What> end; //!< FIN, RST, Ended.
        Time endedAt;
    };
    struct Hop {
        quint64 link = 0;
        quint16 port = 0;
        bool open = false;
        Way up;
        Way down;
    };

    void take(const WireRecord &record);
    QString ago(Time then) const;
    QString hopText(const Hop &hop, const QString &down, const QString &up) const;
    QString endText(const Way &way) const;
    bool isDeaf() const;
    const ServerBelief::Connection *held() const; //!< What the server has of the newest connection.
    int heldBefore() const; //!< How many earlier ones it has.
    bool believesOpen() const { return m_frame.client.exists && m_frame.client.state == ClientState::Open; }

    WireFrame m_frame; //!< The latest, without its records.
    Hop m_clientHop; //!< Of the newest link.
    Hop m_serverHop;
};

} // namespace Pushlab
