// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/healthchecks.h"

#include "wire/httphead.h"

#include <QNetworkProxy>
#include <QTcpSocket>

namespace Pushlab {

struct HealthChecks::Check {
    Upstream upstream;
    QTcpSocket socket;
    QByteArray received;
    bool settled = false;
};

HealthChecks::HealthChecks(Upstreams &upstreams, QObject *parent) : QObject(parent), m_upstreams(upstreams)
{
    connect(&m_timer, &QTimer::timeout, this, &HealthChecks::begin);
}

HealthChecks::~HealthChecks() { abandon(); }

void HealthChecks::setInterval(std::optional<std::chrono::milliseconds> interval)
{
    if (interval == m_interval)
        return;
    m_interval = interval;
    restart();
}

void HealthChecks::restart()
{
    abandon();
    m_timer.stop();
    if (m_interval) {
        m_timer.start(*m_interval);
        begin();
        return;
    }
    for (const UpstreamState &state : m_upstreams.states())
        m_upstreams.setHealthy(state.upstream, true);
}

void HealthChecks::begin()
{
    for (const auto &check : m_checks)
        settle(*check, false); // had its time
    abandon();
    for (const UpstreamState &state : m_upstreams.states()) {
        auto owned = std::make_unique<Check>();
        Check *check = owned.get();
        check->upstream = state.upstream;
        QTcpSocket *socket = &check->socket;
        socket->setProxy(QNetworkProxy::NoProxy);
        connect(socket, &QTcpSocket::connected, this, [socket, host = state.upstream.address.toString().toLatin1()] {
            socket->write("GET /health HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n");
        });
        connect(socket, &QTcpSocket::readyRead, this, [this, check] { read(*check); });
        connect(socket, &QTcpSocket::errorOccurred, this, [this, check] { settle(*check, false); });
        socket->connectToHost(state.upstream.address, state.upstream.port);
        m_checks.push_back(std::move(owned));
    }
}

void HealthChecks::read(Check &check)
{
    const QByteArray bytes = check.socket.readAll();
    if (check.settled)
        return; // the page is of no interest
    check.received += bytes;
    const auto result = parseResponseHead(check.received, "GET");
    if (const auto *response = std::get_if<HttpParsed<HttpResponseHead>>(&result))
        settle(check, response->head.status == 200);
    else if (std::holds_alternative<HttpHeadError>(result))
        settle(check, false);
}

void HealthChecks::settle(Check &check, bool healthy)
{
    if (!std::exchange(check.settled, true))
        m_upstreams.setHealthy(check.upstream, healthy);
}

void HealthChecks::abandon()
{
    for (const auto &check : m_checks)
        check->socket.disconnect(this); // its end now is nobody's news
    m_checks.clear();
}

} // namespace Pushlab
