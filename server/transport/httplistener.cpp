// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/httplistener.h"

#include "platform/descriptorlimit.h"
#include "platform/sendtimeout.h"
#include "transport/httpconnection.h"
#include "transport/httpsocket.h"
#include "transport/session.h"

#include <QLoggingCategory>

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

Q_LOGGING_CATEGORY(httpLog, "pushlab.http")

//! Left for files, pipes and the management port.
constexpr int spareDescriptors = 16;
constexpr auto retryInterval = 500ms;

} // namespace

HttpListener::HttpListener(Deadlines &deadlines, HttpLimits limits, QObject *parent)
    : QTcpServer(parent),
      m_deadlines(deadlines),
      m_limits(limits),
      m_lastDescriptor(raiseDescriptorLimit() - spareDescriptors)
{
    setListenBacklogSize(4096);
    connect(this, &QTcpServer::acceptError, this, &HttpListener::reportAcceptError);
    m_resumeTimer.setSingleShot(true);
    connect(&m_resumeTimer, &QTimer::timeout, this, &HttpListener::resumeWhenPossible);
}

HttpListener::~HttpListener() { closeAll(); }

void HttpListener::closeAll()
{
    close();
    const auto connections = std::exchange(m_connections, {});
    qDeleteAll(connections);
}

void HttpListener::releaseDeparted()
{
    const auto connections = m_connections.values();
    for (HttpConnection *connection : connections) {
        if (connection->hasDeparted())
            connection->release();
    }
}

qint64 HttpListener::unsentBytes() const
{
    qint64 bytes = 0;
    if (m_behind > 0) {
        for (const HttpConnection *connection : m_connections)
            bytes += connection->hasDeparted() ? 0 : connection->unsentBytes();
    }
    return bytes;
}

void HttpListener::setWriteTime(std::chrono::milliseconds time)
{
    if (std::exchange(m_writeTime, time) == time)
        return;
    for (HttpConnection *connection : std::as_const(m_connections))
        connection->applyWriteTime();
}

void HttpListener::route(const QByteArray &method, const QByteArray &path, Handler handler)
{
    m_routes[path].push_back({method, std::move(handler)});
}

const HttpListener::Handler *HttpListener::find(const HttpRequestHead &head, QByteArray &allowed) const
{
    const auto routes = m_routes.constFind(head.path());
    if (routes == m_routes.cend())
        return m_fallback ? &m_fallback : nullptr;
    for (const Route &route : *routes) {
        const bool isGet = route.method == "GET";
        if (head.method == route.method || (isGet && head.method == "HEAD"))
            return &route.handler;
        if (!allowed.isEmpty())
            allowed += ", ";
        allowed += isGet ? QByteArrayLiteral("GET, HEAD") : route.method;
    }
    return nullptr;
}

void HttpListener::incomingConnection(qintptr descriptor)
{
    auto socket = std::make_unique<HttpSocket>();
    if (!socket->setSocketDescriptor(descriptor)) {
        qCWarning(httpLog, "A connection was lost while it was accepted: %ls", qUtf16Printable(socket->errorString()));
        return;
    }
    socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
    if (m_writeTime.count() > 0)
        setSendTimeout(*socket, 2 * m_writeTime);
    auto *connection = new HttpConnection(*this, std::move(socket), ++m_lastId);
    m_connections.insert(connection->id(), connection);
    connection->setOverLimit(isOverLimit());
    if (m_lastDescriptor > 0 && descriptor >= m_lastDescriptor)
        waitForDescriptors();
}

//! Accepts no more while descriptors are short. Waiting for accept(2) to fail would not do: once Qt's socket engine has
//! reported "try again", it keeps that error for ever, takes "too many open files" for it, and spins.
void HttpListener::waitForDescriptors()
{
    if (!std::exchange(m_outOfDescriptors, true))
        qCWarning(httpLog, "Out of file descriptors with %lld connections: more are accepted when some have gone.",
                  qlonglong(m_connections.size()));
    m_waitingAt = m_connections.size();
    setMaxPendingConnections(0); // stops the loop that accepts, which pauseAccepting() does not
    m_resumeTimer.start(retryInterval);
}

void HttpListener::resumeWhenPossible()
{
    if (!isListening())
        return;
    if (m_waitingAt > 0 && m_connections.size() >= m_waitingAt) {
        m_resumeTimer.start(retryInterval);
        return;
    }
    m_outOfDescriptors = m_connections.size() > m_waitingAt / 2;
    m_waitingAt = 0;
    setMaxPendingConnections(1);
    resumeAccepting();
}

void HttpListener::reportAcceptError()
{
    // Qt has paused accepting, or the connection that waits would wake us without end.
    qCWarning(httpLog, "Cannot accept a connection: %ls", qUtf16Printable(errorString()));
    m_resumeTimer.start(retryInterval);
}

void HttpListener::present(QTcpSocket *socket)
{
    m_presented = socket;
    // The signal is private to QTcpServer, which emits it only after it has accepted a connection.
    QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
}

void HttpListener::forget(HttpConnection &connection)
{
    m_connections.remove(connection.id());
    if (m_stopping && m_connections.isEmpty())
        Q_EMIT allClosed();
}

void HttpListener::retire(std::unique_ptr<Session> session)
{
    if (m_retired.empty())
        QMetaObject::invokeMethod(
            this, [this] { std::exchange(m_retired, {}).clear(); }, Qt::QueuedConnection);
    m_retired.push_back(std::move(session));
}

void HttpListener::stop()
{
    close();
    m_stopping = true;
    const auto connections = m_connections.values();
    for (HttpConnection *connection : connections)
        connection->stop();
    if (m_connections.isEmpty())
        Q_EMIT allClosed();
}

} // namespace Pushlab
