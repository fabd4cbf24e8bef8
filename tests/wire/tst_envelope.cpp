// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/envelope.h"

#include <QTest>

using namespace Pushlab;

class tst_Envelope : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void strings_data()
    {
        QTest::addColumn<QByteArray>("data");
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QByteArray>("decoded");
        const auto same = [](const char *name, const QByteArray &data, const QByteArray &json) {
            QTest::newRow(name) << data << json << data;
        };
        same("empty", "", "");
        same("plain", "hello", "hello");
        same("quote and backslash", "a\"b\\c", "a\\\"b\\\\c");
        same("solidus stays", "</a>", "</a>");
        same("short escapes", "\b\f\n\r\t", "\\b\\f\\n\\r\\t");
        same("control characters", QByteArray("\0\x1f\x7f", 3), "\\u0000\\u001f\x7f");
        same("UTF-8 stays", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80", "\xc3\xa9\xe2\x82\xac\xf0\x9f\x98\x80");
        same("leading U+FEFF",
             "\xef\xbb\xbf"
             "a",
             "\\ufeffa");
        same("escape at both ends", "\"a\"", "\\\"a\\\"");
        QTest::newRow("not UTF-8") << QByteArray("a\xff\n") << QByteArray("a\xef\xbf\xbd\\n")
                                   << QByteArray("a\xef\xbf\xbd\n");
    }
    void strings()
    {
        QFETCH(const QByteArray, data);
        QFETCH(const QByteArray, json);
        QFETCH(const QByteArray, decoded);
        const Event event{7, "message", data};
        QCOMPARE(encodePollEvent(event), "{\"id\":7,\"event\":\"message\",\"data\":\"" + json + "\"}");
        QCOMPARE(encodeWebSocketEvent(event),
                 "{\"type\":\"event\",\"id\":7,\"event\":\"message\",\"data\":\"" + json + "\"}");
        QCOMPARE(encodeWebSocketEcho(data), "{\"type\":\"echo\",\"data\":\"" + json + "\"}");

        const Event expected{7, "message", decoded};
        QCOMPARE(decodePollBody('[' + encodePollEvent(event) + ']').value(), QList{expected});
        const auto message = decodeWebSocketMessage(encodeWebSocketEvent(event));
        QCOMPARE(message.value().kind, WebSocketMessage::Event);
        QCOMPARE(message->event, expected);
        const auto echo = decodeWebSocketMessage(encodeWebSocketEcho(data));
        QCOMPARE(echo.value().kind, WebSocketMessage::Echo);
        QCOMPARE(echo->data, decoded);
    }

    void typesAreEscapedToo()
    {
        QCOMPARE(encodePollEvent({1, "a\"b", ""}), QByteArray("{\"id\":1,\"event\":\"a\\\"b\",\"data\":\"\"}"));
    }

    void welcome()
    {
        QCOMPARE(encodeWebSocketWelcome(7), QByteArray("{\"type\":\"welcome\",\"newestId\":7}"));
        const auto message = decodeWebSocketMessage(encodeWebSocketWelcome(7));
        QCOMPARE(message.value().kind, WebSocketMessage::Welcome);
        QCOMPARE(message->event.id, 7ULL);
    }

    void gap() { QCOMPARE(encodeGap(41, 1), QByteArray("{\"requested\":41,\"oldest\":1}")); }

    void idsAboveADoublesPrecision()
    {
        const Event event{(1ULL << 53) + 1, "message", ""};
        QCOMPARE(decodePollBody('[' + encodePollEvent(event) + ']').value(), QList{event});
    }

    void pollBodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<qsizetype>("count"); // -1: refused
        QTest::newRow("timeout") << QByteArray("[]") << qsizetype(0);
        QTest::newRow("more members") << QByteArray("[{\"id\":1,\"event\":\"a\",\"data\":\"b\",\"extra\":[1]}]")
                                      << qsizetype(1);
        QTest::newRow("two") << QByteArray(
            "[{\"id\":1,\"event\":\"a\",\"data\":\"b\"},{\"id\":2,\"event\":\"a\",\"data\":\"b\"}]")
                             << qsizetype(2);
        QTest::newRow("nothing") << QByteArray() << qsizetype(-1);
        QTest::newRow("HTML") << QByteArray("<html>") << qsizetype(-1);
        QTest::newRow("cut short") << QByteArray("[{\"id\":1,") << qsizetype(-1);
        QTest::newRow("object") << QByteArray("{}") << qsizetype(-1);
        QTest::newRow("no object inside") << QByteArray("[1]") << qsizetype(-1);
        QTest::newRow("id as text") << QByteArray("[{\"id\":\"1\",\"event\":\"a\",\"data\":\"b\"}]") << qsizetype(-1);
        QTest::newRow("negative id") << QByteArray("[{\"id\":-1,\"event\":\"a\",\"data\":\"b\"}]") << qsizetype(-1);
        QTest::newRow("fraction") << QByteArray("[{\"id\":1.5,\"event\":\"a\",\"data\":\"b\"}]") << qsizetype(-1);
        QTest::newRow("data as a number") << QByteArray("[{\"id\":1,\"event\":\"a\",\"data\":2}]") << qsizetype(-1);
        QTest::newRow("no type") << QByteArray("[{\"id\":1,\"data\":\"b\"}]") << qsizetype(-1);
    }
    void pollBodies()
    {
        QFETCH(const QByteArray, body);
        QFETCH(const qsizetype, count);
        const auto events = decodePollBody(body);
        QCOMPARE(events ? events->size() : -1, count);
        if (!events)
            QVERIFY(!events.error().isEmpty());
    }

    void webSocketMessages_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("kind"); // -1: refused
        QTest::newRow("another type") << QByteArray("{\"type\":\"news\"}") << int(WebSocketMessage::Unknown);
        QTest::newRow("no type") << QByteArray("{}") << int(WebSocketMessage::Unknown);
        QTest::newRow("array") << QByteArray("[]") << -1;
        QTest::newRow("text") << QByteArray("hello") << -1;
        QTest::newRow("event without data") << QByteArray("{\"type\":\"event\",\"id\":1,\"event\":\"a\"}") << -1;
        QTest::newRow("welcome without id") << QByteArray("{\"type\":\"welcome\"}") << -1;
    }
    void webSocketMessages()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const int, kind);
        const auto message = decodeWebSocketMessage(text);
        QCOMPARE(message ? int(message->kind) : -1, kind);
    }
};

QTEST_APPLESS_MAIN(tst_Envelope)
#include "tst_envelope.moc"
