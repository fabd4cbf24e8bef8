// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/blockbuffer.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using Buffering = ProxySettings::Buffering;

class tst_BlockBuffer : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void leaves_data();
    void leaves();
    void randomPiecesComeOutWhole_data();
    void randomPiecesComeOutWhole();
    void modeChanges();
    void wholeBodyIsBounded();
};

void tst_BlockBuffer::leaves_data()
{
    QTest::addColumn<int>("mode");
    QTest::addColumn<QList<int>>("pieces");
    QTest::addColumn<QList<int>>("leaving");
    QTest::addColumn<int>("rest");
    QTest::newRow("off") << int(Buffering::Off) << QList<int>{1, 0, 5000} << QList<int>{1, 0, 5000} << 0;
    QTest::newRow("less than a block") << int(Buffering::Blocks) << QList<int>{1, 4094} << QList<int>{0, 0} << 4095;
    QTest::newRow("a block") << int(Buffering::Blocks) << QList<int>{4095, 1} << QList<int>{0, 4096} << 0;
    QTest::newRow("blocks and a rest") << int(Buffering::Blocks) << QList<int>{9000, 4000} << QList<int>{8192, 4096}
                                       << 712;
    QTest::newRow("whole body") << int(Buffering::WholeBody) << QList<int>{9000, 4000} << QList<int>{0, 0} << 13000;
}

void tst_BlockBuffer::leaves()
{
    QFETCH(const int, mode);
    QFETCH(const QList<int>, pieces);
    QFETCH(const QList<int>, leaving);
    QFETCH(const int, rest);
    BlockBuffer buffer;
    buffer.setMode(Buffering(mode));
    QList<int> sizes;
    for (const int piece : pieces)
        sizes.append(int(buffer.push(QByteArray(piece, 'x')).size()));
    QCOMPARE(sizes, leaving);
    QCOMPARE(buffer.held(), rest);
    QCOMPARE(buffer.flush().size(), rest);
    QCOMPARE(buffer.held(), 0);
}

void tst_BlockBuffer::randomPiecesComeOutWhole_data()
{
    QTest::addColumn<int>("mode");
    QTest::newRow("off") << int(Buffering::Off);
    QTest::newRow("blocks") << int(Buffering::Blocks);
    QTest::newRow("whole body") << int(Buffering::WholeBody);
}

void tst_BlockBuffer::randomPiecesComeOutWhole()
{
    QFETCH(const int, mode);
    QRandomGenerator random(7);
    BlockBuffer buffer;
    buffer.setMode(Buffering(mode));
    QByteArray in;
    QByteArray out;
    for (int i = 0; i < 500; ++i) {
        QByteArray piece(random.bounded(3000), Qt::Uninitialized);
        for (char &byte : piece)
            byte = char(random.bounded(256));
        in += piece;
        out += buffer.push(piece);
        QVERIFY(buffer.held() <= BlockBuffer::wholeBound);
    }
    QCOMPARE(out + buffer.flush(), in);
}

void tst_BlockBuffer::modeChanges()
{
    BlockBuffer buffer;
    buffer.setMode(Buffering::WholeBody);
    QCOMPARE(buffer.push(QByteArray(5000, 'x')).size(), 0);
    buffer.setMode(Buffering::Blocks);
    QCOMPARE(buffer.push({}).size(), 4096);
    buffer.setMode(Buffering::Off);
    QCOMPARE(buffer.push({}).size(), 904);
}

void tst_BlockBuffer::wholeBodyIsBounded()
{
    BlockBuffer buffer;
    buffer.setMode(Buffering::WholeBody);
    QCOMPARE(buffer.push(QByteArray(BlockBuffer::wholeBound, 'x')).size(), 0);
    QCOMPARE(buffer.push("y").size(), BlockBuffer::wholeBound + 1);
    QCOMPARE(buffer.push("z"), QByteArray("z")); // and flows from then on
}

QTEST_GUILESS_MAIN(tst_BlockBuffer)
#include "tst_blockbuffer.moc"
