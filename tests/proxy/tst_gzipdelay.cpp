// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/gzipdelay.h"

#include "gunzip.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;

class tst_GzipDelay : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void eachEventComesOneLate();
    void withoutDelay();
    void shortPieces();
    void delayIsLifted();
    void randomPiecesComeOutWhole_data();
    void randomPiecesComeOutWhole();
};

void tst_GzipDelay::eachEventComesOneLate()
{
    GzipDelay gzip;
    QByteArray out;
    QByteArray in;
    for (int i = 0; i < 10; ++i) {
        const QByteArray event = "data: " + QByteArray::number(i) + "\n\n";
        in += event;
        out += gzip.push(event);
        QCOMPARE(gunzip(out), in.chopped(GzipDelay::tailSize));
        QCOMPARE(gunzip(out).count("\n\n"), i); // so this one is not dispatched yet
    }
    out += gzip.finish();
    QCOMPARE(gunzip(out), in);
}

void tst_GzipDelay::withoutDelay()
{
    GzipDelay gzip;
    gzip.setDelaying(false);
    QByteArray out = gzip.push("data: a\n\n");
    QVERIFY(out.endsWith(QByteArray("\x00\x00\xff\xff", 4))); // flushed, as from nginx
    QCOMPARE(gunzip(out), QByteArray("data: a\n\n"));
    QCOMPARE(gzip.push({}), QByteArray());
    out += gzip.finish();
    QCOMPARE(gunzip(out), QByteArray("data: a\n\n"));
}

void tst_GzipDelay::shortPieces()
{
    GzipDelay gzip;
    QCOMPARE(gzip.push("\n"), QByteArray()); // all of it is tail
    QCOMPARE(gzip.push({}), QByteArray());
    QByteArray out = gzip.push("abcd");
    QCOMPARE(gunzip(out), QByteArray("\n"));
    out += gzip.finish();
    QCOMPARE(gunzip(out), QByteArray("\nabcd"));
}

void tst_GzipDelay::delayIsLifted()
{
    GzipDelay gzip;
    QByteArray out = gzip.push("data: a\n\n");
    gzip.setDelaying(false);
    out += gzip.push({});
    QCOMPARE(gunzip(out), QByteArray("data: a\n\n"));
}

void tst_GzipDelay::randomPiecesComeOutWhole_data()
{
    QTest::addColumn<int>("largest");
    QTest::newRow("tiny") << 5;
    QTest::newRow("larger than the window") << 20'000; // and than the block that is filled at a time
}

void tst_GzipDelay::randomPiecesComeOutWhole()
{
    QFETCH(const int, largest);
    QRandomGenerator random(11);
    GzipDelay gzip;
    QByteArray in;
    QByteArray out;
    while (in.size() < 200'000 && out.size() < 100'000) {
        QByteArray piece(random.bounded(1, largest + 1), Qt::Uninitialized);
        for (char &byte : piece)
            byte = char(random.bounded(256));
        in += piece;
        out += gzip.push(piece);
    }
    out += gzip.finish();
    QCOMPARE(gunzip(out), in);
}

QTEST_GUILESS_MAIN(tst_GzipDelay)
#include "tst_gzipdelay.moc"
