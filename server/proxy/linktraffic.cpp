// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"
#include "proxy/gatewayanswer.h"

#include <utility>

namespace Pushlab {

void Link::readRequestHead()
{
    if (m_server && (m_server->ended() || m_server->available() > 0))
        dropServer(); // closed between requests, or says something that nobody asked for
    while (m_phase == Phase::Idle) {
        auto result = m_request.takeRequestHead();
        if (auto *request = std::get_if<HttpParsed<HttpRequestHead>>(&result)) {
            begin(std::move(*request));
        } else if (const auto *error = std::get_if<HttpHeadError>(&result)) {
            refuse(error->status);
        } else if (m_client->available() > 0) {
            m_request.append(m_client->take());
        } else {
            return;
        }
    }
}

void Link::begin(HttpParsed<HttpRequestHead> request)
{
    m_exchange = Exchange::start(std::move(request.head), request.body, m_client->peer());
    if (m_exchange.method == "CONNECT") {
        refuse(501); // a tunnel to anywhere is a forward proxy's business
        return;
    }
    enter(Phase::Exchange);
    const bool usable
        = m_server && m_server->open() && m_dialled == m_context.upstream && m_dialledPort == m_context.upstreamPort;
    if (usable) {
        m_exchange.onReusedConnection();
    } else {
        dropServer();
        dial();
    }
}

void Link::passRequest()
{
    if (!m_server->open())
        return;
    while (true) {
        QByteArray bytes = std::exchange(m_exchange.unsent, {});
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
        if (m_request.body() == MessageReader::Body::Finished || m_server->congested() || m_client->available() == 0)
            return;
        m_request.append(m_client->take());
    }
}

void Link::passResponse()
{
    while (m_phase == Phase::Exchange && m_server && m_server->available() > 0 && !m_client->congested()) {
        m_response.append(m_server->take());
        m_exchange.responseBegan();
        m_idle.touch();
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
        const auto *response = std::get_if<HttpParsed<HttpResponseHead>>(&result);
        const bool upgraded = response && response->head.status == 101;
        if (!response || (upgraded && !m_exchange.upgrade)) {
            ++m_context.counters.badGateway;
            answer(502);
        } else if (upgraded) {
            enter(Phase::Tunnel);
            toClient(response->head.toBytes() + m_response.takeRest());
            toServer(m_request.takeRest());
        } else if (response->head.status < 200) {
            if (!m_exchange.oldClient) // HTTP/1.0 knows no interim responses (RFC 9110 15.2)
                toClient(response->head.toBytes());
            m_exchange.expectsContinue = m_exchange.expectsContinue && response->head.status != 100;
        } else {
            m_exchange.headPassed = true;
            m_responseHead = response->head.toBytes();
            m_serverStays = response->head.keepAlive() && !m_response.endsAtClose();
        }
    }
}

void Link::passResponseBody()
{
    const QByteArray body = m_response.takeBody();
    toClient(m_responseHead.isEmpty() ? body : std::exchange(m_responseHead, {}) + body);
    if (m_response.body() == MessageReader::Body::Broken) {
        dropServer();
        close();
    } else if (m_response.body() == MessageReader::Body::Finished) {
        if (!m_serverStays || m_response.held() > 0) // bytes after its end belong to no request
            dropServer();
        endExchange(m_exchange.keepAlive && m_serverStays);
    }
}

void Link::serverEnded()
{
    if (m_exchange.headPassed) {
        close(); // the end of a body that ends so; else the client sees it cut short, as nginx lets it
    } else if (m_exchange.mayRetry()) {
        m_exchange.retry();
        dropServer();
        dial();
        m_again = true;
    } else {
        ++m_context.counters.badGateway;
        answer(502);
    }
}

void Link::endExchange(bool keepAlive)
{
    if (m_request.body() == MessageReader::Body::Finished) {
        if (keepAlive)
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

void Link::discardRequest()
{
    while (true) {
        m_request.takeBody();
        if (m_request.body() != MessageReader::Body::Reading) {
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

void Link::answer(int status)
{
    dropServer();
    const bool unread = m_request.body() != MessageReader::Body::Finished;
    const bool stays = m_exchange.keepAlive && !(unread && m_exchange.expectsContinue && !m_exchange.bodySent);
    toClient(gatewayAnswer(status,
                           {.head = m_exchange.method == "HEAD", .close = !stays, .oldClient = m_exchange.oldClient}));
    endExchange(stays);
}

void Link::refuse(int status)
{
    ++m_context.counters.refused;
    dropServer();
    toClient(gatewayAnswer(status, {.close = true}));
    m_client->finishWriting();
    enter(Phase::Lingering);
}

void Link::passTunnel()
{
    while (m_client->available() > 0 && !m_server->congested() && m_server->open()) {
        m_idle.touch();
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
