// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/incident.h"

#include <QJsonObject>

namespace Pushlab {

struct PlayResult;

//! The figures of the broken step beside those of the cured one. A value.
struct BeforeAfter {
    struct Row {
        QString metric;
        QString unit;
        QString meaning;
        std::optional<double> before; //!< Empty: it was not measured.
        std::optional<double> after;

        QString beforeText() const;
        QString afterText() const;
        friend bool operator==(const Row &, const Row &) = default;
    };

    int broken = 0; //!< Index of the step.
    int cured = 0;
    QString before; //!< Its title.
    QString after;
    //! How long each was measured, wall clock: totals are of that time.
    std::chrono::milliseconds beforeTook{0};
    std::chrono::milliseconds afterTook{0};
    QList<Row> rows;

    QString beforeHeading() const; //!< "3. 200 people watch their orders (4.2 s)"
    QString afterHeading() const;
    QJsonObject toJson() const;
    friend bool operator==(const BeforeAfter &, const BeforeAfter &) = default;
};

//! What \a incident compares: what its file says; otherwise its last step with the newest step before it that expects
//! the opposite of the same metric. Empty when there is no such pair.
std::optional<ComparedSteps> comparisonOf(const Incident &incident);

//! Empty when the play did not come so far, or when there is nothing to compare.
std::optional<BeforeAfter> beforeAfter(const Incident &incident, const PlayResult &result);

} // namespace Pushlab
