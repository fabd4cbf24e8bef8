// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/browser.h"

#include <QMetaObject>

#include <algorithm>
#include <utility>

namespace Pushlab {

Browser::Place::Place(std::shared_ptr<Browser> browser, QString host, bool webSocket)
    : m_browser(std::move(browser)),
      m_host(std::move(host)),
      m_webSocket(webSocket)
{}

Browser::Place::~Place() { m_browser->giveBack(m_host, m_webSocket); }

QString Browser::hostName(const QString &host, int tab) const
{
    return m_limits.shards > 1 ? QStringLiteral("shard%1.%2").arg(tab % m_limits.shards).arg(host) : host;
}

Browser::PlacePointer Browser::take(const QString &host, Transport transport)
{
    const bool webSocket = transport == Transport::WebSocket;
    Host &known = m_hosts[host];
    int &taken = webSocket ? known.webSockets : known.http;
    if (taken >= (webSocket ? m_limits.webSockets : m_limits.http))
        return nullptr;
    ++taken;
    return std::make_shared<Place>(shared_from_this(), host, webSocket);
}

void Browser::wait(const QString &host, QObject *client, Ready ready)
{
    m_hosts[host].waiters.push_back({client, std::move(ready)});
}

int Browser::waiting(const QString &host) const
{
    const auto known = m_hosts.constFind(host);
    if (known == m_hosts.cend())
        return 0;
    return int(std::count_if(known->waiters.begin(), known->waiters.end(),
                             [](const Waiter &waiter) { return !waiter.client.isNull(); }));
}

void Browser::giveBack(const QString &host, bool webSocket)
{
    Host &known = m_hosts[host];
    if (webSocket) {
        --known.webSockets;
        return;
    }
    --known.http;
    while (!known.waiters.empty()) {
        Waiter next = std::move(known.waiters.front());
        known.waiters.pop_front();
        if (!next.client)
            continue;
        // Later, as this may be inside another client. The place is the event's until then, so that it is given back
        // when the client does not live to get it.
        QMetaObject::invokeMethod(
            next.client,
            [ready = std::move(next.ready), place = take(host, Transport::Sse)]() mutable { ready(std::move(place)); },
            Qt::QueuedConnection);
        return;
    }
}

} // namespace Pushlab
