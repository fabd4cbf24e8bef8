// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/swarm.h"
#include "proxy/reverseproxy.h"

#include <QJsonObject>
#include <QMetaType>
#include <QString>

#include <chrono>

namespace Pushlab {

//! What the server says of itself on its management port.
struct ServerFrame {
    bool reachable = false; //!< False: the last question got no answer; the other fields are then old.
    qint64 pid = 0;
    int poolThreads = 0; //!< The pool's limit.
    int poolBusy = 0;
    int poolQueued = 0;
    int poolQueueLimit = 0;
    qint64 poolRejected = 0; //!< Total since this server process began.
    int connections = 0;
    std::array<int, transportCount> subscribers{};
    qint64 residentBytes = -1;
    qint64 unsentBytes = -1; //!< What waits in the server for clients who do not read fast enough; -1: not told.
    int descriptors = -1;
    int osThreads = -1;
    std::chrono::microseconds cpu{-1};
    quint64 published = 0;
    quint64 newestId = 0;

    friend bool operator==(const ServerFrame &, const ServerFrame &) = default;
};

//! What the publisher and the paying customers did; totals since the run began.
struct WorkloadFrame {
    quint64 published = 0; //!< Acknowledged by the server.
    quint64 started = 0; //!< Sent at least once.
    quint64 overdue = 0; //!< Scheduled but not yet acknowledged.
    qint64 retried = 0; //!< Sent again under the same key.
    qint64 paid = 0;
    qint64 paymentsRejected = 0; //!< 503
    qint64 paymentsFailed = 0; //!< No answer.
    Histogram intervalPayment; //!< Time to a 200, since the frame before.

    friend bool operator==(const WorkloadFrame &, const WorkloadFrame &) = default;
};

//! One snapshot of the lab; made ten times a second in the lab's threads, drawn by the window, written by the recorder.
struct Frame {
    std::chrono::milliseconds time{0}; //!< Since the run began.
    SwarmFrame swarm;
    ServerFrame server;
    bool proxyCounts = true; //!< False: a product is the proxy and does not tell its figures; `proxy` is then empty.
    ProxyCounters proxy;
    WorkloadFrame workload;

    friend bool operator==(const Frame &, const Frame &) = default;
};

//! Something that was done to the system: drawn as a line through every chart.
struct Mark {
    enum class Kind { Fault, Fix, Note };
    std::chrono::milliseconds time{0};
    Kind kind = Kind::Note;
    QString label;

    friend bool operator==(const Mark &, const Mark &) = default;
};

} // namespace Pushlab

Q_DECLARE_METATYPE(Pushlab::Frame)
Q_DECLARE_METATYPE(Pushlab::Mark)
