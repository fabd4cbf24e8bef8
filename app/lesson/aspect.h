// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/comparison.h"
#include "lesson/teaching.h"

#include <QLocale>

namespace Pushlab {

//! What a play measured for one transport, in words: %1, %2 … of the text are the figures.
struct AspectCell {
    struct Figure {
        int step = 0; //!< At whose end; from 0.
        QString metric; //!< A total is of the step.

        friend bool operator==(const Figure &, const Figure &) = default;
    };

    QString text;
    QList<Figure> figures;

    friend bool operator==(const AspectCell &, const AspectCell &) = default;
};

//! A tiny incident that measures what three transports on one schedule do not show.
struct AspectPlay {
    Incident play;
    std::array<AspectCell, transportCount> cells;

    friend bool operator==(const AspectPlay &, const AspectPlay &) = default;
};

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
    std::optional<AspectPlay> play;
    QString unmeasured; //!< Why nothing of it is measured; empty when something is.
    QString show; //!< Name of an incident that shows it; may be empty.

    friend bool operator==(const Aspect &, const Aspect &) = default;
};

//! Tells every fault with its place, in the file's order.
Read<QList<Aspect>> readAspects(const QByteArray &json);
//! Those that the program brings along, in the language of \a locale where they are translated.
Read<QList<Aspect>> shippedAspects(const QLocale &locale = QLocale::c());

//! What a machine measured of the whole comparison; empty: nothing yet. A value.
struct MeasuredAspects {
    QList<ComparisonRow> rows;
    QMap<QString, std::array<QString, transportCount>> plays; //!< The cells' texts, by the aspect's id.

    bool isEmpty() const { return rows.isEmpty() && plays.isEmpty(); }
};

//! What was measured of one transport, in few words: "p50 0.4 ms, p99 1.2 ms". Empty for Measure::None; when there is
//! no figure, why.
QString measuredText(Aspect::Measure measure, const ComparisonRow &row);
//! All of it: of the row and of the play; "not yet measured"; empty where nothing can be.
QString measuredText(const Aspect &aspect, Transport transport, const MeasuredAspects &measured);

//! The whole table: what is taught, and below it what was measured.
QString comparisonMarkdown(const QList<Aspect> &aspects, const MeasuredAspects &measured);

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::MeasuredAspects)
