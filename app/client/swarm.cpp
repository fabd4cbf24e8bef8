// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/swarm.h"

#include "client/swarmgroup.h"
#include "platform/descriptorlimit.h"
#include "platform/threadcpu.h"

#include <algorithm>
#include <chrono>
#include <limits>

namespace Pushlab {

using namespace std::chrono_literals;
using std::chrono::steady_clock;

namespace {

constexpr auto rampInterval = 10ms;
constexpr auto slice = 10ms; // Adding clients keeps the event loop no longer than this.

constexpr auto visitInterval = 50ms;
constexpr int spareDescriptors = 128; // For what a process has open besides clients: files, event loops, its own load.

} // namespace

Swarm::Swarm(std::function<quint64()> lastStarted, QObject *parent)
    : QObject(parent),
      m_descriptors(raiseDescriptorLimit())
{
    for (const Transport transport : allTransports) {
        m_groups[size_t(transport)]
            = std::make_unique<SwarmGroup>(transport, lastStarted, [this](int seat) { return browserOf(seat); });
    }
    connect(&m_ramp, &QTimer::timeout, this, &Swarm::addDue);
    connect(&m_visits, &QTimer::timeout, this, &Swarm::changeVisitors);
}

Swarm::~Swarm() = default;

void Swarm::setSettings(const ClientSettings &settings)
{
    group(settings.transport).setSettings(settings);
    const bool visitors = std::any_of(m_groups.begin(), m_groups.end(),
                                      [](const std::unique_ptr<SwarmGroup> &group) { return group->hasVisitors(); });
    if (visitors)
        m_visits.start(visitInterval);
    else
        m_visits.stop();
}

Expected<void> Swarm::setCount(Transport transport, int count, const RampUp &ramp)
{
    const int others = wanted() - group(transport).wanted();
    if (count > group(transport).wanted() && count > cap() - others) {
        m_refusal
            = QStringLiteral("%1 clients are too many: %2 file descriptors are allowed (ulimit -n), of which each "
                             "client takes %3 and %4 are spared, so that there can be %5 in all")
                  .arg(qint64(count) + others)
                  .arg(m_descriptors)
                  .arg(m_descriptorsEach)
                  .arg(spareDescriptors)
                  .arg(cap());
        return failure(m_refusal);
    }
    m_refusal.clear();
    group(transport).setCount(count, ramp);
    shareLanes();
    m_ramp.start(0ms);
    return {};
}

void Swarm::setMishap(Transport transport, Mishap mishap, int count) { group(transport).setMishap(mishap, count); }

void Swarm::setBrowsers(int tabs, const BrowserLimits &limits)
{
    m_tabs = tabs;
    m_browserLimits = limits;
    m_browsers.clear();
}

void Swarm::recordLanes(steady_clock::time_point origin)
{
    for (const auto &each : m_groups)
        each->recordLanes(origin);
}

void Swarm::shareLanes()
{
    LaneSample::EachTransport clients{};
    for (const Transport transport : allTransports)
        clients[size_t(transport)] = group(transport).wanted();
    const LaneSample::EachTransport shares = LaneSample::shares(clients);
    for (const Transport transport : allTransports)
        group(transport).shareLanes(shares[size_t(transport)]);
}

int Swarm::cap() const
{
    if (m_descriptors < 0)
        return std::numeric_limits<int>::max();
    return std::max(0, m_descriptors - spareDescriptors) / m_descriptorsEach;
}

int Swarm::wanted() const
{
    int sum = 0;
    for (const auto &each : m_groups)
        sum += each->wanted() + each->forgottenCount();
    return sum;
}

std::shared_ptr<Browser> Swarm::browserOf(int seat)
{
    if (m_tabs <= 0)
        return nullptr;
    std::weak_ptr<Browser> &known = m_browsers[seat / m_tabs];
    std::shared_ptr<Browser> browser = known.lock();
    if (!browser)
        known = browser = std::make_shared<Browser>(m_browserLimits);
    return browser;
}

void Swarm::changeVisitors()
{
    for (const auto &each : m_groups)
        each->changeVisitors(cap() - wanted());
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

void Swarm::watch(Transport transport, int client)
{
    group(m_watched).watch(-1);
    m_watched = transport;
    group(m_watched).watch(client);
}

WatchedClient Swarm::takeWatched() { return group(m_watched).takeWatched(); }

SwarmFrame Swarm::takeFrame()
{
    SwarmFrame frame;
    for (size_t i = 0; i < m_groups.size(); ++i)
        frame.transports[i] = m_groups[i]->tally.takeFrame();
    complete(frame);
    return frame;
}

SwarmFrame Swarm::finalFrame(quint64 lastPublished)
{
    SwarmFrame frame;
    for (size_t i = 0; i < m_groups.size(); ++i)
        frame.transports[i] = m_groups[i]->tally.finalFrame(lastPublished);
    complete(frame);
    return frame;
}

void Swarm::complete(SwarmFrame &frame)
{
    for (const auto &each : m_groups)
        frame.lanes += each->takeLanes();
    frame.cpu = currentThreadCpu();
    frame.refusal = m_refusal;
    frame.cap = cap();
    for (const auto &each : m_groups) {
        frame.refused += each->refusedCount();
        frame.forgotten += each->forgottenCount();
    }
}

bool Swarm::allOpen() const
{
    return std::all_of(m_groups.begin(), m_groups.end(),
                       [](const std::unique_ptr<SwarmGroup> &group) { return group->isComplete(); });
}

} // namespace Pushlab
