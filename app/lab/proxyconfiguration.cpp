// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/proxyconfiguration.h"

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;

QString configuredTime(std::optional<ProxySettings::Duration> limit, int speed)
{
    if (!limit)
        return QStringLiteral("24d");
    const ProxySettings::Duration time = std::max<ProxySettings::Duration>(*limit / speed, 1ms);
    return time % 1s == 0ms ? QStringLiteral("%1s").arg(time / 1s) : QStringLiteral("%1ms").arg(time / 1ms);
}

QString indented(const QStringList &lines, int steps)
{
    QString text;
    for (const QString &line : lines)
        text += (line.isEmpty() ? QString() : QString(4 * steps, u' ') + line) + u'\n';
    return text;
}

Expected<QString> unlessInexpressible(const QString &text, const QString &product, const QStringList &inexpressible)
{
    if (inexpressible.isEmpty())
        return text;
    return failure(QStringLiteral("%1 has nothing for: %2.").arg(product, inexpressible.join(QStringLiteral("; "))));
}

} // namespace Pushlab
