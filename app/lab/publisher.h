// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/stamp.h"
#include "lab/httprequester.h"
#include "lab/openloop.h"

#include <QUrl>

#include <atomic>
#include <deque>
#include <limits>
#include <memory>

namespace Pushlab {

/*!
 * Publishes on an open-loop schedule: message n is due at start + n / rate whatever the server does, and carries that
 * intended time. What was not acknowledged is sent again under the same idempotency key, in order.
 *
 * Made, used and destroyed in one thread.
 */
class Publisher final : public QObject
{
    Q_OBJECT
public:
    //! The number of the newest message whose first sending has begun: the one value that other threads may read.
    using Progress = std::shared_ptr<std::atomic<quint64>>;

    //! Messages are posted to \a url; any 2xx takes one.
    Publisher(const QUrl &url, Progress progress, QObject *parent = nullptr);

    //! How many messages are due in \a time; at least one.
    static quint64 messagesIn(std::chrono::duration<double> time, double perSecond);

    //! Rate 0 stops the schedule, and so do \a messages, counted from the first ever; what is due already is still
    //! sent.
    void setSchedule(double perSecond, qsizetype messageSize, quint64 messages = std::numeric_limits<quint64>::max());

    quint64 acknowledged() const { return m_acknowledged; }
    quint64 overdue() const { return quint64(m_due.size()); }
    qint64 retried() const { return m_retried; }
    const QString &lastRefusal() const { return m_refusal; } //!< Why the present message was not taken, the last time.
    quint64 lastStarted() const { return m_progress->load(); }

private:
    void sendNext();
    void answered(const Expected<HttpReply> &reply);

    const QByteArray m_target;
    HttpRequester m_requester;
    const QByteArray m_run; //!< Makes the idempotency keys of this run different from every other's.
    OpenLoop m_schedule;
    QTimer m_retry;
    qsizetype m_size = 0;
    quint64 m_number = 0; //!< Of the newest message that became due.
    quint64 m_last = std::numeric_limits<quint64>::max(); //!< Of the message that ends the schedule.
    std::deque<Stamp> m_due; //!< Not yet acknowledged, oldest first.
    quint64 m_acknowledged = 0;
    qint64 m_retried = 0;
    QString m_refusal;
    const Progress m_progress;
};

} // namespace Pushlab
