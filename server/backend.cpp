// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backend.h"

#include "hub/memorylog.h"
#include "hub/sqlitelog.h"
#include "platform/freememory.h"
#include "transport/bearertoken.h"
#include "transport/cors.h"
#include "transport/httpconnection.h"
#include "transport/longpoll.h"
#include "transport/session.h"
#include "transport/sse.h"
#include "transport/websocket.h"
#include "wire/duration.h"

#include <QJsonDocument>

#include <thread>

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

constexpr auto stopTime = 2s;
constexpr auto memoryInterval = 1s;
//! So many fewer connections make it worth while to give memory back, which takes a millisecond.
constexpr qsizetype manyConnections = 100;
constexpr auto longestWork = 60s;

Expected<std::unique_ptr<Log>> openLog(const ServerSettings &settings)
{
    if (settings.log == QLatin1StringView("memory"))
        return std::make_unique<MemoryLog>(settings.history);
    return SqliteLog::open(settings.log, settings.history).map([](std::unique_ptr<SqliteLog> log) {
        return std::unique_ptr<Log>(std::move(log));
    });
}

QByteArray jsonError(const QString &text)
{
    return QJsonDocument(QJsonObject{{QStringLiteral("error"), text}}).toJson(QJsonDocument::Compact);
}

} // namespace

Expected<std::unique_ptr<Backend>> Backend::start(const ServerSettings &settings, const HttpLimits &limits)
{
    Expected<std::unique_ptr<Log>> log = openLog(settings);
    if (!log)
        return failure(log.error());
    std::unique_ptr<Backend> backend(new Backend(settings, std::move(*log), limits));
    if (!backend->listen())
        return failure(QStringLiteral("Cannot listen on %1 port %2: %3")
                           .arg(settings.bind, QString::number(settings.port), backend->m_listener.errorString()));
    backend->addRoutes();
    return backend;
}

Backend::Backend(const ServerSettings &settings, std::unique_ptr<Log> log, const HttpLimits &limits)
    : m_settings(settings),
      m_random(QRandomGenerator::securelySeeded()),
      m_hub(std::move(log)),
      // The event loop needs threads only for payments, which sleep.
      m_pool(std::make_unique<RequestPool>(settings.pool, settings.queue,
                                           settings.threading == ServerSettings::Threading::EventLoop
                                               ? RequestPool::Start::OnDemand
                                               : RequestPool::Start::AtOnce)),
      m_payments(*m_pool),
      m_context{m_hub, *m_pool, m_tasks, m_sessions, m_deadlines, m_settings, m_random},
      m_listener(m_deadlines, limits)
{
    connect(&m_listener, &HttpListener::allClosed, this, [this] {
        if (!std::exchange(m_stopped, true))
            Q_EMIT stopped();
    });
    connect(&m_memoryTimer, &QTimer::timeout, this, &Backend::returnMemory);
    m_memoryTimer.start(memoryInterval);
    applySettings();
}

Backend::~Backend()
{
    // Threads block on the sessions' mailboxes: end those, then wait for the threads.
    m_listener.closeAll();
    m_pool.reset();
}

bool Backend::listen()
{
    if (!m_listener.listen(QHostAddress(m_settings.bind), m_settings.port))
        return false;
    m_routes = std::make_unique<HttpRoutes>(m_listener);
    return true;
}

void Backend::addRoutes()
{
    const auto get = [this](const QByteArray &path, HttpListener::Handler handler) {
        m_listener.route("GET", path, welcoming(slowed(guarded(std::move(handler)))));
        addPreflight(path, "GET, HEAD, OPTIONS");
    };
    const auto webSocket = [this](WebSocketSession::Mode mode) {
        return [this, mode](HttpConnection &connection) { WebSocketSession::serve(m_context, mode, connection); };
    };
    get("/poll", [this](HttpConnection &connection) { LongPoll::serve(m_context, connection); });
    get("/events", [this](HttpConnection &connection) { SseStream::serve(m_context, connection); });
    get("/ws", webSocket(WebSocketSession::Mode::Events));
    if (!m_settings.echoPath.isEmpty())
        get(m_settings.echoPath.toUtf8(), webSocket(WebSocketSession::Mode::Echo));
    const auto whole
        = [this](const QByteArray &method, const QByteArray &path, void (Backend::*handler)(HttpConnection &)) {
              m_routes->route(method, path, welcoming(slowed([this, handler](HttpConnection &connection) {
                                  (this->*handler)(connection);
                              })));
              addPreflight(path, (method == "GET" ? "GET, HEAD" : method) + ", OPTIONS");
          };
    whole("POST", "/push", &Backend::push);
    whole("POST", "/pay", &Backend::pay);
    whole("GET", "/health", &Backend::health);
}

//! What a browser asks before it sends another page's request with fields of its own; it shows no token yet.
void Backend::addPreflight(const QByteArray &path, const QByteArray &methods)
{
    m_listener.route("OPTIONS", path, welcoming([methods](HttpConnection &connection) {
                         connection.answer(204, {}, {}, preflightHeaders(methods));
                     }));
}

HttpListener::Handler Backend::welcoming(HttpListener::Handler handler) const
{
    const bool named = !QHostAddress(m_settings.bind).isLoopback();
    return [this, named, handler = std::move(handler)](HttpConnection &connection) {
        const HttpRequestHead &head = connection.request().head;
        if (!mayEnter(head, m_settings.origins, named))
            return connection.answer(403, QByteArrayLiteral("Pages of this origin may not come in.\n"));
        connection.setAnswerHeaders(corsHeaders(head));
        handler(connection);
    };
}

//! On the event loop a slow handler holds up everybody. With a thread per request it is the pool's job that takes its
//! time, and holds up nobody else; /push, which takes no thread, is then not slowed.
HttpListener::Handler Backend::slowed(HttpListener::Handler handler) const
{
    return [this, handler = std::move(handler)](HttpConnection &connection) {
        if (m_settings.slow && m_settings.threading == ServerSettings::Threading::EventLoop)
            std::this_thread::sleep_for(*m_settings.slow);
        handler(connection);
    };
}

//! Publishers and customers are the lab's own; a token is what readers have to show.
HttpListener::Handler Backend::guarded(HttpListener::Handler handler) const
{
    return [this, handler = std::move(handler)](HttpConnection &connection) {
        if (m_settings.token.isEmpty() || carriesToken(connection.request().head, m_settings.token.toLatin1()))
            return handler(connection);
        HttpHeaders headers; // RFC 9110 15.5.2: a 401 names what is wanted.
        headers.append(QByteArrayLiteral("WWW-Authenticate"), QByteArrayLiteral("Bearer"));
        connection.answer(401, QByteArrayLiteral("This needs the token: Authorization: Bearer, a cookie or ?token=.\n"),
                          QByteArrayLiteral("text/plain"), headers);
    };
}

void Backend::push(HttpConnection &connection)
{
    const HttpRequest &request = connection.request();
    const QByteArray type = request.head.query("event").value_or(QByteArrayLiteral("message"));
    if (type.isEmpty() || type.contains('\n') || type.contains('\r')) {
        connection.answer(400, QByteArrayLiteral("The event type is one line of text.\n"));
        return;
    }
    m_hub.publish(type, request.body, request.head.headers.value("Idempotency-Key"),
                  [this, number = connection.id()](quint64 id, const QString &error) {
                      HttpConnection *publisher = m_listener.connection(number);
                      if (!publisher)
                          return;
                      if (error.isEmpty())
                          publisher->answer(200, "{\"id\":" + QByteArray::number(id) + '}', "application/json");
                      else
                          publisher->answer(503, jsonError(error), "application/json");
                  });
}

void Backend::pay(HttpConnection &connection)
{
    const QByteArray text = connection.request().head.query("work").value_or(QByteArrayLiteral("20ms"));
    const Expected<ServerSettings::Duration> work = parseDuration(QString::fromUtf8(text));
    if (!work || *work > longestWork) {
        connection.answer(400, QByteArrayLiteral("work must be a time of at most 60s, such as 20ms.\n"));
        return;
    }
    const auto paid = [this, number = connection.id()] {
        m_tasks.post([this, number] {
            if (HttpConnection *customer = m_listener.connection(number))
                customer->answer(200, QByteArrayLiteral("{\"status\":\"paid\"}"), "application/json");
        });
    };
    const bool blocking = m_settings.threading == ServerSettings::Threading::ThreadPerRequest;
    const ServerSettings::Duration slow = blocking ? m_settings.slow.value_or(0ms) : 0ms;
    if (!m_payments.tryPay(*work + slow, paid))
        connection.answerBusy();
}

void Backend::health(HttpConnection &connection)
{
    if (m_settings.threading == ServerSettings::Threading::EventLoop) {
        connection.answer(200, QByteArrayLiteral("ok\n"));
        return;
    }
    const auto job = [this, number = connection.id(), slow = m_settings.slow](RequestPool::Worker &worker) {
        if (slow && !worker.sleep(*slow))
            return;
        m_tasks.post([this, number] {
            if (HttpConnection *asker = m_listener.connection(number))
                asker->answer(200, QByteArrayLiteral("ok\n"));
        });
    };
    if (!m_pool->tryStart(QByteArrayLiteral("GET /health"), job))
        connection.answerBusy();
}

Expected<void> Backend::patch(const QJsonObject &changes)
{
    const Expected<void> patched = m_settings.patch(changes);
    if (patched)
        applySettings();
    return patched;
}

void Backend::applySettings()
{
    m_pool->resize(m_settings.pool, m_settings.queue);
    m_hub.setReplay(m_settings.replay);
    m_hub.setHistory(m_settings.history);
    m_listener.setMaxConnections(m_settings.maxConnections);
    m_listener.setWriteTime(m_settings.cleanup ? m_settings.scaled(m_settings.writeTimeout.value_or(0ms)) : 0ms);
    const QList<Session *> sessions = m_sessions.all();
    for (Session *session : sessions)
        session->applySettings();
    if (m_settings.cleanup)
        m_listener.releaseDeparted();
}

//! The C library would keep what a crowd has used for the next crowd; then /stats would tell of memory long free.
void Backend::returnMemory()
{
    const qsizetype connections = m_listener.connectionCount();
    m_mostConnections = std::max(m_mostConnections, connections);
    if (m_mostConnections - connections < manyConnections || connections > m_mostConnections / 2)
        return;
    returnFreeMemory();
    m_mostConnections = connections;
}

void Backend::stop()
{
    m_listener.stop();
    QTimer::singleShot(stopTime, this, [this] {
        if (!std::exchange(m_stopped, true))
            Q_EMIT stopped();
    });
}

} // namespace Pushlab
