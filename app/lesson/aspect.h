// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/comparison.h"
#include "lesson/teaching.h"

#include <QLocale>

namespace Pushlab {

//! One row of the comparison that is taught everywhere: what is said of each transport, what holds, and what of it can
//! be measured on this machine.
struct Aspect {
    enum class Measure {
        None, //!< Not a thing that a machine could measure.
        Requests,
        Overhead,
        Latency,
        Threads,
        Cost, //!< Processor time for a message and memory for a connection.
    };

    QString id;
    QString name;
    std::array<QString, transportCount> taught;
    QString holds; //!< What is so: a sentence or two.
    Measure measure = Measure::None;
    QString show; //!< Name of an incident that shows it; may be empty.

    friend bool operator==(const Aspect &, const Aspect &) = default;
};

//! Tells every fault with its place, in the file's order.
Read<QList<Aspect>> readAspects(const QByteArray &json);
//! Those that the program brings along, in the language of \a locale where they are translated.
Read<QList<Aspect>> shippedAspects(const QLocale &locale = QLocale::c());

//! What was measured of one transport, in few words: "p50 0.4 ms, p99 1.2 ms". Empty for Measure::None; when there is
//! no figure, why.
QString measuredText(Aspect::Measure measure, const ComparisonRow &row);

//! The whole table: what is taught, and below it what \a rows measured; without rows "not yet measured".
QString comparisonMarkdown(const QList<Aspect> &aspects, const QList<ComparisonRow> &rows);

} // namespace Pushlab
