// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workload/payments.h"

namespace Pushlab {

bool Payments::tryPay(std::chrono::milliseconds work, std::function<void()> done)
{
    const auto job = [this, work, done = std::move(done)](RequestPool::Worker &worker) {
        worker.setState("sleeping in a payment");
        if (!worker.sleep(work))
            return;
        ++m_paid;
        done();
    };
    const bool started = m_pool.tryStart(QByteArrayLiteral("POST /pay"), job);
    if (!started)
        ++m_rejected;
    return started;
}

} // namespace Pushlab
