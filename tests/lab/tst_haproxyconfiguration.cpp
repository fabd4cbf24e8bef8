// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/haproxyconfiguration.h"
#include "lab/realproxy.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Settings = ProxySettings;

Q_DECLARE_METATYPE(Pushlab::ProxySettings)

class tst_HaproxyConfiguration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void isReadable();
    void says_data();
    void says();
    void namesWhatItCannotSay_data();
    void namesWhatItCannotSay();
};

namespace {

const QStringList one{QStringLiteral("127.0.0.1:8471")};
const QStringList two{QStringLiteral("127.0.0.1:8471"), QStringLiteral("127.0.0.1:8472")};

//! What HAProxy itself says to it; empty when it is content, without so much as a warning.
QString complaint(const QString &text)
{
    QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("haproxy.cfg")));
    if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0)
        return file.errorString();
    file.close();
    QProcess haproxy;
    haproxy.start(RealProxy::program(RealProxy::Product::Haproxy),
                  {QStringLiteral("-c"), QStringLiteral("-q"), QStringLiteral("-f"), file.fileName()});
    if (!haproxy.waitForFinished())
        return haproxy.errorString();
    return QString::fromUtf8(haproxy.readAllStandardError());
}

} // namespace

void tst_HaproxyConfiguration::isReadable()
{
    Settings settings;
    settings.idleTimeout = 60s;
    settings.whenDown = Settings::WhenDown::RetryOnce;
    QCOMPARE(haproxyConfiguration(settings, 8080, one).value_or(QString()),
             QStringLiteral(R"(# haproxy -db -f haproxy.cfg

defaults
    mode http
    timeout connect 1s
    timeout client 24d
    timeout server 60s
    timeout http-request 60s
    timeout http-keep-alive 75s
    retries 1
    option forwardfor
    option http-no-delay

frontend clients
    bind 127.0.0.1:8080
    default_backend servers

backend servers
    balance roundrobin
    server s1 127.0.0.1:8471
)"));
}

void tst_HaproxyConfiguration::says_data()
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
        "    timeout client 24d\n    timeout server 24d\n    timeout http-request 24d\n    timeout http-keep-alive "
        "24d\n");
    row(
        "time limits in lab time",
        [](Settings &s) {
            s.clientTimeout = 90s;
            s.idleTimeout = 45s;
            s.tunnelTimeout = 1h;
            s.speed = 30;
        },
        "    timeout connect 33ms\n    timeout client 3s\n    timeout server 1500ms\n    timeout http-request 2s\n"
        "    timeout http-keep-alive 2500ms\n    timeout tunnel 120s\n");
    row(
        "no second try", [](Settings &) {}, "    retries 0\n");
    row(
        "upgrade stripped", [](Settings &s) { s.upgrade = Settings::Upgrade::Strip; },
        "    http-request del-header upgrade\n");
    row(
        "upgrade refused", [](Settings &s) { s.upgrade = Settings::Upgrade::Refuse; },
        "    http-request deny deny_status 403 if { req.hdr(upgrade) -m found }\n");
    row(
        "upgrade refused with a status of no page",
        [](Settings &s) {
            s.upgrade = Settings::Upgrade::Refuse;
            s.upgradeStatus = 426;
        },
        "    http-request return status 426 content-type \"text/html\" string \"<html><body><h1>426 Upgrade "
        "Required</h1></body></html>\\n\" if { req.hdr(upgrade) -m found }\n");
    row(
        "gzip", [](Settings &s) { s.gzip = true; },
        "    compression algo gzip\n    compression type text/event-stream\n");
    row(
        "refuses at the limit", [](Settings &s) { s.connectionLimit = 2; },
        "    http-request deny deny_status 503 if { be_conn(servers) ge 2 }\n");
    row(
        "queues at the limit",
        [](Settings &s) {
            s.connectionLimit = 2;
            s.atLimit = Settings::AtLimit::Queue;
        },
        "    timeout queue 1s\n    server s1 127.0.0.1:8471 maxconn 2\n");
    row(
        "is silent at the limit",
        [](Settings &s) {
            s.connectionLimit = 2;
            s.atLimit = Settings::AtLimit::Silence;
        },
        "    bind 127.0.0.1:8080\n    maxconn 2\n");
    row(
        "rate limit", [](Settings &s) { s.requestsPerSecond = 5; },
        "    stick-table type integer size 1 expire 1s store http_req_rate(1s)\n    http-request track-sc0 int(1)\n"
        "    http-request deny deny_status 503 if { sc_http_req_rate(0) gt 5 }\n");
    row(
        "own answer",
        [](Settings &s) {
            s.injected = Settings::Injected{503, 1500ms, "text/plain", "it's \"$5\" \\ down\r\n"};
        },
        "    http-request return status 503 content-type \"text/plain\" string \"it's \\\"\\$5\\\" \\\\ down\\r\\n\" "
        "hdr Retry-After 2\n");
    row(
        "least connections", [](Settings &s) { s.balancing = Settings::Balancing::LeastConnections; },
        "    balance leastconn\n    option redispatch 1\n    server s1 127.0.0.1:8471\n    server s2 127.0.0.1:8472\n",
        two);
    row(
        "sticky", [](Settings &s) { s.balancing = Settings::Balancing::Sticky; }, "    balance source\n", two);
    row(
        "health checks", [](Settings &s) { s.healthInterval = 2s; },
        "    option httpchk GET /health\n    http-check expect status 200\n"
        "    server s1 127.0.0.1:8471 check inter 2s fall 1 rise 1\n");
}

void tst_HaproxyConfiguration::says()
{
    QFETCH(const Settings, settings);
    QFETCH(const QStringList, servers);
    QFETCH(const QString, lines);
    const auto text = haproxyConfiguration(settings, 8080, servers);
    QVERIFY2(text, qPrintable(text.error()));
    QVERIFY2(text->contains(lines), qPrintable(*text));
    if (RealProxy::program(RealProxy::Product::Haproxy).isEmpty())
        QSKIP("HAProxy is not installed, so it was not asked");
    QCOMPARE(complaint(*text), QString());
}

void tst_HaproxyConfiguration::namesWhatItCannotSay_data()
{
    QTest::addColumn<Settings>("settings");
    QTest::addColumn<QStringList>("servers");
    QTest::addColumn<QString>("names");
    const auto row = [](const auto &change, const char *names, const QStringList &servers = one) {
        Settings settings;
        change(settings);
        QTest::newRow(names) << settings << servers << QString::fromLatin1(names);
    };
    row([](Settings &s) { s.responseTimeout = 5s; }, "(responseTimeout)");
    row(
        [](Settings &s) {
            s.keepAliveRequests = 5;
            s.upgrade = Settings::Upgrade::Http10;
        },
        "(keepAliveRequests); HTTP/1.0 to the server (upgrade)");
    row([](Settings &s) { s.buffering = Settings::Buffering::Blocks; }, "(buffering)");
    row(
        [](Settings &s) {
            s.connectionLimit = 2;
            s.atLimit = Settings::AtLimit::Queue;
        },
        "(atLimit)", two);
    row([](Settings &s) { s.toxics.append({QStringLiteral("a"), LatencyToxic{}}); }, "(toxics)");
}

void tst_HaproxyConfiguration::namesWhatItCannotSay()
{
    QFETCH(const Settings, settings);
    QFETCH(const QStringList, servers);
    QFETCH(const QString, names);
    const auto text = haproxyConfiguration(settings, 8080, servers);
    QVERIFY(!text);
    QVERIFY2(text.error().startsWith(QLatin1StringView("HAProxy has nothing for: ")), qPrintable(text.error()));
    QVERIFY2(text.error().endsWith(names + u'.'), qPrintable(text.error()));
}

QTEST_GUILESS_MAIN(tst_HaproxyConfiguration)
#include "tst_haproxyconfiguration.moc"
