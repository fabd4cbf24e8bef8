// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/proxysettings.h"

#include <QHostAddress>
#include <QList>

#include <optional>

namespace Pushlab {

//! Where a server listens.
struct Upstream {
    QHostAddress address;
    quint16 port = 0;

    friend bool operator==(const Upstream &, const Upstream &) = default;
};

//! How one of the servers fares at this moment. A value that crosses threads.
struct UpstreamState {
    Upstream upstream;
    int connections = 0; //!< Open connections of the proxy to it, those between requests included.
    int requests = 0; //!< Requests and tunnels in progress there.
    bool healthy = true; //!< False after a failed health check: it gets no new requests.

    friend bool operator==(const UpstreamState &, const UpstreamState &) = default;
};

/*!
 * The servers behind the proxy, what each of them has in hand, and which one gets the next request.
 *
 * Pure bookkeeping: links count themselves in and out, health checks say who is up. A server that was taken off the
 * list gets nothing new and is forgotten when its last link has left.
 */
class Upstreams
{
public:
    void setList(const QList<Upstream> &list);
    QList<UpstreamState> states() const; //!< Of the list, in its order.
    bool isListed(const Upstream &upstream) const;

    //! The server for the next request of a client; empty when every one is down or was \a tried already.
    std::optional<Upstream> choose(ProxySettings::Balancing balancing, const QHostAddress &client,
                                   const QList<Upstream> &tried = {});

    void setHealthy(const Upstream &upstream, bool healthy);
    void countConnection(const Upstream &upstream, int change); //!< +1 or -1.
    void countRequest(const Upstream &upstream, int change);

private:
    struct Entry {
        UpstreamState state;
        bool listed = true;
    };
    Entry *find(const Upstream &upstream);
    void forgetUnused();

    QList<Entry> m_entries; //!< The list in its order, then those that were taken off it.
    qsizetype m_last = -1; //!< Who got the last request in turn.
};

} // namespace Pushlab
