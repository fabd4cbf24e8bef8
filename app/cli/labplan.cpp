// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/labplan.h"

#include "cli/options.h"
#include "cli/proxychoice.h"

#include "lesson/labcommand.h"

#include <algorithm>
#include <array>
#include <limits>

namespace Pushlab {

void addLabOptions(Options &options)
{
    options.add(QStringLiteral("setup"),
                QStringLiteral("Server, proxy, clients and load, as in an incident's \"setup\" (JSON): "
                               "{\"clients\": {\"sse\": 100}, \"publish\": {\"rate\": 10}}."),
                QStringLiteral("JSON"), QStringLiteral("{}"));
    options.add(QStringLiteral("speed"), QStringLiteral("Lab time: 1, 10 or 30 (10)."), QStringLiteral("N"),
                QStringLiteral("10"));
    options.add(
        QStringLiteral("seed"),
        QStringLiteral("Of what is drawn at random: waiting times, visits, which connections a fault meets (1)."),
        QStringLiteral("N"), QStringLiteral("1"));
    options.add(QStringLiteral("seconds"), QStringLiteral("How long it runs (10)."), QStringLiteral("S"),
                QStringLiteral("10"));
    addProxyChoice(options);
    options.add(QStringLiteral("wire"),
                QStringLiteral("Print what passes on the wire of one client, decoded, and what a page sees of it: "
                               "sse, poll or ws, and its number from 0, such as sse:0."),
                QStringLiteral("CLIENT"));
}

namespace {

Expected<WireClient> readWireClient(const QString &text)
{
    const std::array<QLatin1StringView, transportCount> names{QLatin1StringView("poll"), QLatin1StringView("sse"),
                                                              QLatin1StringView("ws")};
    const QStringList parts = text.split(u':');
    const auto name = std::find(names.begin(), names.end(), parts.first());
    bool isNumber = parts.size() == 1;
    const int number = isNumber ? 0 : parts[1].toInt(&isNumber);
    if (parts.size() > 2 || name == names.end() || !isNumber || number < 0)
        return failure(QStringLiteral("lab: \"%1\" is no client: --wire takes sse, poll or ws, and its number, such as "
                                      "sse:0")
                           .arg(text));
    return WireClient{Transport(name - names.begin()), number};
}

} // namespace

Expected<LabPlan> readLabPlan(const Options &options)
{
    const auto setup = readSetupText(options.text(QStringLiteral("setup")).toUtf8());
    if (!setup)
        return failure(QStringLiteral("lab: ") + setup.error());
    LabPlan plan{*setup};
    ServerSettings labTime;
    if (const auto set = labTime.set(u"speed", options.text(QStringLiteral("speed"))); !set)
        return failure(QStringLiteral("lab: ") + set.error());
    LabSettings &settings = plan.setup.settings;
    settings.speed = settings.server.speed = settings.proxy.speed = labTime.speed;
    const auto proxy = proxyChoice(options);
    if (!proxy)
        return failure(QStringLiteral("lab: ") + proxy.error());
    settings.proxyKind = *proxy;
    if (const auto possible = checkExpressible(*proxy, settings.proxy); !possible)
        return failure(QStringLiteral("lab: ") + possible.error());
    const auto seconds = options.number(QStringLiteral("seconds"), 1, 3'600);
    if (!seconds)
        return failure(seconds.error());
    const auto seed = options.number(QStringLiteral("seed"), 0, std::numeric_limits<quint32>::max());
    if (!seed)
        return failure(seed.error());
    settings.seed = quint32(*seed);
    if (options.isSet(QStringLiteral("wire"))) {
        const auto client = readWireClient(options.text(QStringLiteral("wire")));
        if (!client)
            return failure(client.error());
        if (*proxy != ProxyKind::BuiltIn)
            return failure(QStringLiteral("lab: --wire needs the built-in proxy: the others show nobody their wire"));
        plan.wire = *client;
    }
    plan.duration = std::chrono::seconds(qint64(*seconds));
    return plan;
}

} // namespace Pushlab
