// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/rampup.h"

#include <array>
#include <cmath>

namespace Pushlab {

namespace {

QRandomGenerator seeded(quint64 seed)
{
    const std::array<quint32, 2> words{quint32(seed), quint32(seed >> 32)};
    return QRandomGenerator(words.data(), qsizetype(words.size()));
}

} // namespace

RampSchedule::RampSchedule(const RampUp &ramp) : m_ramp(ramp), m_random(seeded(ramp.seed))
{
    if (m_ramp.kind == RampUp::Kind::Poisson && !m_ramp.isAtOnce())
        m_next = gap();
}

void RampSchedule::advance()
{
    ++m_count;
    if (m_ramp.isAtOnce())
        return;
    if (m_ramp.kind == RampUp::Kind::Linear)
        m_next = Seconds(double(m_count) / m_ramp.perSecond); // Not a sum, whose errors would add up.
    else
        m_next += gap();
}

RampSchedule::Seconds RampSchedule::gap()
{
    // Inverse of the exponential distribution; generateDouble() is below 1, so the logarithm is finite.
    return Seconds(-std::log1p(-m_random.generateDouble()) / m_ramp.perSecond);
}

} // namespace Pushlab
