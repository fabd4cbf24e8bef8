// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a run looks at the wire of one client; the rest is in labrun.cpp.

#include "lab/labrun.h"

namespace Pushlab {

void LabRun::watch(Transport transport, int client)
{
    ++m_watch;
    m_watching = client >= 0;
    m_watchedPorts.clear();
    // The tap first: from then on no byte of a link that the client opens is lost.
    m_proxy.run([on = m_watching](LabProxy &proxy) {
        proxy.tapWire(false);
        proxy.tapWire(on);
    });
    m_swarm.run([=](Swarm &swarm) { swarm.watch(transport, client); });
    m_load.run([](LabLoad &load) { load.beliefs.setPorts({}); });
}

bool LabRun::isWatchedStill(quint64 watch)
{
    if (watch == m_watch)
        return true;
    m_collectingWire = false;
    return false;
}

//! One thread after the other: the client tells its ports, the proxy what passed there, and from which ports of its
//! own; about those the server is asked.
void LabRun::collectWire()
{
    m_collectingWire = true;
    m_swarm.run([](Swarm &swarm) { return swarm.takeWatched(); }, this,
                [this, watch = m_watch](const WatchedClient &client) {
                    if (!isWatchedStill(watch))
                        return;
                    auto frame = std::make_shared<WireFrame>();
                    frame->client = client;
                    m_proxy.run([ports = client.ports](LabProxy &proxy) { return proxy.takeWire(ports); }, this,
                                [this, watch, frame](const std::optional<WireRecords> &records) {
                                    if (!isWatchedStill(watch))
                                        return;
                                    frame->tapped = records.has_value();
                                    frame->records = records.value_or(WireRecords());
                                    collectBeliefs(frame);
                                });
                });
}

void LabRun::collectBeliefs(const std::shared_ptr<WireFrame> &frame)
{
    for (const WireRecord &record : std::as_const(frame->records)) {
        const bool isNew = record.what == WireRecord::What::Opened || record.what == WireRecord::What::Joined;
        if (isNew && record.hop == WireRecord::Hop::Server && !m_watchedPorts.contains(record.port))
            m_watchedPorts.append(record.port);
    }
    m_watchedPorts = m_watchedPorts.last(qMin(m_watchedPorts.size(), BeliefWatch::mostPorts));
    m_load.run(
        [ports = m_watchedPorts](LabLoad &load) {
            load.beliefs.setPorts(ports);
            return load.beliefs.belief();
        },
        this,
        [this, watch = m_watch, frame](const ServerBelief &belief) {
            if (!isWatchedStill(watch))
                return;
            frame->server = belief;
            frame->now = WireRecord::Clock::now();
            m_collectingWire = false;
            Q_EMIT wireCollected(*frame);
        });
}

} // namespace Pushlab
