// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/serverwatch.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 100ms;
constexpr auto patience = 2s;

ServerFrame fromJson(const QJsonObject &stats)
{
    const auto number
        = [](const QJsonObject &object, const char *key) { return object.value(QLatin1StringView(key)).toInteger(-1); };
    const auto part = [&stats](const char *key) { return stats.value(QLatin1StringView(key)).toObject(); };
    const QJsonObject pool = part("pool");
    const QJsonObject connections = part("connections");
    const QJsonObject process = part("process");
    const QJsonObject hub = part("hub");

    ServerFrame frame;
    frame.reachable = true;
    frame.pid = number(stats, "pid");
    frame.poolThreads = int(number(pool, "threads"));
    frame.poolBusy = int(number(pool, "busy"));
    frame.poolQueued = int(number(pool, "queued"));
    frame.poolQueueLimit = int(number(pool, "queueLimit"));
    frame.poolRejected = number(pool, "rejected");
    frame.connections = int(number(connections, "total"));
    for (const Transport transport : allTransports)
        frame.subscribers[size_t(transport)] = connections.value(transportKey(transport)).toInt();
    frame.residentBytes = number(process, "rssBytes");
    frame.unsentBytes = number(part("bytes"), "unsent");
    frame.descriptors = int(number(process, "descriptors"));
    frame.osThreads = int(number(process, "osThreads"));
    frame.cpu = std::chrono::microseconds(number(process, "cpuMicroseconds"));
    frame.published = quint64(number(hub, "published"));
    frame.newestId = quint64(number(hub, "newestId"));
    return frame;
}

ServerThreads threadsOf(const Expected<HttpReply> &reply)
{
    if (!reply)
        return {{}, reply.error()};
    if (reply->head.status != 200)
        return {{}, QString::fromUtf8(reply->body).trimmed()};
    ServerThreads threads;
    for (const QJsonValue &value : QJsonDocument::fromJson(reply->body).array()) {
        const QJsonObject thread = value.toObject();
        threads.list.append({thread.value(QLatin1StringView("name")).toString(),
                             thread.value(QLatin1StringView("state")).toString(),
                             thread.value(QLatin1StringView("request")).toString(),
                             thread.value(QLatin1StringView("seconds")).toDouble()});
    }
    return threads;
}

//! For an order that is carried out or refused, and tells no more than that.
HttpRequester::Done outcome(ServerWatch::Done done)
{
    return [done = std::move(done)](const Expected<HttpReply> &reply) {
        if (!reply)
            done(reply.error());
        else if (reply->head.status != 200)
            done(QString::fromUtf8(reply->body));
        else
            done({});
    };
}

} // namespace

ServerWatch::ServerWatch(const QHostAddress &host, quint16 managementPort, const QByteArray &token, QObject *parent)
    : QObject(parent),
      m_questions(host, managementPort),
      m_orders(host, managementPort),
      m_token(token)
{
    m_tick.setInterval(interval);
    connect(&m_tick, &QTimer::timeout, this, &ServerWatch::ask);
    m_tick.start();
}

HttpRequestHead ServerWatch::request(const char *method, const QByteArray &target) const
{
    HttpRequestHead head{method, target, 1, {}};
    head.headers.append(QByteArrayLiteral("Authorization"), "Bearer " + m_token);
    return head;
}

void ServerWatch::ask()
{
    if (m_questions.isBusy())
        return;
    m_questions.send(request("GET", QByteArrayLiteral("/stats")), {}, patience,
                     [this](const Expected<HttpReply> &reply) {
                         if (reply && reply->head.status == 200)
                             m_frame = fromJson(QJsonDocument::fromJson(reply->body).object());
                         else
                             m_frame.reachable = false;
                     });
}

void ServerWatch::patch(const QJsonObject &changes, Done done)
{
    HttpRequestHead head = request("PATCH", QByteArrayLiteral("/settings"));
    head.headers.append(QByteArrayLiteral("Content-Type"), QByteArrayLiteral("application/json"));
    order(head, QJsonDocument(changes).toJson(QJsonDocument::Compact), outcome(std::move(done)));
}

void ServerWatch::freeze(std::chrono::milliseconds time, Done done)
{
    order(request("POST", "/faults/freeze?for=" + QByteArray::number(qint64(time.count())) + "ms"), {},
          outcome(std::move(done)));
}

void ServerWatch::askThreads(std::function<void(const ServerThreads &)> done)
{
    order(request("GET", QByteArrayLiteral("/threads")), {},
          [done = std::move(done)](const Expected<HttpReply> &reply) { done(threadsOf(reply)); });
}

void ServerWatch::order(const HttpRequestHead &head, const QByteArray &body, HttpRequester::Done done)
{
    m_pending.append({head, body, std::move(done)});
    sendOrder();
}

void ServerWatch::sendOrder()
{
    if (m_pending.isEmpty() || m_orders.isBusy())
        return;
    const Order order = m_pending.takeFirst();
    m_orders.send(order.head, order.body, patience, [this, done = order.done](const Expected<HttpReply> &reply) {
        done(reply);
        sendOrder();
    });
}

} // namespace Pushlab
