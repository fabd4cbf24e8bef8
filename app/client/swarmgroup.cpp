// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/swarmgroup.h"

#include "client/simulatedclient.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

SwarmGroup::SwarmGroup(Transport transport, std::function<quint64()> lastStarted, BrowserOfSeat browserOf)
    : tally(std::move(lastStarted)),
      m_lanes(transport),
      m_browserOf(std::move(browserOf))
{
    ClientSettings settings;
    settings.transport = transport;
    m_settings = std::make_shared<const ClientSettings>(settings);
    tally.onChanged
        = [this](int client, ClientState from, ClientState to, std::chrono::milliseconds delay, const QString &reason) {
              if (m_lanes.isOn())
                  m_lanes.changed(client, from, to, delay, reason, Clock::now());
          };
    // Both are told from inside a client, which therefore leaves a little later.
    tally.onClosed = [this](int client) {
        if (const auto found = m_leaving.find(client); found != m_leaving.end())
            m_leaving.extract(found).mapped().release()->deleteLater();
    };
    tally.onRefused = [this](int client) { refuse(client); };
}

SwarmGroup::~SwarmGroup() = default;

void SwarmGroup::setSettings(const ClientSettings &settings)
{
    const bool otherVisits = settings.habits.visit != m_settings->habits.visit;
    if (settings.seed != m_settings->seed)
        m_random.seed(settings.seed);
    m_settings = std::make_shared<const ClientSettings>(settings);
    for (Member &member : m_members) {
        member.client->setSettings(m_settings);
        if (otherVisits)
            member.leavesAt = endOfVisit();
    }
    for (const Member &member : m_forgotten)
        member.client->setSettings(m_settings);
    if (settings.habits.cleansUp) {
        for (Member &member : std::exchange(m_forgotten, {}))
            retire(std::move(member.client), member.index);
    }
}

void SwarmGroup::setCount(int count, const RampUp &ramp)
{
    m_wanted = std::max(count, 0);
    m_ramp = ramp;
    m_schedule = RampSchedule(ramp);
    m_rampStart = Clock::now();
    while (int(m_members.size()) > m_wanted)
        removeNewest();
    if (m_wanted == 0) { // Everybody goes, and the browsers with them.
        for (Member &member : std::exchange(m_forgotten, {}))
            retire(std::move(member.client), member.index);
    }
}

void SwarmGroup::setMishap(Mishap mishap, int count)
{
    m_mishap = mishap;
    m_mishapCount = count;
    for (size_t seat = 0; seat < m_members.size(); ++seat)
        m_members[seat].client->suffer(int(seat) < count ? mishap : Mishap::None);
}

const SwarmGroup::Member *SwarmGroup::member(int index) const
{
    for (const std::vector<Member> *members : {&m_members, &m_forgotten}) {
        for (const Member &member : *members) {
            if (member.index == index)
                return &member;
        }
    }
    return nullptr;
}

void SwarmGroup::watch(int client)
{
    m_watched = client;
    tally.watchNobody();
    if (const Member *found = member(client))
        tally.watch(client, found->client->localPort(), found->client->state());
}

WatchedClient SwarmGroup::takeWatched()
{
    WatchedClient watched = tally.takeWatched();
    const Member *found = member(m_watched);
    watched.mishap = found ? found->client->mishap() : Mishap::None;
    return watched;
}

bool SwarmGroup::addDue(Clock::time_point deadline)
{
    const RampSchedule::Seconds elapsed = Clock::now() - m_rampStart;
    while (int(m_members.size()) < m_wanted && m_schedule.next() <= elapsed && Clock::now() < deadline) {
        m_schedule.advance();
        const int seat = int(m_members.size());
        m_members.push_back(makeMember(seat));
        begin(seat);
    }
    return int(m_members.size()) < m_wanted;
}

void SwarmGroup::changeVisitors(int room)
{
    if (!hasVisitors())
        return;
    const auto now = Clock::now();
    for (size_t seat = 0; seat < m_members.size(); ++seat) {
        if (m_members[seat].leavesAt > now)
            continue;
        const bool forgets = !m_settings->habits.cleansUp;
        if (forgets && room-- <= 0)
            return;
        Member gone = std::exchange(m_members[seat], makeMember(int(seat)));
        takeOff(gone.index);
        if (forgets)
            m_forgotten.push_back(std::move(gone));
        else
            retire(std::move(gone.client), gone.index);
        begin(int(seat));
    }
}

SwarmGroup::Member SwarmGroup::makeMember(int seat)
{
    const int index = m_nextIndex++;
    Member member{index, createClient(index, m_settings, tally), endOfVisit()};
    member.client->setBrowser(m_browserOf(seat));
    return member;
}

void SwarmGroup::begin(int seat)
{
    const Member &member = m_members[size_t(seat)];
    tally.add(member.index);
    if (m_sample.has(seat))
        m_lanes.follow(member.index, member.client->state(), Clock::now());
    if (member.index == m_watched)
        tally.watch(member.index, 0, ClientState::Idle);
    if (seat < m_mishapCount)
        member.client->suffer(m_mishap);
    member.client->open();
}

SwarmGroup::Clock::time_point SwarmGroup::endOfVisit()
{
    if (!hasVisitors())
        return Clock::time_point::max();
    const std::chrono::duration<double> mean = *m_settings->habits.visit / m_settings->speed;
    return Clock::now() + std::chrono::duration_cast<Clock::duration>(mean * (0.5 + m_random.generateDouble()));
}

void SwarmGroup::recordLanes(Clock::time_point origin) { m_lanes.begin(origin); }

void SwarmGroup::shareLanes(int lanes)
{
    const LaneSample sample(m_wanted, lanes);
    if (std::exchange(m_sample, sample) == sample)
        return;
    for (size_t seat = 0; seat < m_members.size(); ++seat) {
        if (m_sample.has(int(seat)))
            m_lanes.follow(m_members[seat].index, m_members[seat].client->state(), Clock::now());
        else
            m_lanes.drop(m_members[seat].index);
    }
}

//! Closes the client's account and its lane.
void SwarmGroup::takeOff(int index)
{
    tally.remove(index);
    m_lanes.leave(index, Clock::now());
}

void SwarmGroup::removeNewest()
{
    Member member = std::move(m_members.back());
    m_members.pop_back();
    takeOff(member.index);
    retire(std::move(member.client), member.index);
}

void SwarmGroup::retire(std::unique_ptr<SimulatedClient> client, int index)
{
    SimulatedClient &leaving = *client;
    m_leaving.emplace(index, std::move(client));
    leaving.close();
}

void SwarmGroup::refuse(int client)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [client](const Member &member) { return member.index == client; });
    if (found == m_members.end())
        return;
    ++m_refused;
    --m_wanted; // Not tried again: the limit will not have gone away.
    takeOff(client);
    found->client.release()->deleteLater();
    m_members.erase(found);
}

} // namespace Pushlab
