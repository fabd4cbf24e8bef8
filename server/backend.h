// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/hub.h"
#include "transport/httplistener.h"
#include "transport/httpstream.h"
#include "transport/sessions.h"
#include "wire/serversettings.h"
#include "workload/payments.h"
#include "workload/requestpool.h"

#include <QRandomGenerator>

namespace Pushlab {

/*!
 * The server without its management port: hub, pool and transports on one public port.
 *
 * Lives in one thread, which needs a running event loop. stop() before destruction ends every connection properly.
 */
class Backend final : public QObject
{
    Q_OBJECT
public:
    //! Opens the log and listens. The error says which of them failed and why.
    static Expected<std::unique_ptr<Backend>> start(const ServerSettings &settings, const HttpLimits &limits = {});
    ~Backend() override;

    quint16 port() const { return m_listener.serverPort(); }
    const ServerSettings &settings() const { return m_settings; }
    //! Applies live settings; all of them or none.
    Expected<void> patch(const QJsonObject &changes);

    //! Stops accepting, ends every stream, poll and WebSocket properly; stopped() follows within two seconds.
    void stop();

    const Hub &hub() const { return m_hub; }
    const RequestPool &pool() const { return *m_pool; }
    const Payments &payments() const { return m_payments; }
    const Sessions &sessions() const { return m_sessions; }
    const HttpListener &listener() const { return m_listener; }

Q_SIGNALS:
    void stopped();

private:
    Backend(const ServerSettings &settings, std::unique_ptr<Log> log, const HttpLimits &limits);
    bool listen();
    void addRoutes();
    void addPreflight(const QByteArray &path, const QByteArray &methods);
    //! Lets in only pages that may (mayEnter()).
    HttpListener::Handler welcoming(HttpListener::Handler handler) const;
    HttpListener::Handler slowed(HttpListener::Handler handler) const;
    HttpListener::Handler guarded(HttpListener::Handler handler) const;
    void push(HttpConnection &connection);
    void pay(HttpConnection &connection);
    void health(HttpConnection &connection);
    void applySettings();
    void returnMemory();

    // The order matters: pool threads use what is above the pool, connections what is above the listener.
    ServerSettings m_settings;
    QRandomGenerator m_random;
    ServerTasks m_tasks;
    Deadlines m_deadlines;
    Hub m_hub;
    Sessions m_sessions;
    std::unique_ptr<RequestPool> m_pool;
    Payments m_payments;
    TransportContext m_context;
    HttpListener m_listener;
    std::unique_ptr<HttpRoutes> m_routes;
    QTimer m_memoryTimer;
    qsizetype m_mostConnections = 0; //!< Since memory was last given back.
    bool m_stopped = false;
};

} // namespace Pushlab
