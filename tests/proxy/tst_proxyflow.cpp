// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rig.h"

#include <QTest>
#include <QTimer>

using namespace Pushlab;
using End = RawClient::End;

//! Bodies far larger than what the proxy may hold, and readers that stop.
class tst_ProxyFlow : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void bigResponseInBoundedMemory();
    void bigRequestInBoundedMemory();
    void stalledReaderStopsTheUpstream();
};

namespace {

constexpr qint64 bigSize = 50 * 1024 * 1024;
// Both directions of one link: read block and write bound, and one block more for the step that crosses the bound.
constexpr qint64 heldBound = 2 * (64 + 256 + 64 + 16) * 1024;

//! Writes bigSize bytes of 'x', a block whenever there is room.
void pour(QTcpSocket *socket, qint64 &left)
{
    while (left > 0 && socket->bytesToWrite() < 1024 * 1024) {
        const qint64 size = qMin<qint64>(left, 64 * 1024);
        socket->write(QByteArray(size, 'x'));
        left -= size;
    }
}

} // namespace

void tst_ProxyFlow::bigResponseInBoundedMemory()
{
    Rig rig;
    qint64 left = bigSize;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        request.answer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bigSize) + "\r\n\r\n");
        connect(request.socket, &QTcpSocket::bytesWritten, request.socket,
                [&, socket = request.socket] { pour(socket, left); });
        pour(request.socket, left);
    };
    qint64 mostHeld = 0;
    QTimer sampler;
    connect(&sampler, &QTimer::timeout, &sampler, [&] { mostHeld = qMax(mostHeld, rig.proxy.heldBytes()); });
    sampler.start(0);
    RawClient client(rig.proxy.port());
    client.keepOnlyCount = true;
    client.send(getRequest("/big"));
    QTRY_VERIFY_WITH_TIMEOUT(client.count > bigSize, 60'000);
    QVERIFY2(mostHeld <= heldBound, qPrintable(QString::number(mostHeld)));
    QCOMPARE(client.end(), End::None);
}

void tst_ProxyFlow::bigRequestInBoundedMemory()
{
    Rig rig;
    rig.origin.readsRequests = false;
    qint64 arrived = 0;
    QTcpSocket client;
    qint64 left = bigSize;
    connect(&client, &QTcpSocket::bytesWritten, &client, [&] { pour(&client, left); });
    client.connectToHost(QHostAddress::LocalHost, rig.proxy.port());
    QVERIFY(client.waitForConnected());
    client.write("PUT / HTTP/1.1\r\nHost: h\r\nContent-Length: " + QByteArray::number(bigSize) + "\r\n\r\n");
    QTRY_COMPARE(rig.origin.sockets.size(), 1);
    QTcpSocket *server = rig.origin.sockets.first();
    server->setReadBufferSize(64 * 1024);
    // The origin is slower than the client: a block every other turn, so the proxy has to hold the client back.
    qint64 mostHeld = 0;
    QTimer reader;
    connect(&reader, &QTimer::timeout, &reader, [&] {
        mostHeld = qMax(mostHeld, rig.proxy.heldBytes());
        arrived += server->read(48 * 1024).size();
    });
    reader.start(0);
    QTRY_VERIFY_WITH_TIMEOUT(arrived > bigSize, 60'000);
    QVERIFY2(mostHeld > 64 * 1024 && mostHeld <= heldBound, qPrintable(QString::number(mostHeld)));
    server->write(okResponse("got it"));
    QTRY_COMPARE(client.bytesAvailable(), okResponse("got it").size());
}

void tst_ProxyFlow::stalledReaderStopsTheUpstream()
{
    Rig rig;
    qint64 left = bigSize;
    rig.origin.onRequest = [&](const ToyOrigin::Request &request) {
        request.answer("HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(bigSize) + "\r\n\r\n");
        connect(request.socket, &QTcpSocket::bytesWritten, request.socket,
                [&, socket = request.socket] { pour(socket, left); });
        pour(request.socket, left);
    };
    RawClient client(rig.proxy.port());
    client.keepOnlyCount = true;
    client.stopReading();
    client.send(getRequest("/big"));
    QTRY_VERIFY(rig.proxy.heldBytes() > 256 * 1024);
    Stillness still(500);
    QTRY_VERIFY_WITH_TIMEOUT(still(left), 20'000);
    QVERIFY(left > bigSize / 2); // the kernel's buffers hold a few megabytes, the proxy a fraction of one
    QVERIFY(rig.proxy.heldBytes() <= heldBound);
    client.goOnReading();
    QTRY_VERIFY_WITH_TIMEOUT(client.count > bigSize, 60'000);
}

QTEST_GUILESS_MAIN(tst_ProxyFlow)
#include "tst_proxyflow.moc"
