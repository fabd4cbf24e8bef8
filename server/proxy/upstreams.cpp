// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/upstreams.h"

#include <algorithm>

namespace Pushlab {

namespace {

//! FNV-1a: the same client meets the same server in every run.
quint64 affinity(const QHostAddress &client, const Upstream &upstream)
{
    const QByteArray text
        = (client.toString() + u' ' + upstream.address.toString() + u' ' + QString::number(upstream.port)).toLatin1();
    quint64 hash = 14'695'981'039'346'656'037ULL;
    for (const char byte : text)
        hash = (hash ^ uchar(byte)) * 1'099'511'628'211ULL;
    return hash ^ hash >> 32;
}

} // namespace

void Upstreams::setList(const QList<Upstream> &list)
{
    QList<Entry> entries;
    for (const Upstream &upstream : list) {
        const Entry *known = find(upstream);
        entries.append({known ? known->state : UpstreamState{upstream, 0, 0, true}, true});
    }
    for (const Entry &entry : std::as_const(m_entries)) {
        if (!list.contains(entry.state.upstream))
            entries.append({entry.state, false});
    }
    m_entries = entries;
    m_last = -1;
    forgetUnused();
}

QList<UpstreamState> Upstreams::states() const
{
    QList<UpstreamState> states;
    for (const Entry &entry : m_entries) {
        if (entry.listed)
            states.append(entry.state);
    }
    return states;
}

bool Upstreams::isListed(const Upstream &upstream) const
{
    return std::any_of(m_entries.begin(), m_entries.end(),
                       [&](const Entry &entry) { return entry.listed && entry.state.upstream == upstream; });
}

std::optional<Upstream> Upstreams::choose(ProxySettings::Balancing balancing, const QHostAddress &client,
                                          const QList<Upstream> &tried)
{
    // In turn, from the one after the last: so equals among the least busy take turns, too.
    qsizetype best = -1;
    quint64 bestAffinity = 0;
    for (qsizetype step = 1; step <= m_entries.size(); ++step) {
        const qsizetype at = (m_last + step) % m_entries.size();
        const Entry &entry = m_entries[at];
        if (!entry.listed || !entry.state.healthy || tried.contains(entry.state.upstream))
            continue;
        bool better = best < 0;
        if (balancing == ProxySettings::Balancing::LeastConnections) {
            better = better || entry.state.requests < m_entries[best].state.requests;
        } else if (balancing == ProxySettings::Balancing::Sticky) {
            // The highest of all servers' hashes: when one goes, only its own clients move.
            const quint64 value = affinity(client, entry.state.upstream);
            better = better || value > bestAffinity;
            bestAffinity = better ? value : bestAffinity;
        }
        if (better)
            best = at;
    }
    if (best < 0)
        return std::nullopt;
    m_last = best;
    return m_entries[best].state.upstream;
}

void Upstreams::setHealthy(const Upstream &upstream, bool healthy)
{
    if (Entry *entry = find(upstream))
        entry->state.healthy = healthy;
}

void Upstreams::countConnection(const Upstream &upstream, int change)
{
    if (Entry *entry = find(upstream))
        entry->state.connections += change;
    forgetUnused();
}

void Upstreams::countRequest(const Upstream &upstream, int change)
{
    if (Entry *entry = find(upstream))
        entry->state.requests += change;
    forgetUnused();
}

Upstreams::Entry *Upstreams::find(const Upstream &upstream)
{
    const auto found = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&](const Entry &entry) { return entry.state.upstream == upstream; });
    return found == m_entries.end() ? nullptr : &*found;
}

void Upstreams::forgetUnused()
{
    m_entries.removeIf(
        [](const Entry &entry) { return !entry.listed && entry.state.connections <= 0 && entry.state.requests <= 0; });
}

} // namespace Pushlab
