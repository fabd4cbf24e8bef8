// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/proxychoice.h"

namespace Pushlab {

void addProxyChoice(Options &options)
{
    options.add(QStringLiteral("proxy"),
                QStringLiteral("What stands between clients and server: built-in, or nginx or haproxy where they are "
                               "installed, with a configuration that means the same (built-in)."),
                QStringLiteral("KIND"), proxyKindKey(ProxyKind::BuiltIn));
}

Expected<ProxyKind> proxyChoice(const Options &options)
{
    const QString key = options.text(QStringLiteral("proxy"));
    const auto kind = proxyKindOf(key);
    if (!kind)
        return failure(QStringLiteral("--proxy takes built-in, nginx or haproxy, not \"%1\"").arg(key));
    if (const auto installed = checkInstalled(*kind); !installed)
        return failure(QStringLiteral("--proxy %1: %2").arg(key, installed.error()));
    return *kind;
}

} // namespace Pushlab
