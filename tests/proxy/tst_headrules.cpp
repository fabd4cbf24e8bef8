// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/headrules.h"

#include <QTest>

using namespace Pushlab;

class tst_HeadRules : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void requests_data();
    void requests();
    void responses_data();
    void responses();
    void gzip_data();
    void gzip();
};

void tst_HeadRules::requests_data()
{
    QTest::addColumn<int>("upgrade");
    QTest::addColumn<bool>("haproxy");
    QTest::addColumn<QByteArray>("in");
    QTest::addColumn<QByteArray>("out");
    using Upgrade = ProxySettings::Upgrade;
    const auto row = [](const char *name, Upgrade upgrade, bool haproxy, const QByteArray &in, const QByteArray &out) {
        QTest::newRow(name) << int(upgrade) << haproxy << in + "\r\n" << out + "\r\n";
    };
    const QByteArray handshake("GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                               "Sec-WebSocket-Key: k\r\n");
    row("pass", Upgrade::Pass, false, handshake, handshake);
    row("refuse", Upgrade::Refuse, false, handshake, handshake); // the link answers it
    row("strip", Upgrade::Strip, false, handshake,
        "GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nSec-WebSocket-Key: k\r\n");
    row("HTTP/1.0", Upgrade::Http10, false, handshake,
        "GET /ws HTTP/1.0\r\nHost: h\r\nSec-WebSocket-Key: k\r\nConnection: close\r\n");
    row("HTTP/1.0, kept alive", Upgrade::Http10, false,
        "GET / HTTP/1.1\r\nHost: h\r\nConnection: keep-alive\r\nKeep-Alive: timeout=5\r\n",
        "GET / HTTP/1.0\r\nHost: h\r\nConnection: close\r\n");
    row("HTTP/1.0, chunked", Upgrade::Http10, false, "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n",
        "POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n");
    row("HAProxy", Upgrade::Pass, true, "GET / HTTP/1.1\r\nHost: H\r\nX-ODD: Value\r\n",
        "GET / HTTP/1.1\r\nhost: H\r\nx-odd: Value\r\n");
}

void tst_HeadRules::requests()
{
    QFETCH(const int, upgrade);
    QFETCH(const bool, haproxy);
    QFETCH(const QByteArray, in);
    QFETCH(const QByteArray, out);
    ProxySettings settings;
    settings.upgrade = ProxySettings::Upgrade(upgrade);
    settings.manner = haproxy ? ProxySettings::Manner::Haproxy : ProxySettings::Manner::Nginx;
    auto parsed = std::get<HttpParsed<HttpRequestHead>>(parseRequestHead(in));
    applyRequestRules(parsed.head, parsed.body, settings);
    QCOMPARE(parsed.head.toBytes(), out);
}

void tst_HeadRules::responses_data()
{
    QTest::addColumn<bool>("haproxy");
    QTest::addColumn<QByteArray>("out");
    QTest::newRow("nginx") << false << QByteArray("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nX-ODD: V\r\n\r\n");
    QTest::newRow("HAProxy") << true << QByteArray("HTTP/1.1 200 OK\r\nx-odd: V\r\n\r\n");
}

void tst_HeadRules::responses()
{
    QFETCH(const bool, haproxy);
    QFETCH(const QByteArray, out);
    const QByteArray in("HTTP/1.1 200 OK\r\nConnection: keep-alive\r\nX-ODD: V\r\n\r\n");
    auto head = std::get<HttpParsed<HttpResponseHead>>(parseResponseHead(in, "GET")).head;
    applyManner(head, haproxy ? ProxySettings::Manner::Haproxy : ProxySettings::Manner::Nginx);
    QCOMPARE(head.toBytes(), out);
}

void tst_HeadRules::gzip_data()
{
    QTest::addColumn<QByteArray>("value");
    QTest::addColumn<bool>("accepted");
    const auto row
        = [](const QByteArray &value, bool accepted) { QTest::newRow(value.constData()) << value << accepted; };
    row("gzip", true);
    row("GZIP", true);
    row("br, gzip ,deflate", true);
    row("gzip;q=0.5", true);
    row("gzip; q=0", false);
    row("gzip;q=0.000", false);
    row("br", false);
    row("xgzip", false);
}

void tst_HeadRules::gzip()
{
    QFETCH(const QByteArray, value);
    QFETCH(const bool, accepted);
    HttpHeaders headers;
    QVERIFY(!acceptsGzip(headers));
    headers.append("Accept-Encoding", value);
    QCOMPARE(acceptsGzip(headers), accepted);
}

QTEST_GUILESS_MAIN(tst_HeadRules)
#include "tst_headrules.moc"
