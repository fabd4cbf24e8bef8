// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crowd.h"

#include "client/stamp.h"

#include <QJsonDocument>

#include <array>

namespace Pushlab::Test {

namespace {

constexpr int speed = 30;

} // namespace

Crowd::Crowd(const QStringList &arguments)
    : server(QStringList{QStringLiteral("--speed"), QString::number(speed)} + arguments),
      swarm([this] { return m_published; })
{}

ClientSettings Crowd::settings(Transport transport) const
{
    static constexpr std::array paths{"/poll", "/events", "/ws"};
    ClientSettings result;
    result.transport = transport;
    result.url.setScheme(transport == Transport::WebSocket ? QStringLiteral("ws") : QStringLiteral("http"));
    result.url.setHost(QStringLiteral("127.0.0.1"));
    result.url.setPort(server.port);
    result.url.setPath(QLatin1StringView(paths[size_t(transport)]));
    result.speed = speed;
    result.policy = {ReconnectPolicy::Kind::Fixed, std::chrono::seconds(3)};
    result.since = 0;
    return result;
}

void Crowd::add(const ClientSettings &settings, int count)
{
    swarm.setSettings(settings);
    QVERIFY(swarm.setCount(settings.transport, count));
    QTRY_VERIFY_WITH_TIMEOUT(swarm.allOpen(), 20'000);
    QTRY_COMPARE_WITH_TIMEOUT(connections(settings.transport), count, 20'000);
}

void Crowd::publish(int count, qsizetype size)
{
    for (int i = 0; i < count; ++i) {
        ++m_published;
        const Stamp stamp{m_published, std::chrono::steady_clock::now()};
        QCOMPARE(request(server.port, "POST", "/push", stamp.encode(size)).status, 200);
    }
}

QJsonObject Crowd::stats()
{
    HttpHeaders bearer;
    bearer.append("Authorization", "Bearer " + server.token);
    return QJsonDocument::fromJson(request(server.managementPort, "GET", "/stats", {}, bearer).body).object();
}

int Crowd::connections(Transport transport)
{
    return stats()[QLatin1StringView("connections")][transportKey(transport)].toInt();
}

int Crowd::closed(const char *reason)
{
    return stats()[QLatin1StringView("closed")][QLatin1StringView(reason)].toInt();
}

} // namespace Pushlab::Test
