// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/httplistener.h"
#include "transport/httpstream.h"
#include "wire/expected.h"

#include <QElapsedTimer>
#include <QJsonObject>

namespace Pushlab {

class Backend;

/*!
 * The management port, loopback only: figures, the thread list, live settings and faults (interfaces.md).
 *
 * It never takes a pool thread, so it answers while every one of them is busy. Server's thread.
 */
class Management final : public QObject
{
    Q_OBJECT
public:
    //! Listens on \a port (0: any). Every request must carry \a token as its bearer token.
    static Expected<std::unique_ptr<Management>> start(Backend &backend, quint16 port, const QByteArray &token);
    ~Management() override;

    quint16 port() const { return m_listener.serverPort(); }

private:
    Management(Backend &backend, const QByteArray &token);
    void addRoutes();
    //! Adds a route whose handler is called only with the right token.
    void route(const QByteArray &method, const QByteArray &path, void (Management::*handler)(HttpConnection &));

    void stats(HttpConnection &connection);
    void threads(HttpConnection &connection);
    void metrics(HttpConnection &connection);
    void connections(HttpConnection &connection);
    void settings(HttpConnection &connection);
    void freeze(HttpConnection &connection);
    void measureLag();

    Backend &m_backend;
    QByteArray m_token;
    QElapsedTimer m_uptime;
    QTimer m_lagTimer;
    Clock::time_point m_lagDue;
    std::chrono::milliseconds m_lag{0}; //!< How late the event loop was when it was last measured.
    std::chrono::milliseconds m_lagMax{0}; //!< Since the start.
    Deadlines m_deadlines;
    HttpListener m_listener;
    std::unique_ptr<HttpRoutes> m_routes;
};

} // namespace Pushlab
