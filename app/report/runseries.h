// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/recording.h"

#include <QList>
#include <QPointF>

namespace Pushlab {

//! One run cut into time slices, each a point of the charts.
struct RunSeries {
    struct OfTransport {
        bool hadClients = false;
        //! ms; of the slice and as many before it as the percentile needs, 10 s at most. NaN: too few samples.
        QList<QPointF> median;
        QList<QPointF> p99;
        QList<QPointF> attempts; //!< Per second.
        QList<QPointF> reconnections; //!< Per second.
        QList<QPointF> open;
        Histogram latency; //!< Of the whole run.
        Histogram sendLatency;
    };
    std::array<OfTransport, transportCount> transports;
    QList<QPointF> poolBusy;
    QList<QPointF> poolQueued;
    QList<QPointF> osThreads;
    QList<QPointF> residentMiB;
    QList<QPointF> paid; //!< Per second.
    QList<QPointF> paymentsRejected;
    QList<QPointF> paymentsFailed;
    double seconds = 0; //!< The length of the run.
    double attemptBucket = 0; //!< The time over which attempts are counted, s.

    static RunSeries of(const RecordedRun &run);
};

} // namespace Pushlab
