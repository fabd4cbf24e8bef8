// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/longpoll.h"

#include "transport/eventid.h"
#include "transport/httpconnection.h"
#include "wire/envelope.h"

namespace Pushlab {

namespace {

const QByteArray json = QByteArrayLiteral("application/json");

} // namespace

void LongPoll::serve(const TransportContext &context, HttpConnection &connection)
{
    const HttpRequestHead &head = connection.request().head;
    const Expected<std::optional<quint64>> since = readSince(head);
    if (!since)
        connection.answer(400, since.error().toUtf8() + '\n');
    else if (head.method == "HEAD")
        connection.answer(200, {}, json, pollHeaders(since->value_or(context.hub.newestId())));
    else
        start(std::make_unique<LongPoll>(context, connection, *since));
}

LongPoll::LongPoll(const TransportContext &context, HttpConnection &connection, std::optional<quint64> since)
    : Session(context, connection, Transport::LongPoll),
      m_since(since)
{}

void LongPoll::begin()
{
    m_begin = Clock::now();
    m_cursor = m_since.value_or(context().hub.newestId());
    settingsChanged();
    subscribe(m_since);
}

void LongPoll::settingsChanged()
{
    if (!m_answered && !isOver())
        setDeadline(m_begin + scaled(context().settings.hold));
}

void LongPoll::deliver(const Deliveries &deliveries)
{
    // A gap alone: the log is empty, or starts anew below what the client asked for.
    if (deliveries.back().event().type == gapEventType)
        answer(deliveries.pollBody(), context().hub.newestId(), deliveries.size());
    else if (connection().addsNothing())
        finish(deliveries.pollAnswer(), deliveries.size());
    else
        answer(deliveries.pollBody(), deliveries.back().event().id, deliveries.size());
}

void LongPoll::answer(const QByteArray &body, quint64 cursor, size_t events)
{
    finish(connection().response(200, body, json, pollHeaders(cursor)), events);
}

void LongPoll::finish(const QByteArray &response, size_t events)
{
    // With clean-up off the entry of a client that left stays subscribed until the end.
    if (m_answered || isOver()) {
        context().sessions.drop(events);
        return;
    }
    m_answered = true;
    clearDeadline();
    context().hub.unsubscribe(*this);
    send(response, Last::Yes, events);
}

} // namespace Pushlab
