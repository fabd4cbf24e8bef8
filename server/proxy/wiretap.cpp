// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/wiretap.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

using What = WireRecord::What;

WireTap::WireTap() : WireTap(Limits()) {}

WireTap::WireTap(const Limits &limits) : m_limits(limits) {}

WireTap::~WireTap() { end(); }

void WireTap::begin() { m_on = true; }

void WireTap::end()
{
    m_on = false;
    for (auto *links : {&m_young, &m_followed}) {
        for (const auto &link : *links)
            link->m_tap = nullptr;
        links->clear();
    }
    m_expected.clear();
    m_waiting.clear();
    m_youngBytes = m_waitingBytes = 0;
}

std::shared_ptr<TappedLink> WireTap::accepted(quint16 port, Clock::time_point now)
{
    if (!m_on)
        return nullptr;
    sweep(now);
    auto link = std::make_shared<TappedLink>(*this, ++m_lastLink, port, now);
    if (m_expected.remove(port)) {
        link->m_followed = true;
        m_followed.push_back(link);
    } else {
        m_young.push_back(link);
    }
    link->opened(TappedLink::Hop::Client, port);
    return link;
}

bool WireTap::follow(quint16 port)
{
    // A port may have been used before, by a connection that has ended: the youngest one is meant.
    const auto found = std::find_if(m_young.rbegin(), m_young.rend(),
                                    [port](const auto &link) { return link->m_port == port; });
    if (found == m_young.rend()) {
        constexpr qsizetype enough = 64; // of ports that no link has ever come from
        if (m_expected.size() >= enough)
            m_expected.clear();
        m_expected.insert(port);
        return false;
    }
    const auto link = *found;
    m_young.erase(std::next(found).base());
    m_followed.push_back(link);
    adopt(*link);
    return true;
}

std::shared_ptr<TappedLink> WireTap::join(quint16 port)
{
    m_expected.remove(port);
    auto link = std::make_shared<TappedLink>(*this, ++m_lastLink, port, Clock::now());
    link->m_followed = true;
    m_followed.push_back(link);
    return link;
}

//! What it kept while it was young comes first.
void WireTap::adopt(TappedLink &link)
{
    link.m_followed = true;
    m_youngBytes -= link.m_bytes;
    for (WireRecord &record : std::exchange(link.m_records, {}))
        add(link, std::move(record));
}

WireRecords WireTap::take(Clock::time_point now)
{
    sweep(now);
    // Only the endpoints of a link hold it besides: with none of them left, nothing more can happen there.
    std::erase_if(m_followed, [](const auto &link) { return link.use_count() == 1; });
    m_waitingBytes = 0;
    WireRecords records = std::exchange(m_waiting, {});
    // A link's early records are taken over after younger ones of another link.
    std::stable_sort(records.begin(), records.end(),
                     [](const WireRecord &left, const WireRecord &right) { return left.time < right.time; });
    return records;
}

void WireTap::sweep(Clock::time_point now)
{
    while (!m_young.empty() && m_young.front()->m_came + m_limits.youngFor <= now) {
        m_youngBytes -= m_young.front()->m_bytes;
        m_young.front()->m_tap = nullptr;
        m_young.front()->m_records = {};
        m_young.pop_front();
    }
}

//! What does not fit is counted in a Gap, so that nobody takes what follows for what came next.
bool WireTap::add(TappedLink &link, WireRecord record)
{
    const qint64 size = record.bytes.size();
    WireRecords &records = link.m_followed ? m_waiting : link.m_records;
    const bool fits = link.m_followed
        ? m_waitingBytes + size <= m_limits.waiting && m_waiting.size() < m_limits.records
        : link.m_bytes + size <= m_limits.young && m_youngBytes + size <= m_limits.allYoung;
    if (size > 0 && !fits) {
        for (auto last = records.rbegin(); last != records.rend(); ++last) {
            if (last->link != record.link || last->hop != record.hop || last->up != record.up)
                continue;
            if (last->what != What::Gap)
                break;
            last->size += size;
            return true;
        }
        record.bytes.clear();
        record.what = What::Gap;
        record.size = size;
    } else {
        (link.m_followed ? m_waitingBytes : m_youngBytes) += size;
        link.m_bytes += link.m_followed ? 0 : size;
    }
    records.append(std::move(record));
    return true;
}

TappedLink::TappedLink(WireTap &tap, quint64 number, quint16 port, WireRecord::Clock::time_point came)
    : m_tap(&tap),
      m_number(number),
      m_port(port),
      m_came(came)
{}

WireRecord TappedLink::record(Hop hop, What what, bool up) const
{
    WireRecord record;
    record.link = m_number;
    record.hop = hop;
    record.what = what;
    record.up = up;
    record.time = WireRecord::Clock::now();
    return record;
}

bool TappedLink::opened(Hop hop, quint16 port)
{
    WireRecord opened = record(hop, What::Opened, true);
    opened.port = port;
    return add(std::move(opened));
}

bool TappedLink::joined(Hop hop, quint16 port, WireRecord::Stage stage)
{
    WireRecord joined = record(hop, What::Joined, true);
    joined.port = port;
    joined.stage = stage;
    return add(std::move(joined));
}

bool TappedLink::passed(Hop hop, bool up, const QByteArray &bytes)
{
    WireRecord passed = record(hop, What::Bytes, up);
    passed.bytes = bytes;
    return add(std::move(passed));
}

bool TappedLink::ended(Hop hop, bool up, What how) { return add(record(hop, how, up)); }

} // namespace Pushlab
