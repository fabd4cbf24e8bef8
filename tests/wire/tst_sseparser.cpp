// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sseparser.h"

#include "cuts.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

struct Reader {
    QList<SseMessage> messages;
    QList<qint64> retries;
    QList<QByteArray> comments;
    SseParser parser{{[this](const SseMessage &message) { messages << message; },
                      [this](std::chrono::milliseconds time) { retries << time.count(); },
                      [this](QByteArrayView comment) { comments << comment.toByteArray(); }}};

    Reader() = default;
    Q_DISABLE_COPY_MOVE(Reader)

    void feed(const Pieces &pieces)
    {
        for (const QByteArrayView piece : pieces)
            parser.feed(piece);
    }
};

//! One connection of a vector: what its request sent, and the stream as it was written.
struct Connection {
    QByteArray requestLastEventId;
    QList<QByteArray> chunks;
};

QList<QByteArray> decodedChunks(const QJsonValue &chunks)
{
    QList<QByteArray> decoded;
    for (const QJsonValue &chunk : chunks.toArray())
        decoded << QByteArray::fromBase64(chunk.toString().toLatin1());
    return decoded;
}

} // namespace

class tst_SseParser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    //! What a browser delivered for 127 streams (its format stands in the file).
    void vectors_data()
    {
        QTest::addColumn<QJsonObject>("vector");
        QFile file(QStringLiteral(PUSHLAB_TEST_DATA "/sse-vectors.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray cases
            = QJsonDocument::fromJson(file.readAll()).object().value(QLatin1StringView("cases")).toArray();
        QCOMPARE(cases.size(), 127);
        for (const QJsonValue &vector : cases)
            QTest::newRow(qPrintable(vector[QLatin1StringView("name")].toString())) << vector.toObject();
    }
    void vectors()
    {
        QFETCH(const QJsonObject, vector);
        QList<Connection> connections{{{}, decodedChunks(vector[QLatin1StringView("chunks")])}};
        for (const QJsonValue &then : vector[QLatin1StringView("then")].toArray())
            connections << Connection{then[QLatin1StringView("expect_request_last_event_id")].toString().toUtf8(),
                                      decodedChunks(then[QLatin1StringView("chunks")])};
        QList<SseMessage> expected;
        for (const QJsonValue &event : vector[QLatin1StringView("expect")].toArray())
            expected << SseMessage{event[QLatin1StringView("event")].toString().toUtf8(),
                                   event[QLatin1StringView("data")].toString().toUtf8(),
                                   event[QLatin1StringView("id")].toString().toUtf8()};
        const QJsonValue retry = vector[QLatin1StringView("expect_retry")];
        const QByteArray lastEventId = vector[QLatin1StringView("expect_last_event_id")].toString().toUtf8();

        enum Way { PerChunk, Whole, ByteByByte, Halves };
        for (const Way way : {PerChunk, Whole, ByteByByte, Halves}) {
            Reader reader;
            for (qsizetype i = 0; i < connections.size(); ++i) {
                const Connection &connection = connections[i];
                if (i > 0)
                    reader.parser.restart();
                QCOMPARE(reader.parser.lastEventId(), connection.requestLastEventId);
                const QByteArray whole = connection.chunks.join();
                switch (way) {
                case PerChunk:
                    reader.feed(Pieces(connection.chunks.begin(), connection.chunks.end()));
                    break;
                case Whole:
                    reader.feed({whole});
                    break;
                case ByteByByte:
                    reader.feed(singleBytes(whole));
                    break;
                case Halves:
                    reader.feed({QByteArrayView(whole).first(whole.size() / 2),
                                 {},
                                 QByteArrayView(whole).sliced(whole.size() / 2)});
                    break;
                }
            }
            QCOMPARE(reader.messages, expected);
            QCOMPARE(reader.parser.lastEventId(), lastEventId);
            QCOMPARE(reader.retries.isEmpty(), retry.isNull());
            if (!retry.isNull())
                QCOMPARE(reader.retries.last(), retry.toInteger());
        }
    }

    void vectorsAtEveryCut_data() { vectors_data(); }
    void vectorsAtEveryCut()
    {
        QFETCH(const QJsonObject, vector);
        const QByteArray whole = decodedChunks(vector[QLatin1StringView("chunks")]).join();
        Reader reference;
        reference.feed({whole});
        for (const Pieces &pieces : allCuts(whole)) {
            Reader reader;
            reader.feed(pieces);
            QCOMPARE(reader.messages, reference.messages);
            QCOMPARE(reader.retries, reference.retries);
            QCOMPARE(reader.comments, reference.comments);
            QCOMPARE(reader.parser.lastEventId(), reference.parser.lastEventId());
            QCOMPARE(reader.parser.pending(), reference.parser.pending());
        }
    }

    //! The streams that HTML 9.2.6 prints, and what it says of them.
    void examplesOfTheStandard_data()
    {
        QTest::addColumn<QByteArray>("stream");
        QTest::addColumn<QList<SseMessage>>("messages");
        QTest::newRow("stock ticker") << QByteArray("data: YHOO\ndata: +2\ndata: 10\n\n")
                                      << QList<SseMessage>{{"message", "YHOO\n+2\n10", ""}};
        QTest::newRow("four blocks") << QByteArray(
            ": test stream\n\ndata: first event\nid: 1\n\ndata:second event\nid\n\ndata:  third event\n\n")
                                     << QList<SseMessage>{{"message", "first event", "1"},
                                                          {"message", "second event", ""},
                                                          {"message", " third event", ""}};
        QTest::newRow("empty data") << QByteArray("data\n\ndata\ndata\n\ndata:")
                                    << QList<SseMessage>{{"message", "", ""}, {"message", "\n", ""}};
        QTest::newRow("space after the colon") << QByteArray("data:test\n\ndata: test\n\n")
                                               << QList<SseMessage>{{"message", "test", ""}, {"message", "test", ""}};
    }
    void examplesOfTheStandard()
    {
        QFETCH(const QByteArray, stream);
        QFETCH(const QList<SseMessage>, messages);
        for (const Pieces &pieces : allCuts(stream)) {
            Reader reader;
            reader.feed(pieces);
            QCOMPARE(reader.messages, messages);
        }
    }

    void retry_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<qint64>("time"); // -1: ignored
        QTest::newRow("zero") << QByteArray("0") << 0LL;
        QTest::newRow("leading zeros") << QByteArray("0010") << 10LL;
        QTest::newRow("as long as a timer can") << QByteArray("2147483647") << 2147483647LL;
        QTest::newRow("longer") << QByteArray("2147483648") << 2147483647LL;
        QTest::newRow("beyond 64 bits") << QByteArray(1000, '9') << 2147483647LL;
        QTest::newRow("empty") << QByteArray() << -1LL;
        QTest::newRow("unit") << QByteArray("3s") << -1LL;
        QTest::newRow("digits and then none") << QByteArray(1000, '9') + 'x' << -1LL;
    }
    void retry()
    {
        QFETCH(const QByteArray, value);
        QFETCH(const qint64, time);
        Reader reader;
        reader.feed({QByteArray("retry:" + value + '\n')});
        QCOMPARE(reader.retries, time < 0 ? QList<qint64>() : QList<qint64>{time});
    }

    void comments()
    {
        Reader reader;
        reader.feed({":\n: keepalive\r\n:a:b\r"});
        QCOMPARE(reader.comments, (QList<QByteArray>{"", " keepalive", "a:b"}));
        QVERIFY(reader.messages.isEmpty());
    }

    void startsFromAKnownId()
    {
        Reader reader;
        reader.parser.setLastEventId("41");
        reader.feed({"data: a\n\n"});
        QCOMPARE(reader.messages, (QList<SseMessage>{{"message", "a", "41"}}));
        reader.parser.restart();
        QCOMPARE(reader.parser.lastEventId(), QByteArray("41"));
    }

    void aNewConnectionForgetsHalfAnEvent()
    {
        Reader reader;
        reader.feed({"id: 1\ndata: a\n\nid: 2\nevent: x\ndata: half\nda"});
        QVERIFY(reader.parser.pending() > 0);
        reader.parser.restart();
        QCOMPARE(reader.parser.pending(), 0);
        reader.feed({"\xef\xbb\xbf"
                     "data: b\n\n"});
        QCOMPARE(reader.messages.last(), (SseMessage{"message", "b", "1"}));
    }

    void aCrAtTheEndDoesNotEatALfOfTheNextConnection()
    {
        Reader reader;
        reader.feed({"data: a\r"});
        reader.parser.restart();
        reader.feed({"\ndata: b\n\n"});
        QCOMPARE(reader.messages, (QList<SseMessage>{{"message", "b", ""}}));
    }

    void pendingGrowsWithWhatIsHeld()
    {
        Reader reader;
        reader.feed({"data: "});
        QCOMPARE(reader.parser.pending(), 6);
        reader.feed({"0123456789\n"});
        QCOMPARE(reader.parser.pending(), 11);
        reader.feed({"\n"});
        QCOMPARE(reader.parser.pending(), 0);
    }

    void callbacksAreOptional()
    {
        SseParser parser({});
        parser.feed("retry: 1\n: c\nid: 4\ndata: a\n\n");
        QCOMPARE(parser.lastEventId(), QByteArray("4"));
    }
};

QTEST_APPLESS_MAIN(tst_SseParser)
#include "tst_sseparser.moc"
