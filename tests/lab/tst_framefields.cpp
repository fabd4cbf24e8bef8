// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "syntheticrun.h"

#include <QCborMap>
#include <QCborValue>
#include <QRandomGenerator>
#include <QTest>

#include <algorithm>

using namespace Pushlab;
using namespace std::chrono_literals;

class TestFrameFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keysAreUnique()
    {
        QStringList keys;
        for (const FrameField &field : frameFields())
            keys.append(field.key);
        for (const FrameHistogram &histogram : frameHistograms())
            keys.append(histogram.key);
        QVERIFY(keys.size() > 100);
        QCOMPARE(keys.removeDuplicates(), 0);
    }

    //! set() and get() of each field mean the same member, and no two of them mean one.
    void eachFieldIsOneMember()
    {
        const QList<FrameField> &fields = frameFields();
        Frame frame;
        for (qsizetype i = 0; i < fields.size(); ++i)
            fields[i].set(frame, std::min<qint64>(i + 10, fields[i].highest));
        for (qsizetype i = 0; i < fields.size(); ++i)
            QCOMPARE(fields[i].get(frame), std::min<qint64>(i + 10, fields[i].highest));
    }

    void everythingComesBack()
    {
        Frame frame;
        frame.time = 12'345ms;
        for (const FrameField &field : frameFields())
            field.set(frame, std::min<qint64>(frame.proxy.links + 77, field.highest));
        for (const FrameHistogram &histogram : frameHistograms()) {
            Histogram samples;
            samples.record(3ms);
            histogram.set(frame, samples);
        }
        for (TransportFrame &transport : frame.swarm.transports)
            transport.arrivals = {{100ms, 3}, {300ms, 4}};
        QCOMPARE(unpackFrame(packFrame(frame)), frame);
        QCOMPARE(unpackFrame(packFrame(Frame())), Frame());
    }

    void limitsComeBack()
    {
        for (const FrameField &field : frameFields()) {
            for (const qint64 value : {field.lowest, field.highest}) {
                Frame frame;
                field.set(frame, value);
                const auto read = unpackFrame(packFrame(frame));
                QVERIFY2(read && field.get(*read) == value, qPrintable(field.key));
            }
        }
    }

    void isCompact() { QVERIFY(packFrame(Synthetic::frame(Transport::Sse, 10)).size() < 800); }

    void laterVersionsMayAddKeys()
    {
        QCborMap map = QCborValue::fromCbor(packFrame(Synthetic::frame(Transport::Sse, 3))).toMap();
        map.insert(QStringLiteral("sse.telepathy"), QStringLiteral("on"));
        QCOMPARE(unpackFrame(map.toCborValue().toCbor()), Synthetic::frame(Transport::Sse, 3));
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QCborValue>("value");
        const auto row = [](const char *name, const char *key, const QCborValue &value) {
            QTest::newRow(name) << QString::fromLatin1(key) << value;
        };
        row("no time", "time.ms", QCborValue());
        row("before the run", "time.ms", -1);
        row("after all time", "time.ms", std::numeric_limits<qint64>::max());
        row("a count as text", "sse.open", QStringLiteral("many"));
        row("a count as a fraction", "sse.open", 1.5);
        row("more than an int", "sse.open", qint64(1) << 31);
        row("more than counts exactly", "sse.bytesIn", (qint64(1) << 53) + 1);
        row("neither true nor false", "server.reachable", 2);
        row("less than none", "workload.published", -1);
        row("a histogram as a number", "sse.latency", 5);
        row("a histogram that is none", "sse.latency", QCborArray{1, 2, 3});
        row("half an arrival", "sse.arrivals", QCborArray{100});
        row("arrivals as text", "sse.arrivals", QCborArray{100, QStringLiteral("x")});
    }
    void refuses()
    {
        QFETCH(const QString, key);
        QFETCH(const QCborValue, value);
        QCborMap map = QCborValue::fromCbor(packFrame(Synthetic::frame(Transport::Sse, 3))).toMap();
        if (value.isUndefined())
            map.remove(key);
        else
            map.insert(key, value);
        QVERIFY(!unpackFrame(map.toCborValue().toCbor()));
    }

    void damagedBytesAreSafe()
    {
        const QByteArray whole = packFrame(Synthetic::frame(Transport::Sse, 40));
        for (qsizetype size = 0; size < whole.size(); ++size)
            QVERIFY(!unpackFrame(whole.first(size)));
        QVERIFY(!unpackFrame(whole + 'x'));
        QRandomGenerator random(5);
        for (int i = 0; i < 5'000; ++i) {
            QByteArray bytes = whole;
            for (int n = random.bounded(1, 4); n > 0; --n)
                bytes[random.bounded(int(bytes.size()))] = char(random.bounded(256));
            if (const auto frame = unpackFrame(bytes))
                QCOMPARE(unpackFrame(packFrame(*frame)), *frame); // whatever was read can be written
        }
    }
};

QTEST_APPLESS_MAIN(TestFrameFields)
#include "tst_framefields.moc"
