// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/browser.h"
#include "client/clientsettings.h"
#include "client/lanerecorder.h"
#include "client/mishap.h"
#include "client/rampup.h"
#include "client/transporttally.h"

#include <QRandomGenerator>

#include <chrono>
#include <functional>
#include <memory>
#include <unordered_map>
#include <vector>

namespace Pushlab {

class SimulatedClient;

//! The clients of one transport in a swarm; see there. Has no timer of its own: the swarm says when to look.
class SwarmGroup
{
public:
    using Clock = std::chrono::steady_clock;
    //! The browser of a seat, which a client takes over from the one before it there; null: none.
    using BrowserOfSeat = std::function<std::shared_ptr<Browser>(int seat)>;

    SwarmGroup(Transport transport, std::function<quint64()> lastStarted, BrowserOfSeat browserOf);
    ~SwarmGroup();

    void setSettings(const ClientSettings &settings);
    void setCount(int count, const RampUp &ramp);
    void setMishap(Mishap mishap, int count);

    //! Looks at one client; it need not exist yet. A negative number: at nobody.
    void watch(int client);
    //! What it believes, as far as there is one.
    WatchedClient takeWatched();

    //! Adds what is due, until \a deadline. True when there is more to add.
    bool addDue(Clock::time_point deadline);
    //! Lets those go whose visit is over, and others come; who leaves its connection behind does so only \a room times.
    void changeVisitors(int room);

    //! From now on what the clients of a sample do is written down, with times since \a origin.
    void recordLanes(Clock::time_point origin);
    //! At most so many of them have a lane.
    void shareLanes(int lanes);
    QList<LaneNews> takeLanes() { return m_lanes.take(); }

    bool isComplete() const { return tally.openClients() == m_wanted; }
    bool isRamping() const { return !m_ramp.isAtOnce(); }
    bool hasVisitors() const { return m_settings->habits.visit.has_value(); }
    int wanted() const { return m_wanted; }
    int refusedCount() const { return m_refused; }
    int forgottenCount() const { return int(m_forgotten.size()); }

    TransportTally tally;

private:
    struct Member {
        int index;
        std::unique_ptr<SimulatedClient> client;
        Clock::time_point leavesAt; //!< Where there are visits.
    };

    Member makeMember(int seat);
    void begin(int seat);
    const Member *member(int index) const;
    Clock::time_point endOfVisit();
    void removeNewest();
    void takeOff(int index);
    void retire(std::unique_ptr<SimulatedClient> client, int index);
    void refuse(int client);

    LaneRecorder m_lanes;
    LaneSample m_sample;
    std::shared_ptr<const ClientSettings> m_settings;
    BrowserOfSeat m_browserOf;
    std::vector<Member> m_members; //!< By seat; the newest last, but for visitors.
    std::unordered_map<int, std::unique_ptr<SimulatedClient>> m_leaving;
    std::vector<Member> m_forgotten; //!< Left without being closed.
    Mishap m_mishap = Mishap::None;
    int m_mishapCount = 0; //!< It befalls the first so many.
    int m_wanted = 0;
    int m_refused = 0;
    int m_nextIndex = 0;
    int m_watched = -1;
    RampUp m_ramp;
    RampSchedule m_schedule;
    Clock::time_point m_rampStart;
    QRandomGenerator m_random{1}; //!< Of the visits' lengths.
};

} // namespace Pushlab
