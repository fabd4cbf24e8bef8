// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/haproxyconfiguration.h"

#include "wire/httphead.h"

#include <algorithm>
#include <array>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

using Settings = ProxySettings;

QStringList inexpressible(const Settings &settings, qsizetype servers)
{
    QStringList names;
    const auto check = [&names](bool wanted, const char *name) {
        if (wanted)
            names.append(QString::fromLatin1(name));
    };
    check(settings.responseTimeout && settings.responseTimeout != settings.idleTimeout,
          "a response timeout other than the idle timeout (responseTimeout)");
    check(settings.keepAliveRequests > 0, "a number of requests per connection (keepAliveRequests)");
    check(settings.upgrade == Settings::Upgrade::Http10, "HTTP/1.0 to the server (upgrade)");
    check(settings.buffering != Settings::Buffering::Off, "response buffering (buffering)");
    check(settings.connectionLimit > 0 && settings.atLimit == Settings::AtLimit::Queue && servers > 1,
          "one queue before several servers (atLimit)");
    check(!settings.toxics.isEmpty(), "faults below HTTP (toxics)");
    return names;
}

//! A text in double quotes, on one line.
QString quoted(const QByteArray &text)
{
    QString escaped = QString::fromUtf8(text);
    escaped.replace(u'\\', QLatin1StringView("\\\\"));
    escaped.replace(u'"', QLatin1StringView("\\\""));
    escaped.replace(u'$', QLatin1StringView("\\$"));
    escaped.replace(u'\r', QLatin1StringView("\\r"));
    escaped.replace(u'\n', QLatin1StringView("\\n"));
    return u'"' + escaped + u'"';
}

//! For these HAProxy has a page of its own; to any other an answer has to be given.
bool hasOwnPage(int status)
{
    constexpr std::array own{400, 401, 403, 404, 405, 407, 408, 410, 413, 425, 429, 500, 501, 502, 503, 504};
    return std::find(own.begin(), own.end(), status) != own.end();
}

QString answer(const Settings::Injected &injected, int speed)
{
    QByteArray body = injected.body;
    if (body.isEmpty()) {
        body = "<html><body><h1>" + QByteArray::number(injected.status) + ' ' + httpReason(injected.status)
            + "</h1></body></html>\n";
    }
    QString rule = QStringLiteral("http-request return status %1 content-type %2 string %3")
                       .arg(QString::number(injected.status), quoted(injected.contentType), quoted(body));
    if (injected.retryAfter)
        rule += QStringLiteral(" hdr Retry-After %1")
                    .arg(std::chrono::ceil<std::chrono::seconds>(*injected.retryAfter / speed).count());
    return rule;
}

QString refusal(int status)
{
    if (hasOwnPage(status))
        return QStringLiteral("http-request deny deny_status %1").arg(status);
    Settings::Injected page;
    page.status = status;
    return answer(page, 1);
}

QStringList defaults(const Settings &settings)
{
    const auto limit = [&settings](const char *name, std::optional<Settings::Duration> duration) {
        return QStringLiteral("timeout %1 %2").arg(QString::fromLatin1(name), configuredTime(duration, settings.speed));
    };
    QStringList lines{
        QStringLiteral("mode http"),
        limit("connect", 1s), // Also what it waits before the second try.
        limit("client", settings.clientTimeout),
        limit("server", settings.idleTimeout),
        limit("http-request", settings.headerTimeout),
        limit("http-keep-alive", settings.keepAliveTimeout),
    };
    if (settings.tunnelTimeout)
        lines += limit("tunnel", settings.tunnelTimeout);
    lines
        += {QStringLiteral("retries %1").arg(settings.whenDown == Settings::WhenDown::RetryOnce ? 1 : 0),
            QStringLiteral("option forwardfor"),
            QStringLiteral("option http-no-delay")}; // Without it an event waits up to 200 ms for more to send with it.
    return lines;
}

QStringList frontend(const Settings &settings, quint16 port)
{
    QStringList lines{QStringLiteral("bind 127.0.0.1:%1").arg(port)};
    const int limit = settings.connectionLimit;
    if (limit > 0 && settings.atLimit == Settings::AtLimit::Silence)
        lines += QStringLiteral("maxconn %1").arg(limit);
    if (settings.requestsPerSecond > 0) {
        lines += {QStringLiteral("stick-table type integer size 1 expire 1s store http_req_rate(1s)"),
                  QStringLiteral("http-request track-sc0 int(1)"),
                  QStringLiteral("http-request deny deny_status 503 if { sc_http_req_rate(0) gt %1 }")
                      .arg(settings.requestsPerSecond)};
    }
    if (limit > 0 && settings.atLimit == Settings::AtLimit::Refuse)
        lines += QStringLiteral("http-request deny deny_status 503 if { be_conn(servers) ge %1 }").arg(limit);
    if (settings.upgrade == Settings::Upgrade::Strip)
        lines += QStringLiteral("http-request del-header upgrade");
    else if (settings.upgrade == Settings::Upgrade::Refuse)
        lines += refusal(settings.upgradeStatus) + QLatin1StringView(" if { req.hdr(upgrade) -m found }");
    if (settings.injected)
        lines += answer(*settings.injected, settings.speed);
    return lines += QStringLiteral("default_backend servers");
}

QStringList backend(const Settings &settings, const QStringList &servers)
{
    QString options;
    QStringList lines;
    switch (settings.balancing) {
    case Settings::Balancing::RoundRobin:
        lines += QStringLiteral("balance roundrobin");
        break;
    case Settings::Balancing::LeastConnections:
        lines += QStringLiteral("balance leastconn");
        break;
    case Settings::Balancing::Sticky:
        lines += QStringLiteral("balance source");
        break;
    }
    if (servers.size() > 1)
        lines += QStringLiteral("option redispatch 1");
    if (settings.connectionLimit > 0 && settings.atLimit == Settings::AtLimit::Queue) {
        lines += QStringLiteral("timeout queue %1").arg(configuredTime(settings.queueTimeout, settings.speed));
        options += QStringLiteral(" maxconn %1").arg(settings.connectionLimit);
    }
    if (settings.gzip)
        lines += {QStringLiteral("compression algo gzip"), QStringLiteral("compression type text/event-stream")};
    if (settings.healthInterval) {
        lines += {QStringLiteral("option httpchk GET /health"), QStringLiteral("http-check expect status 200")};
        options += QStringLiteral(" check inter %1 fall 1 rise 1")
                       .arg(configuredTime(settings.healthInterval, settings.speed));
    }
    for (qsizetype i = 0; i < servers.size(); ++i)
        lines += QStringLiteral("server s%1 %2%3").arg(QString::number(i + 1), servers[i], options);
    return lines;
}

} // namespace

Expected<QString> haproxyConfiguration(const ProxySettings &settings, quint16 port, const QStringList &servers)
{
    const auto section = [](const char *head, const QStringList &lines) {
        return u'\n' + indented({QString::fromLatin1(head)}, 0) + indented(lines, 1);
    };
    const QString text = indented({QStringLiteral("# haproxy -db -f haproxy.cfg")}, 0)
        + section("defaults", defaults(settings)) + section("frontend clients", frontend(settings, port))
        + section("backend servers", backend(settings, servers));
    return unlessInexpressible(text, QStringLiteral("HAProxy"), inexpressible(settings, servers.size()));
}

} // namespace Pushlab
