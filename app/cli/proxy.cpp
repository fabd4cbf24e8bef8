// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/cli.h"
#include "cli/options.h"
#include "cli/proxyplan.h"

#include "control/proxycontrol.h"
#include "platform/terminationsignal.h"
#include "proxy/presets.h"
#include "proxy/reverseproxy.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTextStream>
#include <QTimer>

#include <array>
#include <memory>
#include <utility>

using namespace std::chrono_literals;

namespace Pushlab {

namespace {

//! How long requests in progress may take to end once the proxy was told to stop.
constexpr auto graceTime = 2s;

int listPresets()
{
    for (const Preset &preset : presets()) {
        out() << preset.name << ": " << preset.title << '\n';
        static constexpr std::array names{"long polling", "SSE", "WebSocket"};
        for (const Transport transport : allTransports)
            out() << "    " << names[size_t(transport)] << ": " << preset.effects[size_t(transport)].text << '\n';
        out() << "    Source: " << preset.source << '\n';
    }
    return Success;
}

//! Lets requests in progress end, but streams and tunnels not for ever; a second signal ends them at once.
void stopOn(const TerminationSignal &signal, ReverseProxy &proxy)
{
    QObject::connect(&proxy, &ReverseProxy::drained, &proxy, &QCoreApplication::quit);
    QObject::connect(&signal, &TerminationSignal::received, &proxy, [&proxy, stopping = false]() mutable {
        if (std::exchange(stopping, true)) {
            proxy.stop();
            return;
        }
        proxy.drain();
        QTimer::singleShot(graceTime, &proxy, &ReverseProxy::stop);
        QTimer::singleShot(2 * graceTime, &proxy, &QCoreApplication::quit); // whoever does not even take the end
    });
}

int runProxy(const ProxyPlan &plan)
{
    TerminationSignal termination;
    ReverseProxy proxy;
    proxy.setSeed(plan.seed);
    proxy.setUpstreams(plan.upstreams);
    proxy.applySettings(plan.settings);
    if (!proxy.listen(plan.address, plan.port))
        return usageError(QStringLiteral("proxy: cannot listen on %1 port %2: %3")
                              .arg(plan.address.toString(), QString::number(plan.port), proxy.errorText()));
    QJsonObject ready{{QStringLiteral("port"), proxy.port()},
                      {QStringLiteral("pid"), QCoreApplication::applicationPid()}};
    std::unique_ptr<ProxyControl> control;
    if (plan.controlPort) {
        auto started = ProxyControl::start(proxy, *plan.controlPort, qgetenv("PUSHLAB_TOKEN"));
        if (!started)
            return usageError(QStringLiteral("proxy: ") + started.error());
        control = std::move(*started);
        ready.insert(QStringLiteral("controlPort"), control->port());
    }
    if (!plan.address.isLoopback())
        err() << "pushlab-cli: proxy: anybody who reaches " << plan.address.toString() << " port " << proxy.port()
              << " reaches " << plan.upstreamNames.join(QLatin1StringView(", "))
              << " through it; the control port stays on loopback." << Qt::endl;
    stopOn(termination, proxy);
    out() << QJsonDocument(ready).toJson(QJsonDocument::Compact) << Qt::endl;
    return QCoreApplication::exec();
}

} // namespace

int proxyCommand(const QStringList &arguments)
{
    Options options(QStringLiteral("proxy"), QStringLiteral("--upstream HOST:PORT [options]"),
                    QStringLiteral("The fault proxy alone, in front of anybody's server. Prints one line of JSON when "
                                   "it is ready; Ctrl+C stops it.\nA TIME is such as 250ms, 30s or 2min."));
    addProxyOptions(options);
    if (const auto code = options.parse(arguments, 0))
        return *code;
    if (options.isSet(QStringLiteral("list-presets")))
        return listPresets();
    const Expected<ProxyPlan> plan = readProxyPlan(options);
    return plan ? runProxy(*plan) : usageError(QStringLiteral("proxy: ") + plan.error());
}

} // namespace Pushlab
