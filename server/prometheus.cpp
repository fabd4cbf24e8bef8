// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverstats.h"

#include <algorithm>

namespace Pushlab {

namespace {

//! One metric family. Units are base units, as promtool wants them.
struct Family {
    const char *name;
    const char *type;
    const char *help;
    const char *group; //!< The object in /stats.
    const char *member; //!< One member; null: every other member of the group, under this label.
    const char *label = nullptr;
    double perUnit = 1; //!< How many of what /stats counts make one of the unit.
};

constexpr double milli = 1e3;
constexpr double micro = 1e6;

constexpr Family families[] = {
    {"pushlab_connections", "gauge", "Open connections that carry events.", "connections", nullptr, "transport"},
    {"pushlab_connections_open", "gauge", "Open connections, those without a stream or a poll too.", "connections",
     "total"},
    {"pushlab_connections_departed", "gauge", "Entries of clients that left while clean-up is off.", "connections",
     "departed"},
    {"pushlab_pool_threads", "gauge", "Threads that the request pool may have.", "pool", "threads"},
    {"pushlab_pool_busy", "gauge", "Pool threads that serve a request.", "pool", "busy"},
    {"pushlab_pool_queued", "gauge", "Requests that wait for a pool thread.", "pool", "queued"},
    {"pushlab_pool_queue_limit", "gauge", "Requests that may wait for a pool thread.", "pool", "queueLimit"},
    {"pushlab_pool_started_total", "counter", "Requests that got a pool thread.", "pool", "started"},
    {"pushlab_pool_rejected_total", "counter", "Requests refused because the pool and its queue were full.", "pool",
     "rejected"},
    {"pushlab_pool_wait_seconds_total", "counter", "Time that started requests had waited for a pool thread.", "pool",
     "waitedTotalMs", nullptr, milli},
    {"pushlab_pool_wait_longest_seconds", "gauge", "The longest of these waits since the start.", "pool", "waitedMaxMs",
     nullptr, milli},
    {"pushlab_events_published_total", "counter", "Events added to the log.", "hub", "published"},
    {"pushlab_events_repeated_total", "counter", "Publishes repeated under the same key.", "hub", "repeated"},
    {"pushlab_events_delivered_total", "counter", "Events handed to subscribers live.", "hub", "delivered"},
    {"pushlab_events_replayed_total", "counter", "Events handed to subscribers out of the history.", "hub", "replayed"},
    {"pushlab_events_dropped_total", "counter",
     "Events handed to a subscriber that was too slow or had departed, and never written.", "hub", "dropped"},
    {"pushlab_gaps_total", "counter", "Subscribers that were told of a loss.", "hub", "gaps"},
    {"pushlab_subscribers", "gauge", "Subscribers of the hub.", "hub", "subscribers"},
    {"pushlab_payments_paid_total", "counter", "Payments done.", "payments", "paid"},
    {"pushlab_payments_rejected_total", "counter", "Payments refused.", "payments", "rejected"},
    {"pushlab_closed_total", "counter", "Connections ended, by reason.", "closed", nullptr, "reason"},
    {"pushlab_received_bytes_total", "counter", "TCP payload from clients.", "bytes", "in"},
    {"pushlab_sent_bytes_total", "counter", "TCP payload to clients.", "bytes", "out"},
    {"pushlab_dropped_bytes_total", "counter", "Of the payload to clients: unsent when a connection was reset.",
     "bytes", "dropped"},
    {"pushlab_unsent_bytes", "gauge", "Payload that waits here for clients who do not read fast enough.", "bytes",
     "unsent"},
    {"pushlab_resident_bytes", "gauge", "Resident memory; kernel socket buffers are not in it.", "process", "rssBytes"},
    {"pushlab_descriptors", "gauge", "Open file descriptors.", "process", "descriptors"},
    {"pushlab_os_threads", "gauge", "Threads that the operating system counts.", "process", "osThreads"},
    {"pushlab_cpu_seconds_total", "counter", "User and system time of the process.", "process", "cpuMicroseconds",
     nullptr, micro},
    {"pushlab_loop_lag_seconds", "gauge", "How late the event loop was when last measured.", "loop", "lagMs", nullptr,
     milli},
    {"pushlab_loop_lag_longest_seconds", "gauge", "The longest lag since the start.", "loop", "lagMaxMs", nullptr,
     milli},
};

bool standsAlone(const Family &labelled, const QString &member)
{
    return std::any_of(std::begin(families), std::end(families), [&](const Family &family) {
        return family.member && !qstrcmp(family.group, labelled.group) && member == QLatin1StringView(family.member);
    });
}

QByteArray sample(const Family &family, const QByteArray &labels, const QJsonValue &value)
{
    const double number = double(value.toInteger());
    if (number < 0)
        return {}; // The system does not tell.
    return family.name + labels + ' ' + QByteArray::number(number / family.perUnit, 'g', 15) + '\n';
}

} // namespace

QByteArray prometheusText(const QJsonObject &stats)
{
    QByteArray text;
    for (const Family &family : families) {
        text += QByteArray("# HELP ") + family.name + ' ' + family.help + '\n';
        text += QByteArray("# TYPE ") + family.name + ' ' + family.type + '\n';
        const QJsonObject group = stats.value(QLatin1StringView(family.group)).toObject();
        if (family.member) {
            text += sample(family, {}, group.value(QLatin1StringView(family.member)));
            continue;
        }
        for (auto member = group.begin(); member != group.end(); ++member) {
            if (!standsAlone(family, member.key()))
                text += sample(family, QByteArray("{") + family.label + "=\"" + member.key().toUtf8() + "\"}",
                               member.value());
        }
    }
    return text;
}

} // namespace Pushlab
