// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/hub.h"
#include "transport/servertasks.h"
#include "wire/serversettings.h"
#include "wire/transport.h"
#include "workload/requestpool.h"

#include <QHash>
#include <QRandomGenerator>

#include <array>

namespace Pushlab {

class Deadlines;
class Session;

//! Everybody who is subscribed just now, by transport; and those who left and were not cleaned up.
class Sessions
{
public:
    quint64 add(Session &session); //!< Returns its number, never used again.
    void remove(const Session &session);
    void markDeparted(const Session &session);
    Session *find(quint64 number) const { return m_sessions.value(number); }

    int count(Transport transport) const { return m_counts[size_t(transport)]; }
    int departedCount() const { return m_departed; }
    //! Counts events that the hub handed to a session and that were never written.
    void drop(quint64 events) { m_dropped += events; }
    quint64 droppedCount() const { return m_dropped; }
    QList<Session *> all() const { return m_sessions.values(); }

private:
    QHash<quint64, Session *> m_sessions;
    quint64 m_last = 0;
    std::array<int, transportCount> m_counts{};
    int m_departed = 0;
    quint64 m_dropped = 0;
};

//! What every transport needs of the server. All of it lives in the server's thread and outlives the listener.
struct TransportContext {
    Hub &hub;
    RequestPool &pool;
    ServerTasks &tasks;
    Sessions &sessions;
    Deadlines &deadlines;
    const ServerSettings &settings;
    QRandomGenerator &random; //!< Spreads the `retry` hints.
};

} // namespace Pushlab
