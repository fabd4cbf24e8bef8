// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/packedframes.h"

#include <QTest>

using namespace Pushlab;

namespace {

QList<QByteArray> someFrames(qsizetype count)
{
    QList<QByteArray> frames;
    for (qsizetype i = 0; i < count; ++i)
        frames.append("frame " + QByteArray::number(i).repeated(int(i % 7)));
    return frames;
}

PackedFrames packed(const QList<QByteArray> &frames)
{
    PackedFrames all;
    for (const QByteArray &frame : frames)
        all.append(frame);
    return all;
}

QList<QByteArray> seen(const PackedFrames &frames)
{
    QList<QByteArray> list;
    frames.visit([&list](const QByteArray &frame) { list.append(frame); });
    return list;
}

} // namespace

class TestPackedFrames : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsThemInOrder_data()
    {
        QTest::addColumn<qsizetype>("count");
        const qsizetype block = PackedFrames::blockSize;
        for (const qsizetype count : {qsizetype(0), qsizetype(1), block - 1, block, block + 1, 10 * block + 50})
            QTest::addRow("%d", int(count)) << count;
    }
    void keepsThemInOrder()
    {
        QFETCH(const qsizetype, count);
        const QList<QByteArray> frames = someFrames(count);
        const PackedFrames all = packed(frames);
        QCOMPARE(all.size(), count);
        QCOMPARE(all.isEmpty(), count == 0);
        QCOMPARE(all.last(), frames.isEmpty() ? QByteArray() : frames.last());
        QCOMPARE(seen(all), frames);
        QVERIFY(all == packed(frames));
        QVERIFY(!(all == packed(someFrames(count + 1))));
        if (count > 0) {
            QList<QByteArray> other = frames;
            other.first() = "another";
            QVERIFY(!(all == packed(other)));
        }
    }

    //! Which share a file.
    void copiesGoTheirOwnWays()
    {
        QList<QByteArray> one = someFrames(150);
        QList<QByteArray> two = one;
        PackedFrames first = packed(one);
        PackedFrames second = first;
        for (int i = 0; i < 300; ++i) {
            one.append("one " + QByteArray::number(i));
            first.append(one.last());
            two.append("two " + QByteArray::number(i));
            second.append(two.last());
        }
        QCOMPARE(seen(first), one);
        QCOMPARE(seen(second), two);
        first = {};
        QCOMPARE(seen(second), two);
    }

    void withoutRoomOnDiskTheyStayInMemory()
    {
        const QByteArray before = qgetenv("TMPDIR");
        qputenv("TMPDIR", "/there/is/no");
        const PackedFrames kept = packed(someFrames(350));
        qputenv("TMPDIR", before);
        QCOMPARE(seen(kept), someFrames(350));
        QVERIFY(kept == packed(someFrames(350)));
    }
};

QTEST_GUILESS_MAIN(TestPackedFrames)
#include "tst_packedframes.moc"
