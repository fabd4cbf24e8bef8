// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/setupreader.h"

#include "lesson/clientsreader.h"
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
    if (const JsonNode *const browsers = reader.node("browsers"))
        readBrowsers(*browsers, setup.settings, faults);
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
