// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/swarm.h"

#include "client/simulatedclient.h"
#include "client/transporttally.h"

#include <algorithm>
#include <chrono>
#include <limits>
#include <unordered_map>
#include <vector>

namespace Pushlab {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr auto rampInterval = 10ms;
constexpr auto slice = 10ms; // Adding clients keeps the event loop no longer than this.

} // namespace

//! The clients of one transport.
class Swarm::Group
{
public:
    Group(Transport transport, const std::function<quint64()> &lastStarted) : tally(lastStarted)
    {
        settings.transport = transport;
        // Both are told from inside a client, which therefore leaves a little later.
        tally.onClosed = [this](int client) {
            if (const auto found = m_leaving.find(client); found != m_leaving.end())
                m_leaving.extract(found).mapped().release()->deleteLater();
        };
        tally.onRefused = [this](int client) { refuse(client); };
    }

    void setCount(int count, int perSecond);
    //! Adds what is due, until \a deadline. True when there is more to add.
    bool addDue(steady_clock::time_point deadline);
    bool isComplete() const { return tally.openClients() == m_wanted; }
    bool isRamping() const { return m_perSecond > 0; }
    int refusedCount() const { return m_refused; }

    ClientSettings settings;
    TransportTally tally;

private:
    struct Member {
        int index;
        std::unique_ptr<SimulatedClient> client;
    };

    void addOne();
    void removeNewest();
    void refuse(int client);

    std::vector<Member> m_members; //!< The newest last.
    std::unordered_map<int, std::unique_ptr<SimulatedClient>> m_leaving;
    int m_wanted = 0;
    int m_refused = 0;
    int m_perSecond = 0;
    int m_nextIndex = 0;
    steady_clock::time_point m_rampStart;
    qint64 m_rampAdded = 0; //!< Since m_rampStart.
};

void Swarm::Group::setCount(int count, int perSecond)
{
    m_wanted = std::max(count, 0);
    m_perSecond = perSecond;
    m_rampStart = steady_clock::now();
    m_rampAdded = 0;
    while (int(m_members.size()) > m_wanted)
        removeNewest();
}

bool Swarm::Group::addDue(steady_clock::time_point deadline)
{
    const std::chrono::duration<double> elapsed = steady_clock::now() - m_rampStart;
    const auto due = isRamping() ? 1 + qint64(elapsed.count() * m_perSecond) : std::numeric_limits<qint64>::max();
    while (int(m_members.size()) < m_wanted && m_rampAdded < due && steady_clock::now() < deadline) {
        ++m_rampAdded;
        addOne();
    }
    return int(m_members.size()) < m_wanted;
}

void Swarm::Group::addOne()
{
    const int index = m_nextIndex++;
    m_members.push_back({index, createClient(index, settings, tally)});
    tally.add(index);
    m_members.back().client->open();
}

void Swarm::Group::removeNewest()
{
    Member member = std::move(m_members.back());
    m_members.pop_back();
    tally.remove(member.index);
    SimulatedClient &client = *member.client;
    m_leaving.emplace(member.index, std::move(member.client));
    client.close();
}

void Swarm::Group::refuse(int client)
{
    const auto found = std::find_if(m_members.begin(), m_members.end(),
                                    [client](const Member &member) { return member.index == client; });
    if (found == m_members.end())
        return;
    ++m_refused;
    --m_wanted; // Not tried again: the limit will not have gone away.
    tally.remove(client);
    found->client.release()->deleteLater();
    m_members.erase(found);
}

Swarm::Swarm(std::function<quint64()> lastStarted, QObject *parent) : QObject(parent)
{
    for (const Transport transport : allTransports)
        m_groups[size_t(transport)] = std::make_unique<Group>(transport, lastStarted);
    connect(&m_ramp, &QTimer::timeout, this, &Swarm::addDue);
}

Swarm::~Swarm() = default;

void Swarm::setSettings(const ClientSettings &settings) { m_groups[size_t(settings.transport)]->settings = settings; }

void Swarm::setCount(Transport transport, int count, int perSecond)
{
    m_groups[size_t(transport)]->setCount(count, perSecond);
    m_ramp.start(0ms);
}

void Swarm::addDue()
{
    bool more = false;
    bool ramping = true;
    for (const auto &group : m_groups) {
        if (!group->addDue(steady_clock::now() + slice))
            continue;
        more = true;
        ramping = ramping && group->isRamping();
    }
    if (more)
        m_ramp.start(ramping ? rampInterval : 0ms);
    else
        m_ramp.stop();
}

SwarmFrame Swarm::takeFrame()
{
    SwarmFrame frame;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        frame.transports[i] = m_groups[i]->tally.takeFrame();
        frame.refused += m_groups[i]->refusedCount();
    }
    return frame;
}

SwarmFrame Swarm::finalFrame(quint64 lastPublished)
{
    SwarmFrame frame;
    for (size_t i = 0; i < m_groups.size(); ++i) {
        frame.transports[i] = m_groups[i]->tally.finalFrame(lastPublished);
        frame.refused += m_groups[i]->refusedCount();
    }
    return frame;
}

bool Swarm::allOpen() const
{
    return std::all_of(m_groups.begin(), m_groups.end(),
                       [](const std::unique_ptr<Group> &group) { return group->isComplete(); });
}

} // namespace Pushlab
