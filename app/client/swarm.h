// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientsettings.h"
#include "metrics/transportframe.h"

#include <QObject>
#include <QTimer>

#include <array>
#include <functional>
#include <memory>

namespace Pushlab {

//! What the swarm tells ten times a second: values only.
struct SwarmFrame {
    std::array<TransportFrame, transportCount> transports;
    int refused = 0; //!< Clients that could not be made because descriptors ran out.
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

    //! For clients added from now on.
    void setSettings(const ClientSettings &settings);
    //! Adds or removes clients of a transport, dialling at most \a perSecond of them a second; 0: at once, which takes
    //! a few turns of the event loop. The newest leave first, and all that leave do so now.
    void setCount(Transport transport, int count, int perSecond = 0);

    //! Fills expected, missing and both histograms; clears the interval ones. Cost does not grow with the clients.
    SwarmFrame takeFrame();
    //! As takeFrame(), with lost and expected counted against \a lastPublished, the number of the last message
    //! acknowledged.
    SwarmFrame finalFrame(quint64 lastPublished);

    //! True when all clients of all transports are open, the ones still to be made included.
    bool allOpen() const;

private:
    void addDue();

    class Group;
    std::array<std::unique_ptr<Group>, transportCount> m_groups;
    QTimer m_ramp; //!< Runs while there are clients to add.
};

} // namespace Pushlab
