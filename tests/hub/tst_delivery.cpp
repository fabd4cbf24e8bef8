// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/deliveries.h"

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

    void joins_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one") << 1;
        QTest::newRow("three") << 3;
    }
    //! Together they are what they are one by one, put together once.
    void joins()
    {
        QFETCH(const int, count);
        std::vector<Delivery> list;
        QByteArray chunks;
        QByteArray frames;
        QByteArrayList members;
        for (int i = 1; i <= count; ++i) {
            list.emplace_back(Event{quint64(i), "message", QByteArray::number(i)});
            chunks += list.back().sseChunk();
            frames += list.back().webSocketFrame();
            members += list.back().pollJson();
        }
        const Deliveries deliveries(std::move(list));
        QCOMPARE(deliveries.sseChunks(), chunks);
        QCOMPARE(deliveries.webSocketFrames(), frames);
        QCOMPARE(deliveries.pollBody(), '[' + members.join(',') + ']');
        const auto parsed = parseResponseHead(deliveries.pollAnswer(), "GET");
        const auto *answer = std::get_if<HttpParsed<HttpResponseHead>>(&parsed);
        QVERIFY(answer);
        QCOMPARE(answer->head.status, 200);
        QCOMPARE(answer->head.headers.value("X-Last-Event-Id"), QByteArray::number(count));
        QCOMPARE(deliveries.pollAnswer().sliced(answer->size), deliveries.pollBody());
        for (const auto encoding : {&Deliveries::sseChunks, &Deliveries::webSocketFrames, &Deliveries::pollAnswer})
            QCOMPARE(static_cast<const void *>((deliveries.*encoding)().constData()),
                     static_cast<const void *>((deliveries.*encoding)().constData()));
    }
};

QTEST_GUILESS_MAIN(TestDelivery)
#include "tst_delivery.moc"
