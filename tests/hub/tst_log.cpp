// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "listener.h"

#include "hub/memorylog.h"
#include "hub/sqlitelog.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;
using namespace Pushlab::Test;

namespace {

//! What every kind of log promises in log.h.
QList<quint64> ids(const QList<Event> &events)
{
    QList<quint64> list;
    for (const Event &event : events)
        list.append(event.id);
    return list;
}

} // namespace

class TestLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    std::unique_ptr<Log> makeLog(int history)
    {
        QFETCH_GLOBAL(const bool, inFile);
        if (!inFile)
            return std::make_unique<MemoryLog>(history);
        auto log = SqliteLog::open(m_folder->filePath(QStringLiteral("log.db")), history);
        if (!log) {
            qWarning("%s", qUtf8Printable(log.error()));
            return nullptr;
        }
        return std::move(*log);
    }

    static void fill(Log &log, int count)
    {
        for (int i = 0; i < count; ++i)
            log.append({0, "message", QByteArray::number(i)}, {});
        QVERIFY(log.commit());
    }

private Q_SLOTS:
    void initTestCase_data()
    {
        QTest::addColumn<bool>("inFile");
        QTest::newRow("memory") << false;
        QTest::newRow("sqlite") << true;
    }
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void startsEmpty()
    {
        const auto log = makeLog(10);
        QVERIFY(log);
        QCOMPARE(log->oldest(), quint64(0));
        QCOMPARE(log->newest(), quint64(0));
        QVERIFY(log->after(0).isEmpty());
        QVERIFY(log->commit());
        QCOMPARE(log->newest(), quint64(0));
    }

    void showsOnlyWhatIsCommitted()
    {
        const auto log = makeLog(10);
        QCOMPARE(log->append({0, "message", "a"}, {}).id, quint64(1));
        QCOMPARE(log->append({0, "message", "b"}, {}).id, quint64(2));
        QCOMPARE(log->newest(), quint64(0));
        QCOMPARE(log->oldest(), quint64(0));
        QVERIFY(log->after(0).isEmpty());

        QVERIFY(log->commit());
        QCOMPARE(log->newest(), quint64(2));
        QCOMPARE(log->oldest(), quint64(1));
        QCOMPARE(ids(log->after(0)), range(1, 2));
        QCOMPARE(log->append({0, "message", "c"}, {}).id, quint64(3));
        QCOMPARE(ids(log->after(0)), range(1, 2));
    }

    void keepsContent_data()
    {
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<QByteArray>("data");
        QTest::newRow("text") << QByteArray("message") << QByteArray("hello");
        QTest::newRow("null data") << QByteArray("message") << QByteArray();
        QTest::newRow("empty data") << QByteArray("message") << QByteArray("");
        QTest::newRow("NUL inside") << QByteArray("message") << QByteArray("a\0b", 3);
        QTest::newRow("UTF-8") << QByteArray("größe") << QByteArray("日本\n語");
        QTest::newRow("100 KB") << QByteArray("message") << QByteArray(100'000, 'x');
    }
    void keepsContent()
    {
        QFETCH(const QByteArray, type);
        QFETCH(const QByteArray, data);
        const auto log = makeLog(10);
        log->append({0, type, data}, "key");
        QVERIFY(log->commit());
        QCOMPARE(log->after(0), (QList<Event>{{1, type, data}}));
    }

    void readsAfter_data()
    {
        QTest::addColumn<quint64>("since");
        QTest::addColumn<QList<quint64>>("expected");
        QTest::newRow("all, from before the oldest") << quint64(0) << range(91, 100);
        QTest::newRow("just before the oldest") << quint64(90) << range(91, 100);
        QTest::newRow("the oldest") << quint64(91) << range(92, 100);
        QTest::newRow("the last but one") << quint64(99) << range(100, 100);
        QTest::newRow("the newest") << quint64(100) << QList<quint64>{};
        QTest::newRow("above the newest") << quint64(1000) << QList<quint64>{};
        QTest::newRow("the highest number") << std::numeric_limits<quint64>::max() << QList<quint64>{};
    }
    void readsAfter()
    {
        QFETCH(const quint64, since);
        QFETCH(const QList<quint64>, expected);
        const auto log = makeLog(10);
        fill(*log, 100);
        QCOMPARE(log->oldest(), quint64(91));
        QCOMPARE(ids(log->after(since)), expected);
    }

    void boundsTheHistory_data()
    {
        QTest::addColumn<int>("history");
        QTest::addColumn<int>("perCommit");
        QTest::newRow("one by one") << 10 << 1;
        QTest::newRow("a turn larger than the history") << 10 << 60;
        QTest::newRow("one event") << 1 << 7;
        QTest::newRow("nothing kept") << 0 << 3;
        QTest::newRow("negative is nothing") << -5 << 3;
    }
    void boundsTheHistory()
    {
        QFETCH(const int, history);
        QFETCH(const int, perCommit);
        const auto log = makeLog(history);
        quint64 newest = 0;
        while (newest < 300) {
            fill(*log, perCommit);
            newest += quint64(perCommit);
            QCOMPARE(log->newest(), newest);
            const auto kept = std::min<quint64>(newest, quint64(std::max(0, history)));
            QCOMPARE(log->oldest(), kept ? newest - kept + 1 : 0);
            QCOMPARE(ids(log->after(0)), range(newest - kept + 1, newest));
        }
    }

    void shrinksAndGrowsTheHistory()
    {
        const auto log = makeLog(100);
        fill(*log, 50);
        log->setHistory(5);
        QCOMPARE(ids(log->after(0)), range(46, 50));
        log->setHistory(0);
        QCOMPARE(log->oldest(), quint64(0));
        QCOMPARE(log->newest(), quint64(50));
        log->setHistory(20);
        fill(*log, 30);
        QCOMPARE(ids(log->after(0)), range(61, 80));
    }

    void remembersKeys()
    {
        const auto log = makeLog(3);
        QCOMPARE(log->append({0, "message", "a"}, "k1").repeated, false);
        const Log::Appended sameTurn = log->append({0, "message", "again"}, "k1");
        QVERIFY(sameTurn.repeated);
        QCOMPARE(sameTurn.id, quint64(1));
        QVERIFY(log->commit());
        const Log::Appended later = log->append({0, "message", "again"}, "k1");
        QVERIFY(later.repeated);
        QCOMPARE(later.id, quint64(1));
        QCOMPARE(log->append({0, "message", "b"}, "k2").id, quint64(2));
        QVERIFY(log->commit());
        QCOMPARE(log->after(0), (QList<Event>{{1, "message", "a"}, {2, "message", "b"}}));
    }

    void emptyKeysAreNoKeys()
    {
        const auto log = makeLog(3);
        QCOMPARE(log->append({0, "message", "a"}, "").id, quint64(1));
        QCOMPARE(log->append({0, "message", "b"}, QByteArray()).id, quint64(2));
        QVERIFY(log->commit());
        QCOMPARE(log->append({0, "message", "c"}, "").repeated, false);
    }

    void forgetsKeysWithTheirEvents()
    {
        const auto log = makeLog(2);
        for (int round = 0; round < 4; ++round) {
            const auto first = quint64(round) * 3 + 1;
            for (quint64 i = 0; i < 3; ++i) {
                const Log::Appended appended = log->append({0, "message", "x"}, "key " + QByteArray::number(i));
                QVERIFY(!appended.repeated);
                QCOMPARE(appended.id, first + i);
            }
            QVERIFY2(log->commit(), qUtf8Printable(log->errorText()));
            // Kept: the last two, and their keys. The first one's key is free for the next round; make all of them so.
            QVERIFY(log->append({0, "message", "x"}, "key 1").repeated);
            log->setHistory(0);
            log->setHistory(2);
        }
    }
};

QTEST_GUILESS_MAIN(TestLog)
#include "tst_log.moc"
