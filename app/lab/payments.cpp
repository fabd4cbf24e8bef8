// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/payments.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr size_t connectionLimit = 512; // more customers than any pool and queue of the lab; bounds descriptors
constexpr auto patience = 30s;
} // namespace

Payments::Payments(const QHostAddress &host, quint16 port, QObject *parent)
    : QObject(parent),
      m_host(host),
      m_port(port),
      m_schedule([this](OpenLoop::Clock::time_point intended) { pay(intended); })
{}

void Payments::setSchedule(double perSecond, std::chrono::milliseconds work)
{
    m_work = work;
    m_schedule.setRate(perSecond);
}

void Payments::pay(OpenLoop::Clock::time_point intended)
{
    HttpRequester *const requester = idleRequester();
    if (!requester) {
        ++m_counters.failed;
        return;
    }
    HttpRequestHead head{QByteArrayLiteral("POST"), "/pay?work=" + QByteArray::number(m_work.count()) + "ms", 1, {}};
    requester->send(head, {}, patience, [this, intended](const Expected<HttpReply> &reply) {
        if (!reply) {
            ++m_counters.failed;
        } else if (reply->head.status == 200) {
            ++m_counters.paid;
            m_interval.record(std::chrono::duration_cast<Histogram::Duration>(OpenLoop::Clock::now() - intended));
        } else if (reply->head.status == 503) {
            ++m_counters.rejected;
        } else {
            ++m_counters.failed;
        }
    });
}

HttpRequester *Payments::idleRequester()
{
    for (const auto &requester : m_requesters) {
        if (!requester->isBusy())
            return requester.get();
    }
    if (m_requesters.size() == connectionLimit)
        return nullptr;
    return m_requesters.emplace_back(std::make_unique<HttpRequester>(m_host, m_port)).get();
}

Histogram Payments::takeInterval() { return std::exchange(m_interval, Histogram()); }

} // namespace Pushlab
