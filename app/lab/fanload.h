// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/fansubscriber.h"
#include "lab/httprequester.h"
#include "lab/openloop.h"
#include "metrics/histogram.h"
#include "platform/processstats.h"

#include <deque>
#include <memory>
#include <vector>

namespace Pushlab {

struct FanLoadOptions {
    FanTarget target;
    int clients = 100;
    double rate = 100; //!< Messages a second.
    int messages = 400;
    qsizetype messageSize = 100; //!< Bytes.
    qint64 serverPid = 0;
};

//! What one measurement found. With an error the figures mean nothing.
struct FanLoadResult {
    QString error;
    std::chrono::milliseconds connecting{0}; //!< From the first dial until all were open.
    double memoryPerConnection = 0; //!< Bytes of the server's resident set.
    double cpuPerMessage = 0; //!< µs of the server's user and system time for each delivery.
    qint64 delivered = 0;
    Histogram latency; //!< Since the intended time of the publish.

    friend bool operator==(const FanLoadResult &, const FanLoadResult &) = default;
};

/*!
 * A fan-out load on one server, once: opens the clients, posts messages on an open-loop schedule, and accounts for
 * every message to every client. Cheaper than the Swarm, which plays real clients; here the server is what is measured.
 *
 * Made, used and destroyed in one thread, which should have a dispatcher for many sockets.
 */
class FanLoad final : public QObject
{
    Q_OBJECT
public:
    explicit FanLoad(const FanLoadOptions &options);
    ~FanLoad() override;

    void start();

Q_SIGNALS:
    void finished(const Pushlab::FanLoadResult &result); //!< Once.

private:
    using Clock = FanMark::Clock;

    void dialNext();
    void opened();
    void settle();
    void publish();
    void received(const FanMark &mark);
    void end(const QString &error = {});

    const FanLoadOptions m_options;
    const FanEvents m_events;
    std::vector<std::unique_ptr<FanSubscriber>> m_subscribers;
    HttpRequester m_requester;
    OpenLoop m_schedule;
    QTimer m_patience; //!< For all clients to open, then for all messages to come.
    std::deque<FanMark> m_due;
    quint64 m_number = 0; //!< Of the newest message that became due.
    int m_open = 0;
    bool m_ended = false;
    Clock::time_point m_began;
    ProcessStats m_before; //!< The server's, of the present phase.
    FanLoadResult m_result;
};

} // namespace Pushlab
