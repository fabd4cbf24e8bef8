// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "serverstats.h"

namespace Pushlab {

namespace {

//! One metric family. A group whose members differ by a label is written as one family.
struct Family {
    const char *name;
    const char *type;
    const char *help;
    const char *group; //!< The object in /stats.
    const char *member; //!< One member; null: every member, under this label.
    const char *label = nullptr;
};

constexpr Family families[] = {
    {"pushlab_connections", "gauge", "Open connections by what they carry.", "connections", nullptr, "kind"},
    {"pushlab_pool_threads", "gauge", "Threads that the request pool may have.", "pool", "threads"},
    {"pushlab_pool_busy", "gauge", "Pool threads that serve a request.", "pool", "busy"},
    {"pushlab_pool_queued", "gauge", "Requests that wait for a pool thread.", "pool", "queued"},
    {"pushlab_pool_started_total", "counter", "Requests that got a pool thread.", "pool", "started"},
    {"pushlab_pool_rejected_total", "counter", "Requests refused because the pool and its queue were full.", "pool",
     "rejected"},
    {"pushlab_events_published_total", "counter", "Events added to the log.", "hub", "published"},
    {"pushlab_events_repeated_total", "counter", "Publishes repeated under the same key.", "hub", "repeated"},
    {"pushlab_events_delivered_total", "counter", "Events handed to subscribers live.", "hub", "delivered"},
    {"pushlab_events_replayed_total", "counter", "Events handed to subscribers out of the history.", "hub", "replayed"},
    {"pushlab_gaps_total", "counter", "Subscribers that were told of a loss.", "hub", "gaps"},
    {"pushlab_subscribers", "gauge", "Subscribers of the hub.", "hub", "subscribers"},
    {"pushlab_payments_paid_total", "counter", "Payments done.", "payments", "paid"},
    {"pushlab_payments_rejected_total", "counter", "Payments refused.", "payments", "rejected"},
    {"pushlab_closed_total", "counter", "Connections ended, by reason.", "closed", nullptr, "reason"},
    {"pushlab_received_bytes_total", "counter", "TCP payload from clients.", "bytes", "in"},
    {"pushlab_sent_bytes_total", "counter", "TCP payload to clients.", "bytes", "out"},
    {"pushlab_resident_bytes", "gauge", "Resident memory; kernel socket buffers are not in it.", "process", "rssBytes"},
    {"pushlab_descriptors", "gauge", "Open file descriptors.", "process", "descriptors"},
    {"pushlab_os_threads", "gauge", "Threads that the operating system counts.", "process", "osThreads"},
    {"pushlab_loop_lag_milliseconds", "gauge", "How late the event loop was when last measured.", "loop", "lagMs"},
};

QByteArray number(const QJsonValue &value) { return QByteArray::number(value.toInteger()); }

} // namespace

QByteArray prometheusText(const QJsonObject &stats)
{
    QByteArray text;
    for (const Family &family : families) {
        text += QByteArray("# HELP ") + family.name + ' ' + family.help + '\n';
        text += QByteArray("# TYPE ") + family.name + ' ' + family.type + '\n';
        const QJsonObject group = stats.value(QLatin1StringView(family.group)).toObject();
        if (family.member) {
            text += QByteArray(family.name) + ' ' + number(group.value(QLatin1StringView(family.member))) + '\n';
            continue;
        }
        for (auto member = group.begin(); member != group.end(); ++member)
            text += QByteArray(family.name) + '{' + family.label + "=\"" + member.key().toUtf8() + "\"} "
                + number(member.value()) + '\n';
    }
    return text;
}

} // namespace Pushlab
