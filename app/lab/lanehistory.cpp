// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/lanehistory.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace Pushlab {

namespace {

constexpr double nothing = 1e-6; // of a column, which is what rounding makes
constexpr qsizetype mostReasons = 200; // A handful in practice; one that holds a number could be without end.

//! Which of two states a column of pixels shows.
constexpr int rank(LaneState state)
{
    constexpr std::array ranks{2, 6, 1, 3, 4, 5, 0}; // in the order of LaneState
    return ranks[size_t(state)];
}

qint32 bounded(std::chrono::milliseconds time)
{
    return qint32(std::clamp<qint64>(time.count(), 0, std::numeric_limits<qint32>::max()));
}

//! The index of the first step that is later.
size_t firstAfter(const Lane &lane, double seconds)
{
    const auto found = std::upper_bound(lane.steps.begin(), lane.steps.end(), seconds * 1000,
                                        [](double ms, const LaneStep &step) { return ms < step.time; });
    return size_t(found - lane.steps.begin());
}

} // namespace

const LaneStep *Lane::at(double seconds) const
{
    const size_t later = firstAfter(*this, seconds);
    return later == 0 ? nullptr : &steps[later - 1];
}

bool LaneHistory::add(const QList<LaneNews> &news)
{
    bool others = false;
    for (const LaneNews &each : news) {
        const Lanes::key_type key(each.transport, each.client);
        if (each.ends) {
            others = m_lanes.erase(key) > 0 || others;
            continue;
        }
        const auto [place, isNew] = m_lanes.try_emplace(key, Lane{each.transport, each.client, 0, {}});
        others = others || isNew;
        Lane &lane = place->second;
        lane.drops = std::max(lane.drops, each.drops);
        for (const LaneChange &change : each.changes)
            append(lane, change);
    }
    return forgetGone() || others;
}

void LaneHistory::append(Lane &lane, const LaneChange &change)
{
    const auto time = bounded(change.time);
    if (!lane.steps.empty() && lane.steps.back().time > time)
        return; // A frame that was seen before.
    lane.steps.push_back({time, bounded(change.delay), reasonIndex(change.reason), change.state, change.dropped});
    if (lane.steps.size() > mostSteps)
        lane.steps.pop_front();
}

void LaneHistory::clear()
{
    m_lanes.clear();
    m_reasons = {QString()};
    m_reasonIndex.clear();
}

quint16 LaneHistory::reasonIndex(const QString &reason)
{
    if (reason.isEmpty())
        return 0;
    if (const auto known = m_reasonIndex.constFind(reason); known != m_reasonIndex.constEnd())
        return *known;
    if (m_reasons.size() >= mostReasons)
        return 0;
    m_reasons.append(reason);
    return *m_reasonIndex.insert(reason, quint16(m_reasons.size() - 1));
}

//! Those that went first. True when there were too many.
bool LaneHistory::forgetGone()
{
    std::vector<std::pair<qint32, Lanes::key_type>> gone;
    for (const auto &[key, lane] : m_lanes) {
        if (lane.isGone())
            gone.emplace_back(lane.steps.empty() ? 0 : lane.steps.back().time, key);
    }
    if (int(gone.size()) <= mostGone)
        return false;
    std::sort(gone.begin(), gone.end());
    for (auto each = gone.begin(); each != gone.end() - mostGone; ++each)
        m_lanes.erase(each->second);
    return true;
}

std::vector<LaneCell> LaneHistory::cells(const Lane &lane, double start, double seconds, int columns, double newest)
{
    std::vector<LaneCell> cells(size_t(std::max(columns, 0)));
    if (cells.empty() || lane.steps.empty())
        return cells;
    const double perMs = columns / seconds / 1000;
    const double from = start * 1000;
    const double end = std::min(start + seconds, newest) * 1000;
    for (size_t i = std::max<size_t>(firstAfter(lane, start), 1) - 1; i < lane.steps.size(); ++i) {
        const LaneStep &step = lane.steps[i];
        if (step.time >= end)
            break;
        const bool isLast = i + 1 == lane.steps.size();
        const double until = isLast ? end : std::min<double>(end, lane.steps[i + 1].time);
        const int first = std::clamp(int((step.time - from) * perMs), 0, columns - 1);
        const int behind = std::clamp(int(std::ceil((until - from) * perMs - nothing)), first + 1, columns);
        for (int column = first; column < behind; ++column) {
            LaneCell &cell = cells[size_t(column)];
            if (rank(step.state) > rank(cell.state))
                cell.state = step.state;
        }
        if (step.dropped && step.time >= from)
            cells[size_t(first)].dropped = true;
    }
    return cells;
}

LaneHistory::Step LaneHistory::mostInStep(const std::vector<const Lane *> &lanes, double start, double end)
{
    const int buckets = std::max(0, int((end - start) * 1000 / bucketMs) + 2);
    const qint64 firstBucket = qint64(start * 1000) / bucketMs;
    std::vector<int> counts(size_t(buckets), 0);
    for (const Lane *lane : lanes) {
        qint64 counted = -1;
        // The first step is how it came to have a lane: a first dial is not one again.
        for (size_t i = std::max<size_t>(firstAfter(*lane, start), 1); i < lane->steps.size(); ++i) {
            const LaneStep &step = lane->steps[i];
            if (step.time > end * 1000)
                break;
            const qint64 bucket = step.time / bucketMs;
            if (step.state != LaneState::Connecting || bucket == counted)
                continue;
            counted = bucket;
            ++counts[size_t(std::clamp<qint64>(bucket - firstBucket, 0, buckets - 1))];
        }
    }
    const auto most = std::max_element(counts.begin(), counts.end());
    if (most == counts.end() || *most == 0)
        return {};
    return {*most, double(firstBucket + (most - counts.begin())) * bucketMs / 1000};
}

} // namespace Pushlab
