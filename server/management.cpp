// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "management.h"

#include "backend.h"
#include "connectionlist.h"
#include "serverstats.h"
#include "transport/bearertoken.h"
#include "transport/httpconnection.h"
#include "transport/jsonanswer.h"
#include "wire/duration.h"

#include <QJsonArray>
#include <QThread>

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

constexpr auto lagInterval = 100ms;
constexpr auto longestFreeze = 5min;

} // namespace

Expected<std::unique_ptr<Management>> Management::start(Backend &backend, quint16 port, const QByteArray &token)
{
    std::unique_ptr<Management> management(new Management(backend, token));
    if (!management->m_listener.listen(QHostAddress(QHostAddress::LocalHost), port))
        return failure(QStringLiteral("Cannot listen on management port %1: %2")
                           .arg(QString::number(port), management->m_listener.errorString()));
    management->addRoutes();
    return management;
}

Management::Management(Backend &backend, const QByteArray &token)
    : m_backend(backend),
      m_token(token),
      m_listener(m_deadlines)
{
    m_uptime.start();
    m_lagDue = Clock::now() + lagInterval;
    m_lagTimer.setTimerType(Qt::PreciseTimer);
    connect(&m_lagTimer, &QTimer::timeout, this, &Management::measureLag);
    m_lagTimer.start(lagInterval);
}

Management::~Management() { m_listener.closeAll(); }

void Management::addRoutes()
{
    m_routes = std::make_unique<HttpRoutes>(m_listener);
    route("GET", "/stats", &Management::stats);
    route("GET", "/threads", &Management::threads);
    route("GET", "/metrics", &Management::metrics);
    route("GET", "/connections", &Management::connections);
    route("PATCH", "/settings", &Management::settings);
    route("POST", "/faults/freeze", &Management::freeze);
}

void Management::route(const QByteArray &method, const QByteArray &path, void (Management::*handler)(HttpConnection &))
{
    m_routes->route(method, path, [this, handler](HttpConnection &connection) {
        if (carriesBearerToken(connection.request().head, m_token)) {
            (this->*handler)(connection);
            return;
        }
        HttpHeaders headers;
        headers.append(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer"));
        connection.answer(401, QByteArrayLiteral("The management port needs its bearer token.\n"),
                          QByteArrayLiteral("text/plain"), headers);
    });
}

void Management::stats(HttpConnection &connection)
{
    answerJson(connection, serverStats(m_backend, {m_uptime.elapsed(), m_lag, m_lagMax}));
}

void Management::threads(HttpConnection &connection)
{
    QJsonArray list;
    const QList<PoolThreadInfo> threads = m_backend.pool().threads();
    for (const PoolThreadInfo &thread : threads)
        list.append(QJsonObject{{QStringLiteral("name"), QString::fromUtf8(thread.name)},
                                {QStringLiteral("state"), QString::fromUtf8(thread.state)},
                                {QStringLiteral("request"), QString::fromUtf8(thread.request)},
                                {QStringLiteral("seconds"), double(thread.time.count()) / 1000}});
    answerJson(connection, list);
}

void Management::metrics(HttpConnection &connection)
{
    connection.answer(200, prometheusText(serverStats(m_backend, {m_uptime.elapsed(), m_lag, m_lagMax})),
                      QByteArrayLiteral("text/plain; version=0.0.4"));
}

void Management::connections(HttpConnection &connection)
{
    constexpr qsizetype most = 100; // ports in one question
    QSet<quint16> ports;
    const QList<QByteArray> words = connection.request().head.query("peer").value_or(QByteArray()).split(',');
    for (const QByteArray &word : words) {
        bool isNumber = false;
        const quint16 port = word.toUShort(&isNumber);
        if (!isNumber || port == 0 || words.size() > most) {
            answerJsonError(connection, 400,
                            QStringLiteral("peer must be up to %1 ports of peers, such as peer=40312,40313.").arg(most));
            return;
        }
        ports.insert(port);
    }
    answerJson(connection, connectionList(m_backend.listener(), ports));
}

void Management::settings(HttpConnection &connection)
{
    const Expected<QJsonObject> changes = jsonObject(connection.request().body);
    if (!changes) {
        answerJsonError(connection, 400, changes.error());
        return;
    }
    const Expected<void> patched = m_backend.patch(*changes);
    if (patched)
        answerJson(connection, m_backend.settings().toJson());
    else
        answerJsonError(connection, 400, patched.error());
}

void Management::freeze(HttpConnection &connection)
{
    const QByteArray text = connection.request().head.query("for").value_or(QByteArray());
    const Expected<std::chrono::milliseconds> time = parseDuration(QString::fromUtf8(text));
    if (!time || *time > longestFreeze) {
        answerJsonError(connection, 400, QStringLiteral("for must be a time of at most 5min, such as 5s."));
        return;
    }
    answerJson(connection, QJsonObject{{QStringLiteral("frozenMs"), qint64(time->count())}});
    // In the next turn, when the answer is on its way: the whole event loop then really stands still.
    QTimer::singleShot(0, this, [time = *time] { QThread::msleep(static_cast<unsigned long>(time.count())); });
}

void Management::measureLag()
{
    const Clock::time_point now = Clock::now();
    m_lag = std::max(0ms, std::chrono::duration_cast<std::chrono::milliseconds>(now - m_lagDue));
    m_lagMax = std::max(m_lagMax, m_lag);
    m_lagDue = now + lagInterval;
}

} // namespace Pushlab
