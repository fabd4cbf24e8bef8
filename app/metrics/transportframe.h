// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "metrics/arrivals.h"
#include "metrics/histogram.h"

#include <QtGlobal>

namespace Pushlab {

//! What the clients of one transport did, as a snapshot. Counters are totals since the swarm began.
struct TransportFrame {
    // Now.
    int clients = 0;
    int queued = 0; //!< Wait for one of their browser's connections to the host.
    int connecting = 0;
    int open = 0; //!< Long poll: a poll is held, or the next is being sent.
    int waiting = 0; //!< Backing off, or waiting for the reconnection time.
    int openDip = 0; //!< So many fewer were open for a moment since the frame before.
    int waitingRise = 0; //!< So many more were waiting for a moment since the frame before.
    int givenUp = 0; //!< Failed for good, as the standard has it (an EventSource after a 502).

    qint64 attempts = 0; //!< Dials.
    QList<ArrivalBucket> arrivals; //!< Attempts by time, since the frame before; buckets without any are left out.
    int peakArrivals = 0; //!< Most attempts in one bucket of 100 ms so far.
    qint64 failedAttempts = 0;
    qint64 reconnections = 0; //!< Open again after having been open.
    qint64 drops = 0; //!< Open connections that ended.
    qint64 resumed = 0; //!< Reconnections that named the last id they had.
    qint64 gaps = 0; //!< `gap` events received.

    qint64 received = 0; //!< Messages of any kind: copies, and those that are not the publisher's, too.
    qint64 delivered = 0; //!< Published messages received, each subscriber's own counted; duplicates not.
    qint64 expected = 0; //!< Published while the subscriber was registered.
    qint64 missing = 0; //!< Overtaken by later ones: lost unless they still come.
    qint64 lost = 0; //!< Only in the final frame of a run: never delivered.
    qint64 duplicated = 0;
    qint64 reordered = 0;

    qint64 requests = 0; //!< HTTP requests sent, handshakes included.
    qint64 bytesIn = 0; //!< TCP payload.
    qint64 bytesOut = 0;
    qint64 payloadBytes = 0; //!< Data of the delivered messages; what else passed is heads, framing and duplicates.

    Histogram latency; //!< Delivery latency of the whole run: since the intended time.
    Histogram intervalLatency; //!< Since the frame before.
    Histogram sendLatency; //!< As a closed-loop tool has it: since the message was really sent, waiting left out.
    Histogram intervalSendLatency; //!< Since the frame before.

    friend bool operator==(const TransportFrame &, const TransportFrame &) = default;
};

} // namespace Pushlab
