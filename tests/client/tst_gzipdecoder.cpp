// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "gzipbytes.h"

#include "client/gzipdecoder.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;

class TestGzipDecoder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void unpacks_data();
    void unpacks();
    void whatWasFlushedIsThereAtOnce();
    void brokenIsForGood();
    void whatFollowsTheEndIsIgnored();
};

void TestGzipDecoder::unpacks_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("piece"); // Bytes at a time.

    QRandomGenerator random(1);
    QByteArray noise(100'000, '\0');
    for (char &byte : noise)
        byte = char(random.bounded(256));
    for (const int piece : {1, 1000, 1'000'000}) {
        QTest::addRow("nothing, by %d", piece) << QByteArray() << piece;
        QTest::addRow("an event, by %d", piece) << QByteArray("data: hello\n\n") << piece;
        QTest::addRow("a megabyte of zeros, by %d", piece) << QByteArray(1'000'000, '\0') << piece;
        QTest::addRow("noise, by %d", piece) << noise << piece;
    }
}

void TestGzipDecoder::unpacks()
{
    QFETCH(const QByteArray, text);
    QFETCH(const int, piece);

    const QByteArray packed = GzipEncoder().pack(text, Z_FINISH);
    GzipDecoder decoder;
    QByteArray out;
    for (qsizetype at = 0; at < packed.size(); at += piece)
        QVERIFY(decoder.feed(QByteArrayView(packed).sliced(at).first(qMin(qsizetype(piece), packed.size() - at)), out));
    QCOMPARE(out, text);
}

void TestGzipDecoder::whatWasFlushedIsThereAtOnce()
{
    GzipEncoder encoder;
    GzipDecoder decoder;
    for (const QByteArray &event : {QByteArray("data: 1\n\n"), QByteArray("data: 2\n\n"), QByteArray(50'000, 'x')}) {
        QByteArray out;
        QVERIFY(decoder.feed(encoder.pack(event), out));
        QCOMPARE(out, event);
    }
}

void TestGzipDecoder::brokenIsForGood()
{
    QByteArray out;
    GzipDecoder decoder;
    QVERIFY(!decoder.feed("<html>", out));
    QVERIFY(!decoder.feed(GzipEncoder().pack("data: 1\n\n", Z_FINISH), out));
    QVERIFY(out.isEmpty());

    QByteArray damaged = GzipEncoder().pack(QByteArray(1000, 'x'), Z_FINISH);
    damaged[damaged.size() - 6] = char(damaged[damaged.size() - 6] ^ 1); // Of the checksum.
    QVERIFY(!GzipDecoder().feed(damaged, out));
}

void TestGzipDecoder::whatFollowsTheEndIsIgnored()
{
    QByteArray out;
    GzipDecoder decoder;
    QVERIFY(decoder.feed(GzipEncoder().pack("all", Z_FINISH) + "garbage", out));
    QVERIFY(decoder.feed("and more", out));
    QCOMPARE(out, QByteArray("all"));
}

QTEST_APPLESS_MAIN(TestGzipDecoder)
#include "tst_gzipdecoder.moc"
