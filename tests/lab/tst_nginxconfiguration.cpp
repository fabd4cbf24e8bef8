// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/nginxconfiguration.h"
#include "lab/realproxy.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Settings = ProxySettings;

Q_DECLARE_METATYPE(Pushlab::ProxySettings)

class tst_NginxConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadable();
    void isBareWithoutConfiguration();
    void says_data();
    void says();
    void namesWhatItCannotSay_data();
    void namesWhatItCannotSay();
};

namespace {

const QStringList one{QStringLiteral("127.0.0.1:8471")};
const QStringList two{QStringLiteral("127.0.0.1:8471"), QStringLiteral("127.0.0.1:8472")};

//! Every line in order, without the steps by which it is moved in.
QString flat(const QString &text)
{
    QStringList lines;
    const QStringList given = text.split(u'\n');
    for (const QString &line : given)
        lines += line.trimmed();
    return lines.join(u'\n');
}

//! What nginx itself says to it; empty when it is content.
QString complaint(const QString &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("nginx.conf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return file.errorString();
    file.close();
    QProcess nginx;
    nginx.start(RealProxy::program(RealProxy::Product::Nginx),
                {QStringLiteral("-t"), QStringLiteral("-q"), QStringLiteral("-e"), QStringLiteral("stderr"),
                 QStringLiteral("-p"), folder.path(), QStringLiteral("-c"), file.fileName()});
    if (!nginx.waitForFinished())
        return nginx.errorString();
    return nginx.exitCode() == 0 ? QString() : QString::fromUtf8(nginx.readAllStandardError());
}

} // namespace

void tst_NginxConfiguration::isReadable()
{
    Settings settings;
    settings.idleTimeout = 60s;
    QCOMPARE(nginxConfiguration(settings, 8080, one).value_or(QString()),
             QStringLiteral(R"(# nginx -p FOLDER -c FOLDER/nginx.conf
daemon off;
worker_processes 1;
pid nginx.pid;
error_log stderr notice;

events {
    worker_connections 20000;
}

http {
    access_log off;
    client_body_temp_path client_body;
    proxy_temp_path proxy;
    fastcgi_temp_path fastcgi;
    uwsgi_temp_path uwsgi;
    scgi_temp_path scgi;

    map $http_upgrade $connection_upgrade {
        default upgrade;
        '' '';
    }

    upstream servers {
        server 127.0.0.1:8471;
    }

    server {
        listen 127.0.0.1:8080;
        client_max_body_size 0;
        client_header_timeout 60s;
        keepalive_timeout 75s;
        keepalive_requests 1000000000;

        location / {
            proxy_pass http://servers;
            proxy_request_buffering off;
            proxy_set_header Host $http_host;
            proxy_set_header X-Forwarded-For $proxy_add_x_forwarded_for;
            proxy_http_version 1.1;
            proxy_set_header Connection $connection_upgrade;
            proxy_set_header Upgrade $http_upgrade;
            proxy_buffering off;
            proxy_read_timeout 60s;
        }
    }
}
)"));
}

void tst_NginxConfiguration::isBareWithoutConfiguration()
{
    Settings settings;
    settings.upgrade = Settings::Upgrade::Http10;
    settings.buffering = Settings::Buffering::Blocks;
    const QString text = nginxConfiguration(settings, 8080, one).value_or(QString());
    QVERIFY(!text.contains(QLatin1StringView("proxy_set_header")));
    QVERIFY(!text.contains(QLatin1StringView("proxy_http_version")));
}

void tst_NginxConfiguration::says_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("lines"); // that follow each other
    const auto row = [](const char *name, const auto &change, const char *lines, const QStringList &servers = one) {
        Settings settings;
        change(settings);
        QTest::newRow(name) << settings << servers << QString::fromLatin1(lines);
    };
    row(
        "nothing ends by time", [](Settings &s) { s.headerTimeout = s.keepAliveTimeout = {}; },
        "client_header_timeout 24d;\nkeepalive_timeout 24d;");
    row(
        "idle timeout in lab time",
        [](Settings &s) {
            s.idleTimeout = 45s;
            s.speed = 30;
        },
        "proxy_read_timeout 1500ms;");
    row(
        "never zero in lab time",
        [](Settings &s) {
            s.idleTimeout = 10ms;
            s.speed = 30;
        },
        "proxy_read_timeout 1ms;");
    row(
        "response timeout as the idle timeout", [](Settings &s) { s.idleTimeout = s.responseTimeout = 5s; },
        "proxy_read_timeout 5s;");
    row(
        "tunnel timeout of its own",
        [](Settings &s) {
            s.idleTimeout = 5s;
            s.tunnelTimeout = 1h;
        },
        "error_page 418 = @tunnel; # never seen by a client\nif ($http_upgrade) {\nreturn 418;\n}\n"
        "proxy_pass http://servers;");
    row(
        "requests of one connection", [](Settings &s) { s.keepAliveRequests = 3; }, "keepalive_requests 3;");
    row(
        "upgrade stripped", [](Settings &s) { s.upgrade = Settings::Upgrade::Strip; },
        "proxy_set_header Connection $http_connection;\nproxy_set_header Upgrade '';\nproxy_http_version 1.1;");
    row(
        "upgrade refused",
        [](Settings &s) {
            s.upgrade = Settings::Upgrade::Refuse;
            s.upgradeStatus = 405;
        },
        "location / {\nif ($http_upgrade) {\nreturn 405;\n}");
    row(
        "blocks and tunnels", [](Settings &s) { s.buffering = Settings::Buffering::Blocks; },
        "proxy_buffering on;\nproxy_buffer_size 4k;\nproxy_buffers 8 4k;\nproxy_max_temp_file_size 0;\n"
        "proxy_read_timeout 24d;\n}\nlocation @tunnel {");
    row(
        "whole bodies", [](Settings &s) { s.buffering = Settings::Buffering::WholeBody; },
        "proxy_buffering on;\nproxy_buffer_size 1m;\nproxy_buffers 2 1m;\nproxy_busy_buffers_size 1m;");
    row(
        "deaf to X-Accel-Buffering",
        [](Settings &s) {
            s.buffering = Settings::Buffering::Blocks;
            s.heedsAccelBuffering = false;
        },
        "proxy_ignore_headers X-Accel-Buffering;");
    row(
        "gzip", [](Settings &s) { s.gzip = true; },
        "gzip on;\ngzip_types text/event-stream;\ngzip_min_length 1;\ngzip_proxied any;");
    row(
        "connection limit", [](Settings &s) { s.connectionLimit = 2; }, "limit_conn connections 2;");
    row(
        "rate limit", [](Settings &s) { s.requestsPerSecond = 5; },
        "limit_req_zone $server_port zone=requests:1m rate=5r/s;");
    row(
        "own answer",
        [](Settings &s) {
            s.injected = Settings::Injected{503, 1500ms, "text/plain", "it's \"$5\" \\ down\n"};
        },
        "default_type \"text/plain\";\nadd_header Retry-After 2 always;\n"
        "return 503 \"it's \\\"${dollar}5\\\" \\\\ down\n\";");
    row(
        "own answer without a body",
        [](Settings &s) {
            s.injected = Settings::Injected{502, {}, "text/html", {}};
        },
        "return 502;");
    row(
        "least connections", [](Settings &s) { s.balancing = Settings::Balancing::LeastConnections; },
        "upstream servers {\nleast_conn;\nserver 127.0.0.1:8471;\nserver 127.0.0.1:8472;\n}", two);
    row(
        "sticky", [](Settings &s) { s.balancing = Settings::Balancing::Sticky; }, "upstream servers {\nip_hash;", two);
}

void tst_NginxConfiguration::says()
{
    QFETCH(const Settings, settings);
    QFETCH(const QStringList, servers);
    QFETCH(const QString, lines);
    const auto text = nginxConfiguration(settings, 8080, servers);
    QVERIFY2(text, qPrintable(text.error()));
    QVERIFY2(flat(*text).contains(lines), qPrintable(flat(*text)));
    if (RealProxy::program(RealProxy::Product::Nginx).isEmpty())
        QSKIP("nginx is not installed, so it was not asked");
    QCOMPARE(complaint(*text), QString());
}

void tst_NginxConfiguration::namesWhatItCannotSay_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QString>("names");
    const auto row = [](const auto &change, const char *names) {
        Settings settings;
        change(settings);
        QTest::newRow(names) << settings << QString::fromLatin1(names);
    };
    row([](Settings &s) { s.clientTimeout = 5s; }, "(clientTimeout)");
    row([](Settings &s) { s.responseTimeout = 5s; }, "(responseTimeout)");
    row(
        [](Settings &s) {
            s.connectionLimit = 2;
            s.atLimit = Settings::AtLimit::Queue;
        },
        "(atLimit)");
    row(
        [](Settings &s) {
            s.whenDown = Settings::WhenDown::RetryOnce;
            s.healthInterval = 1s;
        },
        "(whenDown); health checks (healthInterval)");
    row([](Settings &s) { s.toxics.append({QStringLiteral("a"), LatencyToxic{}}); }, "(toxics)");
}

void tst_NginxConfiguration::namesWhatItCannotSay()
{
    QFETCH(const Settings, settings);
    QFETCH(const QString, names);
    const auto text = nginxConfiguration(settings, 8080, one);
    QVERIFY(!text);
    QVERIFY2(text.error().startsWith(QLatin1StringView("nginx has nothing for: ")), qPrintable(text.error()));
    QVERIFY2(text.error().endsWith(names + u'.'), qPrintable(text.error()));
}

QTEST_GUILESS_MAIN(tst_NginxConfiguration)
#include "tst_nginxconfiguration.moc"
