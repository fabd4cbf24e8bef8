// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/charthistory.h"

#include <QString>

namespace Pushlab {

//! The charts that there are.
enum class ChartKind { Latency, Reconnections, Threads, Connections, Payments, Memory };
constexpr int chartKinds = 6;

//! One line of a chart: what it shows, and how.
struct ChartLine {
    enum Ink { LongPoll, Sse, WebSocket, Pool, Text, Muted, Fault, Fix };
    enum Stroke { Bold, Thin, Area };
    enum Dash { Solid, Dashed, Dotted };

    QString name; //!< In the legend; empty: it has no entry there.
    Ink ink;
    Stroke stroke;
    Dash dash;
    ChartHistory::Field field;
    int index = 0; //!< What the field is asked for: the protocol.
    QString (*text)(double value) = nullptr; //!< A value for the legend.
    bool right = false; //!< Counted on the axis at the right.

    bool isOfProtocol() const { return ink <= WebSocket; }
};

//! What a chart says besides its lines.
struct ChartWords {
    QString title = {};
    QString counts = {}; //!< What the axis at the left counts, with its unit.
    QString countsRight = {}; //!< Likewise at the right; empty: there is none.
    bool logarithmic = false;
};

ChartWords chartWords(ChartKind kind);
//! Always as many lines in the same order for the same kind; \a view only changes which latencies they show.
QList<ChartLine> chartLines(ChartKind kind, const LatencyView &view);

} // namespace Pushlab
