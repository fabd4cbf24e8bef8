// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/gatewayanswer.h"

#include "wire/httphead.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Manner = ProxySettings::Manner;

class tst_GatewayAnswer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manners_data();
    void manners();
    void forms_data();
    void forms();
    void everyAnswerIsWellFormed();
    void injected();
};

void tst_GatewayAnswer::manners_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("haproxy");
    QTest::addColumn<QByteArray>("statusLine");
    QTest::addColumn<int>("length"); // HAProxy's, as seen on the wire; our nginx pages name pushlab
    const auto row = [](int status, bool haproxy, const QByteArray &line, int length) {
        QTest::addRow("%d, %s", status, haproxy ? "HAProxy" : "nginx") << status << haproxy << line << length;
    };
    row(403, true, "HTTP/1.1 403 Forbidden\r\n", 93);
    row(408, true, "HTTP/1.1 408 Request Time-out\r\n", 110);
    row(502, true, "HTTP/1.1 502 Bad Gateway\r\n", 107);
    row(503, true, "HTTP/1.1 503 Service Unavailable\r\n", 107);
    row(504, true, "HTTP/1.1 504 Gateway Time-out\r\n", 92);
    row(403, false, "HTTP/1.1 403 Forbidden\r\n", 153 - 5);
    row(502, false, "HTTP/1.1 502 Bad Gateway\r\n", 157 - 5);
    row(503, false, "HTTP/1.1 503 Service Temporarily Unavailable\r\n", 197 - 5);
    row(504, false, "HTTP/1.1 504 Gateway Time-out\r\n", 167 - 5);
}

void tst_GatewayAnswer::manners()
{
    QFETCH(const int, status);
    QFETCH(const bool, haproxy);
    QFETCH(const QByteArray, statusLine);
    QFETCH(const int, length);
    const QByteArray answer = gatewayAnswer(status, {.manner = haproxy ? Manner::Haproxy : Manner::Nginx});
    QVERIFY2(answer.startsWith(statusLine), answer.constData());
    const auto parsed = std::get<HttpParsed<HttpResponseHead>>(parseResponseHead(answer, "GET"));
    QCOMPARE(parsed.body.length, length);
    QCOMPARE(parsed.head.headers.value("Content-Type"), QByteArray("text/html"));
    QCOMPARE(parsed.head.headers.value("Cache-Control"), QByteArray(haproxy ? "no-cache" : ""));
}

void tst_GatewayAnswer::forms_data()
{
    QTest::addColumn<bool>("head");
    QTest::addColumn<bool>("close");
    QTest::addColumn<bool>("oldClient");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("plain") << false << false << false << QByteArray();
    QTest::newRow("close") << false << true << false << QByteArray("close");
    QTest::newRow("HTTP/1.0 stays") << false << false << true << QByteArray("keep-alive");
    QTest::newRow("HTTP/1.0 close") << false << true << true << QByteArray("close");
    QTest::newRow("HEAD") << true << false << false << QByteArray();
}

void tst_GatewayAnswer::forms()
{
    QFETCH(const bool, head);
    QFETCH(const bool, close);
    QFETCH(const bool, oldClient);
    QFETCH(const QByteArray, connection);
    for (const Manner manner : {Manner::Nginx, Manner::Haproxy}) {
        const QByteArray answer
            = gatewayAnswer(503, {.head = head, .close = close, .oldClient = oldClient, .manner = manner});
        QCOMPARE(answer.endsWith("\r\n\r\n"), head);
        const auto parsed = std::get<HttpParsed<HttpResponseHead>>(parseResponseHead(answer, "GET"));
        QCOMPARE(parsed.head.headers.value("Connection"), connection);
        QVERIFY(parsed.body.length > 0);
    }
}

void tst_GatewayAnswer::everyAnswerIsWellFormed()
{
    for (int status = 200; status < 600; ++status) {
        for (const Manner manner : {Manner::Nginx, Manner::Haproxy}) {
            const QByteArray own = gatewayAnswer(status, {.manner = manner});
            const QByteArray injected
                = injectedAnswer({.status = status, .retryAfter = 5s, .body = {}}, 1, {.manner = manner});
            for (const QByteArray &answer : {own, injected}) {
                const auto result = parseResponseHead(answer, "GET");
                const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result);
                QVERIFY2(parsed, answer.constData());
                QCOMPARE(parsed->head.status, status);
                if (status != 204 && status != 304)
                    QCOMPARE(parsed->size + parsed->body.length, answer.size());
            }
        }
    }
}

void tst_GatewayAnswer::injected()
{
    ProxySettings::Injected portal{.status = 200, .retryAfter = {}, .contentType = "text/plain", .body = "Login"};
    QCOMPARE(injectedAnswer(portal, 1),
             QByteArray("HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 5\r\n\r\nLogin"));
    QVERIFY(injectedAnswer(portal, 1, {.head = true}).endsWith("\r\nContent-Length: 5\r\n\r\n"));
    portal.retryAfter = 60s;
    portal.status = 503;
    QVERIFY(injectedAnswer(portal, 30).contains("\r\nRetry-After: 2\r\n"));
    portal.body.clear();
    QVERIFY(injectedAnswer(portal, 1).contains("<h1>503 Service Temporarily Unavailable</h1>"));
    portal.status = 304;
    QVERIFY(injectedAnswer(portal, 1).endsWith("\r\n\r\n"));
}

QTEST_GUILESS_MAIN(tst_GatewayAnswer)
#include "tst_gatewayanswer.moc"
