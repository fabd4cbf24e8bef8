// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "control/proxyfigures.h"

#include <array>

namespace Pushlab {

namespace {

using C = ProxyCounters;

//! One figure: its key in JSON, its metric and what it says.
struct Figure {
    const char *key;
    const char *metric; //!< A counter when it ends in "_total", or else a gauge.
    const char *help;
    qint64 (*value)(const C &counters);
};

template <auto member>
qint64 valueOf(const C &counters)
{
    return counters.*member;
}

constexpr std::array figures{
    Figure{"links", "links", "Open client connections.", valueOf<&C::links>},
    Figure{"upstreams", "upstream_connections", "Open connections to servers.", valueOf<&C::upstreams>},
    Figure{"halfOpen", "half_open_connections", "Connections to servers whose client has left behind a toxic.",
           valueOf<&C::halfOpen>},
    Figure{"active", "active_requests", "Requests and tunnels in progress.", valueOf<&C::active>},
    Figure{"tunnels", "tunnels", "Open tunnels.", valueOf<&C::tunnels>},
    Figure{"waiting", "waiting_requests", "Requests that wait for a place below the connection limit.",
           valueOf<&C::waiting>},
    Figure{"accepted", "accepted_total", "Client connections accepted.", valueOf<&C::accepted>},
    Figure{"requests", "requests_total", "Requests with a whole and well formed head.", valueOf<&C::requests>},
    Figure{"bytesUp", "bytes_up_total", "Bytes from clients to servers.", valueOf<&C::bytesUp>},
    Figure{"bytesDown", "bytes_down_total", "Bytes from servers to clients.", valueOf<&C::bytesDown>},
    Figure{"bytesDropped", "bytes_dropped_total", "Bytes that toxics took and never gave back.",
           valueOf<&C::bytesDropped>},
    Figure{"closedIdle", "closed_idle_total", "Responses and tunnels cut by the idle or tunnel timeout.",
           valueOf<&C::closedIdle>},
    Figure{"closedSilentClient", "closed_silent_client_total", "Tunnels cut by the client timeout.",
           valueOf<&C::closedSilentClient>},
    Figure{"requestTimeouts", "request_timeouts_total", "Request heads and bodies that did not come in time.",
           valueOf<&C::requestTimeouts>},
    Figure{"closedKeepAlive", "closed_keep_alive_total", "Connections on which no further request came in time.",
           valueOf<&C::closedKeepAlive>},
    Figure{"badGateway", "bad_gateway_total", "Answered 502.", valueOf<&C::badGateway>},
    Figure{"unavailable", "unavailable_total", "Answered 503 because no server could be reached.",
           valueOf<&C::unavailable>},
    Figure{"retries", "retries_total", "Requests tried once more a second later.", valueOf<&C::retries>},
    Figure{"redispatched", "redispatched_total", "Requests that went to another server than the first.",
           valueOf<&C::redispatched>},
    Figure{"gatewayTimeout", "gateway_timeout_total", "Answered 504.", valueOf<&C::gatewayTimeout>},
    Figure{"refused", "refused_total", "Malformed requests.", valueOf<&C::refused>},
    Figure{"limited", "limited_total", "Answered 503 above the connection limit.", valueOf<&C::limited>},
    Figure{"queueTimeouts", "queue_timeouts_total", "Answered 503 because no place became free in time.",
           valueOf<&C::queueTimeouts>},
    Figure{"rateLimited", "rate_limited_total", "Answered 503 above the request rate.", valueOf<&C::rateLimited>},
    Figure{"upgradesRefused", "upgrades_refused_total", "Upgrades refused by the proxy.", valueOf<&C::upgradesRefused>},
    Figure{"upgradesStripped", "upgrades_stripped_total", "Requests passed on without their Upgrade.",
           valueOf<&C::upgradesStripped>},
    Figure{"injected", "injected_total", "Answered by the proxy instead of a server.", valueOf<&C::injected>},
};

QString address(const Upstream &upstream)
{
    const bool isIpv6 = upstream.address.protocol() == QAbstractSocket::IPv6Protocol;
    return (isIpv6 ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2"))
        .arg(upstream.address.toString())
        .arg(upstream.port);
}

QByteArray family(const QByteArray &metric, const QByteArray &help)
{
    const QByteArray type = metric.endsWith("_total") ? "counter" : "gauge";
    return "# HELP " + metric + ' ' + help + "\n# TYPE " + metric + ' ' + type + '\n';
}

} // namespace

QJsonObject countersJson(const ProxyCounters &counters, qint64 heldBytes)
{
    QJsonObject object{{QStringLiteral("heldBytes"), heldBytes}};
    for (const Figure &figure : figures)
        object.insert(QLatin1StringView(figure.key), figure.value(counters));
    QJsonArray servers;
    for (const UpstreamState &state : counters.upstreamStates)
        servers.append(QJsonObject{{QStringLiteral("address"), address(state.upstream)},
                                   {QStringLiteral("connections"), state.connections},
                                   {QStringLiteral("requests"), state.requests},
                                   {QStringLiteral("healthy"), state.healthy}});
    object.insert(QStringLiteral("servers"), servers);
    return object;
}

QByteArray prometheusText(const ProxyCounters &counters, qint64 heldBytes)
{
    QByteArray text;
    const QByteArray prefix = "pushlab_proxy_";
    for (const Figure &figure : figures)
        text += family(prefix + figure.metric, figure.help) + prefix + figure.metric + ' '
            + QByteArray::number(figure.value(counters)) + '\n';
    text += family(prefix + "held_bytes", "Bytes that links hold in memory; kernel buffers are not in it.") + prefix
        + "held_bytes " + QByteArray::number(heldBytes) + '\n';
    text += family(prefix + "upstream_healthy", "Whether the server passed its last health check.");
    for (const UpstreamState &state : counters.upstreamStates)
        text += prefix + "upstream_healthy{server=\"" + address(state.upstream).toUtf8() + "\"} "
            + (state.healthy ? "1\n" : "0\n");
    return text;
}

QJsonArray linksJson(const QList<LinkInfo> &links)
{
    QJsonArray array;
    for (const LinkInfo &link : links)
        array.append(QJsonObject{{QStringLiteral("peer"), address({link.peer, link.peerPort})},
                                 {QStringLiteral("upstreamPort"), link.upstreamPort},
                                 {QStringLiteral("phase"), link.phase},
                                 {QStringLiteral("bytesUp"), link.bytesUp},
                                 {QStringLiteral("bytesDown"), link.bytesDown},
                                 {QStringLiteral("toxics"), QJsonArray::fromStringList(link.toxics)}});
    return array;
}

} // namespace Pushlab
