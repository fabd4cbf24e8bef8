// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/lanerecorder.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

namespace {

LaneState laneState(ClientState from, ClientState to)
{
    switch (to) {
    case ClientState::Queued:
        return LaneState::Queued;
    case ClientState::Idle: // made, and about to dial
    case ClientState::Connecting:
        return LaneState::Connecting;
    case ClientState::Open:
        return LaneState::Open;
    case ClientState::Waiting:
        return from == ClientState::Open ? LaneState::Waiting : LaneState::BackingOff;
    case ClientState::GivenUp:
        return LaneState::GivenUp;
    case ClientState::Closed:
        break;
    }
    return LaneState::Gone;
}

} // namespace

LaneSample::EachTransport LaneSample::shares(const EachTransport &clients)
{
    std::array<size_t, transportCount> order{};
    for (size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::sort(order.begin(), order.end(), [&clients](size_t a, size_t b) { return clients[a] < clients[b]; });

    EachTransport shares{};
    int room = most;
    int left = transportCount;
    for (const size_t transport : order) { // What the small ones do not need is there for the large ones.
        shares[transport] = std::clamp(clients[transport], 0, room / left);
        room -= shares[transport];
        --left;
    }
    return shares;
}

LaneSample::LaneSample(int clients, int share)
{
    if (share <= 0)
        return;
    for (m_stride = 1; (clients + m_stride - 1) / m_stride > share;)
        m_stride *= 2;
}

void LaneRecorder::follow(int client, ClientState state, Clock::time_point now)
{
    if (!isOn() || m_lanes.contains(client))
        return;
    Lane &lane = m_lanes[client];
    lane.news = {.transport = m_transport, .client = client, .changes = {}};
    lane.state = laneState(ClientState::Idle, state);
    append(lane, {.time = since(now), .state = lane.state, .reason = {}});
}

void LaneRecorder::changed(int client, ClientState from, ClientState to, std::chrono::milliseconds delay,
                           const QString &reason, Clock::time_point now)
{
    const auto found = m_lanes.find(client);
    if (found == m_lanes.end())
        return;
    Lane &lane = found->second;
    const LaneState next = laneState(from, to);
    const bool dropped = isDrop(from, to);
    lane.news.drops += dropped ? 1 : 0;
    if (std::exchange(lane.state, next) == next)
        return; // Idle became Connecting: a lane knows no difference.
    append(lane, {since(now), next, dropped, delay, reason});
}

void LaneRecorder::leave(int client, Clock::time_point now)
{
    const auto found = m_lanes.find(client);
    if (found == m_lanes.end())
        return;
    append(found->second, {.time = since(now), .state = LaneState::Gone, .reason = {}});
    m_ended.append(found->second.news);
    m_lanes.erase(found);
}

void LaneRecorder::drop(int client)
{
    const auto found = m_lanes.find(client);
    if (found == m_lanes.end())
        return;
    if (found->second.told)
        m_ended.append({.transport = m_transport, .client = client, .changes = {}, .ends = true});
    m_lanes.erase(found);
}

QList<LaneNews> LaneRecorder::take()
{
    QList<LaneNews> news = std::exchange(m_ended, {});
    for (auto &[client, lane] : m_lanes) {
        if (lane.news.changes.isEmpty())
            continue;
        lane.told = true;
        news.append(lane.news);
        lane.news.changes.clear();
        lane.news.leftOut = 0;
    }
    // Who left the sample and came back to it has two news: first the end.
    std::stable_sort(news.begin(), news.end(),
                     [](const LaneNews &a, const LaneNews &b) { return a.client < b.client; });
    return news;
}

//! When there are too many, the newest one takes the place of the one before it: how it ends is always right.
void LaneRecorder::append(Lane &lane, LaneChange change)
{
    QList<LaneChange> &changes = lane.news.changes;
    if (changes.size() < mostChanges) {
        changes.append(std::move(change));
        return;
    }
    ++lane.news.leftOut;
    change.dropped = change.dropped || changes.last().dropped;
    changes.last() = std::move(change);
}

std::chrono::milliseconds LaneRecorder::since(Clock::time_point now) const
{
    return std::chrono::duration_cast<std::chrono::milliseconds>(now - *m_origin);
}

} // namespace Pushlab
