// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workload/mailbox.h"
#include "workload/requestpool.h"

#include <atomic>

namespace Pushlab {

/*!
 * The business work that shares the pool with whatever else takes a thread: `/pay` sleeps for its work's time.
 *
 * Called from the server's thread. Must outlive the pool's jobs: call stop(), then destroy the pool, then this.
 */
class Payments
{
public:
    explicit Payments(RequestPool &pool) : m_pool(pool) {}

    //! \a done is called on the pool thread when \a work has been done, never after stop(). False: the pool is full.
    bool tryPay(std::chrono::milliseconds work, std::function<void()> done);
    //! Lets every payment that is being worked on go at once, unpaid.
    void stop() { m_stopped.close(); }

    struct Counters {
        quint64 paid = 0;
        quint64 rejected = 0;
    };
    Counters counters() const { return {m_paid.load(), m_rejected}; }

private:
    struct Nothing {
    };

    RequestPool &m_pool;
    Mailbox<Nothing> m_stopped; //!< Nothing is ever put: a sleep that can be ended.
    std::atomic<quint64> m_paid = 0;
    quint64 m_rejected = 0;
};

} // namespace Pushlab
