// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include "platform/descriptorlimit.h"
#include "platform/epolldispatcher.h"
#include "platform/processstats.h"
#include "wire/chunkeddecoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using End = RawClient::End;

//! Many links: none stays behind, no descriptor either, and no byte goes astray.
class tst_ProxyLinks : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void manyLinksLeaveNothing_data();
    void manyLinksLeaveNothing();
    void proxyEndsUnderTraffic();
    void randomPiecesArriveWhole();
};

void tst_ProxyLinks::manyLinksLeaveNothing_data()
{
    QTest::addColumn<int>("ending");
    QTest::newRow("clients leave") << 0;
    QTest::newRow("server goes") << 1;
    QTest::newRow("closeAll") << 2;
    QTest::newRow("resetAll") << 3;
}

void tst_ProxyLinks::manyLinksLeaveNothing()
{
    QFETCH(const int, ending);
    const int limit = raiseDescriptorLimit();
    const int links = limit < 0 ? 2000 : qMin(2000, (limit - 100) / 4); // each has four ends in this process
    Rig rig;
    const QByteArray part("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) { request.answer(part); };
    const int before = ownProcessStats().descriptors;
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < links; ++i) {
        clients.push_back(std::make_unique<RawClient>(rig.proxy.port()));
        clients.back()->send(getRequest("/events"));
        if (i % 100 == 99) // within the listen queue
            QTRY_COMPARE_WITH_TIMEOUT(rig.origin.requests.size(), i + 1, 60'000);
    }
    for (const auto &client : clients)
        QTRY_COMPARE_WITH_TIMEOUT(client->received(), part, 60'000);
    QCOMPARE(rig.proxy.counters().links, links);
    QCOMPARE(rig.proxy.counters().upstreams, links);
    if (ending == 1)
        rig.origin.closeAll();
    else if (ending == 2)
        rig.proxy.closeAll();
    else if (ending == 3)
        rig.proxy.resetAll();
    if (ending != 0) {
        for (const auto &client : clients)
            QTRY_COMPARE_WITH_TIMEOUT(client->end(), ending == 3 ? End::Reset : End::Fin, 60'000);
    }
    clients.clear();
    QTRY_COMPARE_WITH_TIMEOUT(rig.proxy.counters().links, 0, 60'000);
    QCOMPARE(rig.proxy.counters().upstreams, 0);
    QCOMPARE(rig.proxy.counters().accepted, links);
    QCOMPARE(rig.proxy.heldBytes(), 0);
    QTRY_COMPARE_WITH_TIMEOUT(rig.origin.open(), 0, 60'000);
    QTRY_COMPARE_WITH_TIMEOUT(ownProcessStats().descriptors, before, 60'000);
}

void tst_ProxyLinks::proxyEndsUnderTraffic()
{
    ToyOrigin origin;
    origin.onRequest = [](const ToyOrigin::Request &request) {
        request.answer("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    };
    auto proxy = std::make_unique<ReverseProxy>();
    QVERIFY(proxy->listen(QHostAddress::LocalHost, 0));
    proxy->setUpstream(QHostAddress::LocalHost, origin.port());
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int i = 0; i < 50; ++i) {
        clients.push_back(std::make_unique<RawClient>(proxy->port()));
        clients.back()->send(getRequest("/events"));
    }
    for (const auto &client : clients)
        QTRY_VERIFY(client->received().endsWith("hello\r\n"));
    clients[0]->close();
    clients.erase(clients.begin());
    proxy->closeAll(); // those links wait for the event loop to delete them
    proxy.reset();
    for (const auto &client : clients)
        QTRY_COMPARE(client->end(), End::Fin);
    QTRY_COMPARE(origin.open(), 0);
}

void tst_ProxyLinks::randomPiecesArriveWhole()
{
    // Pipelined requests cut at random places, echoed with random chunk sizes: every byte must come back in order.
    QRandomGenerator random(20260101);
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        QByteArray left = request.head.target + request.rawBody;
        QByteArray out("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
        while (!left.isEmpty()) {
            const QByteArray chunk = left.first(random.bounded(1, int(left.size()) + 1));
            left.remove(0, chunk.size());
            out += QByteArray::number(chunk.size(), 16) + "\r\n" + chunk + "\r\n";
        }
        request.answer(out + "0\r\n\r\n");
    };
    RawClient client(rig.proxy.port());
    QByteArray sent;
    QByteArray wanted;
    constexpr int requests = 300;
    for (int i = 0; i < requests; ++i) {
        const QByteArray body(random.bounded(3000), char('a' + i % 26));
        sent += "PUT /" + QByteArray::number(i)
            + " HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body;
        wanted += "/" + QByteArray::number(i) + body;
    }
    while (!sent.isEmpty()) {
        const qsizetype piece = random.bounded(1, qMin(5000, int(sent.size())) + 1);
        client.send(sent.first(piece));
        sent.remove(0, piece);
        QCoreApplication::processEvents();
    }
    QTRY_COMPARE_WITH_TIMEOUT(client.received().count("\r\n0\r\n\r\n"), requests, 60'000);
    QByteArray got;
    QByteArray left = client.received();
    while (!left.isEmpty()) {
        left.remove(0, left.indexOf("\r\n\r\n") + 4);
        ChunkedDecoder decoder;
        left.remove(0, decoder.feed(left, got));
        QCOMPARE(decoder.state(), ChunkedDecoder::State::Finished);
    }
    QCOMPARE(got, wanted);
    QCOMPARE(rig.origin.accepted, 1);
}

// Not QTEST_GUILESS_MAIN: eight thousand sockets in one thread want the dispatcher that the proxy's thread has, too.
int main(int argc, char *argv[])
{
    if (auto dispatcher = createSocketDispatcher())
        QCoreApplication::setEventDispatcher(dispatcher.release());
    QCoreApplication application(argc, argv);
    tst_ProxyLinks test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_proxylinks.moc"
