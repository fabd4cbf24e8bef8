// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/browser.h"
#include "client/clientsettings.h"
#include "client/lane.h"
#include "client/mishap.h"
#include "client/rampup.h"
#include "client/transportchooser.h"
#include "client/watchedclient.h"
#include "metrics/transportframe.h"
#include "wire/expected.h"

#include <QObject>
#include <QTimer>

#include <algorithm>
#include <array>
#include <functional>
#include <limits>
#include <memory>
#include <unordered_map>

namespace Pushlab {

class SwarmGroup;

//! What the swarm tells ten times a second: values only.
struct SwarmFrame {
    std::array<TransportFrame, transportCount> transports;
    int refused = 0; //!< Clients that could not be made because descriptors ran out.
    int forgotten = 0; //!< Connections that visitors left open (ClientHabits::cleansUp); not among the clients.
    int cap = 0; //!< How many clients there can be at once.
    QString refusal; //!< Why the last wanted count was refused; empty: it was not.
    std::chrono::microseconds cpu{-1}; //!< User and system time of the clients' threads so far; -1: not told.
    QList<LaneNews> lanes; //!< Since the frame before, of a sample of the clients; empty unless they are recorded.

    friend bool operator==(const SwarmFrame &, const SwarmFrame &) = default;
};

/*!
 * Thousands of simulated clients in one thread, and their measurement. Made, used and destroyed in that thread.
 *
 * How losses are counted, client by client: its account begins when the server is known to have it (its first Open;
 * a long poll without ClientSettings::since: its first answer), and goes on across reconnections. It is owed every
 * message from there on, also when it waits or has given up. A client that is taken away is owed nothing after the
 * newest message that it got, except one that had given up: that is owed what was begun until it was taken away.
 * Latency is counted for the first copy of each message that a client is owed.
 */
class Swarm final : public QObject
{
    Q_OBJECT
public:
    /*!
     * \a lastStarted gives the number of the last message that the publisher began to send; a client that opens must
     * get everything after it. Called in the swarm's thread, so it must be safe there (an atomic).
     */
    explicit Swarm(std::function<quint64()> lastStarted, QObject *parent = nullptr);
    ~Swarm() override;

    //! How many descriptors of this process each client takes: 1, or 3 when a proxy in it stands between.
    void setDescriptorsEach(int count) { m_descriptorsEach = std::max(1, count); }
    //! How many clients there can be at once, of all transports. The limit of descriptors was raised for it.
    int cap() const;

    //! For the clients that there are and those to come; each takes it up with its next request, delay or dial.
    void setSettings(const ClientSettings &settings);
    //! Adds or removes clients of a transport; at once takes a few turns of the event loop. The newest leave first, and
    //! all that leave do so now. Above the cap nothing is done, and the error says why and what the cap is.
    Expected<void> setCount(Transport transport, int count, const RampUp &ramp = {});
    //! Befalls the first \a count clients of a transport, those to come included; the others are or get well.
    void setMishap(Transport transport, Mishap mishap, int count = std::numeric_limits<int>::max());
    //! Clients added from now on are tabs of browsers, \a tabs of each transport in each of them; 0: of none.
    void setBrowsers(int tabs, const BrowserLimits &limits = {});
    //! From now on frames tell what single clients do: all while they are few, else an even sample. Times count from
    //! \a origin on.
    void recordLanes(std::chrono::steady_clock::time_point origin);
    //! What was found out about hosts in this swarm's lifetime.
    TransportChooser &chooser() { return m_chooser; }

    //! Looks at one client from now on; it need not exist yet. A negative number: at nobody.
    void watch(Transport transport, int client);
    WatchedClient takeWatched(); //!< What the client that is looked at believes.

    //! Fills expected, missing and both histograms; clears the interval ones. Cost does not grow with the clients.
    SwarmFrame takeFrame();
    //! As takeFrame(), with lost and expected counted against \a lastPublished, the number of the last message
    //! acknowledged.
    SwarmFrame finalFrame(quint64 lastPublished);

    //! True when all clients of all transports are open, the ones still to be made included.
    bool allOpen() const;

private:
    void addDue();
    void changeVisitors();
    void complete(SwarmFrame &frame);
    void shareLanes();
    int wanted() const;
    SwarmGroup &group(Transport transport) { return *m_groups[size_t(transport)]; }
    std::shared_ptr<Browser> browserOf(int seat);

    Transport m_watched = Transport::LongPoll; //!< Whose group has the client that is looked at.
    int m_descriptors; //!< The limit; -1: none.
    int m_descriptorsEach = 1;
    QString m_refusal;
    int m_tabs = 0;
    BrowserLimits m_browserLimits;
    std::unordered_map<int, std::weak_ptr<Browser>> m_browsers; //!< Held by their tabs.
    std::array<std::unique_ptr<SwarmGroup>, transportCount> m_groups;
    TransportChooser m_chooser;
    QTimer m_ramp; //!< Runs while there are clients to add.
    QTimer m_visits; //!< Runs while there are visitors.
};

} // namespace Pushlab
