// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"

#include <utility>

namespace Pushlab {

namespace {

using namespace std::chrono_literals;

constexpr IdleTimer::Duration keepAliveLimit = 75s; // nginx keepalive_timeout; also for a request head to be whole
constexpr IdleTimer::Duration lingeringLimit = 5s; // nginx lingering_timeout
constexpr IdleTimer::Duration closingLimit = 60s; // nginx send_timeout: a peer that takes nothing of what is unsent

} // namespace

Link::Link(qintptr descriptor, LinkContext &context) : m_context(context), m_client(std::make_unique<Endpoint>())
{
    connect(m_client.get(), &Endpoint::changed, this, &Link::advance);
    connect(&m_idle, &IdleTimer::expired, this, &Link::expire);
    m_client->adopt(descriptor);
    enter(Phase::Idle);
}

Link::~Link()
{
    // A link that has ended may outlive the context by a turn of the event loop: it touches nothing of it here.
    if (m_serverCounted)
        --m_context.counters.upstreams;
}

void Link::advance()
{
    // Writing can end a socket, whose signal comes back here: such a call only asks for another look.
    m_again = true;
    if (m_advancing || m_phase == Phase::Over)
        return;
    m_advancing = true;
    while (m_again && m_phase != Phase::Over) {
        m_again = false;
        const Phase before = m_phase;
        step();
        m_again = m_again || m_phase != before;
    }
    m_advancing = false;
    countServer();
    if (m_phase == Phase::Over)
        Q_EMIT ended();
}

void Link::step()
{
    if (m_client->ended() && m_phase < Phase::Tunnel) {
        // As nginx: who closes its connection, half or whole, wants no answer any more.
        dropServer();
        enter(Phase::Closing);
    }
    switch (m_phase) {
    case Phase::Idle:
        readRequestHead();
        break;
    case Phase::Exchange:
        passRequest();
        passResponse();
        break;
    case Phase::Discard:
        discardRequest();
        break;
    case Phase::Lingering:
        while (m_client->available() > 0)
            m_client->take();
        break;
    case Phase::Tunnel:
        passTunnel();
        break;
    case Phase::Closing:
        settle();
        break;
    case Phase::Over:
        break;
    }
}

void Link::enter(Phase phase)
{
    m_phase = phase;
    m_idle.touch();
    m_idle.setLimit(silenceLimit());
}

std::optional<IdleTimer::Duration> Link::silenceLimit() const
{
    const int speed = m_context.settings.speed;
    switch (m_phase) {
    case Phase::Idle:
    case Phase::Discard:
        return keepAliveLimit / speed;
    case Phase::Exchange:
    case Phase::Tunnel:
        if (m_context.settings.idleTimeout)
            return *m_context.settings.idleTimeout / speed;
        return std::nullopt;
    case Phase::Lingering:
        return lingeringLimit / speed;
    case Phase::Closing:
        return closingLimit / speed;
    case Phase::Over:
        break;
    }
    return std::nullopt;
}

void Link::applySettings() { m_idle.setLimit(silenceLimit()); }

void Link::expire()
{
    if (m_phase == Phase::Exchange && !m_exchange.headPassed) {
        ++m_context.counters.gatewayTimeout;
        answer(504);
        advance();
    } else if (m_phase == Phase::Closing) {
        const qint64 before = std::exchange(m_unsent, unsent());
        if (m_unsent < before) {
            enter(Phase::Closing); // slow, but it does read
            return;
        }
        dropServer();
        m_client->abort();
        advance();
    } else {
        if (m_phase == Phase::Exchange || m_phase == Phase::Tunnel)
            ++m_context.counters.closedIdle;
        close();
    }
}

void Link::close()
{
    if (m_phase >= Phase::Closing)
        return;
    enter(Phase::Closing);
    if (m_server)
        m_server->finish();
    m_client->finish();
    m_unsent = unsent();
    advance();
}

void Link::reset()
{
    if (m_phase == Phase::Over)
        return;
    enter(Phase::Closing);
    if (m_server)
        m_server->reset();
    m_client->reset();
    advance();
}

void Link::settle()
{
    if (m_client->ended() && (!m_server || m_server->ended()))
        enter(Phase::Over);
}

void Link::dial()
{
    m_server = std::make_unique<Endpoint>();
    m_response.restart();
    m_dialled = m_context.upstream;
    m_dialledPort = m_context.upstreamPort;
    connect(m_server.get(), &Endpoint::changed, this, &Link::advance);
    m_server->dial(m_dialled, m_dialledPort);
}

void Link::dropServer()
{
    if (!m_server)
        return;
    m_server->disconnect(this);
    m_server->abort();
    m_server.release()->deleteLater(); // it may be its own signal that brought us here
}

void Link::countServer()
{
    const bool open = m_server && m_server->open();
    if (open != m_serverCounted)
        m_context.counters.upstreams += open ? 1 : -1;
    m_serverCounted = open;
}

void Link::toClient(const QByteArray &bytes)
{
    m_context.counters.bytesDown += bytes.size();
    m_client->send(bytes);
}

void Link::toServer(const QByteArray &bytes)
{
    m_context.counters.bytesUp += bytes.size();
    m_server->send(bytes);
}

qint64 Link::unsent() const { return m_client->unsent() + (m_server ? m_server->unsent() : 0); }

qint64 Link::heldBytes() const
{
    return m_client->held() + (m_server ? m_server->held() : 0) + m_request.held() + m_response.held();
}

} // namespace Pushlab
