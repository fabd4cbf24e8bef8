// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"

#include <utility>

namespace Pushlab {

void Link::readRequestHead()
{
    if (m_server && (m_server->ended() || m_server->available() > 0))
        dropServer(); // closed between requests, or says something that nobody asked for
    while (m_phase == Phase::Idle && !m_client->congested() && !waitsInSilence()) {
        auto result = m_request.takeRequestHead();
        if (auto *request = std::get_if<HttpParsed<HttpRequestHead>>(&result)) {
            begin(std::move(*request));
        } else if (const auto *error = std::get_if<HttpHeadError>(&result)) {
            refuse(error->status);
        } else if (m_client->available() > 0) {
            const bool begins = !headIsDue();
            m_request.append(m_client->take());
            if (begins) {
                m_idle.touch();
                setLimits();
            }
        } else {
            return;
        }
    }
}

//! True while a client that has said something is not heard, because there is no place below connectionLimit.
bool Link::waitsInSilence()
{
    if (m_place.held() || m_context.settings.atLimit != ProxySettings::AtLimit::Silence) {
        if (m_place.waiting()) { // the settings have changed
            m_place.leave();
            m_idle.touch();
            setLimits();
        }
        return false;
    }
    if (!m_place.waiting()) {
        const bool speaks = m_request.held() > 0 || m_client->available() > 0;
        if (!speaks || m_place.take(m_context.admission))
            return false;
        m_place.wait(m_context.admission, [this] {
            m_idle.touch();
            setLimits();
            advance();
        });
        setLimits();
    }
    return true;
}

void Link::begin(HttpParsed<HttpRequestHead> request)
{
    const ProxySettings &settings = m_context.settings;
    ++m_context.counters.requests;
    ++m_requests;
    m_exchange = Exchange::start(std::move(request.head), request.body, m_client->peer(), settings);
    if (m_exchange.method == "CONNECT") {
        refuse(501); // a tunnel to anywhere is a forward proxy's business
    } else if (settings.injected) {
        inject();
    } else if (m_exchange.asksUpgrade && settings.upgrade == ProxySettings::Upgrade::Refuse) {
        ++m_context.counters.upgradesRefused;
        answer(settings.upgradeStatus);
    } else if (settings.requestsPerSecond > 0
               && !m_context.rate.admits(RateLimit::Clock::now(),
                                         double(settings.requestsPerSecond) * settings.speed)) {
        ++m_context.counters.rateLimited;
        answer(503);
    } else {
        if (m_exchange.asksUpgrade && !m_exchange.upgrade)
            ++m_context.counters.upgradesStripped;
        seekPlace();
    }
}

void Link::seekPlace()
{
    if (m_place.held() || m_place.take(m_context.admission)) {
        seekServer();
    } else if (m_context.settings.atLimit == ProxySettings::AtLimit::Refuse) {
        ++m_context.counters.limited;
        answer(503);
    } else {
        enter(Phase::Queued);
        m_place.wait(m_context.admission, [this] {
            seekServer();
            advance();
        });
    }
}

void Link::seekServer()
{
    enter(Phase::Exchange);
    const auto upstream = m_context.upstreams.choose(m_context.settings.balancing, m_client->peer(), m_exchange.tried);
    if (!upstream) {
        unreachable();
        return;
    }
    if (!m_exchange.tried.isEmpty())
        ++m_context.counters.redispatched;
    setBusy(upstream);
    const bool usable = m_server && m_server->open() && m_server->available() == 0 && m_dialled == *upstream;
    if (usable) {
        m_exchange.onReusedConnection();
    } else {
        dropServer();
        m_dialled = *upstream;
        dial();
    }
    m_again = true;
}

//! No server is left for the request, of which nothing has left yet.
void Link::unreachable()
{
    const bool retries = m_context.settings.whenDown == ProxySettings::WhenDown::RetryOnce;
    if (retries && !m_exchange.tried.isEmpty() && !std::exchange(m_exchange.retried, true)) {
        ++m_context.counters.retries;
        m_exchange.tried.clear();
        enter(Phase::Pausing);
    } else {
        ++(retries ? m_context.counters.unavailable : m_context.counters.badGateway);
        answer(retries ? 503 : 502);
    }
}

void Link::passRequest()
{
    if (!m_server->open())
        return;
    while (true) {
        QByteArray bytes = std::exchange(m_exchange.unsent, {});
        const bool wasDue = bodyIsDue();
        const QByteArray body = m_request.takeBody();
        if (m_request.body() == MessageReader::Body::Broken) {
            if (m_exchange.headPassed)
                close();
            else
                refuse(400); // the server has no whole request, so it cannot act on this one
            return;
        }
        if (!body.isEmpty()) {
            m_exchange.bodySent = true;
            bytes += body;
        }
        if (!bytes.isEmpty()) {
            m_idle.touch();
            m_exchange.sent(bytes);
            toServer(bytes);
        }
        if (wasDue && !bodyIsDue())
            setLimits(); // from now on it is the server that is waited for
        if (!bodyIsDue() || m_server->congested() || m_client->available() == 0)
            return;
        m_request.append(m_client->take());
    }
}

void Link::discardRequest()
{
    while (true) {
        m_request.takeBody();
        if (!bodyIsDue()) {
            if (m_request.body() == MessageReader::Body::Finished && m_exchange.keepAlive)
                enter(Phase::Idle);
            else
                close();
            return;
        }
        if (m_client->available() == 0)
            return;
        m_request.append(m_client->take());
    }
}

} // namespace Pushlab
