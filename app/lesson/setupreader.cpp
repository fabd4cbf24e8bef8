// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/setupreader.h"

#include "client/persona.h"
#include "lesson/nearestname.h"
#include "lesson/objectreader.h"
#include "proxy/proxysettingsjson.h"
#include "proxy/toxicjson.h"
#include "wire/settingtext.h"

#include <QJsonObject>

namespace Pushlab {

namespace {

using Kind = JsonNode::Kind;
using Need = ObjectReader::Need;

constexpr double mostClients = 5'000;
constexpr double mostPerSecond = 5'000;

//! True for an object; anything else is a fault.
bool isObject(const JsonNode &node, const QString &what, FileFaults &faults)
{
    if (node.kind == Kind::Object)
        return true;
    faults.append({node.place, QStringLiteral("%1 is an object { … }, not %2.").arg(what, kindName(node.kind))});
    return false;
}

bool isPlayers(const JsonNode &member, FileFaults &faults)
{
    if (member.key != QLatin1StringView("speed"))
        return false;
    faults.append({member.keyPlace, QStringLiteral("Lab time is not the file's: whoever runs it gives --speed.")});
    return true;
}

void readServerOption(const JsonNode &member, bool live, ServerSettings &settings, FileFaults &faults)
{
    static const QStringList names = ServerSettings::names();
    if (!names.contains(member.key)) {
        faults.append(
            {member.keyPlace,
             QStringLiteral("The server has no setting \"%1\".").arg(member.key) + suggestion(member.key, names)});
        return;
    }
    if (live && !ServerSettings::isLive(member.key)) {
        faults.append({member.keyPlace,
                       QStringLiteral("\"%1\" cannot change while the server runs: give it in a "
                                      "\"setup\", which starts the lab anew.")
                           .arg(member.key)});
        return;
    }
    const std::optional<QString> text = typedText(member.toJson());
    if (member.key == QLatin1StringView("log")) {
        // A path would be one of the author's machine.
        if (text != QLatin1StringView("memory") && text != QLatin1StringView("file"))
            faults.append({member.place, QStringLiteral("log is \"file\" or \"memory\".")});
        else
            settings.log = text == QLatin1StringView("file") ? QString() : *text;
        return;
    }
    if (!text)
        faults.append(
            {member.place, QStringLiteral("\"%1\" is a text, a whole number, true or false.").arg(member.key)});
    else if (const auto set = settings.set(member.key, *text); !set)
        faults.append({member.place, set.error()});
}

//! One toxic at a time, so that a fault is told at its own place.
bool areToxics(const JsonNode &member, FileFaults &faults)
{
    const qsizetype before = faults.size();
    for (const JsonNode &item : member.children) {
        if (!isObject(item, QStringLiteral("A toxic"), faults))
            continue;
        if (const auto toxic = toxicFromJson(item.toJson().toObject()); !toxic)
            faults.append({item.place, QStringLiteral("In this toxic: ") + toxic.error()});
    }
    return faults.size() == before;
}

QString valueText(const JsonNode &node)
{
    if (node.kind == Kind::Array || node.kind == Kind::Object)
        return QString();
    return typedText(node.toJson()).value_or(QString());
}

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

//! LabSettings have a place for a persona's policy, not for its habits; whether it takes gzip changes nothing in a
//! lesson.
bool isPlayable(const Persona &persona) { return persona.habits == ClientHabits{.gzip = persona.habits.gzip}; }

void readPersona(const QString &name, const FilePlace &place, Transport transport, LabSettings &settings,
                 FileFaults &faults)
{
    const auto persona = personaNamed(name);
    QStringList names;
    for (const Persona &known : personas()) {
        if (known.transport == transport)
            names.append(known.name);
    }
    if (!persona)
        faults.append({place, QStringLiteral("There is no persona \"%1\".").arg(name) + suggestion(name, names)});
    else if (persona->transport != transport)
        faults.append({place,
                       QStringLiteral("The persona \"%1\" is not of this protocol; there is %2.")
                           .arg(name, names.join(QLatin1StringView(", ")))});
    else if (!isPlayable(*persona))
        faults.append({place,
                       QStringLiteral("\"%1\" does more than reconnect, and an incident can only set that; give "
                                      "\"reconnect\" instead.")
                           .arg(name)});
    else
        settings.policies[size_t(transport)] = persona->policy;
}

void readGroup(const JsonNode &member, Transport transport, LabSetup &setup, FileFaults &faults)
{
    ClientGroup &group = setup.clients[size_t(transport)];
    if (member.kind == Kind::Number) {
        if (member.number < 0 || member.number > mostClients || member.number != int(member.number))
            faults.append({member.place, QStringLiteral("A count of clients is a whole number from 0 to 5000.")});
        else
            group = {.count = int(member.number)};
        return;
    }
    ObjectReader reader(member, QStringLiteral("clients of a protocol (or give just their count)"), faults);
    group = {.count = int(reader.number("count", 0, mostClients, Need::Required).value_or(0)),
             .perSecond = int(reader.number("per-second", 0, mostPerSecond).value_or(0))};
    if (const JsonNode *const name = reader.node("persona"))
        readPersona(name->string, name->place, transport, setup.settings, faults);
    if (const JsonNode *const policy = reader.node("reconnect"))
        readReconnect(*policy, setup.settings.policies[size_t(transport)], faults);
    reader.finish();
}

} // namespace

void readServer(const JsonNode &node, bool live, ServerSettings &settings, FileFaults &faults)
{
    if (!isObject(node, QStringLiteral("\"server\""), faults))
        return;
    for (const JsonNode &member : node.children) {
        if (!isPlayers(member, faults))
            readServerOption(member, live, settings, faults);
    }
}

QString readProxy(const JsonNode &node, ProxySettings &settings, FileFaults &faults)
{
    static const QStringList names = toJson(ProxySettings()).keys();
    QStringList changed;
    if (!isObject(node, QStringLiteral("\"proxy\""), faults))
        return {};
    for (const JsonNode &member : node.children) {
        if (isPlayers(member, faults))
            continue;
        if (!names.contains(member.key)) {
            faults.append(
                {member.keyPlace,
                 QStringLiteral("The proxy has no setting \"%1\".").arg(member.key) + suggestion(member.key, names)});
            continue;
        }
        if (member.key == QLatin1StringView("toxics") && member.kind == Kind::Array && !areToxics(member, faults))
            continue;
        if (const auto taken = patch(settings, {{member.key, member.toJson()}}); !taken)
            faults.append({member.place, taken.error()});
        changed.append(QStringLiteral("%1 %2").arg(member.key, valueText(member)).trimmed());
    }
    return changed.join(QLatin1StringView(", "));
}

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

void readPublish(const JsonNode &node, LabSettings &settings, FileFaults &faults)
{
    ObjectReader reader(node, QStringLiteral("\"publish\""), faults);
    settings.publishRate = reader.number("rate", 0, 1'000, Need::Required).value_or(0);
    settings.messageSize = qsizetype(reader.number("size", 50, 1'000'000).value_or(double(settings.messageSize)));
    reader.finish();
}

void readPayments(const JsonNode &node, LabSettings &settings, FileFaults &faults)
{
    ObjectReader reader(node, QStringLiteral("\"payments\""), faults);
    settings.paymentRate = reader.number("rate", 0, 1'000, Need::Required).value_or(0);
    settings.paymentWork = reader.duration("work").value_or(settings.paymentWork);
    reader.finish();
}

void readSetup(const JsonNode &node, LabSetup &setup, FileFaults &faults)
{
    ObjectReader reader(node, QStringLiteral("the setup"), faults);
    if (const JsonNode *const server = reader.node("server"))
        readServer(*server, false, setup.settings.server, faults);
    if (const JsonNode *const proxy = reader.node("proxy"))
        readProxy(*proxy, setup.settings.proxy, faults);
    if (const JsonNode *const clients = reader.node("clients"))
        readClients(*clients, setup, faults);
    if (const JsonNode *const publish = reader.node("publish"))
        readPublish(*publish, setup.settings, faults);
    if (const JsonNode *const payments = reader.node("payments"))
        readPayments(*payments, setup.settings, faults);
    if (const auto route = reader.choice("route", {QStringLiteral("proxy"), QStringLiteral("direct")}, Need::Optional))
        setup.settings.throughProxy = *route == 0;
    reader.finish();
}

} // namespace Pushlab
