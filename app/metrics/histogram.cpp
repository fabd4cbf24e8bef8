// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>

namespace Pushlab {

namespace {

// Values below 128 µs have a bucket each. Above, every power of two is cut into 64 equal buckets: a bucket is at most
// 1/64 of its lower edge wide, and its middle at most 1/128 (0.8 %) away from any value in it.
constexpr int subBuckets = 64;
constexpr quint64 linearEnd = 2 * subBuckets;
constexpr quint64 highest = std::chrono::microseconds(std::chrono::hours(1)).count();

constexpr int octave(quint64 value) { return std::bit_width(value) - std::bit_width(linearEnd - 1); }

constexpr size_t bucketOf(quint64 value)
{
    if (value < linearEnd)
        return size_t(value);
    const int shift = octave(value);
    return linearEnd + size_t(shift - 1) * subBuckets + size_t((value >> shift) - subBuckets);
}

constexpr qint64 middleOf(size_t bucket)
{
    if (bucket < linearEnd)
        return qint64(bucket);
    const auto shift = int((bucket - linearEnd) / subBuckets) + 1;
    const quint64 lower = (subBuckets + (bucket - linearEnd) % subBuckets) << shift;
    return qint64(lower + (quint64(1) << shift) / 2);
}

constexpr size_t bucketCount = bucketOf(highest) + 1;

} // namespace

Histogram::Histogram() : m_buckets(bucketCount) {}

void Histogram::record(Duration value)
{
    value = std::max(value, Duration(1));
    ++m_buckets[bucketOf(std::min(quint64(value.count()), highest))];
    m_min = m_count == 0 ? value : std::min(m_min, value);
    m_max = std::max(m_max, value);
    m_sumUs += value.count();
    ++m_count;
}

void Histogram::merge(const Histogram &other)
{
    if (other.m_count == 0)
        return;
    std::transform(m_buckets.begin(), m_buckets.end(), other.m_buckets.begin(), m_buckets.begin(),
                   std::plus<quint64>());
    m_min = m_count == 0 ? other.m_min : std::min(m_min, other.m_min);
    m_max = std::max(m_max, other.m_max);
    m_sumUs += other.m_sumUs;
    m_count += other.m_count;
}

void Histogram::clear()
{
    std::fill(m_buckets.begin(), m_buckets.end(), 0);
    m_count = 0;
    m_min = m_max = Duration(0);
    m_sumUs = 0;
}

Histogram::Duration Histogram::mean() const { return Duration(m_count > 0 ? m_sumUs / m_count : 0); }

std::optional<Histogram::Duration> Histogram::percentile(double quantile) const
{
    // 1 / (1 - 0.99) is a little below 100 in floating point; so is what the rank is rounded up from.
    constexpr double rounding = 1e-9;
    const double share = std::clamp(quantile, 0.0, 1.0);
    if (m_count == 0 || (share < 1 && double(m_count) < 1 / (1 - share) - rounding))
        return std::nullopt;
    if (share == 1)
        return m_max;

    const auto rank = std::max(quint64(1), quint64(std::ceil(share * double(m_count) - rounding)));
    quint64 seen = 0;
    size_t bucket = 0;
    while ((seen += m_buckets[bucket]) < rank)
        ++bucket;
    return std::clamp(Duration(middleOf(bucket)), m_min, m_max);
}

} // namespace Pushlab
