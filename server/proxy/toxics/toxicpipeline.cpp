// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/toxicpipeline.h"

#include "proxy/toxics/bandwidthstage.h"
#include "proxy/toxics/latencystage.h"
#include "proxy/toxics/limitdatastage.h"
#include "proxy/toxics/resetstage.h"
#include "proxy/toxics/slicerstage.h"
#include "proxy/toxics/slowclosestage.h"
#include "proxy/toxics/timeoutstage.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

namespace {

//! About what a chunk takes besides its bytes: a slicer must not make a bounded buffer an unbounded one.
constexpr qint64 chunkCost = 64;

qint64 cost(const Chunk &chunk) { return chunk.bytes.isEmpty() ? 0 : chunk.bytes.size() + chunkCost; }

using StagePtr = std::unique_ptr<ToxicStage>;

struct StageMaker {
    Chunk::Clock::time_point now;
    quint32 seed;

    StagePtr operator()(const LatencyToxic &toxic) const { return std::make_unique<LatencyStage>(toxic, seed); }
    StagePtr operator()(const BandwidthToxic &toxic) const { return std::make_unique<BandwidthStage>(toxic, now); }
    StagePtr operator()(const SlicerToxic &toxic) const { return std::make_unique<SlicerStage>(toxic, seed, now); }
    StagePtr operator()(const SlowCloseToxic &toxic) const { return std::make_unique<SlowCloseStage>(toxic); }
    StagePtr operator()(const LimitDataToxic &toxic) const { return std::make_unique<LimitDataStage>(toxic, now); }
    StagePtr operator()(const TimeoutToxic &toxic) const { return std::make_unique<TimeoutStage>(toxic, now); }
    StagePtr operator()(const ResetToxic &toxic) const { return std::make_unique<ResetStage>(toxic, now); }
    StagePtr operator()(const DownToxic &) const { return nullptr; } // the listener's, not a connection's
};

} // namespace

void ToxicPipeline::setToxics(const QList<Toxic> &toxics, Clock::time_point now)
{
    advance(now);
    std::vector<Step> old = std::exchange(m_steps, {});
    auto next = old.begin();
    // Only what keeps its place may keep its state: a step that moved would let later bytes overtake earlier ones.
    const auto dropUntil = [&](auto end) {
        for (; next != end; ++next) {
            next->removed = true;
            m_steps.push_back(std::move(*next));
        }
    };
    for (const Toxic &toxic : toxics) {
        const auto found = std::find_if(next, old.end(), [&](const Step &step) {
            return step.toxic.name == toxic.name && step.toxic.kind.index() == toxic.kind.index();
        });
        if (found == old.end()) {
            if (Step step = makeStep(toxic, now); step.stage)
                m_steps.push_back(std::move(step));
            continue;
        }
        dropUntil(found);
        m_steps.push_back(next->toxic.kind == toxic.kind ? std::move(*next) : replace(std::move(*next), toxic, now));
        ++next;
    }
    dropUntil(old.end());
    removeSteps(now);
}

ToxicPipeline::Step ToxicPipeline::makeStep(const Toxic &toxic, Clock::time_point now) const
{
    return {toxic, std::visit(StageMaker{now, m_draw.seed(toxic.name)}, toxic.kind), {}};
}

ToxicPipeline::Step ToxicPipeline::replace(Step old, const Toxic &toxic, Clock::time_point now)
{
    Step step = makeStep(toxic, now);
    while (!old.held.isEmpty()) {
        Held held = old.held.dequeue();
        const auto belongs = [&held](const Held &other) { // to the same chunk, which the old stage had cut
            return other.came == held.came && !other.chunk.bytes.isEmpty() && !held.chunk.bytes.isEmpty();
        };
        while (!old.held.isEmpty() && belongs(old.held.head())) {
            held.chunk.bytes += old.held.dequeue().chunk.bytes;
            m_held -= chunkCost;
        }
        held.chunk.due = held.came;
        feed(step, std::move(held.chunk));
    }
    old.stage->release(now, [&](Chunk end) { feed(step, std::move(end)); });
    return step;
}

// From the last to the first, so that what one lets go finds only steps that stay.
void ToxicPipeline::removeSteps(Clock::time_point now)
{
    for (std::size_t index = m_steps.size(); index-- > 0;) {
        if (!m_steps[index].removed)
            continue;
        Step gone = std::move(m_steps[index]);
        m_steps.erase(m_steps.begin() + std::ptrdiff_t(index));
        gone.stage->release(now, into(gone, now));
        for (Held &held : gone.held) {
            held.chunk.due = now;
            pass(index, std::move(held.chunk));
        }
    }
}

void ToxicPipeline::push(Chunk chunk)
{
    m_held += cost(chunk);
    pass(0, std::move(chunk));
}

std::optional<Chunk> ToxicPipeline::take(Clock::time_point now)
{
    advance(now);
    if (m_out.isEmpty())
        return std::nullopt;
    Chunk chunk = m_out.dequeue();
    m_held -= cost(chunk);
    return chunk;
}

void ToxicPipeline::discard()
{
    for (Step &step : m_steps) {
        for (const Held &held : std::exchange(step.held, {}))
            m_dropped += held.chunk.bytes.size();
    }
    for (const Chunk &chunk : std::exchange(m_out, {}))
        m_dropped += chunk.bytes.size();
    m_held = 0;
}

std::optional<ToxicPipeline::Clock::time_point> ToxicPipeline::next() const
{
    std::optional<Clock::time_point> first;
    const auto consider = [&](std::optional<Clock::time_point> time) {
        if (time && (!first || *time < *first))
            first = time;
    };
    for (const Step &step : m_steps) {
        consider(step.stage->alarm());
        if (!step.held.isEmpty())
            consider(step.held.head().chunk.due);
    }
    if (!m_out.isEmpty())
        consider(m_out.head().due);
    return first;
}

void ToxicPipeline::advance(Clock::time_point now)
{
    for (std::size_t index = 0; index < m_steps.size(); ++index) {
        Step &step = m_steps[index];
        wake(step, now);
        while (!step.held.isEmpty() && step.held.head().chunk.due <= now)
            pass(index + 1, step.held.dequeue().chunk);
    }
}

void ToxicPipeline::pass(std::size_t index, Chunk chunk)
{
    if (index == m_steps.size()) {
        m_out.enqueue(std::move(chunk));
        return;
    }
    wake(m_steps[index], chunk.due);
    feed(m_steps[index], std::move(chunk));
}

void ToxicPipeline::feed(Step &step, Chunk chunk)
{
    m_held -= cost(chunk);
    m_dropped += chunk.bytes.size(); // but for what the stage lets through
    const Clock::time_point came = chunk.due;
    step.stage->push(std::move(chunk), into(step, came));
}

void ToxicPipeline::wake(Step &step, Clock::time_point now)
{
    if (const auto alarm = step.stage->alarm(); alarm && *alarm <= now)
        step.stage->wake(into(step, *alarm));
}

ChunkSink ToxicPipeline::into(Step &step, Clock::time_point came)
{
    return [this, &step, came](Chunk chunk) {
        m_held += cost(chunk);
        m_dropped -= chunk.bytes.size();
        step.held.enqueue({std::move(chunk), came});
    };
}

} // namespace Pushlab
