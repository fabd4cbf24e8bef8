// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a connection ends; how it lives is in httpconnection.cpp.

#include "transport/httpconnection.h"

#include "platform/halfclose.h"
#include "platform/sendtimeout.h"
#include "platform/socketreset.h"
#include "transport/httpsocket.h"
#include "transport/session.h"

#include <QEvent>
#include <QSocketNotifier>

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

//! How long a closed connection may take to send what is left and to hear the peer's FIN.
constexpr auto drainTime = 2s;

//! Qt has a name for the peer's end, by FIN or RST, and none for a connection that the system gave up.
bool timedOut(const HttpSocket *socket) { return socket && socket->error() != QAbstractSocket::RemoteHostClosedError; }

} // namespace

void HttpConnection::end(std::optional<CloseReason> reason)
{
    if (m_state == State::Draining || m_state == State::Gone)
        return;
    if (reason)
        note(*reason);
    releaseSession();
    m_state = State::Draining;
    m_reader.takePending();
    setDeadline(Clock::now() + drainTime);
    if (m_socket && !finishWriting(*m_socket))
        m_socket->disconnectFromHost(); // sends what is left first
}

void HttpConnection::endWithin(std::chrono::milliseconds grace, CloseReason reason)
{
    end(reason);
    if (m_state == State::Draining)
        setDeadline(Clock::now() + grace);
}

void HttpConnection::reset(CloseReason reason)
{
    if (m_state == State::Gone)
        return;
    note(reason);
    releaseSession();
    drop();
}

//! What the peer has not taken is thrown away.
void HttpConnection::drop()
{
    if (!m_socket)
        return;
    m_listener.m_counters.bytesDropped += quint64(unsentBytes());
    resetConnection(*m_socket);
}

void HttpConnection::stop()
{
    if (m_state == State::Gone)
        release();
    else if (m_session)
        m_session->stop();
    else if (m_state == State::Reading && !isInRequest())
        end(CloseReason::ServerStopping);
    else
        m_keepAlive = false;
}

void HttpConnection::release()
{
    releaseSession();
    m_listener.forget(*this);
    deleteLater();
}

void HttpConnection::keepDescriptor()
{
    if (!m_socket)
        return;
    const auto notifiers = m_socket->findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->installEventFilter(this);
    }
}

//! When Qt reads the end it closes the descriptor before it tells anybody; so this looks first.
bool HttpConnection::eventFilter(QObject *notifier, QEvent *event)
{
    if (event->type() == QEvent::SockAct && m_session && m_session->isKeptAfterDeparture()
        && KeptDescriptor::isAtEnd(*m_socket))
        m_keptDescriptor = KeptDescriptor(*m_socket);
    return QObject::eventFilter(notifier, event);
}

void HttpConnection::gone()
{
    if (m_state == State::Gone)
        return;
    if (m_state != State::Draining) // Of a time-out only the system knows, when it still had room for what we wrote.
        note(timedOut(m_socket.data()) ? CloseReason::WriteTimeout : CloseReason::ClientLeft);
    m_state = State::Gone;
    setBehind(false);
    clearDeadline();
    if (m_session && m_session->isKeptAfterDeparture())
        m_session->depart();
    else
        release();
}

void HttpConnection::releaseSession()
{
    if (!m_session)
        return;
    m_session->leave();
    m_listener.retire(std::move(m_session));
}

void HttpConnection::note(CloseReason reason)
{
    if (m_closeReason)
        return;
    m_closeReason = reason;
    ++m_listener.m_counters.closed[size_t(reason)];
}

void HttpConnection::onDeadline()
{
    if (m_state == State::Draining)
        drop();
    else if (m_state == State::Answering)
        checkUnsent();
    else if (isInRequest())
        refuse(408, QByteArrayLiteral("The request took too long to come.\n"));
    else
        end();
}

void HttpConnection::applyWriteTime()
{
    if (m_socket)
        setSendTimeout(*m_socket,
                       2 * m_listener.m_writeTime); // What waits here is looked after by watchUnsent(), first.
    if (m_state == State::Answering)
        clearDeadline(); // the old time's
    watchUnsent();
}

void HttpConnection::setBehind(bool behind)
{
    if (std::exchange(m_behind, behind) != behind)
        m_listener.m_behind += behind ? 1 : -1;
}

void HttpConnection::taken()
{
    m_lastTaken = Clock::now();
    if (unsentBytes() > 0)
        return;
    setBehind(false); // perhaps nothing is written for long
    if (m_state == State::Answering)
        clearDeadline();
}

//! While a request is answered no other deadline runs.
void HttpConnection::watchUnsent()
{
    const std::chrono::milliseconds patience = m_listener.m_writeTime;
    if (m_state != State::Answering || patience.count() == 0 || hasDeadline() || unsentBytes() == 0)
        return;
    m_lastTaken = Clock::now();
    setDeadline(m_lastTaken + patience);
}

//! A reader that takes a little is slow, and the buffer bound is for that; one that took nothing is gone.
void HttpConnection::checkUnsent()
{
    const Clock::time_point due = m_lastTaken + m_listener.m_writeTime;
    if (unsentBytes() == 0)
        return;
    if (Clock::now() >= due)
        reset(CloseReason::WriteTimeout);
    else
        setDeadline(due);
}

} // namespace Pushlab
