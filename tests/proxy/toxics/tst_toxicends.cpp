// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/toxics/limitdatastage.h"
#include "proxy/toxics/resetstage.h"
#include "proxy/toxics/timeoutstage.h"

#include <QTest>

using namespace Pushlab;
using namespace std::chrono_literals;
using Clock = Chunk::Clock;
using Close = Chunk::Close;

//! The toxics that end connections and lose bytes, in virtual time.
class tst_ToxicEnds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void limitData_data();
    void limitData();
    void limitOfNothingEndsAtOnce();
    void limitLetsAnEarlierEndThrough();
    void timeoutSwallowsUntilItIsReleased_data();
    void timeoutSwallowsUntilItIsReleased();
    void timeoutClosesInTime();
    void resetComesInTime();
};

namespace {

const Clock::time_point start(1h);

struct Sink {
    QByteArray bytes;
    QList<Close> ends;
    Clock::time_point due;
    ChunkSink sink = [this](Chunk chunk) {
        bytes += chunk.bytes;
        due = chunk.due;
        if (chunk.close != Close::None)
            ends.append(chunk.close);
    };
};

} // namespace

void tst_ToxicEnds::limitData_data()
{
    QTest::addColumn<qint64>("limit");
    QTest::addColumn<int>("piece");
    for (const int piece : {1, 7, 100, 1'000}) {
        for (const qint64 limit : {1, 99, 100, 101, 999, 1'000})
            QTest::addRow("%lld bytes, pieces of %d", limit, piece) << limit << piece;
    }
}

void tst_ToxicEnds::limitData()
{
    QFETCH(const qint64, limit);
    QFETCH(const int, piece);
    LimitDataStage stage({limit}, start);
    QVERIFY(!stage.alarm());
    QByteArray sent;
    for (int i = 0; i < 1'500; ++i)
        sent += char(i);
    Sink out;
    for (qsizetype at = 0; at < sent.size(); at += piece) {
        stage.push({sent.mid(at, piece), start + 1ms * at}, out.sink);
        // The end comes with the last byte, not with the one after it.
        QCOMPARE(out.ends.size(), out.bytes.size() == limit ? 1 : 0);
    }
    QCOMPARE(out.bytes, sent.first(limit));
    QCOMPARE(out.ends, {Close::Fin});
    QCOMPARE(out.due, start + 1ms * ((limit - 1) / piece * piece));
    stage.push({{}, start + 1h, Close::Fin}, out.sink);
    QCOMPARE(out.ends.size(), 1);
}

void tst_ToxicEnds::limitOfNothingEndsAtOnce()
{
    LimitDataStage stage({0}, start);
    QCOMPARE(stage.alarm(), std::optional(start));
    Sink out;
    stage.wake(out.sink);
    QCOMPARE(out.ends, {Close::Fin});
    QCOMPARE(out.due, start);
    QVERIFY(!stage.alarm());
    stage.push({"x", start + 1s}, out.sink);
    QCOMPARE(out.bytes, QByteArray());
}

void tst_ToxicEnds::limitLetsAnEarlierEndThrough()
{
    LimitDataStage stage({100}, start);
    Sink out;
    stage.push({"abc", start}, out.sink);
    stage.push({{}, start, Close::Reset}, out.sink);
    QCOMPARE(out.bytes, QByteArray("abc"));
    QCOMPARE(out.ends, {Close::Reset});
}

void tst_ToxicEnds::timeoutSwallowsUntilItIsReleased_data()
{
    QTest::addColumn<bool>("ended");
    QTest::newRow("open") << false;
    QTest::newRow("ended") << true;
}

void tst_ToxicEnds::timeoutSwallowsUntilItIsReleased()
{
    QFETCH(const bool, ended);
    TimeoutStage stage({}, start);
    QVERIFY(!stage.alarm());
    Sink out;
    stage.push({"gone", start}, out.sink);
    if (ended)
        stage.push({{}, start, Close::Fin}, out.sink);
    QVERIFY(out.ends.isEmpty());
    stage.release(start + 5s, out.sink);
    QCOMPARE(out.bytes, QByteArray());
    QCOMPARE(out.ends.size(), ended ? 1 : 0);
    QCOMPARE(out.due, ended ? start + 5s : Clock::time_point());
}

void tst_ToxicEnds::timeoutClosesInTime()
{
    TimeoutStage stage({3s}, start);
    QCOMPARE(stage.alarm(), std::optional(start + 3s));
    Sink out;
    stage.push({"gone", start + 1s}, out.sink);
    stage.push({{}, start + 2s, Close::Fin}, out.sink);
    stage.wake(out.sink);
    QCOMPARE(out.ends, {Close::Fin});
    QCOMPARE(out.due, start + 3s);
    QVERIFY(!stage.alarm());
    stage.release(start + 4s, out.sink); // not a second time
    QCOMPARE(out.ends.size(), 1);
    QCOMPARE(out.bytes, QByteArray());
}

void tst_ToxicEnds::resetComesInTime()
{
    ResetStage stage({2s}, start);
    QCOMPARE(stage.alarm(), std::optional(start + 2s));
    Sink out;
    stage.push({"before", start + 1s}, out.sink);
    QCOMPARE(out.due, start + 1s);
    stage.wake(out.sink);
    QCOMPARE(out.ends, {Close::Reset});
    QCOMPARE(out.due, start + 2s);
    QVERIFY(!stage.alarm());
    stage.push({"after", start + 3s}, out.sink);
    stage.push({{}, start + 3s, Close::Fin}, out.sink);
    QCOMPARE(out.bytes, QByteArray("before"));
    QCOMPARE(out.ends.size(), 1);
}

QTEST_APPLESS_MAIN(tst_ToxicEnds)
#include "tst_toxicends.moc"
