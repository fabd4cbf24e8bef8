// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workload/requestpool.h"

#include <atomic>

namespace Pushlab {

/*!
 * The business work that shares the pool with whatever else takes a thread: `/pay` sleeps for its work's time.
 *
 * Called from the server's thread. Must outlive the pool, which ends the payments that are being worked on.
 */
class Payments
{
public:
    explicit Payments(RequestPool &pool) : m_pool(pool) {}

    //! \a done is called on the pool thread when \a work has been done, or never. False: the pool is full.
    bool tryPay(std::chrono::milliseconds work, std::function<void()> done);

    struct Counters {
        quint64 paid = 0;
        quint64 rejected = 0;
    };
    Counters counters() const { return {m_paid.load(), m_rejected}; }

private:
    RequestPool &m_pool;
    std::atomic<quint64> m_paid = 0;
    quint64 m_rejected = 0;
};

} // namespace Pushlab
