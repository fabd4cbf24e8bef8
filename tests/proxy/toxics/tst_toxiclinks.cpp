// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "toxiclab.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using End = RawClient::End;
using Direction = Toxic::Direction;

//! What clients and servers observe of each toxic, through real sockets.
class tst_ToxicLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void latency_data();
    void latency();
    void bandwidthIsSmooth();
    void slicerPauses();
    void slowCloseDelaysTheFin();
    void resetIsReal_data();
    void resetIsReal();
    void limitCutsAtTheByte_data();
    void limitCutsAtTheByte();
    void limitOfRequestBytes();
    void downRefuses();
    void downBeforeListening();
    void sameSeedMeetsTheSameClients();
    void linksTellWhatTheyDo();
    void stalledToxicStopsTheUpstream_data();
    void stalledToxicStopsTheUpstream();
};

void tst_ToxicLinks::latency_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<Direction>("direction");
    for (const Direction direction : {Direction::Down, Direction::Up}) {
        const char *name = direction == Direction::Down ? "down" : "up";
        QTest::addRow("plain, %s", name) << getRequest("/") << direction;
        QTest::addRow("stream, %s", name) << getRequest("/events") << direction;
        QTest::addRow("tunnel, %s", name) << upgrade << direction;
    }
}

void tst_ToxicLinks::latency()
{
    QFETCH(const QByteArray, request);
    QFETCH(const Direction, direction);
    ToxicLab lab;
    apply(lab.proxy, {toxic(LatencyToxic{80ms}, direction)});
    RawClient client(lab.proxy.port());
    QElapsedTimer clock;
    const auto exchange = [&](const QByteArray &sent, const QByteArray &expected, qint64 atLeast) {
        client.forget();
        clock.start();
        client.send(sent);
        QTRY_COMPARE(client.received(), expected);
        QVERIFY2(clock.elapsed() >= atLeast, qPrintable(QString::number(clock.elapsed())));
    };
    exchange(request,
             request == upgrade               ? switching
                 : request == getRequest("/") ? okResponse("whole")
                                              : chunkedHead,
             80);
    if (request == upgrade) {
        exchange("echo", "echo", 80);
    } else if (request == getRequest("/events")) {
        client.forget();
        clock.start();
        lab.server()->write(oneEvent);
        QTRY_COMPARE(client.received(), oneEvent);
        QVERIFY(direction == Direction::Up || clock.elapsed() >= 80);
    } else {
        exchange(request, okResponse("whole"), 80);
    }
    apply(lab.proxy, {});
    QCOMPARE(client.end(), End::None);
}

void tst_ToxicLinks::bandwidthIsSmooth()
{
    ToxicLab lab;
    const QByteArray body(50'000, 'x');
    lab.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(okResponse(body)); };
    apply(lab.proxy, {toxic(BandwidthToxic{100'000})});
    RawClient client(lab.proxy.port());
    client.send(getRequest("/"));
    QElapsedTimer clock;
    clock.start();
    QTRY_VERIFY(client.count > 0);
    while (client.count < 45'000) {
        // Never ahead of the line, however long the machine sleeps; and not in one burst a second.
        QVERIFY(client.count <= (clock.elapsed() + 1) * 100 + 1'000);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
    QTRY_COMPARE(client.received(), okResponse(body));
    QVERIFY(clock.elapsed() >= 490);
}

void tst_ToxicLinks::slicerPauses()
{
    ToxicLab lab;
    apply(lab.proxy, {toxic(SlicerToxic{5, 0, 10ms})});
    RawClient client(lab.proxy.port());
    client.send(getRequest("/"));
    QElapsedTimer clock;
    clock.start();
    const qsizetype whole = okResponse("whole").size();
    while (client.count < whole) {
        QCOMPARE(client.count % 5, 0); // cut nowhere else, however many pieces are read at once
        QVERIFY(clock.elapsed() < 5'000);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    }
    QCOMPARE(client.received(), okResponse("whole"));
    QVERIFY(clock.elapsed() >= (whole / 5 - 2) * 10);
}

void tst_ToxicLinks::slowCloseDelaysTheFin()
{
    ToxicLab lab;
    apply(lab.proxy, {toxic(SlowCloseToxic{200ms})});
    RawClient client(lab.proxy.port());
    QElapsedTimer clock;
    clock.start();
    client.send("GET / HTTP/1.1\r\nHost: h\r\nConnection: close\r\n\r\n");
    QTRY_VERIFY(client.received().endsWith("whole"));
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(clock.elapsed() >= 200);
    QTRY_COMPARE(lab.proxy.counters().links, 0);
}

void tst_ToxicLinks::resetIsReal_data()
{
    QTest::addColumn<QByteArray>("request");
    QTest::addColumn<bool>("met"); // the connection is open already when the toxic comes
    for (const bool met : {false, true}) {
        const char *when = met ? "live" : "from the start";
        QTest::addRow("silent, %s", when) << QByteArray() << met;
        QTest::addRow("stream, %s", when) << getRequest("/events") << met;
        QTest::addRow("tunnel, %s", when) << upgrade << met;
    }
}

void tst_ToxicLinks::resetIsReal()
{
    QFETCH(const QByteArray, request);
    QFETCH(const bool, met);
    ToxicLab lab;
    const QList<Toxic> toxics{toxic(ResetToxic{100ms})};
    if (!met)
        apply(lab.proxy, toxics);
    QElapsedTimer clock;
    clock.start();
    RawClient client(lab.proxy.port());
    client.send(request);
    if (met) {
        QTRY_COMPARE(lab.proxy.counters().links, 1);
        QTRY_VERIFY(client.count > 0 || request.isEmpty());
        clock.start();
        apply(lab.proxy, toxics);
    }
    QTRY_COMPARE(client.end(), End::Reset);
    QVERIFY(clock.elapsed() >= 100);
    QTRY_COMPARE(lab.proxy.counters().links, 0);
    QTRY_COMPARE(lab.origin.open(), 0); // the server's connection goes with it
}

void tst_ToxicLinks::limitCutsAtTheByte_data()
{
    QTest::addColumn<int>("limit");
    QTest::newRow("nothing") << 0;
    QTest::newRow("one byte") << 1;
    QTest::newRow("in the head") << 20;
    QTest::newRow("in the body") << int(chunkedHead.size()) + 3;
    QTest::newRow("in a later event") << int(chunkedHead.size() + oneEvent.size()) + 1;
}

void tst_ToxicLinks::limitCutsAtTheByte()
{
    QFETCH(const int, limit);
    ToxicLab lab;
    const QByteArray whole = chunkedHead + oneEvent + oneEvent + oneEvent;
    lab.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(whole); };
    apply(lab.proxy, {toxic(LimitDataToxic{limit})});
    RawClient client(lab.proxy.port());
    client.send(getRequest("/events"));
    QTRY_VERIFY(client.end() != End::None);
    QCOMPARE(client.received(), whole.first(limit));
    QTRY_COMPARE(lab.proxy.counters().links, 0);
    QTRY_COMPARE(lab.origin.open(), 0);
    if (limit > 0) // else the connection may end before the request is read, which makes it an RST
        QCOMPARE(client.end(), End::Fin);
}

void tst_ToxicLinks::limitOfRequestBytes()
{
    ToxicLab lab;
    lab.origin.readsRequests = false;
    apply(lab.proxy, {toxic(LimitDataToxic{40}, Direction::Up)});
    RawClient client(lab.proxy.port());
    client.send("POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1'000, 'x'));
    QTRY_COMPARE(lab.origin.sockets.size(), 1);
    QTRY_VERIFY(client.received().startsWith("HTTP/1.1 502 "));
    QTRY_COMPARE(lab.origin.open(), 0);
}

void tst_ToxicLinks::downRefuses()
{
    ToxicLab lab;
    const quint16 port = lab.proxy.port();
    RawClient idle(port);
    RawClient streaming(port);
    streaming.send(getRequest("/events"));
    QTRY_COMPARE(streaming.received(), chunkedHead);
    QTRY_COMPARE(lab.proxy.counters().links, 2);
    for (int round = 0; round < 3; ++round) {
        apply(lab.proxy, {toxic(DownToxic{})});
        QCOMPARE(lab.proxy.port(), port);
        QTRY_COMPARE(lab.proxy.counters().links, 0);
        QTcpSocket refused;
        refused.connectToHost(QHostAddress::LocalHost, port);
        QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
        apply(lab.proxy, {});
        RawClient client(port);
        client.send(getRequest("/"));
        QTRY_COMPARE(client.received(), okResponse("whole"));
    }
    QCOMPARE(idle.end(), End::Fin);
    QCOMPARE(streaming.end(), End::Fin);
}

void tst_ToxicLinks::downBeforeListening()
{
    ReverseProxy proxy;
    apply(proxy, {toxic(DownToxic{})});
    QVERIFY(proxy.listen(QHostAddress::LocalHost, 0));
    QVERIFY(proxy.port() != 0);
    QTcpSocket refused;
    refused.connectToHost(QHostAddress::LocalHost, proxy.port());
    QTRY_COMPARE(refused.error(), QAbstractSocket::ConnectionRefusedError);
    apply(proxy, {});
    QTcpSocket client;
    client.connectToHost(QHostAddress::LocalHost, proxy.port());
    QTRY_COMPARE(client.state(), QAbstractSocket::ConnectedState);
}

namespace {

//! Which of so many clients, in the order in which they connected, drew each of the toxics.
QHash<QString, QByteArray> draw(quint32 seed, const QList<Toxic> &toxics, const QList<Toxic> &later)
{
    ReverseProxy proxy;
    proxy.setSeed(seed);
    if (!proxy.listen(QHostAddress::LocalHost, 0))
        qFatal("cannot listen");
    apply(proxy, toxics);
    std::vector<std::unique_ptr<QTcpSocket>> clients;
    for (int i = 0; i < 100; ++i) {
        clients.push_back(std::make_unique<QTcpSocket>());
        clients.back()->connectToHost(QHostAddress::LocalHost, proxy.port());
        if (!QTest::qWaitFor([&] { return proxy.counters().links == i + 1; }))
            qFatal("not accepted");
    }
    apply(proxy, later);
    QHash<QString, QByteArray> drawn;
    QHash<quint16, QStringList> byPort;
    for (const LinkInfo &link : proxy.links())
        byPort.insert(link.peerPort, link.toxics);
    for (const auto &client : clients) {
        for (const Toxic &it : later)
            drawn[it.name] += byPort.value(client->localPort()).contains(it.name) ? '1' : '0';
    }
    return drawn;
}

} // namespace

void tst_ToxicLinks::sameSeedMeetsTheSameClients()
{
    const Toxic half{.name = QStringLiteral("half"), .kind = LatencyToxic{1h}, .toxicity = 0.5};
    const Toxic other{.name = QStringLiteral("other"), .kind = SlowCloseToxic{}, .toxicity = 0.5};
    const Toxic all{.name = QStringLiteral("all"), .kind = SlowCloseToxic{}};
    const auto first = draw(5, {half}, {half});
    const auto again = draw(5, {other}, {other, all, half}); // it comes later and among others, and draws the same
    const auto third = draw(6, {half}, {half});
    QCOMPARE(again[QStringLiteral("half")], first[QStringLiteral("half")]);
    QVERIFY(third[QStringLiteral("half")] != first[QStringLiteral("half")]);
    QVERIFY(again[QStringLiteral("other")] != again[QStringLiteral("half")]);
    QCOMPARE(again[QStringLiteral("all")], QByteArray(100, '1'));
    const qsizetype met = first[QStringLiteral("half")].count('1');
    QVERIFY2(met > 30 && met < 70, qPrintable(QString::number(met)));
}

void tst_ToxicLinks::linksTellWhatTheyDo()
{
    ToxicLab lab;
    RawClient idle(lab.proxy.port());
    QTRY_COMPARE(lab.proxy.links().size(), 1);
    RawClient streaming(lab.proxy.port());
    streaming.send(getRequest("/events"));
    QTRY_COMPARE(streaming.received(), chunkedHead);
    apply(lab.proxy, {toxic(LatencyToxic{1ms}), {.name = QStringLiteral("never"), .kind = DownToxic{}, .toxicity = 0}});
    const QList<LinkInfo> links = lab.proxy.links();
    QCOMPARE(links.size(), 2);
    const bool idleFirst = links[0].phase == QLatin1StringView("Idle");
    const LinkInfo &still = links[idleFirst ? 0 : 1];
    const LinkInfo &busy = links[idleFirst ? 1 : 0];
    QCOMPARE(still.phase, QStringLiteral("Idle"));
    QCOMPARE(still.upstreamPort, 0);
    QCOMPARE(still.bytesUp, 0);
    QCOMPARE(busy.phase, QStringLiteral("Exchange"));
    QCOMPARE(busy.peer, QHostAddress(QHostAddress::LocalHost));
    QCOMPARE(busy.upstreamPort, lab.origin.port());
    QCOMPARE(busy.bytesUp, getRequest("/events").size());
    QCOMPARE(busy.bytesDown, chunkedHead.size());
    QCOMPARE(busy.toxics, QStringList(QStringLiteral("t")));
    QCOMPARE(still.toxics, busy.toxics);
}

void tst_ToxicLinks::stalledToxicStopsTheUpstream_data()
{
    QTest::addColumn<Toxic>("stall");
    QTest::newRow("latency") << toxic(LatencyToxic{1h});
    QTest::newRow("bandwidth") << toxic(BandwidthToxic{10});
    QTest::newRow("slicer, single bytes") << toxic(SlicerToxic{1, 0, 1h});
}

void tst_ToxicLinks::stalledToxicStopsTheUpstream()
{
    QFETCH(const Toxic, stall);
    ToxicLab lab;
    const QByteArray body(16 * 1024 * 1024, 'x'); // more than the kernel takes
    lab.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(okResponse(body)); };
    apply(lab.proxy, {stall});
    RawClient client(lab.proxy.port());
    client.keepOnlyCount = true;
    client.send(getRequest("/"));
    QTRY_COMPARE(lab.origin.requests.size(), 1);
    Stillness still(100);
    QTRY_VERIFY(still(lab.server()->bytesToWrite()));
    QVERIFY(lab.server()->bytesToWrite() > 0); // it is not read any more
    // A block of single bytes costs what they cost to hold; still a bound.
    QVERIFY(lab.proxy.heldBytes() <= 512 * 1024 + 64 * 1024 * 65);
    QVERIFY(lab.proxy.heldBytes() >= 256 * 1024);
    apply(lab.proxy, {});
    QTRY_COMPARE_WITH_TIMEOUT(client.count, okResponse(body).size(), 30'000);
}

QTEST_GUILESS_MAIN(tst_ToxicLinks)
#include "tst_toxiclinks.moc"
