// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/websocketframe.h"

#include <QTest>

using namespace Pushlab;

namespace {

constexpr WebSocketMask rfcMask{0x37, 0xfa, 0x21, 0x3d};

QByteArray hex(const char *digits) { return QByteArray::fromHex(digits); }

} // namespace

class tst_WebSocketFrame : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! RFC 6455 5.7, all of its examples.
    void examplesOfTheRfc()
    {
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Text, "Hello"), hex("810548656c6c6f"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Text, "Hello", rfcMask), hex("818537fa213d7f9f4d5158"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Text, "Hel", {}, false), hex("010348656c"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Continuation, "lo"), hex("80026c6f"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Ping, "Hello"), hex("890548656c6c6f"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Pong, "Hello", rfcMask), hex("8a8537fa213d7f9f4d5158"));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Binary, QByteArray(256, 'x')),
                 hex("827e0100") + QByteArray(256, 'x'));
        QCOMPARE(encodeWebSocketFrame(WebSocketOpcode::Binary, QByteArray(65536, 'x')),
                 hex("827f0000000000010000") + QByteArray(65536, 'x'));
    }

    void lengths_data()
    {
        QTest::addColumn<int>("size");
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("0") << 0 << hex("8200");
        QTest::newRow("125") << 125 << hex("827d");
        QTest::newRow("126") << 126 << hex("827e007e");
        QTest::newRow("65535") << 65535 << hex("827effff");
        QTest::newRow("65536") << 65536 << hex("827f0000000000010000");
    }
    void lengths()
    {
        QFETCH(const int, size);
        QFETCH(const QByteArray, head);
        const QByteArray frame = encodeWebSocketFrame(WebSocketOpcode::Binary, QByteArray(size, 'x'));
        QCOMPARE(frame.left(head.size()), head);
        QCOMPARE(frame.size(), head.size() + size);
    }

    void masksEveryByte()
    {
        for (int size = 0; size < 40; ++size) {
            const QByteArray payload(size, 'p');
            const QByteArray frame = encodeWebSocketFrame(WebSocketOpcode::Binary, payload, rfcMask);
            for (int i = 0; i < size; ++i)
                QCOMPARE(uchar(frame[6 + i]), uchar('p' ^ rfcMask[size_t(i) % 4]));
        }
    }

    void close_data()
    {
        QTest::addColumn<QByteArray>("reason");
        QTest::addColumn<QByteArray>("sent");
        QTest::newRow("none") << QByteArray() << QByteArray();
        QTest::newRow("bye") << QByteArray("bye") << QByteArray("bye");
        QTest::newRow("123 bytes") << QByteArray(123, 'x') << QByteArray(123, 'x');
        QTest::newRow("longer") << QByteArray(200, 'x') << QByteArray(123, 'x');
        QTest::newRow("a character across the limit") << QByteArray(122, 'x') + "\xe2\x82\xac" << QByteArray(122, 'x');
        QTest::newRow("a character up to the limit")
            << QByteArray(120, 'x') + "\xe2\x82\xac" << QByteArray(120, 'x') + "\xe2\x82\xac";
        QTest::newRow("not UTF-8") << QByteArray("a\xff") << QByteArray("a\xef\xbf\xbd");
    }
    void close()
    {
        QFETCH(const QByteArray, reason);
        QFETCH(const QByteArray, sent);
        QCOMPARE(encodeWebSocketClose(1001, reason), hex("03e9") + sent);
    }

    //! RFC 6455 1.3
    void accept() { QCOMPARE(webSocketAccept("dGhlIHNhbXBsZSBub25jZQ=="), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo=")); }

    void keys_data()
    {
        QTest::addColumn<QByteArray>("key");
        QTest::addColumn<bool>("valid");
        QTest::newRow("of the RFC") << QByteArray("dGhlIHNhbXBsZSBub25jZQ==") << true;
        QTest::newRow("plus and solidus") << QByteArray("+//+AAAAAAAAAAAAAAAAAA==") << true;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("15 bytes") << QByteArray(15, 'x').toBase64() << false;
        QTest::newRow("17 bytes") << QByteArray(17, 'x').toBase64() << false;
        QTest::newRow("18 bytes have as many letters") << QByteArray(18, 'x').toBase64() << false;
        QTest::newRow("no padding") << QByteArray("dGhlIHNhbXBsZSBub25jZQ") << false;
        QTest::newRow("URL alphabet") << QByteArray("-__-AAAAAAAAAAAAAAAAAA==") << false;
        QTest::newRow("space inside") << QByteArray("dGhlIHNhbXBs ZSBub25jZ==") << false;
    }
    void keys()
    {
        QFETCH(const QByteArray, key);
        QFETCH(const bool, valid);
        QCOMPARE(isWebSocketKey(key), valid);
    }

    void meanings()
    {
        for (const int code : {1004, 1005, 1006, 1015, 0, 999, 1016, 2999, 5000}) {
            const QByteArray meaning = webSocketCloseMeaning(quint16(code));
            QVERIFY2(meaning.contains("on the wire"), (QByteArray::number(code) + meaning).constData());
        }
        for (const int code : {1000, 1001, 1002, 1003, 1007, 1008, 1009, 1010, 1011, 1012, 1013, 1014, 3000, 4999}) {
            const QByteArray meaning = webSocketCloseMeaning(quint16(code));
            QVERIFY2(!meaning.isEmpty() && !meaning.contains("on the wire"),
                     (QByteArray::number(code) + meaning).constData());
        }
    }
};

QTEST_APPLESS_MAIN(tst_WebSocketFrame)
#include "tst_websocketframe.moc"
