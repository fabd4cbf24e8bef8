// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wirepieces.h"

#include "wire/websocketframe.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace Pushlab::WirePieces;

Q_DECLARE_METATYPE(Pushlab::Transport)

//! How a connection begins and ends for the decoder, what it has not seen, and what is no HTTP at all.
class TestWireDecoderEnds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theServersHopHasNoPage();
    void ends_data();
    void ends();
    void joinsInTheMiddle();
    void thePageSeesWhatItsClientReads();
    void gapsAreSaid();
    void keptBytesAreBounded();
    void garbageDoesNoHarm();
};

void TestWireDecoderEnds::theServersHopHasNoPage()
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

void TestWireDecoderEnds::ends_data()
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
    QTest::newRow("FIN from an EventSource") << Transport::Sse << int(What::Fin) << true << "FIN: the client closes"
                                             << "";
    QTest::newRow("RST to a WebSocket") << Transport::WebSocket << int(What::Reset) << false << "RST: the proxy resets"
                                        << "onclose: code 1006, wasClean false; nothing tells why";
    QTest::newRow("FIN to a poll") << Transport::LongPoll << int(What::Fin) << false << "FIN: the proxy closes"
                                   << "the promise is rejected with a TypeError: no status, no reason";
}

void TestWireDecoderEnds::ends()
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

void TestWireDecoderEnds::joinsInTheMiddle()
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

void TestWireDecoderEnds::thePageSeesWhatItsClientReads()
{
    using namespace std::chrono_literals;
    const WireRecord::Clock::time_point start(1h);
    WireFrame frame;
    const auto event = [](WireRecord::Clock::time_point time) {
        WireRecord made = record(What::Bytes, false, chunk("data: a\n\n"));
        made.time = time;
        return made;
    };
    frame.records = {record(What::Bytes, true, eventsRequest), record(What::Bytes, false, eventsHead), event(start),
                     event(start + 10ms)};
    frame.client.mishap = Mishap::Unplugged;
    frame.client.heard = start + 1ms;
    const QList<WireEntry> events = ofKind(WireDecoder(Transport::Sse).take(frame), Kind::Event);
    QCOMPARE(events.size(), 2);
    QVERIFY(!events[0].page.isEmpty());
    QCOMPARE(events[1].page, QString());

    frame.client.mishap = Mishap::None; // it has just not told yet
    QVERIFY(!ofKind(WireDecoder(Transport::Sse).take(frame), Kind::Event)[1].page.isEmpty());
}

void TestWireDecoderEnds::gapsAreSaid()
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

void TestWireDecoderEnds::keptBytesAreBounded()
{
    const QByteArray large(300'000, 'x');
    const WireEntry entry
        = decode(
              {{true, pollRequest},
               {false, "HTTP/1.1 200 OK\r\nContent-Length: " + QByteArray::number(large.size()) + "\r\n\r\n" + large}})
              .last();
    QCOMPARE(entry.kind, Kind::Body);
    QCOMPARE(entry.size, large.size());
    QCOMPARE(entry.bytes.size(), WireEntry::keptBytes);
}

//! Random bytes, and good ones with a bit turned, in every stage: nothing is lost by them but their meaning.
void TestWireDecoderEnds::garbageDoesNoHarm()
{
    QRandomGenerator random(6455);
    const QList<QList<Piece>> good{
        sse("id: 1\ndata: a\n\n:c\n\n"),
        {{true, upgrade},
         {false, switching},
         {false, encodeWebSocketFrame(WebSocketOpcode::Text, QByteArray(300, 'a'))}},
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
QTEST_GUILESS_MAIN(TestWireDecoderEnds)
#include "tst_wiredecoderends.moc"
