// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverstats.h"

#include "backend.h"
#include "platform/processstats.h"

#include <QCoreApplication>

namespace Pushlab {

namespace {

QString key(const char *name) { return QString::fromLatin1(name); }

QJsonObject connectionStats(const Backend &backend)
{
    QJsonObject stats;
    const Sessions &sessions = backend.sessions();
    for (Transport transport : allTransports)
        stats.insert(transportKey(transport), sessions.count(transport));
    stats.insert(key("departed"), sessions.departedCount());
    stats.insert(key("total"), backend.listener().connectionCount() - sessions.departedCount());
    return stats;
}

QJsonObject poolStats(const RequestPool::Counters &pool)
{
    using std::chrono::milliseconds;
    return {{key("threads"), pool.threads},
            {key("busy"), pool.busy},
            {key("queued"), pool.queued},
            {key("queueLimit"), pool.queueLimit},
            {key("started"), qint64(pool.started)},
            {key("rejected"), qint64(pool.rejected)},
            {key("waitedMaxMs"), qint64(std::chrono::duration_cast<milliseconds>(pool.waitedMax).count())},
            {key("waitedTotalMs"), qint64(std::chrono::duration_cast<milliseconds>(pool.waitedTotal).count())}};
}

QJsonObject hubStats(const Hub &hub, const Sessions &sessions)
{
    const Hub::Counters &counters = hub.counters();
    return {{key("published"), qint64(counters.published)},    {key("repeated"), qint64(counters.repeated)},
            {key("delivered"), qint64(counters.delivered)},    {key("replayed"), qint64(counters.replayed)},
            {key("dropped"), qint64(sessions.droppedCount())}, {key("gaps"), qint64(counters.gaps)},
            {key("newestId"), qint64(hub.newestId())},         {key("oldestId"), qint64(hub.oldestId())},
            {key("subscribers"), hub.subscriberCount()}};
}

QJsonObject closedStats(const HttpListener::Counters &counters)
{
    QJsonObject stats;
    for (int reason = 0; reason < closeReasonCount; ++reason)
        stats.insert(closeReasonName(CloseReason(reason)), qint64(counters.closed[size_t(reason)]));
    return stats;
}

QJsonObject processStats()
{
    const ProcessStats process = ownProcessStats();
    return {{key("rssBytes"), process.residentBytes},
            {key("descriptors"), process.descriptors},
            {key("osThreads"), process.threads},
            {key("cpuMicroseconds"), qint64(process.cpu.count())}};
}

} // namespace

QJsonObject serverStats(const Backend &backend, const LoopStats &loop)
{
    const HttpListener::Counters &listener = backend.listener().counters();
    const Payments::Counters payments = backend.payments().counters();
    return {{key("pid"), QCoreApplication::applicationPid()},
            {key("uptimeMs"), loop.uptimeMs},
            {key("connections"), connectionStats(backend)},
            {key("pool"), poolStats(backend.pool().counters())},
            {key("hub"), hubStats(backend.hub(), backend.sessions())},
            {key("payments"),
             QJsonObject{{key("paid"), qint64(payments.paid)}, {key("rejected"), qint64(payments.rejected)}}},
            {key("closed"), closedStats(listener)},
            {key("bytes"),
             QJsonObject{{key("in"), qint64(listener.bytesIn)},
                         {key("out"), qint64(listener.bytesOut)},
                         {key("dropped"), qint64(listener.bytesDropped)},
                         {key("unsent"), backend.listener().unsentBytes()}}},
            {key("process"), processStats()},
            {key("loop"),
             QJsonObject{{key("lagMs"), qint64(loop.lag.count())}, {key("lagMaxMs"), qint64(loop.lagMax.count())}}},
            {key("settings"), backend.settings().toJson()}};
}

} // namespace Pushlab
