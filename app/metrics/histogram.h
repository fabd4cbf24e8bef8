// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCborArray>

#include <chrono>
#include <optional>
#include <vector>

namespace Pushlab {

/*!
 * Counts durations from 1 µs to an hour in fixed memory, with a relative error of at most 1 % (log-linear buckets,
 * as HdrHistogram's). A value: copied into frames, merged across threads. Merging loses nothing: the sum of two
 * histograms equals the histogram of all their samples.
 */
class Histogram
{
public:
    using Duration = std::chrono::microseconds;

    Histogram();

    void record(Duration value); //!< Below 1 µs counts as 1 µs, above an hour as an hour (max() keeps the real one).
    void merge(const Histogram &other);
    void clear();

    qint64 count() const { return m_count; }
    Duration max() const { return m_max; }
    Duration min() const { return m_min; }
    Duration mean() const; //!< Of the samples themselves, not of the buckets; 0 when there are none.

    //! The value below or at which the share \a quantile (0..1) of the samples lies; nullopt when there are too few
    //! samples to say: fewer than 1 / (1 - quantile), so p99 needs 100. 1 gives max().
    std::optional<Duration> percentile(double quantile) const;

    /*!
     * As percentile(), but only when enough samples carry it to be told as a result: samplesFor(\a quantile).
     *
     * How many samples lie above a quantile is a binomial count. It is taken as settled from ten on either side (n·q
     * and n·(1 - q) ≥ 10: the rule under which a proportion may be reasoned about with the normal approximation; Moore
     * and McCabe, Introduction to the Practice of Statistics, 5.1). With fewer, one stray sample moves the figure: p99
     * of 100 samples is the second largest of them.
     */
    std::optional<Duration> settledPercentile(double quantile) const;
    //! Fewest samples for settledPercentile(): 20 for the median, 200 for p95, 1,000 for p99.
    static qint64 samplesFor(double quantile);

    //! Compact form for a file: [min, max, sum, gap, count, gap, count, …], µs; gap: buckets left out before. Empty
    //! array for an empty histogram.
    QCborArray toCbor() const;
    //! Null for anything that toCbor() does not write.
    static std::optional<Histogram> fromCbor(const QCborArray &array);

    friend bool operator==(const Histogram &, const Histogram &) = default;

private:
    std::vector<quint64> m_buckets;
    qint64 m_count = 0;
    Duration m_min{0};
    Duration m_max{0};
    qint64 m_sumUs = 0;
};

} // namespace Pushlab
