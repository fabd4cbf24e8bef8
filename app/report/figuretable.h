// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/runfigures.h"

namespace Pushlab {

//! One figure for a person and for a machine.
struct Figure {
    QString key; //!< "latency.p99"
    QString label; //!< "latency p99"
    QString unit; //!< Empty: a count.
    std::optional<double> value;
    int decimals = 0;
    QString without; //!< What is said when there is no value.

    QString text() const; //!< "1.25 ms", "too few samples (40 of 1,000)"
};

//! The same keys in the same order for every transport and every run.
QList<Figure> figuresOfTransport(const TransportFigures &figures);
QList<Figure> figuresOfRun(const RunFigures &figures);

//! Said once below the figures of whatever kind: what they are and what is not in them.
QStringList figureNotes();

//! The recoveries as text, one a line: "server restart at 5.0 s: …".
QStringList recoveryTexts(const QList<Recovery> &recoveries);

//! A table with a heading: the first row names the columns.
struct FigureTable {
    QString title;
    QList<QStringList> rows;
};

//! One column for each run and transport that had clients.
FigureTable transportTable(const Recording &recording);
//! One column for each run.
FigureTable runTable(const Recording &recording);
//! For each pair and transport two columns, before and after; then those of the runs.
QList<FigureTable> comparedTables(const QList<ComparedRuns> &pairs);

} // namespace Pushlab
