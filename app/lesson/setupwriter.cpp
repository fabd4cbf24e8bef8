// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/setupwriter.h"

#include "client/persona.h"
#include "proxy/proxysettingsjson.h"
#include "wire/duration.h"

#include <algorithm>

namespace Pushlab {

namespace {

//! The members of \a object that \a plain does not have, or has otherwise.
QJsonObject differing(const QJsonObject &object, const QJsonObject &plain)
{
    QJsonObject rest;
    for (auto member = object.begin(); member != object.end(); ++member) {
        if (plain.value(member.key()) != member.value())
            rest.insert(member.key(), member.value());
    }
    return rest;
}

QJsonObject serverToJson(const ServerSettings &settings)
{
    QJsonObject object = differing(settings.toJson(), ServerSettings().toJson());
    for (const char *name : {"port", "management-port", "bind", "speed", "echo"})
        object.remove(QLatin1StringView(name));
    if (settings.log.isEmpty())
        object.insert(QStringLiteral("log"), QStringLiteral("file"));
    return object;
}

QJsonObject proxyToJson(const ProxySettings &settings)
{
    QJsonObject object = differing(toJson(settings), toJson(ProxySettings()));
    object.remove(QStringLiteral("speed"));
    return object;
}

QJsonObject reconnectToJson(const ReconnectPolicy &policy)
{
    static const std::array names{"immediate", "fixed", "exponential", "full-jitter", "rfc6455", "socket-io"};
    return {{QStringLiteral("kind"), QLatin1StringView(names[size_t(policy.kind)])},
            {QStringLiteral("base"), formatDuration(policy.base)},
            {QStringLiteral("cap"), formatDuration(policy.cap)},
            {QStringLiteral("floor"), formatDuration(policy.floor)}};
}

//! The persona that does what only a persona can be told to do; of several the one that reconnects likewise. Null when
//! there is nothing of the kind.
const Persona *personaOf(Transport transport, const ReconnectPolicy &policy, const ClientHabits &habits)
{
    const ClientHabits plain;
    if (habits.gzip == plain.gzip && habits.setsHeaders == plain.setsHeaders
        && habits.survivesServerErrors == plain.survivesServerErrors)
        return nullptr;
    const Persona *found = nullptr;
    for (const Persona &persona : personas()) {
        if (persona.transport != transport || persona.habits.gzip != habits.gzip
            || persona.habits.setsHeaders != habits.setsHeaders
            || persona.habits.survivesServerErrors != habits.survivesServerErrors)
            continue;
        if (!found || persona.policy == policy)
            found = &persona;
        if (persona.policy == policy && persona.habits == habits)
            return &persona;
    }
    return found;
}

void writeHabits(QJsonObject &object, const ClientHabits &habits, const ClientHabits &from)
{
    static const std::array places{"header", "cookie", "query"};
    if (habits.cookie != from.cookie)
        object.insert(QStringLiteral("cookie-bytes"), qint64(habits.cookie.size()));
    if (habits.token != from.token)
        object.insert(QStringLiteral("token"), QLatin1StringView(places[size_t(habits.tokenPlace)]));
    if (habits.visit != from.visit)
        object.insert(QStringLiteral("visit"), habits.visit ? formatDuration(*habits.visit) : QStringLiteral("off"));
    if (habits.cleansUp != from.cleansUp)
        object.insert(QStringLiteral("cleans-up"), habits.cleansUp);
    if (habits.pollPause != from.pollPause)
        object.insert(QStringLiteral("poll-pause"), formatDuration(habits.pollPause));
    if (habits.keepAlive != from.keepAlive)
        object.insert(QStringLiteral("keep-alive"), habits.keepAlive);
    if (habits.binaryEcho != from.binaryEcho)
        object.insert(QStringLiteral("binary-echo"), qint64(habits.binaryEcho));
}

QJsonObject groupToJson(const LabSetup &setup, Transport transport)
{
    const auto i = size_t(transport);
    const LabSettings plain;
    const ClientGroup &group = setup.clients[i];
    const ReconnectPolicy &policy = setup.settings.policies[i];
    const ClientHabits &habits = setup.settings.habits[i];
    QJsonObject object{{QStringLiteral("count"), group.count}};
    if (group.perSecond > 0)
        object.insert(QStringLiteral("per-second"), group.perSecond);
    const Persona *persona = personaOf(transport, policy, habits);
    if (persona)
        object.insert(QStringLiteral("persona"), persona->name);
    if (policy != (persona ? persona->policy : plain.policies[i]))
        object.insert(QStringLiteral("reconnect"), reconnectToJson(policy));
    writeHabits(object, habits, persona ? persona->habits : plain.habits[i]);
    if (group.mishap != Mishap::None) {
        object.insert(QStringLiteral("mishap"), mishapNames().at(int(group.mishap)));
        object.insert(QStringLiteral("befalls"), group.befalls);
    }
    return object;
}

QJsonObject browsersToJson(const LabSettings &settings)
{
    const BrowserLimits plain;
    const BrowserLimits &limits = settings.browserLimits;
    QJsonObject object{{QStringLiteral("tabs"), settings.browserTabs}};
    if (limits.http != plain.http)
        object.insert(QStringLiteral("connections"), limits.http);
    if (limits.webSockets != plain.webSockets)
        object.insert(QStringLiteral("web-sockets"), limits.webSockets);
    if (limits.shards != plain.shards)
        object.insert(QStringLiteral("shards"), limits.shards);
    return object;
}

} // namespace

QJsonObject setupToJson(const LabSetup &setup)
{
    const LabSettings &settings = setup.settings;
    const LabSettings plain;
    QJsonObject clients;
    for (const Transport transport : allTransports)
        clients.insert(transportKey(transport), groupToJson(setup, transport));
    QJsonObject object{{QStringLiteral("clients"), clients},
                       {QStringLiteral("publish"),
                        QJsonObject{{QStringLiteral("rate"), settings.publishRate},
                                    {QStringLiteral("size"), qint64(settings.messageSize)}}}};
    if (const QJsonObject server = serverToJson(settings.server); !server.isEmpty())
        object.insert(QStringLiteral("server"), server);
    if (const QJsonObject proxy = proxyToJson(settings.proxy); !proxy.isEmpty())
        object.insert(QStringLiteral("proxy"), proxy);
    if (settings.browserTabs > 0)
        object.insert(QStringLiteral("browsers"), browsersToJson(settings));
    if (settings.paymentRate > 0)
        object.insert(QStringLiteral("payments"),
                      QJsonObject{{QStringLiteral("rate"), settings.paymentRate},
                                  {QStringLiteral("work"), formatDuration(settings.paymentWork)}});
    if (!settings.throughProxy)
        object.insert(QStringLiteral("route"), QStringLiteral("direct"));
    return object;
}

} // namespace Pushlab
