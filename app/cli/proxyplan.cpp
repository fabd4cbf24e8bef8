// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/proxyplan.h"

#include "cli/options.h"

#include "proxy/presets.h"
#include "proxy/proxysettingsjson.h"
#include "proxy/toxicjson.h"
#include "proxy/toxictext.h"
#include "wire/settingtext.h"

#include <QHostInfo>

#include <algorithm>
#include <limits>

namespace Pushlab {

namespace {

Expected<quint16> readPort(const Options &options, const QString &name)
{
    quint16 port = 0;
    if (!readNumber(port, options.text(name), 0, 65535))
        return failure(QStringLiteral("--%1 takes a port from 0 (any free one) to 65535, not \"%2\"")
                           .arg(name, options.text(name)));
    return port;
}

//! "app.example:80", "127.0.0.1:80" or "[::1]:80".
Expected<Upstream> readUpstream(const QString &text)
{
    const qsizetype colon = text.lastIndexOf(u':');
    QString host = text.left(colon);
    const bool bracketed = host.startsWith(u'[') && host.endsWith(u']');
    if (bracketed)
        host = host.sliced(1).chopped(1);
    Upstream upstream;
    if (colon < 0 || host.isEmpty() || host.contains(u':') != bracketed
        || !readNumber(upstream.port, QStringView(text).sliced(colon + 1), 1, 65535))
        return failure(
            QStringLiteral("--upstream takes HOST:PORT, such as 127.0.0.1:8080 or [::1]:8080, not \"%1\"").arg(text));
    const QHostInfo info = QHostInfo::fromName(host);
    const QList<QHostAddress> addresses = info.addresses();
    if (addresses.isEmpty())
        return failure(QStringLiteral("--upstream: cannot find %1: %2").arg(host, info.errorString()));
    // Most servers that are being worked on listen on IPv4, wherever the name points first.
    const auto isIpv4 = [](const QHostAddress &address) { return address.protocol() == QAbstractSocket::IPv4Protocol; };
    const auto first = std::find_if(addresses.begin(), addresses.end(), isIpv4);
    upstream.address = first == addresses.end() ? addresses.first() : *first;
    return upstream;
}

Expected<ProxySettings> readSettings(const Options &options)
{
    ProxySettings settings;
    if (options.isSet(QStringLiteral("preset"))) {
        const QString name = options.text(QStringLiteral("preset"));
        const Preset *preset = findPreset(name);
        if (!preset)
            return failure(QStringLiteral("there is no preset \"%1\"; --list-presets lists them").arg(name));
        settings = preset->settings;
    }
    for (const ProxySettingOption &option : proxySettingOptions()) {
        if (!options.isSet(option.name))
            continue;
        if (const auto set = setOption(settings, option.name, options.text(option.name)); !set)
            return failure(QStringLiteral("--") + set.error());
    }
    for (const QString &text : options.texts(QStringLiteral("toxic"))) {
        Expected<Toxic> toxic = parseToxic(text);
        if (!toxic)
            return failure(QStringLiteral("--toxic: ") + toxic.error());
        if (toxic->name.isEmpty())
            toxic->name = freeToxicName(settings.toxics, *toxic);
        if (findToxic(settings.toxics, toxic->name))
            return failure(QStringLiteral("--toxic: there are two named \"%1\"").arg(toxic->name));
        settings.toxics.append(*toxic);
    }
    return settings;
}

} // namespace

void addProxyOptions(Options &options)
{
    options.add(QStringLiteral("listen"), QStringLiteral("Port of the proxy (0: any free one)."),
                QStringLiteral("PORT"), QStringLiteral("0"));
    options.add(QStringLiteral("upstream"), QStringLiteral("The server behind it; again for each further one."),
                QStringLiteral("HOST:PORT"));
    options.add(QStringLiteral("bind"), QStringLiteral("Address of the proxy (127.0.0.1)."), QStringLiteral("ADDRESS"),
                QStringLiteral("127.0.0.1"));
    options.add(QStringLiteral("control"),
                QStringLiteral("Port of the control API, on loopback (0: any free one). With the environment variable "
                               "PUSHLAB_TOKEN it wants that bearer token."),
                QStringLiteral("PORT"));
    options.add(QStringLiteral("seed"), QStringLiteral("For what is random in toxics (1)."), QStringLiteral("N"),
                QStringLiteral("1"));
    options.add(QStringLiteral("list-presets"), QStringLiteral("Lists the presets and what they do."));
    options.add(QStringLiteral("preset"), QStringLiteral("A known proxy or network; further options change it."),
                QStringLiteral("NAME"));
    options.add(QStringLiteral("toxic"),
                QStringLiteral("A fault below HTTP; again for each further one: [NAME=]TYPE[:VALUE…][:up][@SHARE] with "
                               "latency:200ms±50ms, bandwidth:10KiB, slicer:64±32:5ms, slow-close:2s, limit-data:4096, "
                               "timeout, timeout:5s, reset:1s or down."),
                QStringLiteral("TOXIC"));
    for (const ProxySettingOption &option : proxySettingOptions())
        options.add(option.name, option.help, option.form);
}

Expected<ProxyPlan> readProxyPlan(const Options &options)
{
    ProxyPlan plan;
    const Expected<quint16> port = readPort(options, QStringLiteral("listen"));
    if (!port)
        return failure(port.error());
    plan.port = *port;
    if (options.isSet(QStringLiteral("control"))) {
        const Expected<quint16> controlPort = readPort(options, QStringLiteral("control"));
        if (!controlPort)
            return failure(controlPort.error());
        plan.controlPort = *controlPort;
    }
    const QString bind = options.text(QStringLiteral("bind"));
    if (!plan.address.setAddress(bind))
        return failure(QStringLiteral("--bind takes an IP address such as 0.0.0.0, not \"%1\"").arg(bind));
    if (!readNumber(plan.seed, options.text(QStringLiteral("seed")), 0, std::numeric_limits<quint32>::max()))
        return failure(
            QStringLiteral("--seed takes a whole number, not \"%1\"").arg(options.text(QStringLiteral("seed"))));
    const Expected<ProxySettings> settings = readSettings(options);
    if (!settings)
        return failure(settings.error());
    plan.settings = *settings;
    plan.upstreamNames = options.texts(QStringLiteral("upstream"));
    if (plan.upstreamNames.isEmpty())
        return failure(QStringLiteral("give the server behind it with --upstream HOST:PORT"));
    for (const QString &text : plan.upstreamNames) {
        const Expected<Upstream> upstream = readUpstream(text);
        if (!upstream)
            return failure(upstream.error());
        plan.upstreams.append(*upstream);
    }
    return plan;
}

} // namespace Pushlab
