// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"

#include <QMetaEnum>

#include <utility>

namespace Pushlab {

Link::Link(qintptr descriptor, LinkContext &context)
    : m_context(context),
      m_draw(context.random.generate64()),
      m_client(std::make_unique<Endpoint>(Toxic::Direction::Down, m_draw, context.counters.bytesDropped))
{
    connect(m_client.get(), &Endpoint::changed, this, &Link::advance);
    connect(&m_idle, &IdleTimer::expired, this, &Link::expire);
    m_client->adopt(descriptor);
    if (context.tap.isOn())
        m_client->setTap(m_tap = context.tap.accepted(m_client->peerPort()));
    m_client->setToxics(context.settings.toxics);
    enter(Phase::Idle);
}

Link::~Link()
{
    // A link that has ended may outlive the context by a turn of the event loop: it touches nothing of it here.
    countConnection({});
    setBusy({});
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
    case Phase::Queued:
    case Phase::Pausing:
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
    if (m_phase == Phase::Tunnel)
        --m_context.counters.tunnels;
    m_phase = phase;
    if (m_phase == Phase::Tunnel)
        ++m_context.counters.tunnels;
    const bool inProgress
        = phase == Phase::Queued || phase == Phase::Pausing || phase == Phase::Exchange || phase == Phase::Tunnel;
    if (!inProgress) {
        m_place.leave();
        setBusy({});
    }
    m_idle.touch();
    setLimits();
}

void Link::setBusy(const std::optional<Upstream> &upstream)
{
    if (m_busy)
        m_context.upstreams.countRequest(*m_busy, -1);
    m_busy = upstream;
    if (m_busy)
        m_context.upstreams.countRequest(*m_busy, +1);
}

void Link::applySettings()
{
    setLimits();
    if (m_phase == Phase::Exchange && m_exchange.headPassed)
        toClient(m_flow.applySettings(m_context.settings));
    else if (m_phase == Phase::Queued && m_context.settings.atLimit == ProxySettings::AtLimit::Refuse)
        seekPlace();
    advance();
}

void Link::drain()
{
    if (m_phase == Phase::Idle && m_request.held() == 0 && m_client->available() == 0)
        close();
}

void Link::expire()
{
    if (m_phase == Phase::Idle) {
        idleExpired();
        advance();
    } else if (m_phase < Phase::Discard) {
        exchangeExpired();
    } else if (m_phase == Phase::Closing) {
        const qint64 before = std::exchange(m_unsent, unsent());
        if (m_unsent < before || m_client->endHeld()) {
            enter(Phase::Closing); // slow, but it does read; or a toxic does not let it see the end
            return;
        }
        dropServer();
        m_client->abort();
        advance();
    } else {
        if (m_phase == Phase::Tunnel)
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
    if (m_server && m_server->endHeld())
        leaveServer();
    for (Endpoint *end : {m_client.get(), m_server.get()}) {
        while (end && end->available() > 0) // else a full buffer would hide that the peer closes
            end->take();
    }
    if (m_client->gone() && (!m_server || m_server->gone()))
        enter(Phase::Over);
}

void Link::dial()
{
    m_server = std::make_unique<Endpoint>(Toxic::Direction::Up, m_draw, m_context.counters.bytesDropped);
    m_server->setToxics(m_context.settings.toxics);
    m_response.restart();
    connect(m_server.get(), &Endpoint::changed, this, &Link::advance);
    if (m_tap)
        m_server->setTap(m_tap);
    m_server->dial(m_dialled.address, m_dialled.port);
}

void Link::dropServer()
{
    if (!m_server)
        return;
    m_server->disconnect(this);
    if (!m_server->ended()) // one that a toxic is ending may still say its last words
        m_server->abort();
    leaveServer();
}

void Link::leaveServer()
{
    m_server->disconnect(this);
    m_context.retired.add(std::move(m_server));
}

void Link::countServer() { countConnection(m_server && m_server->open() ? std::optional(m_dialled) : std::nullopt); }

void Link::countConnection(const std::optional<Upstream> &upstream)
{
    if (upstream == m_counted)
        return;
    m_context.counters.upstreams += int(upstream.has_value()) - int(m_counted.has_value());
    if (m_counted)
        m_context.upstreams.countConnection(*m_counted, -1);
    m_counted = upstream;
    if (m_counted)
        m_context.upstreams.countConnection(*m_counted, +1);
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

void Link::applyToxics()
{
    m_client->setToxics(m_context.settings.toxics);
    if (m_server)
        m_server->setToxics(m_context.settings.toxics);
}

void Link::joinTap(std::shared_ptr<TappedLink> tap)
{
    using Stage = WireRecord::Stage;
    m_tap = std::move(tap);
    const bool answered = m_phase == Phase::Exchange && m_exchange.headPassed;
    const Stage asked = m_phase == Phase::Tunnel ? Stage::Tunnel
        : m_phase == Phase::Exchange             ? Stage::Response
                                                 : Stage::Request;
    const bool chunksFromServer = m_response.isChunked();
    const auto body = [](bool chunks) { return chunks ? Stage::Chunks : Stage::Body; };
    const bool chunksToClient = chunksFromServer || m_flow.wantsPayload();
    m_client->setTap(m_tap);
    m_tap->joined(WireRecord::Hop::Client, m_client->peerPort(),
                  answered && !m_flow.holdsHead() ? body(chunksToClient) : asked);
    if (!m_server)
        return;
    m_server->setTap(m_tap);
    m_tap->joined(WireRecord::Hop::Server, m_server->localPort(), answered ? body(chunksFromServer) : asked);
}

quint16 Link::clientPort() const { return m_client->peerPort(); }

LinkInfo Link::info() const
{
    LinkInfo info{.peer = m_client->peer(),
                  .peerPort = m_client->peerPort(),
                  .upstreamPort = m_server ? m_server->peerPort() : quint16(0),
                  .phase = QString::fromLatin1(QMetaEnum::fromType<Phase>().valueToKey(int(m_phase))),
                  .bytesUp = m_client->taken(),
                  .bytesDown = m_client->sent(),
                  .toxics = {}};
    for (const Toxic &toxic : m_context.settings.toxics) {
        if (m_draw.meets(toxic))
            info.toxics.append(toxic.name);
    }
    return info;
}

qint64 Link::unsent() const { return m_client->unsent() + (m_server ? m_server->unsent() : 0); }

qint64 Link::heldBytes() const
{
    return m_client->held() + (m_server ? m_server->held() : 0) + m_request.held() + m_response.held() + m_flow.held();
}

} // namespace Pushlab
