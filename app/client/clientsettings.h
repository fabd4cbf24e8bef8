// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clienthabits.h"
#include "client/reconnectpolicy.h"
#include "wire/httphead.h"
#include "wire/transport.h"

#include <QUrl>

#include <optional>

namespace Pushlab {

//! What a group of simulated clients shares. A value.
struct ClientSettings {
    Transport transport = Transport::Sse;
    QUrl url; //!< Where to dial: http://127.0.0.1:8471/events, …/poll, ws://…/ws.
    ReconnectPolicy policy = ReconnectPolicy::chromiumEventSource();
    int speed = 1; //!< Lab time: divides every delay.
    quint32 seed = 1; //!< Of what clients draw: the same seed and client, the same draws.
    bool resume = true; //!< Sends Last-Event-ID or since when it dials again.
    //! The id to resume from at the first dial. Empty: from now on, and then nobody can know
    //! which message is a long poll's first before its first answer (see ClientObserver::registered).
    std::optional<quint64> since;
    QString sinceName = QStringLiteral("since"); //!< Of the query item that the cursor goes into.
    ClientHabits habits;

    //! The url, with `since` where there is a \a cursor and the token where it goes there.
    QUrl urlFrom(std::optional<quint64> cursor = std::nullopt) const;
    //! The fields that the habits add to each request.
    HttpHeaders habitHeaders() const;
};

} // namespace Pushlab
