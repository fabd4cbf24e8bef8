// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiredecoder.h"

#include "wire/websocketframe.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using Hop = WireRecord::Hop;
using Kind = WireEntry::Kind;
using What = WireRecord::What;

Q_DECLARE_METATYPE(Pushlab::Transport)

namespace {

struct Piece {
    bool up;
    QByteArray bytes;
};

const QByteArray upgrade("GET /ws HTTP/1.1\r\nHost: h\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n");
const QByteArray switching("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                           "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n\r\n");
const QByteArray eventsRequest("GET /events HTTP/1.1\r\nHost: h\r\nAccept: text/event-stream\r\n\r\n");
const QByteArray eventsHead("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
const QByteArray pollRequest("GET /poll?since=4 HTTP/1.1\r\nHost: h\r\nAccept: application/json\r\n\r\n");

QByteArray chunk(const QByteArray &data) { return QByteArray::number(data.size(), 16) + "\r\n" + data + "\r\n"; }

WireRecord record(What what, bool up = true, const QByteArray &bytes = {}, Hop hop = Hop::Client)
{
    WireRecord made;
    made.link = 1;
    made.hop = hop;
    made.what = what;
    made.up = up;
    made.bytes = bytes;
    made.port = 40'000;
    return made;
}

//! What becomes of the pieces; each in one record, or in as many as it has bytes.
QList<WireEntry> decode(const QList<Piece> &pieces, bool byteByByte = false, Transport transport = Transport::Sse)
{
    WireDecoder decoder(transport);
    QList<WireEntry> entries;
    for (const Piece &piece : pieces) {
        for (qsizetype at = 0; at < piece.bytes.size(); at += byteByByte ? 1 : piece.bytes.size())
            entries += decoder.take(record(What::Bytes, piece.up, byteByByte ? piece.bytes.mid(at, 1) : piece.bytes));
    }
    return entries;
}

QStringList words(std::initializer_list<const char *> list)
{
    QStringList result;
    for (const char *word : list)
        result.append(QString::fromUtf8(word));
    return result;
}

QStringList titles(const QList<WireEntry> &entries)
{
    QStringList list;
    for (const WireEntry &entry : entries)
        list.append(entry.title);
    return list;
}

//! The real bytes of one direction, as far as entries have them; what is in chunks is told twice, so not here.
QByteArray bytesOf(const QList<WireEntry> &entries, bool up)
{
    QByteArray bytes;
    for (const WireEntry &entry : entries) {
        if (entry.up == up && entry.kind != Kind::Event && entry.kind != Kind::Comment)
            bytes += entry.bytes;
    }
    return bytes;
}

QList<Piece> sse(const QByteArray &stream)
{
    return {{true, eventsRequest}, {false, eventsHead}, {false, chunk(stream)}};
}

QList<WireEntry> ofKind(const QList<WireEntry> &entries, Kind kind)
{
    QList<WireEntry> found;
    for (const WireEntry &entry : entries) {
        if (entry.kind == kind)
            found.append(entry);
    }
    return found;
}

} // namespace

//! Golden bytes of the standards become what a person reads, whole or cut anywhere; garbage does no harm.
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
    void theServersHopHasNoPage();
    void ends_data();
    void ends();
    void joinsInTheMiddle();
    void gapsAreSaid();
    void keptBytesAreBounded();
    void garbageDoesNoHarm();
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
                                 << words({"FIN 1", "opcode 0x1 (text)", "masked with 37 fa 21 3d", "length 5",
                                                "Hello"})
                                 << "its own send()";
    QTest::newRow("fragmented text") << false << QByteArray("010348656c80026c6f")
                                     << words({"text frame, 3 bytes, more to follow", "continuation frame, 2 bytes"})
                                     << words({"FIN 0", "opcode 0x1 (text)", "not masked", "length 3", "Hel"})
                                     << "onmessage: data \"Hello\"";
    QTest::newRow("ping") << false << QByteArray("890548656c6c6f") << words({"ping, 5 bytes"})
                          << words({"FIN 1", "opcode 0x9 (ping)", "not masked", "length 5"}) << "";
    QTest::newRow("masked pong") << true << QByteArray("8a8537fa213d7f9f4d5158") << words({"pong, 5 bytes"})
                                 << words({"FIN 1", "opcode 0xa (pong)", "masked with 37 fa 21 3d", "length 5"})
                                 << "";
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
                                  << words({
                                         "the listener for \"add\": data \"73857293\", lastEventId \"\"",
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
    QTest::newRow("comment within an event") << QByteArray("data: a\n:keepalive\ndata: b\n\n")
                                             << words({"comment: keepalive",
                                                            "event \"message\", id \"\", 3 bytes of data"})
                                             << words({"", "onmessage: data \"a\\nb\", lastEventId \"\""});
    QTest::newRow("byte order mark") << QByteArray("\xef\xbb\xbf" "data: a\n\n")
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
                               << "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(json.size()) + "\r\n\r\n" + json;
    QTest::newRow("WebSocket")
        << upgrade + encodeWebSocketFrame(WebSocketOpcode::Text, "hello", WebSocketMask{1, 2, 3, 4})
        << switching + encodeWebSocketFrame(WebSocketOpcode::Ping, "p")
            + encodeWebSocketFrame(WebSocketOpcode::Close, encodeWebSocketClose(1001, "bye"));
    QTest::newRow("upload") << "POST /push HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + chunk("abc") + "0\r\n\r\n"
                            << QByteArray("HTTP/1.1 204 No Content\r\n\r\n");
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
    const QList<WireEntry> entries = decode({{true, pollRequest}, {false, answer(one)}, {true, pollRequest}, {false, answer("[]")}});
    QCOMPARE(titles(entries), (words({"GET /poll?since=4", "200 OK", "JSON: 1 event(s)", "GET /poll?since=4",
                                           "200 OK", "JSON: 0 event(s)"})));
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
    QCOMPARE(entries[1].page,
             QStringLiteral("onerror without a status, then onclose with code 1006, wasClean false"));
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

void TestWireDecoder::theServersHopHasNoPage()
{
    WireDecoder decoder(Transport::Sse);
    QList<WireEntry> entries = decoder.take(record(What::Opened, true, {}, Hop::Server));
    for (const Piece &piece : sse("data: a\n\n"))
        entries += decoder.take(record(What::Bytes, piece.up, piece.bytes, Hop::Server));
    QCOMPARE(entries.size(), 5);
    for (const WireEntry &entry : entries) {
        QCOMPARE(entry.hop, Hop::Server);
        QVERIFY(entry.page.isEmpty());
    }
}

void TestWireDecoder::ends_data()
{
    QTest::addColumn<Transport>("transport");
    QTest::addColumn<int>("what");
    QTest::addColumn<bool>("up");
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("page");
    QTest::newRow("FIN to an EventSource") << Transport::Sse << int(What::Fin) << false << "FIN: the proxy closes"
                                           << "onerror, readyState 0: it reconnects by itself";
    QTest::newRow("RST to an EventSource") << Transport::Sse << int(What::Reset) << false << "RST: the proxy resets"
                                           << "onerror, readyState 0: it reconnects by itself";
    QTest::newRow("FIN from an EventSource") << Transport::Sse << int(What::Fin) << true << "FIN: the client closes" << "";
    QTest::newRow("RST to a WebSocket") << Transport::WebSocket << int(What::Reset) << false << "RST: the proxy resets"
                                        << "onclose: code 1006, wasClean false; nothing tells why";
    QTest::newRow("FIN to a poll") << Transport::LongPoll << int(What::Fin) << false << "FIN: the proxy closes"
                                   << "the promise is rejected with a TypeError: no status, no reason";
}

void TestWireDecoder::ends()
{
    QFETCH(const Transport, transport);
    QFETCH(const int, what);
    QFETCH(const bool, up);
    QFETCH(const QString, title);
    QFETCH(const QString, page);
    WireDecoder decoder(transport);
    switch (transport) {
    case Transport::Sse:
        decoder.take(record(What::Bytes, true, eventsRequest));
        decoder.take(record(What::Bytes, false, eventsHead));
        break;
    case Transport::WebSocket:
        decoder.take(record(What::Bytes, true, upgrade));
        decoder.take(record(What::Bytes, false, switching));
        break;
    case Transport::LongPoll:
        decoder.take(record(What::Bytes, true, pollRequest));
        break;
    }
    const QList<WireEntry> entries = decoder.take(record(What(what), up));
    QCOMPARE(entries.size(), 1);
    QCOMPARE(entries[0].title, title);
    QCOMPARE(entries[0].page, page);
}

void TestWireDecoder::joinsInTheMiddle()
{
    WireDecoder decoder(Transport::Sse);
    WireRecord join = record(What::Joined);
    join.stage = WireRecord::Stage::Chunks;
    QCOMPARE(decoder.take(join).size(), 1);
    QList<WireEntry> entries = decoder.take(record(What::Bytes, false, chunk("data: a\n\n")));
    QCOMPARE(titles(ofKind(entries, Kind::Event)), words({"event \"message\", id \"\", 1 bytes of data"}));
    QCOMPARE(ofKind(entries, Kind::Event)[0].page, QStringLiteral("onmessage: data \"a\", lastEventId \"\""));

    WireDecoder sockets(Transport::WebSocket);
    join.stage = WireRecord::Stage::Tunnel;
    sockets.take(join);
    entries = sockets.take(record(What::Bytes, false, encodeWebSocketFrame(WebSocketOpcode::Text, "a")));
    QCOMPARE(entries[0].page, QStringLiteral("onmessage: data \"a\""));

    // What begins within a chunk cannot be told from anything else: it is shown as it is.
    WireDecoder lost(Transport::Sse);
    join.stage = WireRecord::Stage::Chunks;
    lost.take(join);
    entries = lost.take(record(What::Bytes, false, "ta: x\n\n\r\n"));
    QCOMPARE(entries[0].kind, Kind::Raw);
    QCOMPARE(entries[0].bytes, QByteArray("ta: x\n\n\r\n"));
}

void TestWireDecoder::gapsAreSaid()
{
    WireDecoder decoder(Transport::Sse);
    decoder.take(record(What::Bytes, true, eventsRequest));
    decoder.take(record(What::Bytes, false, eventsHead + "20\r\ndata: half a chu"));
    WireRecord gap = record(What::Gap, false);
    gap.size = 5'000;
    const QList<WireEntry> told = decoder.take(gap);
    QCOMPARE(told.size(), 1);
    QCOMPARE(told[0].title, QStringLiteral("5000 bytes passed faster than they could be kept"));
    QCOMPARE(told[0].size, 5'000);
    const QList<WireEntry> after = decoder.take(record(What::Bytes, false, chunk("data: a\n\n")));
    QCOMPARE(ofKind(after, Kind::Event).size(), 1);
}

void TestWireDecoder::keptBytesAreBounded()
{
    const QByteArray large(300'000, 'x');
    const WireEntry entry
        = decode({{true, pollRequest},
                  {false, "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(large.size()) + "\r\n\r\n" + large}})
              .last();
    QCOMPARE(entry.kind, Kind::Body);
    QCOMPARE(entry.size, large.size());
    QCOMPARE(entry.bytes.size(), WireEntry::keptBytes);
}

//! Random bytes, and good ones with a bit turned, in every stage: nothing is lost by them but their meaning.
void TestWireDecoder::garbageDoesNoHarm()
{
    QRandomGenerator random(6455);
    const QList<QList<Piece>> good{
        sse("id: 1\ndata: a\n\n:c\n\n"),
        {{true, upgrade}, {false, switching}, {false, encodeWebSocketFrame(WebSocketOpcode::Text, QByteArray(300, 'a'))}},
        {{true, pollRequest}, {false, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n[]"}},
    };
    qsizetype told = 0;
    for (int round = 0; round < 600; ++round) {
        WireDecoder decoder(allTransports[size_t(round % transportCount)]);
        if (round % 5 == 0) {
            WireRecord join = record(What::Joined);
            join.stage = WireRecord::Stage(random.bounded(5));
            decoder.take(join);
        }
        for (Piece piece : good[round % good.size()]) {
            if (random.bounded(3) == 0)
                piece.bytes[random.bounded(int(piece.bytes.size()))] ^= char(1 << random.bounded(8));
            told += decoder.take(record(What::Bytes, piece.up, piece.bytes)).size();
        }
        QByteArray noise(random.bounded(1, 200), '\0');
        for (char &byte : noise)
            byte = char(random.bounded(256));
        told += decoder.take(record(What::Bytes, random.bounded(2) == 0, noise)).size();
        told += decoder.take(record(What::Reset, false)).size();
    }
    QVERIFY(told > 600);
}

QTEST_GUILESS_MAIN(TestWireDecoder)
#include "tst_wiredecoder.moc"
