// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QMetaType>
#include <QString>

namespace Pushlab {

//! A request thread of the server, as its management port tells it.
struct ServerThread {
    QString name; //!< "request-1"
    QString state; //!< "idle", "working", "waiting for an event" …
    QString request; //!< "GET /poll"; empty when idle.
    double seconds = 0; //!< In this state with this request.

    friend bool operator==(const ServerThread &, const ServerThread &) = default;
};

//! What came of asking for the list. A value that crosses threads.
struct ServerThreads {
    QList<ServerThread> list; //!< None under the event loop.
    QString error; //!< Why there was no answer; empty otherwise.

    friend bool operator==(const ServerThreads &, const ServerThreads &) = default;
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::ServerThreads)
