// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/session.h"

#include "transport/httpconnection.h"

namespace Pushlab {

namespace {

//! So many clients may fill their buffers; when more are behind, they share as much memory as these would have.
constexpr int fullBuffers = 32;

} // namespace

Session::Session(const TransportContext &context, HttpConnection &connection, Transport transport)
    : Timed(context.deadlines),
      m_context(context),
      m_connection(connection),
      m_transport(transport),
      m_number(context.sessions.add(*this))
{}

Session::~Session() { leave(); }

void Session::start(std::unique_ptr<Session> session)
{
    Session &self = *session;
    HttpConnection &connection = self.m_connection;
    connection.hold(std::move(session));
    if (self.m_context.settings.threading == ServerSettings::Threading::EventLoop) {
        self.beginNow();
        return;
    }
    self.m_mailbox = std::make_shared<Mailbox<Outgoing>>();
    const HttpRequestHead &head = connection.request().head;
    if (!self.m_context.pool.tryStart(head.method + ' ' + head.path(), self.job()))
        connection.refuseBusy();
}

//! Runs on a pool thread. It shares nothing with the session but the mailbox, and finds it again by its number.
RequestPool::Job Session::job()
{
    // The settings belong to the server's thread.
    const std::chrono::milliseconds slow = m_context.settings.slow.value_or(std::chrono::milliseconds(0));
    return [mailbox = m_mailbox, number = m_number, slow, &context = m_context](RequestPool::Worker &worker) {
        if (slow.count() > 0) {
            worker.setState("in a slow handler");
            if (!worker.sleep(slow))
                return;
        }
        worker.setState("waiting for an event");
        context.tasks.post([&context, number] {
            if (Session *session = context.sessions.find(number))
                session->beginNow();
        });
        Outgoing out;
        while (mailbox->take(out, std::nullopt) == Mailbox<Outgoing>::Result::Value) {
            worker.setState("writing");
            context.tasks.post([&context, number, out] {
                if (Session *session = context.sessions.find(number))
                    session->write(out);
            });
            if (out.last == Last::Yes)
                return;
            worker.setState("waiting for an event");
        }
    };
}

void Session::beginNow()
{
    m_begun = true;
    if (!m_context.settings.cleanup)
        m_connection.keepDescriptor();
    begin();
    if (!m_left)
        m_connection.trimRequest();
}

void Session::applySettings()
{
    if (!m_begun)
        return;
    if (!m_context.settings.cleanup)
        m_connection.keepDescriptor();
    settingsChanged();
}

void Session::subscribe(std::optional<quint64> since)
{
    if (!isOver())
        m_context.hub.subscribe(*this, since);
}

void Session::send(const QByteArray &bytes, Last last, size_t events)
{
    if (isOver())
        m_context.sessions.drop(events);
    else if (m_mailbox)
        m_mailbox->put({bytes, last, events});
    else
        write({bytes, last, events});
}

void Session::write(const Outgoing &out)
{
    if (isOver()) {
        m_context.sessions.drop(out.events);
        return;
    }
    const int behind = std::max(m_connection.listener().behindCount(), fullBuffers);
    const qint64 bound = m_context.settings.maxBuffer * fullBuffers / behind;
    const qint64 unsent = m_connection.unsentBytes();
    if (unsent <= bound)
        m_allowance = 0;
    else if (unsent > bound + m_allowance) {
        m_context.sessions.drop(out.events);
        closeSlowConsumer();
        return;
    }
    if (out.bytes.size() > bound)
        m_allowance = std::max(m_allowance, qint64(out.bytes.size()));
    m_connection.write(out.bytes);
    if (out.last == Last::Yes)
        m_connection.finishExchange();
}

void Session::closeSlowConsumer() { m_connection.reset(CloseReason::SlowConsumer); }

void Session::stop()
{
    m_connection.note(CloseReason::ServerStopping);
    if (m_begun)
        sayGoodbye();
    else
        m_connection.refuseBusy();
}

void Session::leave()
{
    if (m_left)
        return;
    m_left = true;
    clearDeadline();
    m_context.hub.unsubscribe(*this);
    m_context.sessions.remove(*this);
    if (m_mailbox)
        m_mailbox->close();
}

void Session::depart()
{
    m_context.sessions.markDeparted(*this);
    m_departed = true;
    clearDeadline();
}

} // namespace Pushlab
