// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"
#include "client/clientstate.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <memory>
#include <optional>

namespace Pushlab {

/*!
 * Hears what a client does. Plain calls in the client's thread, because thousands of clients share it and a signal
 * per message would cost more than the message. May close the client, but delete nothing, inside a call.
 */
class ClientObserver
{
public:
    virtual ~ClientObserver() = default;

    //! Dials. Once for each try to be open: the hops of a redirect belong to one attempt, and so does a long poll's
    //! first request after an error, even when the connection was kept. An ordinary re-poll is none unless it dials.
    virtual void attempted(int client) = 0;
    //! A request went out that named the last id seen (Last-Event-ID or since), or one that did not.
    virtual void requested(int client, bool resuming) = 0;
    //! \a delay and \a reason only for Waiting (how long, production figure ÷ speed), GivenUp and Closed (why).
    virtual void stateChanged(int client, ClientState from, ClientState to, std::chrono::milliseconds delay,
                              const QString &reason)
        = 0;
    virtual void received(int client, const QByteArray &type, const QByteArray &data, const QByteArray &id) = 0;
    virtual void transferred(int client, qint64 bytesIn, qint64 bytesOut) = 0; //!< More TCP payload than before.

    //! From here on the server is known to have the client: what it publishes must come. With the first Open, except
    //! for a long poll that had no cursor to ask with: only its first answer tells from where it counts.
    virtual void registered(int client) { Q_UNUSED(client) }
    //! Descriptors ran out at the very first dial: the client could not be made. GivenUp follows.
    virtual void refused(int client) { Q_UNUSED(client) }
};

/*!
 * One client of one transport. Made, used and destroyed in one thread.
 *
 * What all transports share is here: the state, the waiting between two dials, and the counting of failures that the
 * policy needs. Delays are production figures divided by the speed; what a server asks for on the wire (`retry`,
 * Retry-After) is real time already, because browsers in the same lab read it too, and is not divided again.
 *
 * A dial that fails without having been served anything is followed by at least 100 ms (÷ speed), or the policy
 * "at once" would turn a dead server into a busy loop.
 */
class SimulatedClient : public QObject
{
    Q_OBJECT
public:
    void open(); //!< Starts dialling; once.
    void close(); //!< Leaves as a well-behaved client does; Closed follows, perhaps later (WebSocket).
    ClientState state() const { return m_state; }

protected:
    static constexpr std::chrono::milliseconds shortestAfterFailure{100}; //!< Production figure.

    SimulatedClient(int index, const ClientSettings &settings, ClientObserver &observer);

    virtual void dial() = 0; //!< Called in state Connecting, from the event loop.
    virtual void hangUp() = 0; //!< Ends the connection and calls left(), now or when the peer has agreed.

    // What the transports report; each is a step of the state machine.
    void opened();
    void registered(); //!< Tells the observer, the first time.
    void served(); //!< The connection is good for something: the next failure is the first again.
    //! The try or the connection ended: dials again after the policy's delay, which is at least \a atLeast (real time).
    void dialLater(const QString &reason, std::optional<std::chrono::milliseconds> serverHint = std::nullopt,
                   std::chrono::milliseconds atLeast = {});
    void dialAgain(); //!< At once: the connection was closed as any idle one may be, which is no failure.
    void giveUp(const QString &reason);
    void left(const QString &reason);
    void outOfDescriptors(); //!< Refused when it never was open, else one more failure.

    bool isActive() const { return m_state == ClientState::Connecting || m_state == ClientState::Open; }
    bool hasBeenOpen() const { return m_hasBeenOpen; }
    std::chrono::milliseconds scaled(std::chrono::milliseconds production) const;
    void timerEvent(QTimerEvent *event) override;

    const int m_index;
    const ClientSettings m_settings;
    ClientObserver &m_observer;

private:
    void setState(ClientState to, std::chrono::milliseconds delay = {}, const QString &reason = {});

    QBasicTimer m_timer; //!< Runs only until the next dial.
    ClientState m_state = ClientState::Idle;
    int m_failures = 0; //!< Since the connection was last good for something.
    bool m_served = false; //!< By the present connection.
    bool m_hasBeenOpen = false;
    bool m_registered = false;
};

//! \a index is what the observer is told, and the seed of the jitter.
std::unique_ptr<SimulatedClient> createClient(int index, const ClientSettings &settings, ClientObserver &observer);

} // namespace Pushlab
