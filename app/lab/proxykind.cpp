// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/proxykind.h"

#include "lab/haproxyconfiguration.h"
#include "lab/nginxconfiguration.h"
#include "lab/realproxy.h"

#include <QCoreApplication>

#include <algorithm>

namespace Pushlab {

QString proxyKindKey(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::BuiltIn:
        return QStringLiteral("built-in");
    case ProxyKind::Nginx:
        return QStringLiteral("nginx");
    case ProxyKind::Haproxy:
        return QStringLiteral("haproxy");
    }
    return {};
}

QString proxyKindName(ProxyKind kind)
{
    switch (kind) {
    case ProxyKind::BuiltIn:
        //: The proxy that is part of Pushlab, in a choice beside nginx and HAProxy.
        return QCoreApplication::translate("ProxyKind", "Built-in");
    case ProxyKind::Nginx:
        return RealProxy::name(RealProxy::Product::Nginx);
    case ProxyKind::Haproxy:
        return RealProxy::name(RealProxy::Product::Haproxy);
    }
    return {};
}

std::optional<ProxyKind> proxyKindOf(QStringView key)
{
    const auto found = std::find_if(allProxyKinds.begin(), allProxyKinds.end(),
                                    [key](ProxyKind kind) { return proxyKindKey(kind) == key; });
    return found == allProxyKinds.end() ? std::nullopt : std::optional(*found);
}

Expected<void> checkInstalled(ProxyKind kind)
{
    if (kind == ProxyKind::BuiltIn)
        return {};
    return RealProxy::checkInstalled(kind == ProxyKind::Nginx ? RealProxy::Product::Nginx
                                                              : RealProxy::Product::Haproxy);
}

Expected<void> checkResets(ProxyKind kind)
{
    if (kind == ProxyKind::BuiltIn)
        return {};
    return failure(QCoreApplication::translate("ProxyKind", "%1 has nothing for: a reset of every connection.")
                       .arg(proxyKindName(kind)));
}

Expected<void> checkExpressible(ProxyKind kind, const ProxySettings &settings)
{
    // Whatever the ports will be: the settings decide.
    const QStringList server{QStringLiteral("127.0.0.1:1")};
    switch (kind) {
    case ProxyKind::BuiltIn:
        break;
    case ProxyKind::Nginx:
        return nginxConfiguration(settings, 1, server).map([](const QString &) {});
    case ProxyKind::Haproxy:
        return haproxyConfiguration(settings, 1, server).map([](const QString &) {});
    }
    return {};
}

} // namespace Pushlab
