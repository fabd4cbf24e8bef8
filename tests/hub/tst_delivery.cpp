// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/delivery.h"

#include "wire/envelope.h"
#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

#include <QTest>

using namespace Pushlab;

class TestDelivery : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void encodes_data()
    {
        QTest::addColumn<quint64>("id");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("short") << quint64(7) << QByteArray("message") << QByteArray("hello");
        QTest::newRow("lines") << quint64(8) << QByteArray("price") << QByteArray("one\ntwo\n");
        QTest::newRow("empty") << quint64(9) << QByteArray("message") << QByteArray();
        QTest::newRow("gap without an id") << quint64(0) << QByteArray(gapEventType) << encodeGap(41, 1);
    }
    void encodes()
    {
        QFETCH(const quint64, id);
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, data);
        const Event event{id, type, data};
        const Delivery delivery(event);

        QCOMPARE(delivery.event(), event);
        QCOMPARE(delivery.pollJson(), encodePollEvent(event));
        QCOMPARE(delivery.sseChunk(), encodeChunk(encodeSseEvent(event)));
        QCOMPARE(delivery.sseChunk().contains("id:"), id != 0);
        QCOMPARE(delivery.webSocketFrame(), encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEvent(event)));
    }

    void encodesOnce()
    {
        const Delivery delivery({1, "message", "hello"});
        QCOMPARE(static_cast<const void *>(delivery.pollJson().constData()),
                 static_cast<const void *>(delivery.pollJson().constData()));
        QCOMPARE(static_cast<const void *>(delivery.sseChunk().constData()),
                 static_cast<const void *>(delivery.sseChunk().constData()));
        QCOMPARE(static_cast<const void *>(delivery.webSocketFrame().constData()),
                 static_cast<const void *>(delivery.webSocketFrame().constData()));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
