// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QSignalSpy>
#include <QTest>
#include <QWebSocket>
#include <QWebSocketServer>

using namespace Pushlab;
using End = RawClient::End;

//! WebSocket through the proxy: real ones on both sides, and raw bytes where it matters which ones.
class tst_ProxyTunnel : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void webSocketMessages_data();
    void webSocketMessages();
    void closeFramePasses();
    void serverVanishes_data();
    void serverVanishes();
    void clientVanishes();
    void firstFramesTravelWithTheHeads();
    void refusedUpgradeIsAnOrdinaryResponse();
    void bigTunnelInBoundedMemory();
};

namespace {

const QByteArray upgradeRequest("GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");
const QByteArray
    upgradeResponse("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n");

//! An echo server, the proxy before it and an open client.
struct WebSocketRig {
    WebSocketRig() : server(QStringLiteral("toy"), QWebSocketServer::NonSecureMode)
    {
        if (!server.listen(QHostAddress::LocalHost, 0) || !proxy.listen(QHostAddress::LocalHost, 0))
            qFatal("cannot listen");
        proxy.setUpstream(QHostAddress::LocalHost, server.serverPort());
        QObject::connect(&server, &QWebSocketServer::newConnection, &server, [this] {
            session.reset(server.nextPendingConnection());
            QObject::connect(session.get(), &QWebSocket::textMessageReceived, session.get(),
                             &QWebSocket::sendTextMessage);
            QObject::connect(session.get(), &QWebSocket::binaryMessageReceived, session.get(),
                             &QWebSocket::sendBinaryMessage);
        });
        client.open(QUrl(QStringLiteral("ws://127.0.0.1:%1/ws").arg(proxy.port())));
    }
    bool isOpen() const { return session && client.state() == QAbstractSocket::ConnectedState; }

    QWebSocketServer server;
    std::unique_ptr<QWebSocket> session;
    ReverseProxy proxy;
    QWebSocket client;
};

} // namespace

void tst_ProxyTunnel::webSocketMessages_data()
{
    QTest::addColumn<int>("size");
    QTest::newRow("empty") << 0;
    QTest::newRow("small") << 5;
    QTest::newRow("16-bit length") << 1000;
    QTest::newRow("64-bit length") << 3'000'000;
}

void tst_ProxyTunnel::webSocketMessages()
{
    QFETCH(const int, size);
    WebSocketRig rig;
    QTRY_VERIFY(rig.isOpen());
    QSignalSpy texts(&rig.client, &QWebSocket::textMessageReceived);
    QSignalSpy binaries(&rig.client, &QWebSocket::binaryMessageReceived);
    QByteArray bytes(size, Qt::Uninitialized);
    for (int i = 0; i < size; ++i)
        bytes[i] = char(i * 7 % 251);
    const QString text(size, u'\u00e9');
    rig.client.sendTextMessage(text);
    rig.client.sendBinaryMessage(bytes);
    QTRY_COMPARE(binaries.size(), 1);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.first().first().toString(), text);
    QCOMPARE(binaries.first().first().toByteArray(), bytes);
    QCOMPARE(rig.proxy.counters().upstreams, 1);
}

void tst_ProxyTunnel::closeFramePasses()
{
    WebSocketRig rig;
    QTRY_VERIFY(rig.isOpen());
    rig.session->close(QWebSocketProtocol::CloseCodeGoingAway, QStringLiteral("restart"));
    QTRY_COMPARE(rig.client.state(), QAbstractSocket::UnconnectedState);
    QCOMPARE(rig.client.closeCode(), QWebSocketProtocol::CloseCodeGoingAway);
    QCOMPARE(rig.client.closeReason(), QStringLiteral("restart"));
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

void tst_ProxyTunnel::serverVanishes_data()
{
    QTest::addColumn<bool>("reset");
    QTest::newRow("FIN") << false;
    QTest::newRow("RST") << true;
}

void tst_ProxyTunnel::serverVanishes()
{
    QFETCH(const bool, reset);
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) { request.answer(upgradeResponse + "last words"); };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.received(), upgradeResponse + "last words");
    reset ? rig.origin.resetAll() : rig.origin.closeAll();
    QTRY_VERIFY(client.end() != End::None);
    QCOMPARE(client.end(), End::Fin);
    QCOMPARE(client.received(), upgradeResponse + "last words"); // no close frame of the proxy's own
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

void tst_ProxyTunnel::clientVanishes()
{
    Rig rig;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        rig.origin.readsRequests = false;
        request.answer(upgradeResponse);
    };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.received(), upgradeResponse);
    QTcpSocket *server = rig.origin.sockets.first();
    QByteArray seen;
    connect(server, &QTcpSocket::readyRead, server, [&, server] { seen += server->readAll(); });
    client.send("goodbye");
    client.close();
    QTRY_COMPARE(rig.origin.open(), 0);
    QCOMPARE(seen, QByteArray("goodbye")); // what was said before the end has passed
    QTRY_COMPARE(rig.proxy.counters().links, 0);
}

void tst_ProxyTunnel::firstFramesTravelWithTheHeads()
{
    Rig rig;
    QByteArray seen;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        rig.origin.readsRequests = false;
        connect(request.socket, &QTcpSocket::readyRead, request.socket,
                [&, socket = request.socket] { seen += socket->readAll(); });
        request.answer(upgradeResponse + "from the server");
    };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest + "from the client");
    QTRY_COMPARE(client.received(), upgradeResponse + "from the server");
    QTRY_COMPARE(seen, QByteArray("from the client"));
}

void tst_ProxyTunnel::refusedUpgradeIsAnOrdinaryResponse()
{
    Rig rig;
    rig.origin.onRequest = [](const ToyOrigin::Request &request) {
        request.answer(request.head.target == "/ws" ? httpResponse(426, "no") : okResponse("ok"));
    };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.received(), httpResponse(426, "no"));
    QVERIFY(rig.origin.requests.first().head.wantsWebSocket()); // the fields went through
    client.forget();
    client.send(getRequest("/"));
    QTRY_COMPARE(client.received(), okResponse("ok"));
}

void tst_ProxyTunnel::bigTunnelInBoundedMemory()
{
    Rig rig;
    QByteArray seen;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        rig.origin.readsRequests = false;
        request.socket->setReadBufferSize(1024); // does not read
        request.answer(upgradeResponse);
    };
    RawClient client(rig.proxy.port());
    client.send(upgradeRequest);
    QTRY_COMPARE(client.received(), upgradeResponse);
    const QByteArray flood(16 * 1024 * 1024, 'x');
    client.send(flood);
    QTRY_VERIFY(rig.proxy.heldBytes() > 256 * 1024);
    Stillness still(500);
    QTRY_VERIFY_WITH_TIMEOUT(still(rig.proxy.counters().bytesUp), 20'000);
    QVERIFY(rig.proxy.heldBytes() < 512 * 1024);
    QVERIFY(rig.proxy.counters().bytesUp < flood.size());
    rig.origin.requests.first().answer("the other direction is free");
    QTRY_VERIFY(client.received().endsWith("free"));
    QTcpSocket *server = rig.origin.sockets.first();
    server->setReadBufferSize(0);
    qint64 arrived = 0;
    connect(server, &QTcpSocket::readyRead, server, [&, server] { arrived += server->readAll().size(); });
    arrived += server->readAll().size();
    QTRY_COMPARE_WITH_TIMEOUT(arrived, flood.size(), 20'000);
}

QTEST_GUILESS_MAIN(tst_ProxyTunnel)
#include "tst_proxytunnel.moc"
