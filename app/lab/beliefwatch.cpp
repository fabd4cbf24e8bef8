// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/beliefwatch.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto interval = 200ms;
constexpr auto patience = 2s;

ServerBelief::Connection fromJson(const QJsonObject &object)
{
    ServerBelief::Connection connection;
    connection.peerPort = quint16(object.value(QLatin1StringView("peerPort")).toInt());
    for (const Transport transport : allTransports) {
        if (object.value(QLatin1StringView("transport")).toString() == transportKey(transport))
            connection.transport = transport;
    }
    connection.departed = object.value(QLatin1StringView("departed")).toBool();
    connection.written = object.value(QLatin1StringView("writtenBytes")).toInteger();
    connection.unsent = object.value(QLatin1StringView("unsentBytes")).toInteger();
    return connection;
}

} // namespace

BeliefWatch::BeliefWatch(const QHostAddress &host, quint16 managementPort, const QByteArray &token, QObject *parent)
    : QObject(parent),
      m_requester(host, managementPort),
      m_token(token)
{
    m_tick.setInterval(interval);
    connect(&m_tick, &QTimer::timeout, this, &BeliefWatch::ask);
}

void BeliefWatch::setPorts(const QList<quint16> &ports)
{
    const QList<quint16> wanted = ports.last(qMin(ports.size(), mostPorts));
    if (wanted == m_ports)
        return;
    m_ports = wanted;
    if (m_ports.isEmpty()) {
        m_tick.stop();
        m_belief = {};
        return;
    }
    if (!m_tick.isActive())
        m_tick.start();
    ask();
}

void BeliefWatch::ask()
{
    if (m_requester.isBusy() || m_ports.isEmpty())
        return;
    QByteArray target("/connections?peer=");
    for (qsizetype i = 0; i < m_ports.size(); ++i)
        target += (i > 0 ? "," : "") + QByteArray::number(m_ports[i]);
    HttpRequestHead head{QByteArrayLiteral("GET"), target, 1, {}};
    head.headers.append(QByteArrayLiteral("Authorization"), "Bearer " + m_token);
    m_requester.send(head, {}, patience,
                     [this, asked = m_ports](const Expected<HttpReply> &reply) { answered(reply, asked); });
}

void BeliefWatch::answered(const Expected<HttpReply> &reply, const QList<quint16> &asked)
{
    if (!reply || reply->head.status != 200) {
        m_belief.reachable = false;
        return;
    }
    m_belief = {true, asked, {}};
    const QJsonArray list = QJsonDocument::fromJson(reply->body).array();
    for (const QJsonValue &value : list)
        m_belief.connections.append(fromJson(value.toObject()));
}

} // namespace Pushlab
