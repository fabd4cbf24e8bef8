// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/browser.h"
#include "client/clientsettings.h"
#include "client/clientstate.h"
#include "client/mishap.h"
#include "platform/keptdescriptor.h"

#include <QBasicTimer>
#include <QByteArray>
#include <QObject>
#include <QString>

#include <chrono>
#include <functional>
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
    //! A TCP connection of the client's stands, and comes from that port.
    virtual void connected(int client, quint16 localPort)
    {
        Q_UNUSED(client)
        Q_UNUSED(localPort)
    }

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
 * A dial that fails without having been served anything is followed by at least 50 ms (÷ speed): the round trip that it
 * takes to learn of a refusal wherever there is a network. Loopback has none, and "at once" would be a busy loop.
 *
 * With a browser its connections are that browser's, too: Queued until one is free, and a WebSocket too many fails.
 * A redirect to another host still counts with the first one.
 */
class SimulatedClient : public QObject
{
    Q_OBJECT
public:
    void open(); //!< Starts dialling; once.
    void close(); //!< Leaves as a well-behaved client does; Closed follows, perhaps later (WebSocket).
    ClientState state() const { return m_state; }

    //! Other settings of the same transport. Each is taken up with the next request, delay or dial; nothing is cut.
    void setSettings(std::shared_ptr<const ClientSettings> settings);
    //! Begins or ends a mishap; see there what each one does. No effect on a client that has left.
    void suffer(Mishap mishap);
    Mishap mishap() const { return m_mishap; }
    virtual quint16 localPort() const = 0; //!< Of its present connection; 0: it has none.
    //! Before open().
    void setBrowser(std::shared_ptr<Browser> browser) { m_browser = std::move(browser); }

protected:
    static constexpr std::chrono::milliseconds roundTrip{50}; //!< Production figure.

    SimulatedClient(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer);

    virtual void dial() = 0; //!< Called in state Connecting, from the event loop.
    virtual void hangUp() = 0; //!< Ends the connection and calls left(), now or when the peer has agreed.
    //! Leaves what comes in the kernel, or reads again, and at once what has come meanwhile.
    virtual void setReading(bool reading) = 0;
    //! Lets go of the connection without a word to the peer. Empty when there is none.
    virtual KeptDescriptor vanish() = 0;
    virtual void pauseTimers() {} //!< The transport's own ones.
    virtual void fireTimers() {} //!< Those that pauseTimers() stopped, now.
    virtual void settingsChanged() {}

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
    //! Calls \a then when the browser has a connection for this client: mostly now, else after a while in Queued.
    void withPlace(std::function<void()> then);
    //! Between two requests. True when another tab waits for it: a browser would hand the connection on, so it must
    //! end.
    bool givePlaceBack();

    bool isActive() const { return m_state == ClientState::Connecting || m_state == ClientState::Open; }
    bool hasBeenOpen() const { return m_hasBeenOpen; }
    std::chrono::milliseconds scaled(std::chrono::milliseconds production) const;
    void timerEvent(QTimerEvent *event) override;

    static QString networkIsDown(); //!< Why a request fails while unplugged.
    const ClientSettings &settings() const { return *m_settings; }
    bool isReading() const { return m_mishap != Mishap::NotReading && m_mishap != Mishap::Suspended; }

    const int m_index;
    ClientObserver &m_observer;

private:
    void setState(ClientState to, std::chrono::milliseconds delay = {}, const QString &reason = {});
    void startDialling();
    QString placeName() const;
    void plugIn();

    std::shared_ptr<const ClientSettings> m_settings; //!< Shared by the group: there are thousands of clients.
    std::shared_ptr<Browser> m_browser; //!< Null: no limits.
    Browser::PlacePointer m_place;
    KeptDescriptor m_unplugged; //!< The connection that nobody is told the end of.
    QBasicTimer m_timer; //!< Runs only until the next dial.
    ClientState m_state = ClientState::Idle;
    Mishap m_mishap = Mishap::None;
    bool m_dialIsDue = false; //!< The timer was stopped by a suspension.
    int m_failures = 0; //!< Since the connection was last good for something.
    bool m_served = false; //!< By the present connection.
    bool m_hasBeenOpen = false;
    bool m_registered = false;
};

//! \a index is what the observer is told, the seed of the jitter, and the tab's number in its browser.
std::unique_ptr<SimulatedClient> createClient(int index, std::shared_ptr<const ClientSettings> settings,
                                              ClientObserver &observer);
std::unique_ptr<SimulatedClient> createClient(int index, const ClientSettings &settings, ClientObserver &observer);

} // namespace Pushlab
