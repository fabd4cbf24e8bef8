// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "backendtest.h"

using namespace Pushlab;

namespace {

//! A masked frame whose first byte is as given; the mask is zero.
QByteArray rawFrame(quint8 first, const QByteArray &payload = {})
{
    return char(first) + QByteArray(1, char(0x80 | payload.size())) + QByteArray(4, '\0') + payload;
}

//! The start of a frame that claims such a length in eight bytes.
QByteArray longFrame(quint8 first, quint64 length)
{
    QByteArray bytes(1, char(first));
    bytes += char(0x80 | 127);
    for (int shift = 56; shift >= 0; shift -= 8)
        bytes += char(length >> shift);
    return bytes + QByteArray(4, '\0');
}

constexpr quint8 text = 0x81;
constexpr quint8 openText = 0x01; //!< Not the last fragment.
constexpr quint8 continuation = 0x80;

} // namespace

//! What a WebSocket may not do, under both I/O models; each row names the section of RFC 6455 that forbids it.
class tst_WebSocketRefusals : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Backend> m_backend;

    void open()
    {
        QFETCH_GLOBAL(QByteArray, threading);
        m_backend = startBackend({{"threading", threading}, {"pool", "4"}});
    }

private Q_SLOTS:
    void initTestCase_data() { bothThreadings(); }
    void cleanup() { m_backend.reset(); }

    void handshakes_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("field"); // that differs from a good handshake
        QTest::addColumn<QByteArray>("value"); // null: the field is missing
        QTest::addColumn<int>("status");
        const auto line = [](const char *name, const char *text, int status) {
            QTest::newRow(name) << QByteArray(text) << QByteArray("X") << QByteArray("1") << status;
        };
        const auto row = [](const char *name, const char *field, const QByteArray &value, int status) {
            QTest::newRow(name) << QByteArray("GET /ws HTTP/1.1") << QByteArray(field) << value << status;
        };
        line("good", "GET /ws HTTP/1.1", 101);
        line("4.2.1: POST", "POST /ws HTTP/1.1", 405);
        line("4.2.1: HEAD", "HEAD /ws HTTP/1.1", 426);
        line("4.2.1: HTTP/1.0", "GET /ws HTTP/1.0", 400);
        line("4.2.1: unknown path", "GET /socket HTTP/1.1", 404);
        line("an id that is none", "GET /ws?since=soon HTTP/1.1", 400);
        row("upgrade among other tokens", "Connection", "keep-alive, Upgrade", 101);
        row("4.2.1: without Upgrade", "Upgrade", {}, 426);
        row("4.2.1: other protocol", "Upgrade", "h2c", 426);
        row("4.2.1: without Connection", "Connection", {}, 426);
        row("4.2.1: Connection without the token", "Connection", "keep-alive", 426);
        row("4.2.1: no Host", "Host", {}, 400);
        row("4.2.1: no key", "Sec-WebSocket-Key", {}, 400);
        row("4.2.1: short key", "Sec-WebSocket-Key", "dGhlIHNhbXBsZQ==", 400);
        row("4.2.1: long key", "Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZSBsb25nZXI=", 400);
        row("4.2.1: key is no base64", "Sec-WebSocket-Key", "!!!!!!!!!!!!!!!!!!!!!!==", 400);
        row("11.3.1: two keys", "Sec-WebSocket-Key",
            "dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", 400);
        row("4.4: old version", "Sec-WebSocket-Version", "8", 426);
        row("4.4: no version", "Sec-WebSocket-Version", {}, 426);
        row("4.4: two versions", "Sec-WebSocket-Version", "13\r\nSec-WebSocket-Version: 8", 426);
    }
    void handshakes()
    {
        QFETCH(const QByteArray, line);
        QFETCH(const QByteArray, field);
        QFETCH(const QByteArray, value);
        QFETCH(const int, status);
        open();
        HttpHeaders headers;
        headers.append("Host", "lab.example");
        headers.append("Connection", "Upgrade");
        headers.append("Upgrade", "websocket");
        headers.append("Sec-WebSocket-Version", "13");
        headers.append("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        headers.remove(field);
        if (!value.isNull())
            headers.append(field, value);
        RawClient client(m_backend->port());
        client.send(line + "\r\n" + headers.toBytes() + "\r\n");
        const RawClient::Response response = client.response(line.first(line.indexOf(' ')));
        QCOMPARE(response.status, status);
        if (status == 426) {
            QCOMPARE(response.headers.value("Upgrade"), QByteArray("websocket"));
            QCOMPARE(response.headers.value("Sec-WebSocket-Version"), QByteArray("13"));
        }
        if (status == 101) { // the example of 1.3
            QCOMPARE(response.headers.value("Sec-WebSocket-Accept"), QByteArray("s3pPLMBiTxaQ9kYGzzhZRbK+xOo="));
            return;
        }
        QCOMPARE(m_backend->sessions().count(Transport::WebSocket), 0);
        QCOMPARE(m_backend->pool().counters().busy, 0);
    }

    void frames_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::addColumn<CloseReason>("reason");
        const auto row = [](const char *name, const QByteArray &bytes, int code) {
            QTest::newRow(name) << bytes << code << CloseReason::ProtocolError;
        };
        row("5.1: unmasked", encodeWebSocketFrame(WebSocketOpcode::Text, "x"), 1002);
        row("5.1: unmasked close", encodeWebSocketFrame(WebSocketOpcode::Close, {}), 1002);
        row("5.2: reserved bit 1", rawFrame(0x80 | 0x40 | 1), 1002);
        row("5.2: reserved bit 2", rawFrame(0x80 | 0x20 | 1), 1002);
        row("5.2: reserved bit 3", rawFrame(0x80 | 0x10 | 1), 1002);
        for (const quint8 opcode : {3, 7, 11, 15})
            QTest::addRow("5.2: reserved opcode %d", opcode)
                << rawFrame(0x80 | opcode) << 1002 << CloseReason::ProtocolError;
        row("5.2: length 5 in two bytes", QByteArray("\x81\xfe\0\5\0\0\0\0hello", 13), 1002);
        row("5.2: length 126 in eight bytes", longFrame(text, 126), 1002);
        row("5.2: top bit of the length", longFrame(text, quint64(1) << 63), 1002);
        row("5.4: nothing to continue", rawFrame(continuation, "x"), 1002);
        row("5.4: a message inside another", rawFrame(openText, "a") + rawFrame(text, "b"), 1002);
        row("5.5: fragmented ping", rawFrame(0x09, "x"), 1002);
        row("5.5: fragmented close", rawFrame(0x08), 1002);
        row("5.5: ping of 126 bytes", QByteArray("\x89\xfe\0\x7e\0\0\0\0", 8) + QByteArray(126, 'x'), 1002);
        row("5.5.1: close code of one byte", rawFrame(0x88, "x"), 1002);
        row("5.5.1: reason is no UTF-8", rawFrame(0x88, "\x03\xe8\xff"), 1007);
        for (const quint16 code : {0, 999, 1004, 1005, 1006, 1015, 1016, 2999, 5000, 65535})
            QTest::addRow("7.4: close code %d", code) << clientFrame(WebSocketOpcode::Close, encodeWebSocketClose(code))
                                                      << 1002 << CloseReason::ProtocolError;
        row("8.1: no UTF-8", rawFrame(text, "\xff\xfe"), 1007);
        row("8.1: a surrogate", rawFrame(text, "\xed\xa0\x80"), 1007);
        row("8.1: longer than needed", rawFrame(text, "\xc0\x80"), 1007);
        row("8.1: above U+10FFFF", rawFrame(text, "\xf4\x90\x80\x80"), 1007);
        row("8.1: ends inside a character", rawFrame(text, "\xc3"), 1007);
        row("8.1: in the second fragment", rawFrame(openText, "\xc3") + rawFrame(continuation, "x"), 1007);
        row("8.1: before the message is whole", rawFrame(openText, "\xff"), 1007);
        row("10.4: frame of more than a mebibyte", longFrame(0x82, (1 << 20) + 1), 1009);
        row("10.4: message of more than a mebibyte",
            longFrame(0x02, 1 << 20) + QByteArray(1 << 20, 'x') + rawFrame(continuation, "x"), 1009);

        const auto proper = [](const char *name, const QByteArray &payload, int code) {
            QTest::newRow(name) << clientFrame(WebSocketOpcode::Close, payload) << code << CloseReason::ClientLeft;
        };
        proper("5.5.1: a proper close", encodeWebSocketClose(1000, "bye"), 1000);
        proper("7.4.2: an application's code", encodeWebSocketClose(3456), 3456);
        proper("7.4.1: no code", {}, 0);
    }
    void frames()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const int, code);
        QFETCH(const CloseReason, reason);
        open();
        RawClient client(m_backend->port());
        client.upgrade("/ws");
        QCOMPARE(client.response().status, 101);
        readFrame(client); // welcome
        client.send(bytes);
        const WebSocketFrame close = readFrame(client);
        QCOMPARE(close.opcode, WebSocketOpcode::Close);
        QCOMPARE(closeCode(close), code);
        QVERIFY(client.waitClosed());
        QCOMPARE(m_backend->listener().counters().closed[size_t(reason)], quint64(1));
        QTRY_COMPARE(m_backend->hub().subscriberCount(), 0);
        QTRY_COMPARE(m_backend->pool().counters().busy, 0);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketRefusals)
#include "tst_websocketrefusals.moc"
