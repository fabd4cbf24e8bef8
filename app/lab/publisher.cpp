// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/publisher.h"

#include <QUuid>

#include <algorithm>
#include <cmath>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {
constexpr auto answerTimeout = 5s;
constexpr auto retryPause = 20ms; // wall clock: it says how soon the publisher notices that the server is back
} // namespace

Publisher::Publisher(const QUrl &url, Progress progress, QObject *parent)
    : QObject(parent),
      m_target(url.toEncoded(QUrl::RemoveScheme | QUrl::RemoveAuthority | QUrl::RemoveFragment)),
      m_requester(url),
      m_run(QUuid::createUuid().toByteArray(QUuid::Id128)),
      m_schedule([this](OpenLoop::Clock::time_point intended) {
          m_due.push_back({++m_number, intended});
          if (m_number >= m_last)
              m_schedule.setRate(0);
          if (!m_requester.isBusy() && !m_retry.isActive())
              sendNext();
      }),
      m_progress(std::move(progress))
{
    m_retry.setSingleShot(true);
    m_retry.setInterval(retryPause);
    connect(&m_retry, &QTimer::timeout, this, &Publisher::sendNext);
}

quint64 Publisher::messagesIn(std::chrono::duration<double> time, double perSecond)
{
    return quint64(std::max(1.0, std::round(perSecond * time.count())));
}

void Publisher::setSchedule(double perSecond, qsizetype messageSize, quint64 messages)
{
    m_size = messageSize;
    m_last = messages;
    m_schedule.setRate(perSecond);
}

void Publisher::sendNext()
{
    if (m_due.empty())
        return;
    Stamp &stamp = m_due.front();
    stamp.sent = OpenLoop::Clock::now();
    if (lastStarted() < stamp.number)
        m_progress->store(stamp.number);
    HttpRequestHead head{QByteArrayLiteral("POST"), m_target, 1, {}};
    head.headers.append(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    head.headers.append(QByteArrayLiteral("Idempotency-Key"), m_run + '-' + QByteArray::number(stamp.number));
    m_requester.send(head, stamp.encode(m_size), answerTimeout,
                     [this](const Expected<HttpReply> &reply) { answered(reply); });
}

void Publisher::answered(const Expected<HttpReply> &reply)
{
    if (!reply || reply->head.status / 100 != 2) { // 200 of ours; others say 201, 202 or 204
        m_refusal = reply
            ? tr("the answer was %1 %2").arg(reply->head.status).arg(QString::fromUtf8(httpReason(reply->head.status)))
            : reply.error();
        ++m_retried;
        m_retry.start();
        return;
    }
    m_refusal.clear();
    m_acknowledged = m_due.front().number;
    m_due.pop_front();
    sendNext();
}

} // namespace Pushlab
