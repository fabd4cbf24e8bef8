// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/nginxconfiguration.h"

namespace Pushlab {

namespace {

using Settings = ProxySettings;

//! A tunnel goes through a location of its own when it needs what the responses must not have.
bool hasTunnelLocation(const Settings &settings)
{
    return settings.upgrade == Settings::Upgrade::Pass
        && (settings.buffering != Settings::Buffering::Off
            || (settings.tunnelTimeout && settings.tunnelTimeout != settings.idleTimeout));
}

QStringList inexpressible(const Settings &settings)
{
    QStringList names;
    const auto check = [&names](bool wanted, const char *name) {
        if (wanted)
            names.append(QString::fromLatin1(name));
    };
    check(settings.clientTimeout.has_value(), "a client timeout (clientTimeout)");
    check(settings.responseTimeout && settings.responseTimeout != settings.idleTimeout,
          "a response timeout other than the idle timeout (responseTimeout)");
    check(settings.connectionLimit > 0 && settings.atLimit == Settings::AtLimit::Queue,
          "a queue at the connection limit (atLimit)");
    check(settings.connectionLimit > 0 && settings.atLimit == Settings::AtLimit::Silence,
          "silence at the connection limit (atLimit)");
    check(settings.whenDown == Settings::WhenDown::RetryOnce, "a second try when the server is down (whenDown)");
    check(settings.healthInterval.has_value(), "health checks (healthInterval)");
    check(!settings.toxics.isEmpty(), "faults below HTTP (toxics)");
    return names;
}

//! A text in double quotes. nginx has no escape for a dollar sign; a variable stands for it.
QString quoted(const QByteArray &text)
{
    QString escaped = QString::fromUtf8(text);
    escaped.replace(u'\\', QLatin1StringView("\\\\"));
    escaped.replace(u'"', QLatin1StringView("\\\""));
    escaped.replace(u'$', QLatin1StringView("${dollar}"));
    return u'"' + escaped + u'"';
}

//! In the http block, before the servers.
QStringList definitions(const Settings &settings)
{
    QStringList lines;
    if (settings.upgrade == Settings::Upgrade::Pass) {
        lines += {QStringLiteral("map $http_upgrade $connection_upgrade {"), QStringLiteral("    default upgrade;"),
                  QStringLiteral("    '' '';"), QStringLiteral("}")};
    }
    if (settings.connectionLimit > 0)
        lines += QStringLiteral("limit_conn_zone $server_port zone=connections:1m;");
    if (settings.requestsPerSecond > 0)
        lines += QStringLiteral("limit_req_zone $server_port zone=requests:1m rate=%1r/s;")
                     .arg(settings.requestsPerSecond);
    if (settings.injected && settings.injected->body.contains('$'))
        lines += {QStringLiteral("geo $dollar {"), QStringLiteral("    default '$';"), QStringLiteral("}")};
    return lines;
}

QStringList upstream(const Settings &settings, const QStringList &servers)
{
    QStringList lines{QStringLiteral("upstream servers {")};
    if (settings.balancing == Settings::Balancing::LeastConnections)
        lines += QStringLiteral("    least_conn;");
    else if (settings.balancing == Settings::Balancing::Sticky)
        lines += QStringLiteral("    ip_hash;");
    for (const QString &server : servers)
        lines += QStringLiteral("    server %1;").arg(server);
    return lines += QStringLiteral("}");
}

QStringList server(const Settings &settings, quint16 port)
{
    QStringList lines{
        QStringLiteral("listen 127.0.0.1:%1;").arg(port),
        QStringLiteral("client_max_body_size 0;"),
        QStringLiteral("client_header_timeout %1;").arg(configuredTime(settings.headerTimeout, settings.speed)),
        QStringLiteral("keepalive_timeout %1;").arg(configuredTime(settings.keepAliveTimeout, settings.speed)),
        QStringLiteral("keepalive_requests %1;")
            .arg(settings.keepAliveRequests > 0 ? settings.keepAliveRequests : 1'000'000'000),
    };
    if (settings.connectionLimit > 0)
        lines += QStringLiteral("limit_conn connections %1;").arg(settings.connectionLimit);
    if (settings.requestsPerSecond > 0)
        lines += QStringLiteral("limit_req zone=requests;");
    if (settings.gzip) {
        lines += {QStringLiteral("gzip on;"), QStringLiteral("gzip_types text/event-stream;"),
                  QStringLiteral("gzip_min_length 1;"), QStringLiteral("gzip_proxied any;")};
    }
    return lines;
}

QStringList injected(const Settings::Injected &answer, int speed)
{
    QStringList lines{QStringLiteral("default_type %1;").arg(quoted(answer.contentType))};
    if (answer.retryAfter) {
        lines += QStringLiteral("add_header Retry-After %1 always;")
                     .arg(std::chrono::ceil<std::chrono::seconds>(*answer.retryAfter / speed).count());
    }
    lines += answer.body.isEmpty() ? QStringLiteral("return %1;").arg(answer.status)
                                   : QStringLiteral("return %1 %2;").arg(answer.status).arg(quoted(answer.body));
    return lines;
}

QStringList buffering(const Settings &settings)
{
    QStringList lines;
    switch (settings.buffering) {
    case Settings::Buffering::Off:
        return {QStringLiteral("proxy_buffering off;")};
    case Settings::Buffering::Blocks:
        lines = {QStringLiteral("proxy_buffer_size 4k;"), QStringLiteral("proxy_buffers 8 4k;")};
        break;
    case Settings::Buffering::WholeBody: // As much as goes into one buffer; a longer body flows after that.
        lines = {QStringLiteral("proxy_buffer_size 1m;"), QStringLiteral("proxy_buffers 2 1m;"),
                 QStringLiteral("proxy_busy_buffers_size 1m;")};
        break;
    }
    lines.prepend(QStringLiteral("proxy_buffering on;"));
    lines += QStringLiteral("proxy_max_temp_file_size 0;");
    if (!settings.heedsAccelBuffering)
        lines += QStringLiteral("proxy_ignore_headers X-Accel-Buffering;");
    return lines;
}

//! What goes to the server: only an HTTP/1.0 request gets an answer that nginx holds back in blocks.
QStringList request(const Settings &settings)
{
    QStringList lines{QStringLiteral("proxy_pass http://servers;"), QStringLiteral("proxy_request_buffering off;")};
    if (settings.upgrade == Settings::Upgrade::Http10)
        return lines;
    lines += {QStringLiteral("proxy_set_header Host $http_host;"),
              QStringLiteral("proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;")};
    if (settings.upgrade == Settings::Upgrade::Strip) {
        lines += {QStringLiteral("proxy_set_header Connection $http_connection;"),
                  QStringLiteral("proxy_set_header Upgrade '';")};
    }
    if (settings.buffering != Settings::Buffering::Off)
        return lines;
    lines += QStringLiteral("proxy_http_version 1.1;");
    if (settings.upgrade == Settings::Upgrade::Pass) {
        lines += {QStringLiteral("proxy_set_header Connection $connection_upgrade;"),
                  QStringLiteral("proxy_set_header Upgrade $http_upgrade;")};
    } else if (settings.upgrade == Settings::Upgrade::Refuse) {
        lines += QStringLiteral("proxy_set_header Connection '';");
    }
    return lines;
}

QString block(const QString &head, const QStringList &lines)
{
    return indented({head + QLatin1StringView(" {")}, 2) + indented(lines, 3) + indented({QStringLiteral("}")}, 2);
}

QString locations(const Settings &settings)
{
    const QString all = QStringLiteral("location /");
    if (settings.injected)
        return block(all, injected(*settings.injected, settings.speed));

    QStringList lines;
    if (settings.upgrade == Settings::Upgrade::Refuse) {
        lines += {QStringLiteral("if ($http_upgrade) {"), QStringLiteral("    return %1;").arg(settings.upgradeStatus),
                  QStringLiteral("}")};
    } else if (hasTunnelLocation(settings)) {
        lines += {QStringLiteral("error_page 418 = @tunnel; # never seen by a client"),
                  QStringLiteral("if ($http_upgrade) {"), QStringLiteral("    return 418;"), QStringLiteral("}")};
    }
    lines += request(settings);
    lines += buffering(settings);
    lines += QStringLiteral("proxy_read_timeout %1;").arg(configuredTime(settings.idleTimeout, settings.speed));
    QString text = block(all, lines);
    if (hasTunnelLocation(settings)) {
        Settings tunnel = settings;
        tunnel.buffering = Settings::Buffering::Off;
        const auto limit = settings.tunnelTimeout ? settings.tunnelTimeout : settings.idleTimeout;
        text += block(
            QStringLiteral("location @tunnel"),
            request(tunnel) + buffering(tunnel)
                + QStringList{QStringLiteral("proxy_read_timeout %1;").arg(configuredTime(limit, settings.speed))});
    }
    return text;
}

} // namespace

Expected<QString> nginxConfiguration(const ProxySettings &settings, quint16 port, const QStringList &servers)
{
    QString text = indented({QStringLiteral("# nginx -p FOLDER -c FOLDER/nginx.conf"), QStringLiteral("daemon off;"),
                             QStringLiteral("worker_processes 1;"), QStringLiteral("pid nginx.pid;"),
                             QStringLiteral("error_log stderr notice;"), QString(), QStringLiteral("events {"),
                             QStringLiteral("    worker_connections 20000;"), QStringLiteral("}"), QString(),
                             QStringLiteral("http {")},
                            0);
    QStringList http{QStringLiteral("access_log off;")};
    for (const char *kind : {"client_body", "proxy", "fastcgi", "uwsgi", "scgi"})
        http += QStringLiteral("%1_temp_path %1;").arg(QString::fromLatin1(kind));
    text += indented(http, 1) + u'\n';
    if (const QStringList lines = definitions(settings); !lines.isEmpty())
        text += indented(lines, 1) + u'\n';
    text += indented(upstream(settings, servers), 1) + u'\n';
    text += indented({QStringLiteral("server {")}, 1) + indented(server(settings, port), 2) + u'\n'
        + locations(settings) + indented({QStringLiteral("}")}, 1) + indented({QStringLiteral("}")}, 0);
    return unlessInexpressible(text, QStringLiteral("nginx"), inexpressible(settings));
}

} // namespace Pushlab
