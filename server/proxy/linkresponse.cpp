// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"
#include "proxy/headrules.h"

#include <utility>

namespace Pushlab {

void Link::passResponse()
{
    while (m_phase == Phase::Exchange && m_server && m_server->available() > 0 && !m_client->congested()) {
        m_response.append(m_server->take());
        m_exchange.responseBegan();
        if (m_exchange.headPassed || !m_context.settings.responseTimeout)
            m_idle.touch(); // half a head is no response
        if (!m_exchange.headPassed)
            readResponseHead();
        if (m_phase == Phase::Exchange && m_exchange.headPassed)
            passResponseBody();
    }
    if (m_phase == Phase::Exchange && m_server && m_server->ended() && m_server->available() == 0)
        serverEnded();
}

void Link::readResponseHead()
{
    while (m_phase == Phase::Exchange && !m_exchange.headPassed) {
        auto result = m_response.takeResponseHead(m_exchange.method);
        if (std::holds_alternative<HttpIncomplete>(result))
            return;
        auto *response = std::get_if<HttpParsed<HttpResponseHead>>(&result);
        const bool upgraded = response && response->head.status == 101;
        if (!response || (upgraded && !m_exchange.upgrade)) {
            ++m_context.counters.badGateway;
            answer(502);
        } else if (upgraded) {
            beginTunnel(std::move(response->head));
        } else if (response->head.status < 200) {
            if (!m_exchange.oldClient) // HTTP/1.0 knows no interim responses (RFC 9110 15.2)
                toClient(response->head.toBytes());
            m_exchange.expectsContinue = m_exchange.expectsContinue && response->head.status != 100;
        } else {
            beginResponse(std::move(*response));
        }
    }
}

void Link::beginResponse(HttpParsed<HttpResponseHead> response)
{
    m_serverStays = response.head.keepAlive() && !m_response.endsAtClose() && !m_exchange.closesUpstream;
    const bool stays = mayStay();
    m_flow.start(std::move(response.head), response.body,
                 {.oldClient = m_exchange.oldClient,
                  .acceptsGzip = m_exchange.acceptsGzip,
                  .closesUpstream = m_exchange.closesUpstream,
                  .stays = stays,
                  .isLast = m_exchange.keepAlive && !stays},
                 m_context.settings);
    m_exchange.headPassed = true;
    m_idle.touch();
    setLimits();
}

void Link::passResponseBody()
{
    const QByteArray body = m_flow.wantsPayload() ? m_response.takePayload() : m_response.takeBody();
    const QByteArray leaving = m_flow.pass(body);
    if (m_response.body() == MessageReader::Body::Broken) {
        toClient(leaving + m_flow.cut());
        dropServer();
        close();
    } else if (m_response.body() == MessageReader::Body::Finished) {
        toClient(leaving + m_flow.finish());
        if (!m_serverStays || m_response.held() > 0) // bytes after its end belong to no request
            dropServer();
        endExchange(m_flow.clientStays());
    } else {
        toClient(leaving);
    }
}

void Link::serverEnded()
{
    if (m_exchange.headPassed && m_response.endsAtClose()) {
        toClient(m_flow.finish());
        dropServer();
        if (m_flow.clientStays())
            endExchange(true);
        else
            close();
    } else if (m_exchange.headPassed) {
        toClient(m_flow.cut()); // the client sees it cut short, as nginx lets it
        close();
    } else if (m_exchange.mayRetry()) {
        m_exchange.retry();
        dropServer();
        dial();
        m_again = true;
    } else if (m_exchange.unbegun()) {
        dropServer();
        m_exchange.tried.append(m_dialled);
        seekServer(); // nothing has left: as nginx's proxy_next_upstream
    } else {
        ++m_context.counters.badGateway;
        answer(502);
    }
}

void Link::endExchange(bool keepAlive)
{
    if (m_request.body() == MessageReader::Body::Finished) {
        if (keepAlive && !m_context.draining)
            enter(Phase::Idle);
        else
            close();
        return;
    }
    dropServer(); // it has half a request: no other can follow
    m_exchange.keepAlive = keepAlive;
    if (m_exchange.expectsContinue && !m_exchange.bodySent)
        close(); // whether the body still comes is the client's choice: what follows could be read either way
    else
        enter(Phase::Discard);
}

void Link::beginTunnel(HttpResponseHead head)
{
    enter(Phase::Tunnel);
    applyManner(head, m_context.settings.manner);
    toClient(head.toBytes() + m_response.takeRest());
    toServer(m_request.takeRest());
}

void Link::passTunnel()
{
    while (m_client->available() > 0 && !m_server->congested() && m_server->open()) {
        m_idle.touch();
        if (m_clientIdle)
            m_clientIdle->touch();
        toServer(m_client->take());
    }
    while (m_server->available() > 0 && !m_client->congested() && m_client->open()) {
        m_idle.touch();
        toClient(m_server->take());
    }
    // There is no half of a tunnel: when one side has ended and its last bytes have passed, so does the other.
    if ((m_client->ended() && m_client->available() == 0) || (m_server->ended() && m_server->available() == 0))
        close();
}

} // namespace Pushlab
