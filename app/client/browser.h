// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

#include <deque>
#include <functional>
#include <memory>

namespace Pushlab {

//! How many connections one browser allows itself to one host. A value.
struct BrowserLimits {
    int http = 6; //!< HTTP/1.1: event streams and polls of all tabs together. Further ones wait for a free one.
    //! Chromium 255 for a group, 32 through one proxy; Firefox 200. A further one fails.
    int webSockets = 255;
    //! Domain sharding: so many names for the same place; the limits hold for each of them.
    int shards = 1;

    friend bool operator==(const BrowserLimits &, const BrowserLimits &) = default;
};

/*!
 * What the tabs of one browser share: its connections to each host.
 *
 * Lives in the thread of its clients, which hold it by shared pointers; a place may outlive every client.
 */
class Browser final : public std::enable_shared_from_this<Browser>
{
public:
    //! One of the connections to a host; given back when it is destroyed.
    class Place
    {
    public:
        Place(std::shared_ptr<Browser> browser, QString host, bool webSocket);
        ~Place();
        Q_DISABLE_COPY_MOVE(Place)

    private:
        std::shared_ptr<Browser> m_browser;
        QString m_host;
        bool m_webSocket;
    };
    using PlacePointer = std::shared_ptr<Place>;
    using Ready = std::function<void(PlacePointer)>;

    explicit Browser(const BrowserLimits &limits) : m_limits(limits) {}

    //! The name under which a tab knows \a host: another one for each shard.
    QString hostName(const QString &host, int tab) const;

    //! A connection to \a host, or null when all of them are taken.
    PlacePointer take(const QString &host, Transport transport);
    //! Calls \a ready from \a client's event loop when one of the HTTP connections is free: first come, first served.
    //! A client that is destroyed loses its turn; one that does not want it any more lets the place go.
    void wait(const QString &host, QObject *client, Ready ready);

    const BrowserLimits &limits() const { return m_limits; }
    int waiting(const QString &host) const; //!< Clients that wait, destroyed ones not counted.

private:
    struct Waiter {
        QPointer<QObject> client;
        Ready ready;
    };
    struct Host {
        int http = 0;
        int webSockets = 0;
        std::deque<Waiter> waiters;
    };

    void giveBack(const QString &host, bool webSocket);

    BrowserLimits m_limits;
    QHash<QString, Host> m_hosts;
};

} // namespace Pushlab
