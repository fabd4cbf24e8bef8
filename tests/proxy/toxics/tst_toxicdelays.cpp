// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/bandwidthstage.h"
#include "proxy/toxics/latencystage.h"
#include "proxy/toxics/slicerstage.h"
#include "proxy/toxics/slowclosestage.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Clock = Chunk::Clock;
using std::chrono::milliseconds;

Q_DECLARE_METATYPE(milliseconds)

//! The toxics that delay and cut but lose nothing, in virtual time: nothing waits.
class tst_ToxicDelays : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void latency_data();
    void latency();
    void latencyReachesBothEndsOfTheJitter();
    void bandwidth_data();
    void bandwidth();
    void bandwidthSavesNothingUp();
    void slicer_data();
    void slicer();
    void slicerPausesBetweenChunksToo();
    void slowClose();
    void endsComeAfterTheBytes_data();
    void endsComeAfterTheBytes();
};

namespace {

const Clock::time_point start(1h);

struct Sink {
    QList<Chunk> chunks;
    ChunkSink sink = [this](Chunk chunk) { chunks.append(std::move(chunk)); };

    QByteArray bytes() const
    {
        QByteArray all;
        for (const Chunk &chunk : chunks)
            all += chunk.bytes;
        return all;
    }
    bool inOrder() const
    {
        return std::is_sorted(chunks.begin(), chunks.end(),
                              [](const Chunk &left, const Chunk &right) { return left.due < right.due; });
    }
};

QByteArray randomBytes(QRandomGenerator &random, int size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (char &c : bytes)
        c = char(random.generate());
    return bytes;
}

} // namespace

void tst_ToxicDelays::latency_data()
{
    QTest::addColumn<milliseconds>("latency");
    QTest::addColumn<milliseconds>("jitter");
    QTest::newRow("none") << 0ms << 0ms;
    QTest::newRow("fixed") << 200ms << 0ms;
    QTest::newRow("with jitter") << 200ms << 50ms;
    QTest::newRow("jitter above latency") << 10ms << 500ms;
}

void tst_ToxicDelays::latency()
{
    QFETCH(const milliseconds, latency);
    QFETCH(const milliseconds, jitter);
    LatencyStage stage({latency, jitter}, 42);
    Sink out;
    for (int i = 0; i < 500; ++i)
        stage.push({QByteArray::number(i), start + 1ms * i}, out.sink);
    QCOMPARE(out.chunks.size(), 500);
    QVERIFY(out.inOrder());
    for (int i = 0; i < 500; ++i) {
        const auto delay = out.chunks[i].due - (start + 1ms * i);
        QCOMPARE(out.chunks[i].bytes, QByteArray::number(i));
        QVERIFY(delay >= std::max(latency - jitter, 0ms));
        QVERIFY(delay <= latency + jitter);
    }
}

void tst_ToxicDelays::latencyReachesBothEndsOfTheJitter()
{
    LatencyStage stage({100ms, 2ms}, 7);
    Sink out;
    QSet<qint64> delays;
    for (int i = 0; i < 200; ++i) { // far apart, so that none waits for the one before it
        stage.push({"x", start + 1s * i}, out.sink);
        delays.insert((out.chunks.last().due - (start + 1s * i)) / 1ms);
    }
    QCOMPARE(delays, QSet<qint64>({98, 99, 100, 101, 102}));
}

void tst_ToxicDelays::bandwidth_data()
{
    QTest::addColumn<qint64>("rate");
    QTest::addColumn<int>("size");
    QTest::addColumn<int>("count");
    QTest::newRow("a modem") << qint64(1'000) << 1'000 << 5;
    QTest::newRow("one byte a second") << qint64(1) << 3 << 2;
    QTest::newRow("small chunks") << qint64(10'000) << 1 << 1'000;
    QTest::newRow("big chunks") << qint64(1'000'000) << 65'536 << 10;
    QTest::newRow("faster than the traffic") << qint64(1'000'000'000) << 65'536 << 10;
}

void tst_ToxicDelays::bandwidth()
{
    QFETCH(const qint64, rate);
    QFETCH(const int, size);
    QFETCH(const int, count);
    BandwidthStage stage({rate}, start);
    Sink out;
    QRandomGenerator random(1);
    QByteArray sent;
    for (int i = 0; i < count; ++i) {
        sent += randomBytes(random, size);
        stage.push({sent.last(size), start}, out.sink);
    }
    QCOMPARE(out.bytes(), sent);
    QVERIFY(out.inOrder());
    // Smooth: at each moment what has left is what the line passes by then, to a slice.
    const qint64 slice = qMax<qint64>(rate / 100, BandwidthStage::smallestSlice);
    qint64 left = 0;
    for (const Chunk &chunk : std::as_const(out.chunks)) {
        QVERIFY(chunk.bytes.size() <= slice);
        left += chunk.bytes.size();
        const double seconds = std::chrono::duration<double>(chunk.due - start).count();
        QVERIFY(qAbs(seconds - double(left) / double(rate)) < 1e-6 * double(out.chunks.size()));
    }
}

void tst_ToxicDelays::bandwidthSavesNothingUp()
{
    BandwidthStage stage({1'000}, start);
    Sink out;
    stage.push({QByteArray(100, 'a'), start}, out.sink);
    stage.push({QByteArray(100, 'b'), start + 10s}, out.sink);
    QCOMPARE(out.chunks.at(0).due, start + 100ms);
    QCOMPARE(out.chunks.at(1).due, start + 10'100ms);
}

void tst_ToxicDelays::slicer_data()
{
    QTest::addColumn<int>("average");
    QTest::addColumn<int>("variation");
    QTest::addColumn<milliseconds>("delay");
    QTest::newRow("bytes") << 1 << 0 << 1ms;
    QTest::newRow("equal pieces") << 10 << 0 << 5ms;
    QTest::newRow("unequal pieces") << 20 << 19 << 5ms;
    QTest::newRow("no pause") << 7 << 3 << 0ms;
    QTest::newRow("larger than the chunks") << 1'000'000 << 10 << 5ms;
}

void tst_ToxicDelays::slicer()
{
    QFETCH(const int, average);
    QFETCH(const int, variation);
    QFETCH(const milliseconds, delay);
    SlicerStage stage({average, variation, delay}, 42, start);
    Sink out;
    QRandomGenerator random(1);
    QByteArray sent;
    for (const int size : {1, 99, 1'000, 4'096}) {
        sent += randomBytes(random, size);
        stage.push({sent.last(size), start}, out.sink);
    }
    QCOMPARE(out.bytes(), sent);
    qint64 odd = 0; // pieces below the range: the rest of a chunk
    for (qsizetype i = 0; i < out.chunks.size(); ++i) {
        QVERIFY(out.chunks[i].bytes.size() <= average + variation);
        odd += out.chunks[i].bytes.size() < average - variation ? 1 : 0;
        QCOMPARE(out.chunks[i].due, start + delay * i);
    }
    QVERIFY(odd <= 4);
}

void tst_ToxicDelays::slicerPausesBetweenChunksToo()
{
    SlicerStage stage({10, 0, 100ms}, 1, start);
    Sink out;
    stage.push({"abc", start}, out.sink);
    stage.push({"def", start + 1ms}, out.sink);
    stage.push({"ghi", start + 10s}, out.sink);
    QCOMPARE(out.chunks.at(0).due, start);
    QCOMPARE(out.chunks.at(1).due, start + 100ms);
    QCOMPARE(out.chunks.at(2).due, start + 10s);
}

void tst_ToxicDelays::slowClose()
{
    SlowCloseStage stage({3s});
    Sink out;
    stage.push({"bytes", start}, out.sink);
    stage.push({{}, start + 1ms, Chunk::Close::Fin}, out.sink);
    QCOMPARE(out.chunks.at(0).due, start);
    QCOMPARE(out.chunks.at(1).due, start + 3'001ms);
    QVERIFY(out.chunks.at(1).close == Chunk::Close::Fin);
}

using Make = std::function<std::unique_ptr<ToxicStage>()>;
Q_DECLARE_METATYPE(Make)

void tst_ToxicDelays::endsComeAfterTheBytes_data()
{
    QTest::addColumn<Make>("make");
    QTest::newRow("latency") << Make([] { return std::make_unique<LatencyStage>(LatencyToxic{9ms, 9ms}, 1); });
    QTest::newRow("bandwidth") << Make([] { return std::make_unique<BandwidthStage>(BandwidthToxic{5'000}, start); });
    QTest::newRow("slicer") << Make([] { return std::make_unique<SlicerStage>(SlicerToxic{10, 9, 3ms}, 1, start); });
    QTest::newRow("slow close") << Make([] { return std::make_unique<SlowCloseStage>(SlowCloseToxic{7ms}); });
}

void tst_ToxicDelays::endsComeAfterTheBytes()
{
    QFETCH(const Make, make);
    for (quint32 seed = 0; seed < 50; ++seed) {
        const auto stage = make();
        QRandomGenerator random(seed);
        Sink out;
        QByteArray sent;
        Clock::time_point now = start;
        for (int i = 0; i < 20; ++i) {
            sent += randomBytes(random, random.bounded(1, 200));
            now += milliseconds(random.bounded(10));
            stage->push({sent.sliced(out.bytes().size()), now}, out.sink);
        }
        stage->push({{}, now, Chunk::Close::Reset}, out.sink);
        QCOMPARE(out.bytes(), sent);
        QVERIFY(out.inOrder());
        QVERIFY(out.chunks.last().close == Chunk::Close::Reset);
        for (const Chunk &chunk : std::as_const(out.chunks))
            QCOMPARE(chunk.bytes.isEmpty(), chunk.close != Chunk::Close::None);
    }
}

QTEST_APPLESS_MAIN(tst_ToxicDelays)
#include "tst_toxicdelays.moc"
