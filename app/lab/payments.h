// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/httprequester.h"
#include "lab/openloop.h"
#include "metrics/histogram.h"

#include <vector>

namespace Pushlab {

/*!
 * Customers who pay: `POST /pay` on an open-loop schedule, so a stuck server does not slow them down.
 *
 * Made, used and destroyed in one thread.
 */
class Payments final : public QObject
{
    Q_OBJECT
public:
    Payments(const QHostAddress &host, quint16 port, QObject *parent = nullptr);

    void setSchedule(double perSecond, std::chrono::milliseconds work);

    struct Counters {
        qint64 paid = 0;
        qint64 rejected = 0; //!< 503
        qint64 failed = 0; //!< Another status, no answer in time, or no connection to be had.
    };
    const Counters &counters() const { return m_counters; }
    //! Time from the intended moment to the 200, since the last call.
    Histogram takeInterval();

private:
    void pay(std::chrono::steady_clock::time_point intended);
    HttpRequester *idleRequester();

    QHostAddress m_host;
    quint16 m_port;
    std::vector<std::unique_ptr<HttpRequester>> m_requesters;
    OpenLoop m_schedule;
    std::chrono::milliseconds m_work{20};
    Counters m_counters;
    Histogram m_interval;
};

} // namespace Pushlab
