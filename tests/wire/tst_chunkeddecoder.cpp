// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/chunkeddecoder.h"

#include "cuts.h"

#include <QTest>

using namespace Pushlab;
using State = ChunkedDecoder::State;

class tst_ChunkedDecoder : public QObject
{
    Q_OBJECT

    static void addColumns()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QByteArray>("payload");
        QTest::addColumn<State>("state");
        QTest::addColumn<qsizetype>("taken");
    }
    static void row(const char *name, const QByteArray &bytes, const QByteArray &payload, State state,
                    qsizetype left = 0)
    {
        QTest::newRow(name) << bytes << payload << state << bytes.size() - left;
    }

private Q_SLOTS:
    void decodes_data()
    {
        addColumns();
        row("empty body", "0\r\n\r\n", "", State::Finished);
        row("two chunks", "5\r\nhello\r\n6\r\n world\r\n0\r\n\r\n", "hello world", State::Finished);
        row("hexadecimal, both cases", "a\r\n0123456789\r\nB\r\n0123456789A\r\n0\r\n\r\n", "01234567890123456789A",
            State::Finished);
        row("leading zeros", "0005\r\nhello\r\n000\r\n\r\n", "hello", State::Finished);
        row("extension", "5;a=b;c=\"d;e\"\r\nhello\r\n0;x\r\n\r\n", "hello", State::Finished);
        row("space before an extension", "5 \t; a\r\nhello\r\n0\r\n\r\n", "hello", State::Finished);
        row("trailers", "0\r\nX-Sum: 1\r\nY: 2\r\n\r\n", "", State::Finished);
        row("CRLF inside data", "4\r\n\r\n\r\n\r\n0\r\n\r\n", "\r\n\r\n", State::Finished);
        row("what follows stays", "1\r\na\r\n0\r\n\r\nHTTP/1.1 200", "a", State::Finished, 12);
        row("unfinished data", "5\r\nhel", "hel", State::Reading);
        row("unfinished size", "5", "", State::Reading);
        row("unfinished end", "0\r\n\r", "", State::Reading);
        row("large", "2710\r\n" + QByteArray(10'000, 'x') + "\r\n0\r\n\r\n", QByteArray(10'000, 'x'), State::Finished);
    }
    void decodes()
    {
        QFETCH(const QByteArray, bytes);
        QFETCH(const QByteArray, payload);
        QFETCH(const State, state);
        QFETCH(const qsizetype, taken);
        for (const Pieces &pieces : allCuts(bytes)) {
            ChunkedDecoder decoder;
            QByteArray out;
            qsizetype sum = 0;
            for (const QByteArrayView piece : pieces)
                sum += decoder.feed(piece, out);
            QCOMPARE(out, payload);
            QCOMPARE(decoder.state(), state);
            QCOMPARE(sum, taken);
        }
    }

    //! Each row's bytes are right up to the last one.
    void breaks_data()
    {
        addColumns();
        row("empty size", "\r", "", State::Broken, 1);
        row("no digit", "g", "", State::Broken, 1);
        row("sign", "+", "", State::Broken, 1);
        row("0x", "0x", "", State::Broken, 1);
        row("bare LF after the size", "5\n", "", State::Broken, 1);
        row("CR without LF", "5\rh", "", State::Broken, 1);
        row("data longer than its size", "2\r\nabc", "ab", State::Broken, 1);
        row("bare LF after data", "2\r\nab\n", "ab", State::Broken, 1);
        row("data without LF", "2\r\nab\rc", "ab", State::Broken, 1);
        row("LF in an extension", "2;a\n", "", State::Broken, 1);
        row("NUL in an extension", QByteArray("2;\0", 3), "", State::Broken, 1);
        row("LF in a trailer", "0\r\nX: y\n", "", State::Broken, 1);
        row("CR in a trailer", "0\r\nX: y\rz", "", State::Broken, 1);
        row("end without LF", "0\r\n\rx", "", State::Broken, 1);
        row("16 digits", "0000000000000005", "", State::Broken, 1);
        row("extension without end", "1;" + QByteArray(16 * 1024, 'x'), "", State::Broken, 1);
        row("trailers without end", "0\r\n" + QByteArray("X: y\r\n").repeated(4096) + 'z', "", State::Broken, 1);
    }
    void breaks()
    {
        decodes();
        QFETCH(const QByteArray, bytes);
        ChunkedDecoder decoder;
        QByteArray out;
        decoder.feed(bytes, out);
        QCOMPARE(decoder.feed("0\r\n\r\n", out), 0);
        QCOMPARE(decoder.state(), State::Broken);
    }

    void anEndlessStreamMayCarryExtensions()
    {
        ChunkedDecoder decoder;
        QByteArray out;
        const QByteArray chunk = "1;" + QByteArray(1000, 'x') + "\r\na\r\n";
        for (int i = 0; i < 100; ++i)
            QCOMPARE(decoder.feed(chunk, out), chunk.size());
        QCOMPARE(out, QByteArray(100, 'a'));
    }

    void restarts()
    {
        ChunkedDecoder decoder;
        QByteArray out;
        decoder.feed("x", out);
        decoder.restart();
        QCOMPARE(decoder.feed("1\r\na\r\n0\r\n\r\n", out), 11);
        QCOMPARE(decoder.state(), State::Finished);
        QCOMPARE(out, QByteArray("a"));
    }
};

QTEST_APPLESS_MAIN(tst_ChunkedDecoder)
#include "tst_chunkeddecoder.moc"
