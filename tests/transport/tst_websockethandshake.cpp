// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/eventid.h"
#include "transport/websockethandshake.h"

#include <QTest>

using namespace Pushlab;

class tst_WebSocketHandshake : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void checks_data()
    {
        QTest::addColumn<QByteArray>("name"); // of the field that differs from a good handshake
        QTest::addColumn<QByteArray>("value"); // null: the field is missing
        QTest::addColumn<int>("status"); // 0: accepted
        const auto row = [](const char *title, const char *name, const QByteArray &value, int status) {
            QTest::newRow(title) << QByteArray(name) << value << status;
        };
        row("good", "X", "1", 0);
        row("upgrade among other tokens", "Connection", "keep-alive, Upgrade", 0);
        row("without Upgrade", "Upgrade", {}, 426);
        row("other protocol", "Upgrade", "h2c", 426);
        row("without Connection", "Connection", {}, 426);
        row("old version", "Sec-WebSocket-Version", "8", 426);
        row("no version", "Sec-WebSocket-Version", {}, 426);
        row("no key", "Sec-WebSocket-Key", {}, 400);
        row("short key", "Sec-WebSocket-Key", "dGhlIHNhbXBsZQ==", 400);
        row("no base64", "Sec-WebSocket-Key", "!!!!!!!!!!!!!!!!!!!!!!==", 400);
        row("same origin", "Origin", "http://lab.example:8080", 0);
        row("localhost", "Origin", "http://localhost:5173", 0);
        row("127.0.0.1", "Origin", "http://127.0.0.1", 0);
        row("::1", "Origin", "http://[::1]:80", 0);
        row("foreign origin", "Origin", "http://evil.example", 403);
        row("same name, other port", "Origin", "http://lab.example:81", 403);
        row("name that begins alike", "Origin", "http://localhost.evil.example", 403);
        row("user that looks like a host", "Origin", "http://localhost@evil.example", 403);
        row("file page", "Origin", "null", 403);
        row("empty origin", "Origin", "", 403);
    }
    void checks()
    {
        QFETCH(const QByteArray, name);
        QFETCH(const QByteArray, value);
        QFETCH(const int, status);
        HttpRequestHead head{"GET", "/ws", 1, {}};
        head.headers.append("Host", "lab.example:8080");
        head.headers.append("Connection", "Upgrade");
        head.headers.append("Upgrade", "websocket");
        head.headers.append("Sec-WebSocket-Version", "13");
        head.headers.append("Sec-WebSocket-Key", "dGhlIHNhbXBsZSBub25jZQ==");
        head.headers.remove(name);
        if (!value.isNull())
            head.headers.append(name, value);
        const auto refusal = refuseHandshake(head);
        QCOMPARE(refusal ? refusal->status : 0, status);
        if (status == 426) {
            QCOMPARE(refusal->headers.value("Upgrade"), QByteArray("websocket"));
            QCOMPARE(refusal->headers.value("Sec-WebSocket-Version"), QByteArray("13"));
        }
        // The example of RFC 6455 1.3.
        if (!refusal)
            QVERIFY(acceptHandshake(head).contains("\r\nSec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n"));
    }

    void needsHttp11()
    {
        HttpRequestHead head{"GET", "/ws", 0, {}};
        head.headers.append("Connection", "Upgrade");
        head.headers.append("Upgrade", "websocket");
        QCOMPARE(refuseHandshake(head)->status, 400);
    }

    void needsGet()
    {
        HttpRequestHead head{"HEAD", "/ws", 1, {}};
        head.headers.append("Connection", "Upgrade");
        head.headers.append("Upgrade", "websocket");
        QCOMPARE(refuseHandshake(head)->status, 426);
    }

    void readsEventIds_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<qlonglong>("id"); // -1: not a number
        QTest::newRow("zero") << QByteArray("0") << 0LL;
        QTest::newRow("number") << QByteArray("41") << 41LL;
        QTest::newRow("word") << QByteArray("abc") << -1LL;
        QTest::newRow("sign") << QByteArray("+4") << -1LL;
        QTest::newRow("negative") << QByteArray("-4") << -1LL;
        QTest::newRow("space") << QByteArray(" 4") << -1LL;
        QTest::newRow("tail") << QByteArray("4a") << -1LL;
        QTest::newRow("too large") << QByteArray("99999999999999999999") << -1LL;
    }
    void readsEventIds()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const qlonglong, id);
        const std::optional<quint64> read = parseEventId(text);
        QCOMPARE(read ? qlonglong(*read) : -1LL, id);
        HttpRequestHead head{"GET", "/poll?since=" + QByteArray(text).replace('+', "%2B").replace(' ', "%20"), 1, {}};
        QCOMPARE(readSince(head).has_value(), id >= 0);
    }
};

QTEST_GUILESS_MAIN(tst_WebSocketHandshake)
#include "tst_websockethandshake.moc"
