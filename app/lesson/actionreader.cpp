// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/actionreader.h"

#include "lesson/clientsreader.h"
#include "lesson/nearestname.h"
#include "lesson/setupreader.h"
#include "wire/duration.h"

#include <QMap>

namespace Pushlab {

namespace {

using Kind = JsonNode::Kind;
using Actions = QList<Action>;

struct Context {
    const JsonNode &node;
    LabSetup &state;
    FileFaults &faults;
};

std::optional<std::chrono::milliseconds> readTime(const JsonNode &node, FileFaults &faults)
{
    const auto time = parseDuration(node.string);
    if (node.kind == Kind::String && time && time->count() > 0)
        return *time;
    faults.append({node.place, QStringLiteral("\"%1\" takes a duration above zero such as \"10s\".").arg(node.key)});
    return std::nullopt;
}

Actions setUp(const Context &in)
{
    readSetup(in.node, in.state, in.faults);
    return {Act::SetUp{in.state}};
}

Actions patchServer(const Context &in)
{
    readServer(in.node, true, in.state.settings.server, in.faults);
    QJsonObject changes;
    for (const JsonNode &member : in.node.children) {
        if (ServerSettings::isLive(member.key))
            changes.insert(member.key, in.state.settings.server.text(member.key));
    }
    return {Act::PatchServer{changes}};
}

Actions setProxy(const Context &in)
{
    const QString label = readProxy(in.node, in.state.settings.proxy, in.faults);
    return {Act::SetProxy{in.state.settings.proxy, label}};
}

Actions setClients(const Context &in)
{
    Actions actions;
    for (const Transport transport : readClients(in.node, in.state, in.faults)) {
        const size_t index = size_t(transport);
        actions.append(Act::SetClients{transport, in.state.clients[index], in.state.settings.policies[index],
                                       in.state.settings.habits[index]});
    }
    return actions;
}

Actions publish(const Context &in)
{
    readPublish(in.node, in.state.settings, in.faults);
    return {Act::Publish{in.state.settings.publishRate, in.state.settings.messageSize}};
}

Actions pay(const Context &in)
{
    readPayments(in.node, in.state.settings, in.faults);
    return {Act::Pay{in.state.settings.paymentRate, in.state.settings.paymentWork}};
}

Actions takeDown(const Context &in)
{
    return {Act::TakeDown{in.node.key == QLatin1StringView("kill"), readTime(in.node, in.faults)}};
}

Actions freeze(const Context &in)
{
    return {Act::Freeze{readTime(in.node, in.faults).value_or(std::chrono::milliseconds(0))}};
}

using Read = Actions (*)(const Context &);

const QMap<QString, Read> &withArgument()
{
    static const QMap<QString, Read> table{
        {QStringLiteral("setup"), setUp},     {QStringLiteral("server"), patchServer},
        {QStringLiteral("proxy"), setProxy},  {QStringLiteral("clients"), setClients},
        {QStringLiteral("publish"), publish}, {QStringLiteral("payments"), pay},
        {QStringLiteral("kill"), takeDown},   {QStringLiteral("stop"), takeDown},
        {QStringLiteral("freeze"), freeze},
    };
    return table;
}

const QMap<QString, Action> &withoutArgument()
{
    static const QMap<QString, Action> table{
        {QStringLiteral("restart"), Act::Simple::Restart},    {QStringLiteral("start"), Act::Simple::Start},
        {QStringLiteral("close-all"), Act::Simple::CloseAll}, {QStringLiteral("reset-all"), Act::Simple::ResetAll},
        {QStringLiteral("kill"), Act::TakeDown{true, {}}},    {QStringLiteral("stop"), Act::TakeDown{false, {}}},
    };
    return table;
}

QString nearest(const QString &name)
{
    QStringList names = withArgument().keys() + withoutArgument().keys();
    names.sort();
    names.removeDuplicates();
    const QString found = suggestion(name, names); // which keeps silent about so many
    return found.isEmpty() ? QStringLiteral(" There is %1.").arg(names.join(QLatin1StringView(", "))) : found;
}

} // namespace

QList<Action> readAction(const JsonNode &node, LabSetup &state, FileFaults &faults)
{
    const auto unknown = [&](const FilePlace &place, const QString &name) {
        const bool wantsValue = withArgument().contains(name);
        const bool wantsNone = withoutArgument().contains(name);
        const QString why = wantsValue ? QStringLiteral("The action \"%1\" needs a value: { \"%1\": … }.").arg(name)
            : wantsNone ? QStringLiteral("The action \"%1\" takes no value: write just \"%1\".").arg(name)
                        : QStringLiteral("There is no action \"%1\".").arg(name) + nearest(name);
        faults.append({place, why});
        return Actions();
    };
    if (node.kind == Kind::String) {
        const auto found = withoutArgument().constFind(node.string);
        return found == withoutArgument().cend() ? unknown(node.place, node.string) : Actions{*found};
    }
    if (node.kind != Kind::Object || node.children.size() != 1) {
        faults.append({node.place,
                       QStringLiteral("An action is a name (\"restart\") or an object with one member "
                                      "({ \"clients\": … }).")});
        return {};
    }
    const JsonNode &member = node.children.front();
    const auto read = withArgument().value(member.key);
    return read ? read({member, state, faults}) : unknown(member.keyPlace, member.key);
}

} // namespace Pushlab
