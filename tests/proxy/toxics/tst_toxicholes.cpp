// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toxiclab.h"

#include <QTest>

#include <memory>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Direction = Toxic::Direction;

//! The timeout toxic through real sockets: a black hole, in which one side or the other stays half-open.
class tst_ToxicHoles : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leavesTheClientHalfOpen_data();
    void leavesTheClientHalfOpen();
    void leavesTheServerHalfOpen_data();
    void leavesTheServerHalfOpen();
    void closesInTime();
};

void tst_ToxicHoles::leavesTheClientHalfOpen_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("heals");
    for (const bool heals : {true, false}) {
        const char *end = heals ? "heals" : "the client gives up";
        QTest::addRow("stream, %s", end) << getRequest("/events") << heals;
        QTest::addRow("tunnel, %s", end) << upgrade << heals;
        QTest::addRow("kept alive, %s", end) << getRequest("/") << heals;
    }
}

void tst_ToxicHoles::leavesTheClientHalfOpen()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, heals);
    ToxicLab lab;
    RawClient client(lab.proxy.port());
    client.send(request);
    QTRY_VERIFY(client.count > 0);
    client.forget();
    apply(lab.proxy, {toxic(TimeoutToxic{})});
    if (request != getRequest("/")) {
        lab.server()->write(oneEvent);
        QTRY_COMPARE(lab.proxy.counters().bytesDropped, oneEvent.size());
    }
    lab.origin.closeAll();
    lab.proxy.closeAll(); // for the connection between requests
    QTRY_COMPARE(lab.proxy.links().value(0).phase, QStringLiteral("Closing"));
    client.send("anybody there?"); // nobody answers, not even with an RST
    QTRY_VERIFY(lab.proxy.links().value(0).bytesUp >= request.size() + 14);
    QCOMPARE(client.received(), QByteArray());
    QCOMPARE(client.end(), End::None);
    QCOMPARE(lab.proxy.counters().links, 1); // open for the kernel, and so for the client
    if (heals) {
        apply(lab.proxy, {});
        QTRY_COMPARE(client.end(), End::Fin);
        QCOMPARE(client.received(), QByteArray());
    } else {
        client.close();
    }
    QTRY_COMPARE(lab.proxy.counters().links, 0);
}

void tst_ToxicHoles::leavesTheServerHalfOpen_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<int>("end");
    for (const int end : {0, 1, 2, 3}) {
        const char *ends[] = {"heals", "the server closes", "proxy resets", "proxy goes"};
        QTest::addRow("stream, %s", ends[end]) << getRequest("/events") << end;
        QTest::addRow("tunnel, %s", ends[end]) << upgrade << end;
        QTest::addRow("kept alive, %s", ends[end]) << getRequest("/") << end;
    }
}

void tst_ToxicHoles::leavesTheServerHalfOpen()
{
    QFETCH(const QByteArray, request);
    QFETCH(const int, end);
    ToyOrigin origin;
    origin.onRequest = [](const ToyOrigin::Request &seen) {
        seen.answer(seen.head.target == "/events" ? chunkedHead
                        : seen.head.target == "/" ? okResponse("whole")
                                                  : switching);
    };
    auto proxy = std::make_unique<ReverseProxy>();
    proxy->setUpstream(QHostAddress::LocalHost, origin.port());
    QVERIFY(proxy->listen(QHostAddress::LocalHost, 0));
    RawClient client(proxy->port());
    client.send(request);
    QTRY_VERIFY(client.count > 0);
    apply(*proxy, {toxic(TimeoutToxic{}, Direction::Up)});
    client.close();
    QTRY_COMPARE(proxy->counters().links, 0);
    QCOMPARE(proxy->counters().halfOpen, 1);
    QCOMPARE(proxy->counters().upstreams, 1);
    // The server does not know, and may go on sending for ever.
    QTcpSocket *server = origin.requests.last().socket;
    qint64 sent = 0;
    for (int i = 0; i < 5; ++i) {
        server->write(QByteArray(1024 * 1024, 'x'));
        QTRY_COMPARE(server->bytesToWrite(), 0);
        sent += 1024 * 1024;
    }
    QCOMPARE(origin.open(), 1);
    QCOMPARE(proxy->counters().halfOpen, 1);
    QVERIFY(proxy->heldBytes() < sent);
    switch (end) {
    case 0:
        apply(*proxy, {});
        break;
    case 1:
        origin.closeAll();
        break;
    case 2:
        proxy->resetAll();
        break;
    default:
        proxy.reset();
        break;
    }
    QTRY_COMPARE(origin.open(), 0);
    if (proxy)
        QTRY_COMPARE(proxy->counters().halfOpen, 0);
}

void tst_ToxicHoles::closesInTime()
{
    ToxicLab lab;
    RawClient client(lab.proxy.port());
    client.send(getRequest("/events"));
    QTRY_COMPARE(client.received(), chunkedHead);
    QElapsedTimer clock;
    clock.start();
    apply(lab.proxy, {toxic(TimeoutToxic{150ms})});
    lab.server()->write(oneEvent);
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(clock.elapsed() >= 150);
    QCOMPARE(client.received(), chunkedHead);
    QTRY_COMPARE(lab.origin.open(), 0);
}

QTEST_GUILESS_MAIN(tst_ToxicHoles)
#include "tst_toxicholes.moc"
