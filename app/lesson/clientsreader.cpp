// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/clientsreader.h"

#include "client/persona.h"
#include "lesson/nearestname.h"
#include "lesson/objectreader.h"
#include "wire/duration.h"

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

using Kind = JsonNode::Kind;
using Need = ObjectReader::Need;

constexpr double mostClients = 20'000;
constexpr double mostPerSecond = 5'000;
constexpr double longestCookie = 1'000'000;
constexpr double largestBinary = 64 * 1024;

void readReconnect(const JsonNode &node, ReconnectPolicy &policy, FileFaults &faults)
{
    using Policy = ReconnectPolicy::Kind;
    static const QStringList names{QStringLiteral("immediate"),   QStringLiteral("fixed"),
                                   QStringLiteral("exponential"), QStringLiteral("full-jitter"),
                                   QStringLiteral("rfc6455"),     QStringLiteral("socket-io")};
    static constexpr std::array kinds{Policy::Immediate,  Policy::Fixed,   Policy::Exponential,
                                      Policy::FullJitter, Policy::Rfc6455, Policy::SocketIo};
    ObjectReader reader(node, QStringLiteral("a reconnect policy"), faults);
    if (const auto kind = reader.choice("kind", names))
        policy = {.kind = kinds[size_t(*kind)]};
    policy.base = reader.duration("base").value_or(policy.base);
    policy.cap = reader.duration("cap").value_or(policy.cap);
    policy.floor = reader.duration("floor").value_or(policy.floor);
    reader.finish();
}

void readPersona(const QString &name, const FilePlace &place, Transport transport, LabSettings &settings,
                 FileFaults &faults)
{
    const auto persona = personaNamed(name);
    QStringList names;
    for (const Persona &known : personas()) {
        if (known.transport == transport)
            names.append(known.name);
    }
    if (!persona) {
        faults.append({place, QStringLiteral("There is no persona \"%1\".").arg(name) + suggestion(name, names)});
    } else if (persona->transport != transport) {
        faults.append({place,
                       QStringLiteral("The persona \"%1\" is not of this protocol; there is %2.")
                           .arg(name, names.join(QLatin1StringView(", ")))});
    } else {
        settings.policies[size_t(transport)] = persona->policy;
        settings.habits[size_t(transport)] = persona->habits;
    }
}

void readToken(ObjectReader &reader, const LabSettings &settings, ClientHabits &habits)
{
    static const QStringList names{QStringLiteral("header"), QStringLiteral("cookie"), QStringLiteral("query"),
                                   QStringLiteral("none")};
    static constexpr std::array places{TokenPlace::Header, TokenPlace::Cookie, TokenPlace::Query};
    const auto named = reader.choice("token", names, Need::Optional);
    if (!named)
        return;
    habits.token.clear();
    if (size_t(*named) == places.size())
        return;
    if (settings.server.token.isEmpty())
        reader.fault(reader.node("token")->place,
                     QStringLiteral("The server wants no token that clients could send: give it one, "
                                    "\"server\": { \"token\": \"secret\" }."));
    habits.token = settings.server.token.toLatin1();
    habits.tokenPlace = places[size_t(*named)];
}

std::optional<double> wholeNumber(ObjectReader &reader, const char *name, double from, double to,
                                  Need need = Need::Optional)
{
    const auto number = reader.number(name, from, to, need);
    if (number && *number != std::floor(*number)) {
        reader.fault(reader.node(name)->place,
                     QStringLiteral("\"%1\" is a whole number.").arg(QLatin1StringView(name)));
        return std::nullopt;
    }
    return number;
}

void readVisit(ObjectReader &reader, ClientHabits &habits)
{
    const JsonNode *const visit = reader.node("visit");
    if (visit && visit->kind == Kind::String && visit->string == QLatin1StringView("off"))
        habits.visit.reset();
    else if (const auto duration = reader.duration("visit"); duration && duration->count() > 0)
        habits.visit = *duration;
    else if (duration)
        reader.fault(visit->place, QStringLiteral("A visit takes some time: \"30s\", or \"off\"."));
}

void readHabits(ObjectReader &reader, Transport transport, LabSettings &settings)
{
    ClientHabits &habits = settings.habits[size_t(transport)];
    if (const auto size = reader.number("cookie-bytes", 0, longestCookie))
        habits.cookie = *size > 0 ? "session=" + QByteArray(std::max(0, int(*size) - 8), 'c') : QByteArray();
    readToken(reader, settings, habits);
    readVisit(reader, habits);
    habits.cleansUp = reader.flag("cleans-up").value_or(habits.cleansUp);
    if (transport == Transport::LongPoll) {
        habits.pollPause = reader.duration("poll-pause").value_or(habits.pollPause);
        habits.keepAlive = reader.flag("keep-alive").value_or(habits.keepAlive);
    }
    if (transport == Transport::WebSocket)
        habits.binaryEcho
            = qsizetype(reader.number("binary-echo", 0, largestBinary).value_or(double(habits.binaryEcho)));
}

void readMishap(ObjectReader &reader, ClientGroup &group)
{
    const double befalls = wholeNumber(reader, "befalls", 1, mostClients).value_or(mostClients);
    group.mishap = Mishap(reader.choice("mishap", mishapNames(), Need::Optional).value_or(0));
    if (const JsonNode *const node = reader.node("befalls"); node && group.mishap == Mishap::None)
        reader.fault(node->place, QStringLiteral("\"befalls\" says how many a \"mishap\" befalls; there is none."));
    if (group.mishap != Mishap::None)
        group.befalls = int(befalls);
}

void readGroup(const JsonNode &member, Transport transport, LabSetup &setup, FileFaults &faults)
{
    ClientGroup &group = setup.clients[size_t(transport)];
    if (member.kind == Kind::Number) {
        if (member.number < 0 || member.number > mostClients || member.number != int(member.number))
            faults.append({member.place, QStringLiteral("A count of clients is a whole number from 0 to 20000.")});
        else
            group = {.count = int(member.number)};
        return;
    }
    ObjectReader reader(member, QStringLiteral("clients of a protocol (or give just their count)"), faults);
    group = {.count = int(wholeNumber(reader, "count", 0, mostClients, Need::Required).value_or(0)),
             .perSecond = int(wholeNumber(reader, "per-second", 0, mostPerSecond).value_or(0))};
    if (const JsonNode *const name = reader.node("persona"))
        readPersona(name->string, name->place, transport, setup.settings, faults);
    if (const JsonNode *const policy = reader.node("reconnect"))
        readReconnect(*policy, setup.settings.policies[size_t(transport)], faults);
    readHabits(reader, transport, setup.settings);
    readMishap(reader, group);
    reader.finish();
}

} // namespace

QList<Transport> readClients(const JsonNode &node, LabSetup &setup, FileFaults &faults)
{
    QList<Transport> named;
    ObjectReader reader(node, QStringLiteral("\"clients\""), faults);
    for (const Transport transport : allTransports) {
        if (const JsonNode *const member = reader.node(transportKey(transport).latin1())) {
            readGroup(*member, transport, setup, faults);
            named.append(transport);
        }
    }
    reader.finish();
    return named;
}

void readBrowsers(const JsonNode &node, LabSettings &settings, FileFaults &faults)
{
    ObjectReader reader(node, QStringLiteral("\"browsers\""), faults);
    BrowserLimits &limits = settings.browserLimits;
    settings.browserTabs = int(reader.number("tabs", 0, mostClients, Need::Required).value_or(0));
    limits.http = int(reader.number("connections", 1, 1'000).value_or(limits.http));
    limits.webSockets = int(reader.number("web-sockets", 1, 1'000).value_or(limits.webSockets));
    limits.shards = int(reader.number("shards", 1, 100).value_or(limits.shards));
    reader.finish();
}

} // namespace Pushlab
