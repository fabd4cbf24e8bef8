// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "protocols.h"

#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using End = RawClient::End;

//! What both sides see when the proxy itself ends their connections.
class tst_ProxyStops : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void closeAllSendsFin();
    void resetAllSendsRst_data();
    void resetAllSendsRst();
    void closingWaitsForASlowReader();
    void drainLetsFinish_data();
    void drainLetsFinish();
    void drainClosesWhatIsIdle();
    void drainFinishesAPollAndSaysSo();
    void stopsAtOnce_data();
    void stopsAtOnce();
};

void tst_ProxyStops::closeAllSendsFin()
{
    Rig rig;
    speakAll(rig);
    std::vector<std::unique_ptr<RawClient>> clients;
    for (const Protocol &protocol : protocols()) {
        clients.push_back(std::make_unique<RawClient>(rig.proxy.port()));
        clients.back()->send(protocol.request);
        QTRY_COMPARE(clients.back()->received(), protocol.begin);
    }
    QTRY_COMPARE(rig.origin.requests.size(), 3);
    RawClient idle(rig.proxy.port());
    QTRY_COMPARE(rig.proxy.counters().links, 4);
    rig.proxy.closeAll();
    QTRY_COMPARE(idle.end(), End::Fin);
    for (size_t i = 0; i < clients.size(); ++i) {
        QTRY_COMPARE(clients[i]->end(), End::Fin);
        QCOMPARE(clients[i]->received(), protocols()[int(i)].begin); // neither last chunk nor close frame
    }
    QCOMPARE(rig.proxy.counters().links, 0);
    QTRY_COMPARE(rig.origin.open(), 0);
    RawClient next(rig.proxy.port()); // it goes on accepting
    next.send(getRequest("/now"));
    QTRY_COMPARE(next.received(), okResponse("now"));
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

void tst_ProxyStops::resetAllSendsRst_data() { protocolRows(); }

void tst_ProxyStops::resetAllSendsRst()
{
    QFETCH(const int, protocol);
    const Protocol &spoken = protocols()[protocol];
    RawServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost, 0));
    ReverseProxy proxy;
    proxy.setUpstream(QHostAddress::LocalHost, server.serverPort());
    QVERIFY(proxy.listen(QHostAddress::LocalHost, 0));
    RawClient client(proxy.port());
    RawClient idle(proxy.port());
    client.send(spoken.request);
    QTRY_COMPARE(server.connections.size(), size_t(1));
    QTRY_VERIFY(server.connections.front()->received().endsWith("\r\n\r\n"));
    server.connections.front()->send(spoken.begin);
    QTRY_COMPARE(client.received(), spoken.begin);
    proxy.resetAll();
    QTRY_COMPARE(client.end(), End::Reset);
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

void tst_ProxyStops::drainLetsFinish_data() { protocolRows(); }

void tst_ProxyStops::drainLetsFinish()
{
    QFETCH(const int, protocol);
    const Protocol &spoken = protocols()[protocol];
    Rig rig;
    speakAll(rig);
    const quint16 port = rig.proxy.port();
    QSignalSpy drained(&rig.proxy, &ReverseProxy::drained);
    RawClient client(port);
    client.send(spoken.request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QTRY_COMPARE(client.received(), spoken.begin);
    rig.proxy.drain();
    QTcpSocket late;
    late.connectToHost(QHostAddress::LocalHost, port);
    QTRY_COMPARE(late.error(), QAbstractSocket::ConnectionRefusedError);
    rig.origin.requests.first().answer(spoken.more);
    QTRY_VERIFY(client.received().size() >= (spoken.begin + spoken.more).size());
    QVERIFY(drained.isEmpty() || protocol == Poll);
    if (protocol == Sse)
        rig.origin.requests.first().answer("0\r\n\r\n");
    else if (protocol == WebSocket)
        rig.origin.closeAll();
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY(protocol != Sse || client.received().endsWith("\r\n0\r\n\r\n"));
    QTRY_COMPARE(drained.size(), 1);
    QVERIFY(rig.proxy.listen(QHostAddress::LocalHost, port)); // again, on the same port
    RawClient next(port);
    next.send(getRequest("/now"));
    QTRY_COMPARE(next.received(), okResponse("now"));
    QCOMPARE(next.end(), End::None);
}

void tst_ProxyStops::drainClosesWhatIsIdle()
{
    Rig rig;
    speakAll(rig);
    QSignalSpy drained(&rig.proxy, &ReverseProxy::drained);
    RawClient fresh(rig.proxy.port());
    RawClient used(rig.proxy.port());
    used.send(getRequest("/now"));
    QTRY_COMPARE(used.received(), okResponse("now"));
    QTRY_COMPARE(rig.proxy.counters().links, 2);
    rig.proxy.drain();
    QTRY_COMPARE(fresh.end(), End::Fin);
    QTRY_COMPARE(used.end(), End::Fin);
    QTRY_COMPARE(drained.size(), 1);
}

void tst_ProxyStops::drainFinishesAPollAndSaysSo()
{
    Rig rig;
    speakAll(rig);
    RawClient client(rig.proxy.port());
    client.send(protocols()[Poll].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    rig.proxy.drain();
    rig.origin.requests.first().answer(okResponse("polled"));
    QTRY_COMPARE(client.end(), End::Fin);
    QVERIFY2(client.received().contains("\r\nConnection: close\r\n"), client.received().constData());
    QVERIFY(client.received().endsWith("polled"));
}

void tst_ProxyStops::stopsAtOnce_data() { protocolRows(); }

void tst_ProxyStops::stopsAtOnce()
{
    QFETCH(const int, protocol);
    Rig rig;
    speakAll(rig);
    const quint16 port = rig.proxy.port();
    RawClient client(port);
    client.send(protocols()[protocol].request);
    QTRY_COMPARE(rig.origin.requests.size(), 1);
    QTRY_COMPARE(client.received(), protocols()[protocol].begin);
    rig.proxy.stop();
    QTRY_COMPARE(client.end(), End::Fin);
    QCOMPARE(client.received(), protocols()[protocol].begin); // no last chunk, no close frame
    QTRY_COMPARE(rig.origin.open(), 0);
    QVERIFY(rig.proxy.listen(QHostAddress::LocalHost, port));
    RawClient next(port);
    next.send(getRequest("/now"));
    QTRY_COMPARE(next.received(), okResponse("now"));
}

QTEST_GUILESS_MAIN(tst_ProxyStops)
#include "tst_proxystops.moc"
