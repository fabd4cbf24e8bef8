// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cli/autotransport.h"

#include "cli/clientoptions.h"

#include <QEventLoop>
#include <QJsonObject>

#include <array>

namespace Pushlab {

namespace {

//! Where our own server has it, below \a base.
QUrl placeOf(Transport transport, QUrl base)
{
    static constexpr std::array names{QLatin1StringView("poll"), QLatin1StringView("events"), QLatin1StringView("ws")};
    const QString folder = base.path();
    base.setPath(folder + QLatin1StringView(folder.endsWith(u'/') ? "" : "/") + names[size_t(transport)]);
    if (transport == Transport::WebSocket)
        base.setScheme(QStringLiteral("ws"));
    return base;
}

} // namespace

QList<ClientSettings> candidatesAt(const QUrl &base)
{
    QList<ClientSettings> candidates;
    for (const Transport transport : {Transport::WebSocket, Transport::Sse, Transport::LongPoll})
        candidates.append(plainClient(transport, placeOf(transport, base)));
    return candidates;
}

TransportChoice chooseNow(const QList<ClientSettings> &candidates)
{
    TransportChooser chooser;
    TransportChoice choice;
    QEventLoop loop;
    chooser.choose(candidates, [&](const TransportChoice &found) {
        choice = found;
        loop.quit();
    });
    loop.exec();
    return choice;
}

QString probeText(const TransportProbe &probe)
{
    const QString cost = QString::number(probe.cost.count());
    return probe.works ? QStringLiteral("%1 works, open after %2 ms").arg(transportWord(probe.transport), cost)
                       : QStringLiteral("%1 does not work, %2 ms spent on it: %3")
                             .arg(transportWord(probe.transport), cost, probe.reason);
}

QJsonObject probeJson(const TransportProbe &probe)
{
    return {{QStringLiteral("probe"), transportWord(probe.transport)},
            {QStringLiteral("works"), probe.works},
            {QStringLiteral("cost_ms"), qint64(probe.cost.count())},
            {QStringLiteral("reason"), probe.reason}};
}

QString choiceText(const TransportChoice &choice)
{
    const QString cost = QString::number(choice.cost().count());
    return choice.transport ? QStringLiteral("%1 it is, found out in %2 ms").arg(transportWord(*choice.transport), cost)
                            : QStringLiteral("nothing gets through, found out in %1 ms").arg(cost);
}

QJsonObject choiceJson(const TransportChoice &choice)
{
    return {{QStringLiteral("choice"),
             choice.transport ? QJsonValue(transportWord(*choice.transport)) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("cost_ms"), qint64(choice.cost().count())}};
}

} // namespace Pushlab
