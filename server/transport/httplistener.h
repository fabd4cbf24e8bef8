// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/deadlines.h"
#include "transport/requestreader.h"
#include "wire/closereason.h"

#include <QHash>
#include <QTcpServer>

#include <array>
#include <functional>
#include <memory>
#include <vector>

namespace Pushlab {

class HttpConnection;
class Session;

/*!
 * The front door: accepts connections, guards them (QHttpServer has neither limits nor timeouts) and routes requests.
 *
 * Lives in the server's thread with its connections; the Deadlines must outlive it.
 */
class HttpListener final : public QTcpServer
{
    Q_OBJECT
public:
    //! Answers at once, holds the connection with a Session, or answers later by the connection's id.
    using Handler = std::function<void(HttpConnection &)>;

    explicit HttpListener(Deadlines &deadlines, HttpLimits limits = {}, QObject *parent = nullptr);
    ~HttpListener() override;

    //! A route for GET serves HEAD too.
    void route(const QByteArray &method, const QByteArray &path, Handler handler);
    //! Answers requests for paths that no route knows, in place of 404.
    void setFallback(Handler handler) { m_fallback = std::move(handler); }
    //! 0: no limit. Those above it get 503.
    void setMaxConnections(int connections) { m_maxConnections = connections; }

    //! A connection whose peer takes nothing of what is sent for so long is reset; 0: it may stay as it is.
    void setWriteTime(std::chrono::milliseconds time);

    //! Stops accepting, ends what is held or idle, lets requests that are being answered finish.
    void stop();
    //! Drops every connection without a word. What is posted for them later finds none.
    void closeAll();
    //! Deletes the entries of those that left while clean-up was off.
    void releaseDeparted();
    bool isStopping() const { return m_stopping; }

    //! Null when it has gone: the way back for a pool thread, which keeps no pointer.
    HttpConnection *connection(quint64 id) const { return m_connections.value(id); }
    QList<HttpConnection *> connections() const { return m_connections.values(); }
    qsizetype connectionCount() const { return m_connections.size(); }

    //! How many clients have not taken all that was sent to them.
    int behindCount() const { return m_behind; }
    qint64 unsentBytes() const; //!< Of all connections together; walks over them while one is behind.

    struct Counters {
        quint64 bytesIn = 0;
        quint64 bytesOut = 0;
        quint64 bytesDropped = 0; //!< Of bytesOut: still unsent when a connection was reset.
        std::array<quint64, closeReasonCount> closed{}; //!< By CloseReason.
    };
    const Counters &counters() const { return m_counters; }

    //! What the QHttpServer that is bound to this listener takes: the socket that is presented, no other.
    bool hasPendingConnections() const override { return m_presented; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_presented, nullptr); }

Q_SIGNALS:
    void allClosed(); //!< After stop(), when the last connection has gone.

protected:
    void incomingConnection(qintptr descriptor) override;

private:
    friend class HttpConnection;
    friend class HttpRoutes;

    //! The handler; or null with the methods that the path knows, none when the path is unknown.
    const Handler *find(const HttpRequestHead &head, QByteArray &allowed) const;
    bool isOverLimit() const { return m_maxConnections > 0 && m_connections.size() > m_maxConnections; }
    //! Lets the QHttpServer that is bound to this listener see the socket.
    void present(QTcpSocket *socket);
    void forget(HttpConnection &connection);
    //! Destroys a session in the next turn: it may be the one that is calling.
    void retire(std::unique_ptr<Session> session);
    void waitForDescriptors();
    void resumeWhenPossible();
    void reportAcceptError();

    struct Route {
        QByteArray method;
        Handler handler;
    };
    Deadlines &m_deadlines;
    HttpLimits m_limits;
    QHash<QByteArray, std::vector<Route>> m_routes;
    Handler m_fallback;
    QHash<quint64, HttpConnection *> m_connections;
    std::vector<std::unique_ptr<Session>> m_retired;
    QTcpSocket *m_presented = nullptr;
    quint64 m_lastId = 0;
    int m_maxConnections = 0;
    int m_behind = 0;
    std::chrono::milliseconds m_writeTime{0};
    bool m_stopping = false;
    const int m_lastDescriptor; //!< One as high as this tells that the process has nearly used them up.
    bool m_outOfDescriptors = false; //!< Said once, not each time.
    qsizetype m_waitingAt = 0; //!< Connections when accepting stopped; fewer make room.
    QTimer m_resumeTimer;
    Counters m_counters;
};

} // namespace Pushlab
