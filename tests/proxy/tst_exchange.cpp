// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/exchange.h"

#include <QHostAddress>
#include <QTest>

using namespace Pushlab;

class tst_Exchange : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void forwardsTheHead_data();
    void forwardsTheHead();
    void retries_data();
    void retries();
    void retriesWithWhatWasSent();
    void forgetsABodyTooLongToRepeat();
};

namespace {

Exchange begun(const QByteArray &head, const QHostAddress &client = QHostAddress(QHostAddress::LocalHost))
{
    const auto result = parseRequestHead(head);
    const auto &parsed = std::get<HttpParsed<HttpRequestHead>>(result);
    return Exchange::start(parsed.head, parsed.body, client);
}

} // namespace

void tst_Exchange::forwardsTheHead_data()
{
    QTest::addColumn<QByteArray>("head");
    QTest::addColumn<QString>("client");
    QTest::addColumn<QByteArray>("forwarded");
    QTest::newRow("order and case") << QByteArray("GET /a?b HTTP/1.1\r\nhost: h\r\nX-B: 1\r\nx-a: 2\r\n\r\n")
                                    << QStringLiteral("127.0.0.1")
                                    << QByteArray("GET /a?b HTTP/1.1\r\nhost: h\r\nX-B: 1\r\nx-a: 2\r\n"
                                                  "X-Forwarded-For: 127.0.0.1\r\n\r\n");
    QTest::newRow("appended") << QByteArray("GET / HTTP/1.1\r\nHost: h\r\nX-Forwarded-For: 192.0.2.7\r\n\r\n")
                              << QStringLiteral("::ffff:198.51.100.1")
                              << QByteArray("GET / HTTP/1.1\r\nHost: h\r\n"
                                            "X-Forwarded-For: 192.0.2.7, 198.51.100.1\r\n\r\n");
    QTest::newRow("upgrade") << QByteArray("GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                                           "Connection: keep-alive, Upgrade\r\n\r\n")
                             << QStringLiteral("::1")
                             << QByteArray("GET /ws HTTP/1.1\r\nHost: h\r\nUpgrade: websocket\r\n"
                                           "Connection: keep-alive, Upgrade\r\nX-Forwarded-For: ::1\r\n\r\n");
}

void tst_Exchange::forwardsTheHead()
{
    QFETCH(const QByteArray, head);
    QFETCH(const QString, client);
    QFETCH(const QByteArray, forwarded);
    const Exchange exchange = begun(head, QHostAddress(client));
    QCOMPARE(exchange.unsent, forwarded);
    QCOMPARE(exchange.upgrade, head.contains("websocket"));
}

void tst_Exchange::retries_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<bool>("reused");
    QTest::addColumn<bool>("bodySent");
    QTest::addColumn<bool>("answered");
    QTest::addColumn<bool>("retry");
    QTest::newRow("GET") << QByteArray("GET") << QByteArray() << true << false << false << true;
    QTest::newRow("GET on a new connection") << QByteArray("GET") << QByteArray() << false << false << false << false;
    QTest::newRow("GET with a byte answered") << QByteArray("GET") << QByteArray() << true << false << true << false;
    QTest::newRow("PUT, body sent") << QByteArray("PUT") << QByteArray("abc") << true << true << false << true;
    QTest::newRow("POST, body sent") << QByteArray("POST") << QByteArray("abc") << true << true << false << false;
    QTest::newRow("POST, body not sent") << QByteArray("POST") << QByteArray("abc") << true << false << false << true;
    // Whole without a body: the server may have acted on it.
    QTest::newRow("POST without a body") << QByteArray("POST") << QByteArray() << true << false << false << false;
}

void tst_Exchange::retries()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, body);
    QFETCH(const bool, reused);
    QFETCH(const bool, bodySent);
    QFETCH(const bool, answered);
    Exchange exchange
        = begun(method + " / HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n");
    if (reused)
        exchange.onReusedConnection();
    exchange.sent(std::exchange(exchange.unsent, {}));
    if (bodySent) {
        exchange.sent(body);
        exchange.bodySent = true;
    }
    if (answered)
        exchange.responseBegan();
    QTEST(exchange.mayRetry(), "retry");
}

void tst_Exchange::retriesWithWhatWasSent()
{
    Exchange exchange = begun("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 6\r\n\r\n");
    const QByteArray head = exchange.unsent;
    exchange.onReusedConnection();
    exchange.sent(std::exchange(exchange.unsent, {}));
    exchange.sent("abc");
    QVERIFY(exchange.mayRetry());
    exchange.retry();
    QCOMPARE(exchange.unsent, head + "abc");
    QVERIFY(!exchange.mayRetry()); // once
}

void tst_Exchange::forgetsABodyTooLongToRepeat()
{
    Exchange exchange = begun("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: 100000\r\n\r\n");
    exchange.onReusedConnection();
    exchange.sent(QByteArray(Exchange::replayBound, 'x'));
    QVERIFY(exchange.mayRetry());
    exchange.sent("y");
    QVERIFY(!exchange.mayRetry());
    QVERIFY(exchange.replay.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Exchange)
#include "tst_exchange.moc"
