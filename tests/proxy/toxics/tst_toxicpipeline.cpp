// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/toxicpipeline.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Clock = Chunk::Clock;
using Close = Chunk::Close;
using Toxics = QList<Toxic>;

//! Several toxics one after the other, live changes, and that no byte is lost or overtaken. In virtual time.
class tst_ToxicPipeline : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void delaysAddUp();
    void orderMatters();
    void removalFlushesAtOnce_data();
    void removalFlushesAtOnce();
    void removedToxicFlushesIntoTheNext();
    void unchangedToxicKeepsItsState();
    void changedToxicTakesOver_data();
    void changedToxicTakesOver();
    void blackHole();
    void blackHoleStaysWhenItsTimeChanges();
    void resetPassesLaterToxics();
    void downIsNoMatterOfAConnection();
    void piecesCostMemory();
    void heldAndDroppedAddUp_data();
    void heldAndDroppedAddUp();
};

namespace {

const Clock::time_point start(1h);

Toxic named(const char *name, Toxic::Kind kind) { return {.name = QString::fromLatin1(name), .kind = kind}; }

//! A pipeline whose caller comes exactly when next() says, as the endpoint's timer does.
struct Line {
    qint64 dropped = 0;
    ToxicPipeline pipeline{ToxicDraw(1), dropped};
    Clock::time_point now = start;
    QByteArray bytes;
    QList<Clock::time_point> times; //!< Of the bytes that came out, one each.
    QList<Close> ends;
    Clock::time_point ended;

    void set(const Toxics &toxics) { pipeline.setToxics(toxics, now); }
    void push(const QByteArray &sent)
    {
        pipeline.push({sent, now});
        takeAll();
    }
    void end(Close close = Close::Fin)
    {
        pipeline.push({{}, now, close});
        takeAll();
    }
    void run(Clock::duration time)
    {
        const Clock::time_point until = now + time;
        for (auto next = pipeline.next(); next && *next <= until; next = pipeline.next()) {
            now = std::max(now, *next);
            takeAll();
        }
        now = until;
    }
    void takeAll()
    {
        while (const auto chunk = pipeline.take(now)) {
            bytes += chunk->bytes;
            times.insert(times.size(), chunk->bytes.size(), now);
            if (chunk->close != Close::None) {
                ends.append(chunk->close);
                ended = now;
            }
        }
    }
};

} // namespace

void tst_ToxicPipeline::delaysAddUp()
{
    Line line;
    line.set({named("a", LatencyToxic{100ms}), named("b", BandwidthToxic{1'000}), named("c", LatencyToxic{20ms})});
    line.push("0123456789"); // takes 10 ms on the line
    line.run(129ms);
    QCOMPARE(line.bytes, QByteArray());
    QCOMPARE(line.pipeline.next(), std::optional(start + 130ms));
    line.run(1ms);
    QCOMPARE(line.bytes, QByteArray("0123456789"));
    QVERIFY(!line.pipeline.next());
    QCOMPARE(line.pipeline.held(), 0);
}

void tst_ToxicPipeline::orderMatters()
{
    const Toxic limit = named("limit", LimitDataToxic{3});
    const Toxic slow = named("slow", SlowCloseToxic{1s});
    Line line;
    line.set({limit, slow});
    line.push("abcdef");
    line.run(2s);
    QCOMPARE(line.bytes, QByteArray("abc"));
    QCOMPARE(line.ended, start + 1s);
    QCOMPARE(line.dropped, 3);
    Line other;
    other.set({slow, limit});
    other.push("abcdef");
    QCOMPARE(other.ends, {Close::Fin});
    QCOMPARE(other.ended, start);
}

void tst_ToxicPipeline::removalFlushesAtOnce_data()
{
    QTest::addColumn<Toxics>("toxics");
    QTest::newRow("latency") << Toxics{named("a", LatencyToxic{10s, 5s})};
    QTest::newRow("bandwidth") << Toxics{named("a", BandwidthToxic{10})};
    QTest::newRow("slicer") << Toxics{named("a", SlicerToxic{3, 1, 1s})};
    QTest::newRow("slow close") << Toxics{named("a", SlowCloseToxic{10s})};
    QTest::newRow("all") << Toxics{named("a", LatencyToxic{1s, 2s}), named("b", BandwidthToxic{100}),
                                   named("c", SlicerToxic{3, 1, 100ms}), named("d", SlowCloseToxic{10s}),
                                   named("e", LatencyToxic{2s, 1s})};
}

void tst_ToxicPipeline::removalFlushesAtOnce()
{
    QFETCH(const Toxics, toxics);
    Line line;
    line.set(toxics);
    QByteArray sent;
    for (int i = 0; i < 20; ++i) {
        const QByteArray piece = QByteArray::number(i) + ' ';
        sent += piece;
        line.push(piece);
        line.run(150ms);
    }
    line.end();
    QVERIFY(line.ends.isEmpty());
    line.set({});
    line.takeAll();
    QCOMPARE(line.bytes, sent);
    QCOMPARE(line.ends, {Close::Fin});
    QCOMPARE(line.dropped, 0);
    QCOMPARE(line.pipeline.held(), 0);
    QVERIFY(line.pipeline.empty());
}

void tst_ToxicPipeline::removedToxicFlushesIntoTheNext()
{
    const Toxic last = named("last", LatencyToxic{1s});
    Line line;
    line.set({named("a", LatencyToxic{1h}), named("b", SlicerToxic{1, 0, 1h}), last});
    line.push("0123456789");
    line.run(2h + 1s); // some are in each of them
    line.set({last});
    QCOMPARE(line.pipeline.next(), std::optional(line.now + 1s));
    line.push("ab");
    line.run(1s);
    QCOMPARE(line.bytes, QByteArray("0123456789ab"));
}

void tst_ToxicPipeline::unchangedToxicKeepsItsState()
{
    const Toxic rate = named("rate", BandwidthToxic{1'000});
    const Toxic limit = named("limit", LimitDataToxic{2'500});
    Line line;
    line.set({rate, limit});
    line.push(QByteArray(2'000, 'x'));
    line.run(1s);
    const Toxic later = named("later", LatencyToxic{1ms});
    for (const Toxics &toxics : {Toxics{rate, limit, later}, Toxics{rate, limit}, Toxics{later, rate, limit}}) {
        line.set(toxics);
        line.run(100ms);
    }
    Toxic rarer = rate;
    rarer.toxicity = 0.5; // who is met already is not met anew
    line.set({rarer, limit});
    QCOMPARE(line.pipeline.next(), std::optional(start + 1'408ms)); // the line goes on at its pace: 128 bytes each
    line.run(700ms);
    QCOMPARE(line.bytes.size(), 2'000);
    QCOMPARE(line.times.last(), start + 2s);
    line.push(QByteArray(1'000, 'y'));
    line.run(10s);
    QCOMPARE(line.bytes.size(), 2'500);
    QCOMPARE(line.ends, {Close::Fin});
}

void tst_ToxicPipeline::changedToxicTakesOver_data()
{
    QTest::addColumn<Toxic>("before");
    QTest::addColumn<Toxic>("after");
    QTest::addColumn<int>("msecs"); // of the last byte of 1,000 sent at 0; the change comes at 100
    const auto row = [](const char *name, Toxic::Kind before, Toxic::Kind after, int msecs) {
        QTest::newRow(name) << named("t", std::move(before)) << named("t", std::move(after)) << msecs;
    };
    row("longer latency", LatencyToxic{200ms}, LatencyToxic{300ms}, 300);
    row("shorter latency", LatencyToxic{500ms}, LatencyToxic{150ms}, 150);
    row("latency that is over already", LatencyToxic{500ms}, LatencyToxic{50ms}, 100);
    row("slower line", BandwidthToxic{5'000}, BandwidthToxic{1'000}, 100 + 1'000 - 384);
    row("faster line", BandwidthToxic{1'280}, BandwidthToxic{8'720}, 200);
    row("other kind", BandwidthToxic{10}, LatencyToxic{1h}, 100);
    row("larger pieces", SlicerToxic{10, 0, 100ms}, SlicerToxic{490, 0, 100ms}, 200);
}

void tst_ToxicPipeline::changedToxicTakesOver()
{
    QFETCH(const Toxic, before);
    QFETCH(const Toxic, after);
    QFETCH(const int, msecs);
    Line line;
    line.set({before});
    QByteArray sent;
    for (int i = 0; i < 1'000; ++i)
        sent += char(i);
    line.push(sent);
    line.run(100ms);
    line.set({after});
    line.run(1h);
    QCOMPARE(line.bytes, sent);
    QCOMPARE(std::chrono::round<std::chrono::milliseconds>(line.times.last() - start), 1ms * msecs);
    QCOMPARE(line.dropped, 0);
}

void tst_ToxicPipeline::blackHole()
{
    Line line;
    line.set({named("hole", TimeoutToxic{}), named("later", LatencyToxic{10ms})});
    line.push("gone");
    line.end();
    line.run(1h);
    QVERIFY(line.ends.isEmpty());
    QVERIFY(!line.pipeline.next());
    QCOMPARE(line.dropped, 4);
    line.set({named("later", LatencyToxic{10ms})});
    line.run(1h);
    QCOMPARE(line.ends, {Close::Fin});
    QCOMPARE(line.ended, start + 1h + 10ms);
    QCOMPARE(line.bytes, QByteArray());
}

void tst_ToxicPipeline::blackHoleStaysWhenItsTimeChanges()
{
    Line line;
    line.set({named("hole", TimeoutToxic{5s})});
    line.end();
    line.run(1s);
    line.set({named("hole", TimeoutToxic{})});
    line.run(1h);
    QVERIFY(line.ends.isEmpty());
    line.set({});
    line.takeAll();
    QCOMPARE(line.ends, {Close::Fin});
}

void tst_ToxicPipeline::resetPassesLaterToxics()
{
    Line line;
    line.set({named("reset", ResetToxic{1s}), named("later", LatencyToxic{500ms})});
    line.push("a");
    line.run(900ms);
    line.push("b");
    line.run(200ms);
    line.push("c"); // after the reset
    line.run(1h);
    QCOMPARE(line.bytes, QByteArray("ab"));
    QCOMPARE(line.ends, {Close::Reset});
    QCOMPARE(line.ended, start + 1'500ms);
    QCOMPARE(line.dropped, 1);
}

void tst_ToxicPipeline::downIsNoMatterOfAConnection()
{
    Line line;
    line.set({named("down", DownToxic{})});
    line.push("through");
    QCOMPARE(line.bytes, QByteArray("through"));
    QVERIFY(line.pipeline.empty());
}

void tst_ToxicPipeline::piecesCostMemory()
{
    Line line;
    line.set({named("slicer", SlicerToxic{1, 0, 1s})});
    line.push(QByteArray(1'000, 'x'));
    QVERIFY(line.pipeline.held() > 50'000); // so a bound on what is held bounds the memory
    line.run(2'000s);
    QCOMPARE(line.pipeline.held(), 0);
}

void tst_ToxicPipeline::heldAndDroppedAddUp_data()
{
    QTest::addColumn<bool>("lossy");
    QTest::newRow("toxics that lose nothing") << false;
    QTest::newRow("all toxics") << true;
}

namespace {

Toxic::Kind randomKind(QRandomGenerator &random, bool lossy)
{
    switch (random.bounded(lossy ? 7 : 4)) {
    case 0:
        return LatencyToxic{1ms * random.bounded(50), 1ms * random.bounded(50)};
    case 1:
        return BandwidthToxic{random.bounded(1, 100'000)};
    case 2: {
        const int average = random.bounded(1, 100);
        return SlicerToxic{average, random.bounded(average), 1ms * random.bounded(3)};
    }
    case 3:
        return SlowCloseToxic{1ms * random.bounded(50)};
    case 4:
        return LimitDataToxic{random.bounded(10'000)};
    case 5:
        return TimeoutToxic{};
    default:
        return ResetToxic{1ms * random.bounded(500)};
    }
}

Toxics randomToxics(QRandomGenerator &random, Toxics toxics, bool lossy)
{
    switch (toxics.isEmpty() ? 0 : random.bounded(4)) {
    case 0:
        toxics.insert(random.bounded(int(toxics.size()) + 1),
                      {.name = QString::number(random.generate()), .kind = randomKind(random, lossy)});
        break;
    case 1:
        toxics.removeAt(random.bounded(int(toxics.size())));
        break;
    case 2:
        toxics[random.bounded(int(toxics.size()))].kind = randomKind(random, lossy);
        break;
    default:
        toxics.swapItemsAt(0, random.bounded(int(toxics.size())));
        break;
    }
    while (toxics.size() > 6)
        toxics.removeFirst();
    return toxics;
}

} // namespace

void tst_ToxicPipeline::heldAndDroppedAddUp()
{
    QFETCH(const bool, lossy);
    for (quint32 seed = 1; seed <= 150; ++seed) {
        QRandomGenerator random(seed);
        Line line;
        Toxics toxics;
        QByteArray sent;
        for (int i = 0; i < 200; ++i) {
            if (random.bounded(3) == 0) {
                toxics = randomToxics(random, toxics, lossy);
                line.set(toxics);
            }
            // Each byte tells its place, modulo a prime that no piece size divides.
            QByteArray piece(random.bounded(1, 300), Qt::Uninitialized);
            for (char &c : piece)
                c = char((sent.size() + (&c - piece.constData())) % 251);
            sent += piece;
            line.push(piece);
            line.run(1ms * random.bounded(20));
        }
        line.end();
        line.set({});
        line.takeAll();
        QCOMPARE(line.pipeline.held(), 0);
        QVERIFY(line.pipeline.empty());
        QCOMPARE(line.bytes.size() + line.dropped, sent.size());
        QVERIFY(std::is_sorted(line.times.begin(), line.times.end()));
        if (lossy)
            continue;
        QCOMPARE(line.bytes, sent);
        QCOMPARE(line.ends, {Close::Fin});
    }
}

QTEST_APPLESS_MAIN(tst_ToxicPipeline)
#include "tst_toxicpipeline.moc"
