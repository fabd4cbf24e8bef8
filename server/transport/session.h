// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/subscriber.h"
#include "transport/deadlines.h"
#include "transport/sessions.h"
#include "workload/mailbox.h"

#include <memory>

namespace Pushlab {

class HttpConnection;

/*!
 * One held poll, SSE stream or WebSocket: the same class under both I/O models.
 *
 * On the event loop its bytes go straight to the socket. With a thread per request they go through a mailbox to the
 * pool thread that serves this session and blocks there, as a blocking server's thread does; it posts each write
 * back, because the socket lives in the server's thread. The connection owns the session.
 */
class Session : public Subscriber, protected Timed
{
public:
    Session(const TransportContext &context, HttpConnection &connection, Transport transport);
    ~Session() override;

    //! Gives the session to its connection and begins it, or queues it for a thread; answers 503 when the pool is full.
    static void start(std::unique_ptr<Session> session);

    Transport transport() const { return m_transport; }
    quint64 number() const { return m_number; }

    //! Sends the head and subscribes.
    virtual void begin() = 0;
    //! True when the peer's bytes belong to the session; else they are the next requests.
    virtual bool takesBytes() const { return false; }
    virtual void received(const QByteArray &bytes) { Q_UNUSED(bytes) }
    //! Ends properly, because the server stops.
    void stop();
    //! Live settings have changed. While it waits for a thread that is nothing to it.
    void applySettings();

    //! Unsubscribes and frees the thread. The session must not be used afterwards.
    void leave();
    //! With clean-up switched off, the entry of a peer that has left stays subscribed: a leak to look at.
    bool isKeptAfterDeparture() const { return m_begun && !m_context.settings.cleanup; }
    void depart();
    bool hasDeparted() const { return m_departed; }
    //! Nothing can be sent any more.
    bool isOver() const { return m_left || m_departed; }

protected:
    enum class Last { No, Yes };

    //! The bytes hold so many \a events. Last::Yes finishes the exchange: neither this session nor its members may be
    //! touched afterwards.
    void send(const QByteArray &bytes, Last last = Last::No, size_t events = 0);
    //! With a replay after \a since. Not when the peer has left while the head was written: nobody would unsubscribe
    //! it.
    void subscribe(std::optional<quint64> since);
    //! Durations, mostly.
    virtual void settingsChanged() {}
    //! Goodbye of a transport that has begun.
    virtual void sayGoodbye() = 0;
    //! The peer does not read: more than the buffer bound is unsent.
    virtual void closeSlowConsumer();

    const TransportContext &context() const { return m_context; }
    HttpConnection &connection() const { return m_connection; }
    std::chrono::milliseconds scaled(std::chrono::milliseconds time) const { return m_context.settings.scaled(time); }

private:
    struct Outgoing {
        QByteArray bytes;
        Last last = Last::No;
        size_t events = 0;
    };
    void beginNow();
    void write(const Outgoing &out);
    RequestPool::Job job();

    const TransportContext &m_context;
    HttpConnection &m_connection;
    const Transport m_transport;
    bool m_begun = false;
    bool m_left = false;
    bool m_departed = false;
    quint64 m_number = 0;
    qint64 m_allowance = 0; //!< Unsent bytes of one large write, a replay, which are no sign of slowness.
    std::shared_ptr<Mailbox<Outgoing>> m_mailbox; //!< Null on the event loop.
};

} // namespace Pushlab
