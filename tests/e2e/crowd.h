// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "e2e.h"

#include "client/persona.h"
#include "client/swarm.h"

#include <QJsonObject>

#include <chrono>

namespace Pushlab::Test {

/*!
 * A swarm on a `pushlab-server` of its own, without a lab between: what the two say of each other.
 */
class Crowd
{
public:
    //! Lab time is 30 times as fast for both; \a arguments are the server's further ones.
    explicit Crowd(const QStringList &arguments = {});

    ClientSettings settings(Transport transport) const; //!< Resumes from the beginning of the log.
    //! Adds clients and waits until all are open.
    void add(const ClientSettings &settings, int count);
    //! Publishes so many stamped messages, each of at least that size.
    void publish(int count, qsizetype size = 100);

    TransportFrame frame(Transport transport) { return swarm.takeFrame().transports[size_t(transport)]; }
    //! With what is lost until now.
    TransportFrame finalFrame(Transport transport)
    {
        return swarm.finalFrame(m_published).transports[size_t(transport)];
    }
    QJsonObject stats(); //!< The server's.
    int connections(Transport transport); //!< By the server's count.
    int closed(const char *reason); //!< By the server's count.

    Server server;
    Swarm swarm;

private:
    quint64 m_published = 0;
};

} // namespace Pushlab::Test
