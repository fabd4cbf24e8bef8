// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/messagereader.h"

#include <QTest>

using namespace Pushlab;

class tst_MessageReader : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void responses_data();
    void responses();
    void pipelinedRequestsWait();
    void interimHeads();
    void everythingAfterUpgrade();
    void brokenChunksStayInside_data();
    void brokenChunksStayInside();
    void refusesHeads_data();
    void refusesHeads();
    void aLongHeadByteByByteIsCheap();
};

namespace {

const QByteArray next = QByteArrayLiteral("NEXT");

//! What came out, and where the message was found to end.
struct Outcome {
    QByteArray out;
    QByteArray left;
    MessageReader::Body body = MessageReader::Body::Reading;
};

Outcome readResponse(const QByteArray &bytes, const QByteArray &method, qsizetype piece)
{
    MessageReader reader;
    Outcome outcome;
    bool headTaken = false;
    for (qsizetype at = 0; at < bytes.size(); at += piece) {
        reader.append(bytes.mid(at, piece));
        if (!headTaken) {
            const auto result = reader.takeResponseHead(method);
            if (const auto *parsed = std::get_if<HttpParsed<HttpResponseHead>>(&result)) {
                headTaken = true;
                outcome.out += parsed->head.toBytes();
            }
        }
        if (headTaken)
            outcome.out += reader.takeBody();
    }
    outcome.body = reader.body();
    outcome.left = reader.takeRest();
    return outcome;
}

} // namespace

void tst_MessageReader::responses_data()
{
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("message");
    QTest::addColumn<bool>("untilClose");
    const QByteArray get("GET");
    const auto row = [](const char *name, const QByteArray &method, const QByteArray &message,
                        bool untilClose = false) { QTest::newRow(name) << method << message << untilClose; };
    row("length", get, "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello");
    row("no body by length", get, "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n\r\n");
    row("chunked", get,
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5;a=b\r\nhello\r\nA\r\n0123456789\r\n0\r\nX-T: "
        "1\r\n\r\n");
    row("HEAD", "HEAD", "HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\n");
    row("HEAD chunked", "HEAD", "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n");
    row("204", get, "HTTP/1.1 204 No Content\r\n\r\n");
    row("304 with a length", get, "HTTP/1.1 304 Not Modified\r\nContent-Length: 5\r\n\r\n");
    row("until close", get, "HTTP/1.1 200 OK\r\nX: y\r\n\r\nall of it", true);
    row("HTTP/1.0", get, "HTTP/1.0 200 OK\r\n\r\nall of it", true);
    row("case and order kept", get, "HTTP/1.1 200 fine\r\nb: 1\r\nA: 2\r\nb: 3\r\ncontent-LENGTH: 1\r\n\r\nx");
}

void tst_MessageReader::responses()
{
    QFETCH(const QByteArray, method);
    QFETCH(const QByteArray, message);
    QFETCH(const bool, untilClose);
    for (const qsizetype piece : {qsizetype(1), qsizetype(2), qsizetype(7), qsizetype(10000)}) {
        const Outcome outcome = readResponse(message + next, method, piece);
        QCOMPARE(outcome.out, untilClose ? message + next : message);
        QCOMPARE(outcome.left, untilClose ? QByteArray() : next);
        QCOMPARE(outcome.body, untilClose ? MessageReader::Body::Reading : MessageReader::Body::Finished);
    }
}

void tst_MessageReader::pipelinedRequestsWait()
{
    MessageReader reader;
    reader.append("POST /a HTTP/1.1\r\nHost: h\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\nHost: h\r\n\r\nGET");
    auto first = reader.takeRequestHead();
    QCOMPARE(std::get<HttpParsed<HttpRequestHead>>(first).head.target, QByteArray("/a"));
    QCOMPARE(reader.body(), MessageReader::Body::Reading);
    QCOMPARE(reader.takeBody(), QByteArray("abc"));
    QCOMPARE(reader.body(), MessageReader::Body::Finished);
    QCOMPARE(reader.takeBody(), QByteArray());
    auto second = reader.takeRequestHead();
    QCOMPARE(std::get<HttpParsed<HttpRequestHead>>(second).head.target, QByteArray("/b"));
    QVERIFY(std::holds_alternative<HttpIncomplete>(reader.takeRequestHead()));
    QCOMPARE(reader.held(), 3);
}

void tst_MessageReader::interimHeads()
{
    MessageReader reader;
    reader.append(
        "HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\nHTTP/1.1 200 OK\r\n\r\nx");
    for (const int status : {100, 103, 200}) {
        const auto result = reader.takeResponseHead("POST");
        QCOMPARE(std::get<HttpParsed<HttpResponseHead>>(result).head.status, status);
    }
    QCOMPARE(reader.takeBody(), QByteArray("x"));
    QVERIFY(reader.endsAtClose());
}

void tst_MessageReader::everythingAfterUpgrade()
{
    MessageReader reader;
    reader.append(QByteArray("HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n\x81\x01x", 59));
    const auto result = reader.takeResponseHead("GET");
    QCOMPARE(std::get<HttpParsed<HttpResponseHead>>(result).head.status, 101);
    QCOMPARE(reader.takeRest(), QByteArray("\x81\x01x"));
    QCOMPARE(reader.held(), 0);
}

void tst_MessageReader::brokenChunksStayInside_data()
{
    QTest::addColumn<QByteArray>("body");
    QTest::newRow("no number") << QByteArray("zz\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("bare LF") << QByteArray("5\nhello\r\n0\r\n\r\n");
    QTest::newRow("data too long") << QByteArray("5\r\nhello!\r\n0\r\n\r\n");
    QTest::newRow("negative") << QByteArray("-5\r\nhello\r\n0\r\n\r\n");
    QTest::newRow("number out of bounds") << QByteArray("fffffffffffffffff\r\nhello");
}

void tst_MessageReader::brokenChunksStayInside()
{
    QFETCH(const QByteArray, body);
    MessageReader reader;
    reader.append("POST / HTTP/1.1\r\nHost: h\r\nTransfer-Encoding: chunked\r\n\r\n" + body);
    QVERIFY(std::holds_alternative<HttpParsed<HttpRequestHead>>(reader.takeRequestHead()));
    QCOMPARE(reader.takeBody(), QByteArray());
    QCOMPARE(reader.body(), MessageReader::Body::Broken);
}

void tst_MessageReader::refusesHeads_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("TLS greeting") << QByteArray("\x16\x03\x01\x02\x00\x01", 6) << 400;
    QTest::newRow("bare LF") << QByteArray("GET / HTTP/1.1\nHost: h\n\n") << 400;
    QTest::newRow("two lengths") << QByteArray(
        "POST / HTTP/1.1\r\nHost: h\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n")
                                 << 400;
    QTest::newRow("endless line") << QByteArray(17000, 'a') << 431;
    QTest::newRow("HTTP/2") << QByteArray("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n") << 505;
}

void tst_MessageReader::refusesHeads()
{
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, status);
    MessageReader reader;
    reader.append(bytes);
    const auto result = reader.takeRequestHead();
    const auto *error = std::get_if<HttpHeadError>(&result);
    QVERIFY(error);
    QCOMPARE(error->status, status);
}

void tst_MessageReader::aLongHeadByteByByteIsCheap()
{
    // Parsed anew for each byte, this would be 100 million byte steps a round; it stays far from that.
    const QByteArray head = "GET / HTTP/1.1\r\nHost: h\r\nX: " + QByteArray(15000, 'x') + "\r\n\r\n";
    for (int round = 0; round < 20; ++round) {
        MessageReader reader;
        bool taken = false;
        for (const char byte : head) {
            reader.append(QByteArray(1, byte));
            taken = std::holds_alternative<HttpParsed<HttpRequestHead>>(reader.takeRequestHead());
        }
        QVERIFY(taken);
    }
}

QTEST_GUILESS_MAIN(tst_MessageReader)
#include "tst_messagereader.moc"
