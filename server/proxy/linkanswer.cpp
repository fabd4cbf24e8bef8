// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/link.h"

#include "proxy/endpoint.h"

namespace Pushlab {

//! The client's connection may serve another request after this one.
bool Link::mayStay() const
{
    const int most = m_context.settings.keepAliveRequests;
    return m_exchange.keepAlive && !m_context.draining && (most == 0 || m_requests < most);
}

//! For an answer in place of the server's, and whether the connection stays: not when it is open if a body follows.
AnswerForm Link::answerForm() const
{
    const bool bodyMayFollow = bodyIsDue() && m_exchange.expectsContinue && !m_exchange.bodySent;
    return {.head = m_exchange.method == "HEAD",
            .close = !mayStay() || bodyMayFollow,
            .oldClient = m_exchange.oldClient,
            .manner = m_context.settings.manner};
}

void Link::answer(int status)
{
    dropServer();
    const AnswerForm form = answerForm();
    toClient(gatewayAnswer(status, form));
    endExchange(!form.close);
}

void Link::inject()
{
    ++m_context.counters.injected;
    dropServer();
    const AnswerForm form = answerForm();
    toClient(injectedAnswer(*m_context.settings.injected, m_context.settings.speed, form));
    endExchange(!form.close);
}

void Link::refuse(int status)
{
    ++m_context.counters.refused;
    sayLast(status);
}

void Link::sayLast(int status)
{
    dropServer();
    toClient(gatewayAnswer(status, {.close = true, .manner = m_context.settings.manner}));
    m_client->finishWriting();
    enter(Phase::Lingering);
}

} // namespace Pushlab
