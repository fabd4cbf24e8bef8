// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/fanload.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr size_t dialsAtOnce = 128;
constexpr auto openPatience = 60s;
constexpr auto settleTime = 500ms; //!< A poll counts as open when it is sent; the server needs a moment to hold it.
constexpr auto drainPatience = 20s;
constexpr auto answerPatience = 20s;

} // namespace

FanLoad::FanLoad(const FanLoadOptions &options)
    : m_options(options),
      m_events{[this] { opened(); }, [this](const FanMark &mark) { received(mark); },
               [this](const QString &error) { end(error); }},
      m_requester(QHostAddress(QHostAddress::LocalHost), options.target.port),
      m_schedule([this](Clock::time_point intended) {
          if (m_number == quint64(m_options.messages))
              return m_schedule.setRate(0);
          m_due.push_back({++m_number, intended});
          publish();
      })
{
    m_patience.setSingleShot(true);
    connect(&m_patience, &QTimer::timeout, this, [this] {
        end(m_number == 0 ? QStringLiteral("%1 of %2 clients could connect").arg(m_open).arg(m_options.clients)
                          : QStringLiteral("%1 of %2 messages came")
                                .arg(m_result.delivered)
                                .arg(qint64(m_options.clients) * m_options.messages));
    });
}

FanLoad::~FanLoad() = default;

void FanLoad::start()
{
    m_patience.start(openPatience);
    m_before = processStats(m_options.serverPid);
    m_began = Clock::now();
    for (size_t i = 0; i < dialsAtOnce; ++i)
        dialNext();
}

void FanLoad::dialNext()
{
    if (m_subscribers.size() == size_t(m_options.clients))
        return;
    m_subscribers.push_back(std::make_unique<FanSubscriber>(m_options.target, m_events));
    m_subscribers.back()->dial();
}

void FanLoad::opened()
{
    ++m_open;
    dialNext();
    if (m_open < m_options.clients)
        return;
    m_result.connecting = std::chrono::duration_cast<std::chrono::milliseconds>(Clock::now() - m_began);
    QTimer::singleShot(settleTime, this, &FanLoad::settle);
}

void FanLoad::settle()
{
    const ProcessStats open = processStats(m_options.serverPid);
    m_result.memoryPerConnection = double(open.residentBytes - m_before.residentBytes) / m_options.clients;
    m_before = open;
    m_patience.start(std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::duration<double>(m_options.messages / m_options.rate))
                     + drainPatience);
    m_schedule.setRate(m_options.rate);
}

void FanLoad::publish()
{
    if (m_due.empty() || m_requester.isBusy())
        return;
    HttpRequestHead head{QByteArrayLiteral("POST"), m_options.target.publishPath, 1, {}};
    head.headers.append(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("text/plain"));
    const QByteArray message = m_due.front().encode(m_options.messageSize);
    m_due.pop_front();
    m_requester.send(head, message, answerPatience, [this](const Expected<HttpReply> &reply) {
        if (!reply)
            end(QStringLiteral("a message could not be published: ") + reply.error());
        else if (reply->head.status / 100 != 2)
            end(QStringLiteral("a message was refused: %1").arg(reply->head.status));
        else
            publish();
    });
}

void FanLoad::received(const FanMark &mark)
{
    m_result.latency.record(std::chrono::duration_cast<Histogram::Duration>(Clock::now() - mark.intended));
    if (++m_result.delivered == qint64(m_options.clients) * m_options.messages)
        end();
}

void FanLoad::end(const QString &error)
{
    if (std::exchange(m_ended, true))
        return;
    m_patience.stop();
    m_schedule.setRate(0);
    const auto cpu = processStats(m_options.serverPid).cpu - m_before.cpu;
    m_result.cpuPerMessage = double(cpu.count()) / double(std::max<qint64>(m_result.delivered, 1));
    m_result.error = error;
    Q_EMIT finished(m_result);
}

} // namespace Pushlab
