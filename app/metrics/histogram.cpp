// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "metrics/histogram.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <functional>
#include <limits>

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

// 1 / (1 - 0.99) is a little below 100 in floating point; so is what a rank is rounded up from.
constexpr double rounding = 1e-9;

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
    m_sumUs = qint64(quint64(m_sumUs) + quint64(other.m_sumUs)); // a made-up file may make it wrap
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

qint64 Histogram::samplesFor(double quantile)
{
    constexpr double onEachSide = 10;
    const double rarer = std::min(quantile, 1 - quantile);
    return qint64(std::ceil(onEachSide / rarer - rounding));
}

std::optional<Histogram::Duration> Histogram::settledPercentile(double quantile) const
{
    return m_count >= samplesFor(quantile) ? percentile(quantile) : std::nullopt;
}

QCborArray Histogram::toCbor() const
{
    if (m_count == 0)
        return {};
    QCborArray array{qint64(m_min.count()), qint64(m_max.count()), m_sumUs};
    qint64 gap = 0;
    for (const quint64 count : m_buckets) {
        if (count == 0) {
            ++gap;
            continue;
        }
        array.append(gap);
        array.append(qint64(count));
        gap = 0;
    }
    return array;
}

std::optional<Histogram> Histogram::fromCbor(const QCborArray &array)
{
    Histogram histogram;
    if (array.isEmpty())
        return histogram;
    if (array.size() < 5 || array.size() % 2 == 0
        || !std::all_of(array.begin(), array.end(), [](const QCborValue &value) { return value.isInteger(); }))
        return std::nullopt;
    histogram.m_min = Duration(array[0].toInteger());
    histogram.m_max = Duration(array[1].toInteger());
    histogram.m_sumUs = array[2].toInteger();

    // Of a file, so nothing is believed: sums and indices must stay in range, and the ends in their buckets.
    constexpr qint64 countLimit = std::numeric_limits<qint32>::max() * qint64(1'000);
    constexpr qint64 sumLimit = qint64(1) << 53;
    size_t bucket = 0;
    size_t lowest = bucketCount;
    for (qsizetype i = 3; i < array.size(); i += 2) {
        const qint64 gap = array[i].toInteger();
        const qint64 count = array[i + 1].toInteger();
        if (gap < 0 || gap >= qint64(bucketCount - bucket) || count <= 0 || count > countLimit - histogram.m_count)
            return std::nullopt;
        bucket += size_t(gap);
        lowest = std::min(lowest, bucket);
        histogram.m_buckets[bucket++] = quint64(count);
        histogram.m_count += count;
    }
    const auto lies = [](Duration value, size_t in) {
        return value.count() >= 1 && bucketOf(std::min(quint64(value.count()), highest)) == in;
    };
    if (!lies(histogram.m_min, lowest) || !lies(histogram.m_max, bucket - 1) || histogram.m_min > histogram.m_max
        || histogram.m_sumUs < histogram.m_max.count() || histogram.m_sumUs > sumLimit)
        return std::nullopt;
    return histogram;
}

} // namespace Pushlab
