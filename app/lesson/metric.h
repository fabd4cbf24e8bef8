// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Pushlab {

/*!
 * One measured figure by name: what an expectation compares, and what `pushlab-cli list --metrics` prints.
 *
 * Plain figures bear the names that they have in recordings (lab/framefields.h).
 */
struct Metric {
    enum class Kind {
        Total, //!< Counts since the run began; over a step: how much it grew.
        Now, //!< How much there is now; over a step: how much it changed.
        Step, //!< Is always of the step alone: a percentile, a ratio, a peak.
    };

    QString name; //!< "sse.open"
    QString unit; //!< "connections", "ms"
    QString meaning; //!< A line for a person.
    Kind kind = Kind::Now;
    //! The figure in \a step, which holds what happened since the step began where the metric is of a step.
    //! Nothing when it was not measured: too few samples, a division by zero, a server that says nothing.
    std::function<std::optional<double>(const Frame &step)> read;
    //! For a peak: the total whose fastest growth it is, per second. Then read() is empty.
    std::function<double(const Frame &)> grows;
};

//! All of them, in the order in which they are listed.
const QList<Metric> &metrics();

//! Null for a name that there is not.
const Metric *metricNamed(QStringView name);

} // namespace Pushlab
