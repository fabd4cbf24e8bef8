// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirepieces.h"

#include "wire/websocketframe.h"

#include <QTest>

using namespace Pushlab;
using namespace Pushlab::WirePieces;

Q_DECLARE_METATYPE(Pushlab::Transport)

//! Golden bytes of the standards become what a person reads, whole or cut anywhere.
class TestWireDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void framesOfRfc6455_data();
    void framesOfRfc6455();
    void streamsOfTheHtmlStandard_data();
    void streamsOfTheHtmlStandard();
    void cutsDoNotMatter_data();
    void cutsDoNotMatter();
    void everyByteIsTold();
    void longPolls();
    void failedHandshakes();
    void failedStreams();
    void closeCodesHaveAMeaning();
};

//! The examples of RFC 6455 5.7.
void TestWireDecoder::framesOfRfc6455_data()
{
    QTest::addColumn<bool>("up");
    QTest::addColumn<QByteArray>("hex");
    QTest::addColumn<QStringList>("wantedTitles");
    QTest::addColumn<QStringList>("wantedParts"); // of the first
    QTest::addColumn<QString>("lastPage");

    QTest::newRow("unmasked text") << false << QByteArray("810548656c6c6f") << words({"text frame, 5 bytes"})
                                   << words({"FIN 1", "opcode 0x1 (text)", "not masked", "length 5", "Hello"})
                                   << "onmessage: data \"Hello\"";
    QTest::newRow("masked text") << true << QByteArray("818537fa213d7f9f4d5158") << words({"text frame, 5 bytes"})
                                 << words(
                                        {"FIN 1", "opcode 0x1 (text)", "masked with 37 fa 21 3d", "length 5", "Hello"})
                                 << "its own send()";
    QTest::newRow("fragmented text") << false << QByteArray("010348656c80026c6f")
                                     << words({"text frame, 3 bytes, more to follow", "continuation frame, 2 bytes"})
                                     << words({"FIN 0", "opcode 0x1 (text)", "not masked", "length 3", "Hel"})
                                     << "onmessage: data \"Hello\"";
    QTest::newRow("ping") << false << QByteArray("890548656c6c6f") << words({"ping, 5 bytes"})
                          << words({"FIN 1", "opcode 0x9 (ping)", "not masked", "length 5"}) << "";
    QTest::newRow("masked pong") << true << QByteArray("8a8537fa213d7f9f4d5158") << words({"pong, 5 bytes"})
                                 << words({"FIN 1", "opcode 0xa (pong)", "masked with 37 fa 21 3d", "length 5"}) << "";
    QTest::newRow("256 bytes of binary") << false << QByteArray("827e0100") + QByteArray(512, '0')
                                         << words({"binary frame, 256 bytes"})
                                         << words({"FIN 1", "opcode 0x2 (binary)", "not masked", "length 256"})
                                         << "onmessage: a Blob of 256 bytes";
    QTest::newRow("64 KiB of binary") << false << QByteArray("827f0000000000010000") + QByteArray(2 * 65536, '0')
                                      << words({"binary frame, 65536 bytes"})
                                      << words({"FIN 1", "opcode 0x2 (binary)", "not masked", "length 65536"})
                                      << "onmessage: a Blob of 65536 bytes";
}

void TestWireDecoder::framesOfRfc6455()
{
    QFETCH(const bool, up);
    QFETCH(const QByteArray, hex);
    QFETCH(const QStringList, wantedTitles);
    QFETCH(const QStringList, wantedParts);
    QFETCH(const QString, lastPage);
    const QByteArray bytes = QByteArray::fromHex(hex);
    for (const bool byteByByte : {false, true}) {
        const QList<WireEntry> entries
            = decode({{true, upgrade}, {false, switching}, {up, bytes}}, byteByByte).sliced(2);
        QCOMPARE(titles(entries), wantedTitles);
        QCOMPARE(entries.first().parts, wantedParts);
        QCOMPARE(entries.last().page, lastPage);
        qint64 size = 0;
        for (const WireEntry &entry : entries) {
            QCOMPARE(entry.up, up);
            size += entry.size;
        }
        QCOMPARE(size, bytes.size());
    }
}

//! The examples of HTML 9.2.6.
void TestWireDecoder::streamsOfTheHtmlStandard_data()
{
    QTest::addColumn<QByteArray>("stream");
    QTest::addColumn<QStringList>("wantedTitles");
    QTest::addColumn<QStringList>("wantedPages");

    QTest::newRow("two data lines") << QByteArray("data: YHOO\ndata: +2\ndata: 10\n\n")
                                    << words({"event \"message\", id \"\", 10 bytes of data"})
                                    << words({"onmessage: data \"YHOO\\n+2\\n10\", lastEventId \"\""});
    QTest::newRow("comment, ids") << QByteArray(": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\n"
                                                "data:  third event\n\n")
                                  << words({"comment: test stream", "event \"message\", id \"1\", 11 bytes of data",
                                            "event \"message\", id \"\", 12 bytes of data",
                                            "event \"message\", id \"\", 12 bytes of data"})
                                  << words({"", "onmessage: data \"first event\", lastEventId \"1\"",
                                            "onmessage: data \"second event\", lastEventId \"\"",
                                            "onmessage: data \" third event\", lastEventId \"\""});
    QTest::newRow("named events") << QByteArray("event: add\ndata: 73857293\n\nevent: remove\ndata: 2153\n\n")
                                  << words({"event \"add\", id \"\", 8 bytes of data",
                                            "event \"remove\", id \"\", 4 bytes of data"})
                                  << words({"the listener for \"add\": data \"73857293\", lastEventId \"\"",
                                            "the listener for \"remove\": data \"2153\", lastEventId \"\""});
    QTest::newRow("carriage returns") << QByteArray("data: a\r\rdata: b\r\n\r\n: c\r\n")
                                      << words({"event \"message\", id \"\", 1 bytes of data",
                                                "event \"message\", id \"\", 1 bytes of data", "comment: c"})
                                      << words({"onmessage: data \"a\", lastEventId \"\"",
                                                "onmessage: data \"b\", lastEventId \"\"", ""});
    QTest::newRow("retry alone") << QByteArray("retry: 3000\n\n")
                                 << words({"fields without data: retry: 3000 (milliseconds until it reconnects; "
                                           "no event)"})
                                 << words({""});
    QTest::newRow("comment within an event")
        << QByteArray("data: a\n:keepalive\ndata: b\n\n")
        << words({"comment: keepalive", "event \"message\", id \"\", 3 bytes of data"})
        << words({"", "onmessage: data \"a\\nb\", lastEventId \"\""});
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf"
                                                   "data: a\n\n")
                                     << words({"event \"message\", id \"\", 1 bytes of data"})
                                     << words({"onmessage: data \"a\", lastEventId \"\""});
}

void TestWireDecoder::streamsOfTheHtmlStandard()
{
    QFETCH(const QByteArray, stream);
    QFETCH(const QStringList, wantedTitles);
    QFETCH(const QStringList, wantedPages);
    for (const bool byteByByte : {false, true}) {
        QList<WireEntry> entries = decode(sse(stream), byteByByte).sliced(2);
        entries.removeIf([](const WireEntry &entry) { return entry.kind == Kind::Chunk; });
        QCOMPARE(titles(entries), wantedTitles);
        QStringList pages;
        for (const WireEntry &entry : entries)
            pages.append(entry.page);
        QCOMPARE(pages, wantedPages);
    }
}

void TestWireDecoder::cutsDoNotMatter_data()
{
    QTest::addColumn<QByteArray>("up");
    QTest::addColumn<QByteArray>("down");
    const QByteArray json("[{\"id\":7,\"event\":\"message\",\"data\":\"seven\"}]");
    QTest::newRow("SSE") << eventsRequest
                         << eventsHead + chunk("retry: 10\nid: 1\ndata: one\n\n") + chunk(":") + chunk("\n\ndata: t")
            + chunk("wo\n\n") + "0\r\n\r\n";
    QTest::newRow("long poll") << pollRequest
                               << "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n"
            + json;
    QTest::newRow("WebSocket") << upgrade
            + encodeWebSocketFrame(WebSocketOpcode::Text, "hello", WebSocketMask{1, 2, 3, 4})
                               << switching + encodeWebSocketFrame(WebSocketOpcode::Ping, "p")
            + encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(1001, "bye"));
    QTest::newRow("upload") << "POST /push HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("abc")
            + "0\r\n\r\n" << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
}

void TestWireDecoder::cutsDoNotMatter()
{
    QFETCH(const QByteArray, up);
    QFETCH(const QByteArray, down);
    const QList<Piece> pieces{{true, up}, {false, down}};
    const QList<WireEntry> whole = decode(pieces);
    QVERIFY(whole.size() >= 2);
    QCOMPARE(decode(pieces, true), whole);
    for (const WireEntry &entry : whole)
        QVERIFY2(entry.kind != Kind::Raw, qPrintable(entry.title));
}

void TestWireDecoder::everyByteIsTold()
{
    const QByteArray down = eventsHead + chunk("data: one\n\n") + chunk(":keepalive\n\n") + "0\r\n\r\n";
    const QList<WireEntry> entries = decode({{true, eventsRequest}, {false, down}});
    QCOMPARE(bytesOf(entries, true), eventsRequest);
    QCOMPARE(bytesOf(entries, false), down);
    QByteArray stream;
    for (const WireEntry &entry : entries) {
        if (entry.kind == Kind::Event || entry.kind == Kind::Comment)
            stream += entry.bytes;
    }
    QCOMPARE(stream, QByteArray("data: one\n\n:keepalive\n")); // the blank line behind a comment is nothing
}

void TestWireDecoder::longPolls()
{
    const QByteArray one("[{\"id\":7,\"event\":\"message\",\"data\":\"seven\"}]");
    const auto answer = [](const QByteArray &body) {
        return "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: " + QByteArray::number(body.size())
            + "\r\n\r\n" + body;
    };
    const QList<WireEntry> entries
        = decode({{true, pollRequest}, {false, answer(one)}, {true, pollRequest}, {false, answer("[]")}});
    QCOMPARE(titles(entries),
             (words({"GET /poll?since=4", "200 OK", "JSON: 1 event(s)", "GET /poll?since=4", "200 OK",
                     "JSON: 0 event(s)"})));
    QCOMPARE(entries[0].page, QStringLiteral("fetch(\"/poll?since=4\"): the promise is pending"));
    QCOMPARE(entries[1].page, QStringLiteral("the promise resolves: response.status 200"));
    QCOMPARE(entries[2].parts, QStringList{QStringLiteral("7 · message: seven")});
    QVERIFY(entries[2].page.contains(QLatin1StringView("seven")));
    QVERIFY(entries[0].parts.contains(QStringLiteral("Accept: application/json")));
}

void TestWireDecoder::failedHandshakes()
{
    const QByteArray refusal("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno\n");
    const QList<WireEntry> entries = decode({{true, upgrade}, {false, refusal}});
    QCOMPARE(titles(entries), (words({"GET /ws", "502 Bad Gateway", "body, 3 bytes"})));
    QCOMPARE(entries[1].page, QStringLiteral("onerror without a status, then onclose with code 1006, wasClean false"));
    QVERIFY(entries[2].page.isEmpty());
}

void TestWireDecoder::failedStreams()
{
    const QByteArray refusal("HTTP/1.1 502 Bad Gateway\r\nContent-Length: 3\r\n\r\nno\n");
    QCOMPARE(decode({{true, eventsRequest}, {false, refusal}})[1].page,
             QStringLiteral("onerror without a status, readyState 2: it does not reconnect"));
    QCOMPARE(decode({{true, pollRequest}, {false, refusal}})[1].page,
             QStringLiteral("the promise resolves: response.status 502"));
}

void TestWireDecoder::closeCodesHaveAMeaning()
{
    const QByteArray frame = encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(1001, "restart"));
    const WireEntry entry = decode({{true, upgrade}, {false, switching}, {false, frame}}).last();
    QCOMPARE(entry.kind, Kind::Control);
    QCOMPARE(entry.title, QStringLiteral("close 1001: %1").arg(QString::fromUtf8(webSocketCloseMeaning(1001))));
    QVERIFY(entry.parts.contains(QStringLiteral("reason \"restart\"")));
    QCOMPARE(entry.page, QStringLiteral("onclose: code 1001, reason \"restart\", wasClean true"));
}

QTEST_GUILESS_MAIN(TestWireDecoder)
#include "tst_wiredecoder.moc"
