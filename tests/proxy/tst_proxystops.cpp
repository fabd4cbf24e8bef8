// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QTest>

using namespace Pushlab;
using End = RawClient::End;

//! What both sides see when the proxy itself ends their connections.
class tst_ProxyStops : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closeAllSendsFin();
    void resetAllSendsRst();
    void closingWaitsForASlowReader();
};

void tst_ProxyStops::closeAllSendsFin()
{
    Rig rig;
    const QByteArray part("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\n");
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        if (request.head.target == "/events")
            request.answer(part);
    };
    RawClient streaming(rig.proxy.port());
    RawClient polling(rig.proxy.port());
    RawClient idle(rig.proxy.port());
    streaming.send(getRequest("/events"));
    polling.send(getRequest("/poll"));
    QTRY_COMPARE(streaming.received(), part);
    QTRY_COMPARE(rig.origin.requests.size(), 2);
    QTRY_COMPARE(rig.proxy.counters().links, 3);
    rig.proxy.closeAll();
    for (RawClient *client : {&streaming, &polling, &idle})
        QTRY_COMPARE(client->end(), End::Fin);
    QCOMPARE(streaming.received(), part);
    QCOMPARE(polling.received(), QByteArray());
    QCOMPARE(rig.proxy.counters().links, 0);
    QTRY_COMPARE(rig.origin.open(), 0);
    RawClient next(rig.proxy.port()); // it goes on accepting
    next.send(getRequest("/events"));
    QTRY_COMPARE(next.received(), part);
}

namespace {

//! Takes connections as raw ones, to see how they end.
class RawServer final : public QTcpServer
{
public:
    std::vector<std::unique_ptr<RawClient>> connections;

protected:
    void incomingConnection(qintptr descriptor) override { connections.push_back(RawClient::adopt(descriptor)); }
};

} // namespace

void tst_ProxyStops::resetAllSendsRst()
{
    RawServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    ReverseProxy proxy;
    proxy.setUpstream(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(proxy.listen(QHostAddress::LocalHost, 0));
    RawClient streaming(proxy.port());
    RawClient idle(proxy.port());
    streaming.send(getRequest("/events"));
    QTRY_COMPARE(server.connections.size(), size_t(1));
    QTRY_VERIFY(server.connections.front()->received().endsWith("\r\n\r\n"));
    server.connections.front()->send("HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    QTRY_VERIFY(!streaming.received().isEmpty());
    proxy.resetAll();
    QTRY_COMPARE(streaming.end(), End::Reset);
    QTRY_COMPARE(idle.end(), End::Reset);
    QTRY_COMPARE(server.connections.front()->end(), End::Reset);
    QCOMPARE(proxy.counters().links, 0);
}

void tst_ProxyStops::closingWaitsForASlowReader()
{
    Rig rig;
    const QByteArray body(8 * 1024 * 1024, 'x'); // more than the kernel takes
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        request.answer("HTTP/1.1 200 OK\r\n\r\n" + body);
        request.socket->disconnectFromHost();
    };
    RawClient client(rig.proxy.port());
    client.stopReading();
    client.send(getRequest("/"));
    QTRY_VERIFY(rig.proxy.heldBytes() > 256 * 1024);
    rig.proxy.closeAll();
    QCOMPARE(rig.proxy.counters().links, 1); // what was sent still leaves
    client.goOnReading();
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(client.received().size() > 256 * 1024);
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

QTEST_GUILESS_MAIN(tst_ProxyStops)
#include "tst_proxystops.moc"
