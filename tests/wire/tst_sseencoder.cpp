// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/sseencoder.h"

#include "wire/chunkeddecoder.h"
#include "wire/sseparser.h"

#include <QTest>

using namespace Pushlab;

class tst_SseEncoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void event_data()
    {
        QTest::addColumn<Event>("event");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("plain") << Event{7, "message", "hello"} << QByteArray("id: 7\nevent: message\ndata: hello\n\n");
        QTest::newRow("no id") << Event{0, "gap", "{}"} << QByteArray("event: gap\ndata: {}\n\n");
        QTest::newRow("largest id") << Event{~0ULL, "t", ""}
                                    << QByteArray("id: 18446744073709551615\nevent: t\ndata: \n\n");
        QTest::newRow("LF") << Event{1, "t", "a\nb"} << QByteArray("id: 1\nevent: t\ndata: a\ndata: b\n\n");
        QTest::newRow("CR") << Event{1, "t", "a\rb"} << QByteArray("id: 1\nevent: t\ndata: a\ndata: b\n\n");
        QTest::newRow("CRLF") << Event{1, "t", "a\r\nb"} << QByteArray("id: 1\nevent: t\ndata: a\ndata: b\n\n");
        QTest::newRow("LFCR is two") << Event{1, "t", "a\n\rb"}
                                     << QByteArray("id: 1\nevent: t\ndata: a\ndata: \ndata: b\n\n");
        QTest::newRow("ends with a line")
            << Event{1, "t", "a\r\n"} << QByteArray("id: 1\nevent: t\ndata: a\ndata: \n\n");
        QTest::newRow("ends with CR") << Event{1, "t", "a\r"} << QByteArray("id: 1\nevent: t\ndata: a\ndata: \n\n");
        QTest::newRow("only an empty line") << Event{1, "t", "\n"} << QByteArray("id: 1\nevent: t\ndata: \ndata: \n\n");
        QTest::newRow("looks like fields")
            << Event{1, "t", "id: 9\nretry: 1"} << QByteArray("id: 1\nevent: t\ndata: id: 9\ndata: retry: 1\n\n");
        QTest::newRow("leading space is kept") << Event{1, "t", " a"} << QByteArray("id: 1\nevent: t\ndata:  a\n\n");
    }
    void event()
    {
        QFETCH(const Event, event);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(encodeSseEvent(event), bytes);
    }

    void aPageReadsWhatWasPublished_data() { event_data(); }
    void aPageReadsWhatWasPublished()
    {
        QFETCH(const Event, event);
        QList<SseMessage> messages;
        SseParser parser({[&](const SseMessage &message) { messages << message; }, {}, {}});
        parser.feed(encodeSseEvent(event));
        QByteArray lines = event.data;
        lines.replace("\r\n", "\n").replace('\r', '\n');
        const QByteArray id = event.id == 0 ? QByteArray() : QByteArray::number(event.id);
        QCOMPARE(messages.size(), 1);
        QCOMPARE(messages.front(), (SseMessage{event.type, lines, id}));
        QCOMPARE(parser.pending(), 0);
    }

    void comment_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray() << QByteArray(":\n\n");
        QTest::newRow("text") << QByteArray("keepalive") << QByteArray(": keepalive\n\n");
        QTest::newRow("lines cannot break out") << QByteArray("a\ndata: b") << QByteArray(": a\n: data: b\n\n");
    }
    void comment()
    {
        QFETCH(const QByteArray, text);
        QFETCH(const QByteArray, bytes);
        QCOMPARE(encodeSseComment(text), bytes);
    }

    void retry()
    {
        QCOMPARE(encodeSseRetry(std::chrono::milliseconds(3000)), QByteArray("retry: 3000\n\n"));
        QCOMPARE(encodeSseRetry(std::chrono::milliseconds(0)), QByteArray("retry: 0\n\n"));
    }

    void chunk()
    {
        QCOMPARE(encodeChunk("hello"), QByteArray("5\r\nhello\r\n"));
        QCOMPARE(encodeChunk(QByteArray(255, 'x')).left(4), QByteArray("ff\r\n"));
        QCOMPARE(encodeChunk({}), QByteArray("0\r\n\r\n"));

        ChunkedDecoder decoder;
        QByteArray out;
        decoder.feed(encodeChunk("data: a\r\n\r\n") + encodeChunk("b") + encodeChunk({}), out);
        QCOMPARE(out, QByteArray("data: a\r\n\r\nb"));
        QCOMPARE(decoder.state(), ChunkedDecoder::State::Finished);
    }
};

QTEST_APPLESS_MAIN(tst_SseEncoder)
#include "tst_sseencoder.moc"
