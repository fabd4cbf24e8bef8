// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"

namespace Pushlab {

namespace {

using namespace std::chrono_literals;

constexpr IdleTimer::Duration lingeringLimit = 5s; // nginx lingering_timeout
constexpr IdleTimer::Duration closingLimit = 60s; // nginx send_timeout: a peer that takes nothing of what is unsent
constexpr IdleTimer::Duration discardLimit = 60s; // nginx client_body_timeout, for a body that nobody wants any more
constexpr IdleTimer::Duration retryPause = 1s; // HAProxy, between two tries to connect

} // namespace

void Link::setLimits()
{
    const ProxySettings &settings = m_context.settings;
    const auto inLabTime = [&](Limit limit) { return limit ? Limit(*limit / settings.speed) : limit; };
    m_idle.setLimit(inLabTime(silenceLimit()));
    const Limit client = m_phase == Phase::Tunnel && !settings.tunnelTimeout ? settings.clientTimeout : std::nullopt;
    if (client && !m_clientIdle) {
        m_clientIdle = std::make_unique<IdleTimer>();
        connect(m_clientIdle.get(), &IdleTimer::expired, this, [this] {
            ++m_context.counters.closedSilentClient;
            close();
        });
    }
    if (m_clientIdle)
        m_clientIdle->setLimit(inLabTime(client));
}

Link::Limit Link::silenceLimit() const
{
    const ProxySettings &settings = m_context.settings;
    switch (m_phase) {
    case Phase::Idle:
        if (m_place.waiting())
            return std::nullopt; // not accepted yet, for all that the client can tell
        return headIsDue() ? settings.headerTimeout : settings.keepAliveTimeout;
    case Phase::Queued:
        return settings.atLimit == ProxySettings::AtLimit::Queue ? Limit(settings.queueTimeout) : std::nullopt;
    case Phase::Pausing:
        return retryPause;
    case Phase::Exchange:
        return exchangeLimit();
    case Phase::Discard:
        return settings.clientTimeout.value_or(discardLimit);
    case Phase::Lingering:
        return lingeringLimit;
    case Phase::Tunnel:
        return settings.tunnelTimeout ? settings.tunnelTimeout : settings.idleTimeout;
    case Phase::Closing:
        return closingLimit;
    case Phase::Over:
        break;
    }
    return std::nullopt;
}

Link::Limit Link::exchangeLimit() const
{
    const ProxySettings &settings = m_context.settings;
    if (m_exchange.headPassed)
        return settings.idleTimeout;
    if (bodyIsDue() && settings.clientTimeout)
        return settings.clientTimeout;
    return settings.responseTimeout ? settings.responseTimeout : settings.idleTimeout;
}

//! A connection owes its first request from the start, a further one from its first byte on.
bool Link::headIsDue() const { return m_requests == 0 || m_request.held() > 0; }

bool Link::bodyIsDue() const { return m_request.body() == MessageReader::Body::Reading; }

void Link::idleExpired()
{
    if (headIsDue()) {
        requestTimedOut();
    } else {
        ++m_context.counters.closedKeepAlive;
        close();
    }
}

void Link::exchangeExpired()
{
    if (m_phase == Phase::Queued) {
        ++m_context.counters.queueTimeouts;
        answer(503);
    } else if (m_phase == Phase::Pausing) {
        seekServer();
    } else if (m_exchange.headPassed) {
        ++m_context.counters.closedIdle;
        toClient(m_flow.cut());
        close();
    } else if (bodyIsDue() && m_context.settings.clientTimeout && m_client->available() == 0) {
        requestTimedOut();
    } else {
        ++m_context.counters.gatewayTimeout;
        answer(504);
    }
    advance();
}

void Link::requestTimedOut()
{
    ++m_context.counters.requestTimeouts;
    if (m_context.settings.manner == ProxySettings::Manner::Haproxy)
        sayLast(408);
    else
        close(); // nginx logs a 408 and says nothing
}

} // namespace Pushlab
