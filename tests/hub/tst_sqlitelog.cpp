// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/sqlitelog.h"

#include <QFileInfo>
#include <QProcess>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

using namespace Pushlab;

namespace {

using OpenedLog = Expected<std::unique_ptr<SqliteLog>>;

//! For QVERIFY2, which reads it of a log that was opened as well.
QByteArray whyNot(const OpenedLog &log) { return log ? QByteArray() : log.error().toUtf8(); }

//! Runs statements on an SQLite file of the test's own; returns the first column of the last one's first row.
QVariant runSql(const QString &path, const QStringList &statements)
{
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("test"));
        database.setDatabaseName(path);
        if (!database.open())
            return {};
        QSqlQuery query(database);
        for (const QString &statement : statements) {
            if (!query.exec(statement))
                qWarning("%s", qUtf8Printable(statement));
        }
        if (query.next())
            value = query.value(0);
    }
    QSqlDatabase::removeDatabase(QStringLiteral("test"));
    return value;
}

void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

} // namespace

class TestSqliteLog : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString path(const char *name = "log.db") const { return m_folder->filePath(QLatin1StringView(name)); }

    static void startHolder(QProcess &holder, const QString &path, int count)
    {
        holder.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        holder.start(QStringLiteral(LOG_HOLDER), {path, QString::number(count)});
        QTRY_VERIFY_WITH_TIMEOUT(holder.canReadLine(), 20'000);
        QCOMPARE(holder.readLine().trimmed(), QByteArray("committed"));
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void survivesARestart()
    {
        {
            const OpenedLog log = SqliteLog::open(path(), 10);
            QVERIFY2(log, whyNot(log).constData());
            for (int i = 1; i <= 25; ++i)
                (*log)->append({0, "price", QByteArray::number(i)}, "key " + QByteArray::number(i));
            QVERIFY((*log)->commit());
        }
        const OpenedLog log = SqliteLog::open(path(), 5);
        QVERIFY2(log, whyNot(log).constData());
        QCOMPARE((*log)->newest(), quint64(25));
        QCOMPARE((*log)->oldest(), quint64(21));
        QCOMPARE((*log)->after(23), (QList<Event>{{24, "price", "24"}, {25, "price", "25"}}));
        const Log::Appended repeated = (*log)->append({0, "price", "25"}, "key 25");
        QVERIFY(repeated.repeated);
        QCOMPARE(repeated.id, quint64(25));
        // Forgotten with its event, though the row may still be in the file.
        const Log::Appended fresh = (*log)->append({0, "price", "20"}, "key 20");
        QVERIFY(!fresh.repeated);
        QCOMPARE(fresh.id, quint64(26));
        QVERIFY2((*log)->commit(), qUtf8Printable((*log)->errorText()));
    }

    void idsGoOnWhenNothingIsKept()
    {
        {
            const OpenedLog log = SqliteLog::open(path(), 0);
            for (int i = 1; i <= 500; ++i) {
                (*log)->append({0, "message", "x"}, {});
                QVERIFY((*log)->commit());
            }
        }
        QVERIFY(runSql(path(), {QStringLiteral("DELETE FROM events"), QStringLiteral("SELECT count(*) FROM events")})
                    .isValid());
        const OpenedLog log = SqliteLog::open(path(), 10);
        QCOMPARE((*log)->newest(), quint64(500));
        QCOMPARE((*log)->oldest(), quint64(0));
        QCOMPARE((*log)->append({0, "message", "x"}, {}).id, quint64(501));
    }

    void survivesAKill_data()
    {
        QTest::addColumn<int>("count");
        QTest::newRow("one turn") << 7;
        QTest::newRow("many turns") << 1234;
    }
    void survivesAKill()
    {
        QFETCH(const int, count);
        QProcess holder;
        startHolder(holder, path(), count);
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QCOMPARE(holder.exitStatus(), QProcess::CrashExit);

        const OpenedLog log = SqliteLog::open(path(), 10'000);
        QVERIFY2(log, whyNot(log).constData());
        QCOMPARE((*log)->newest(), quint64(count));
        const QList<Event> events = (*log)->after(0);
        QCOMPARE(events.size(), count);
        for (int i = 0; i < count; ++i)
            QCOMPARE(events[i], (Event{quint64(i + 1), "message", "event " + QByteArray::number(i + 1)}));
        QVERIFY((*log)->append({0, "message", "x"}, "key 3").repeated);
        const Log::Appended next = (*log)->append({0, "message", "x"}, "lost key");
        QVERIFY(!next.repeated);
        QCOMPARE(next.id, quint64(count + 1));
    }

    void refusesAFileInUse()
    {
        QProcess holder;
        startHolder(holder, path(), 5);
        const OpenedLog refused = SqliteLog::open(path(), 10);
        QVERIFY(!refused);
        QVERIFY2(refused.error().contains(QLatin1StringView("another server")), qUtf8Printable(refused.error()));
        QVERIFY(refused.error().contains(path()));
        holder.kill();
        QVERIFY(holder.waitForFinished());
        QVERIFY(SqliteLog::open(path(), 10));
    }

    void refusesToShareWithinAProcess()
    {
        const OpenedLog first = SqliteLog::open(path(), 10);
        QVERIFY(first);
        const OpenedLog second = SqliteLog::open(path(), 10);
        QVERIFY(!second);
        QVERIFY2(second.error().contains(QLatin1StringView("another server")), qUtf8Printable(second.error()));
        (*first)->append({0, "message", "x"}, {});
        QVERIFY((*first)->commit());
    }

    void saysWhyItCannotOpen_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("reason");
        const QString base = QStringLiteral("%1/");
        QTest::newRow("no folder") << base + QStringLiteral("missing/log.db")
                                   << QStringLiteral("folder does not exist");
        QTest::newRow("a folder") << base + QStringLiteral(".") << QStringLiteral("this is a folder");
        QTest::newRow("text") << base + QStringLiteral("text") << QStringLiteral("not an SQLite file");
        QTest::newRow("noise") << base + QStringLiteral("noise") << QStringLiteral("not an SQLite file");
        QTest::newRow("stranger") << base + QStringLiteral("stranger") << QStringLiteral("another program");
        QTest::newRow("newer") << base + QStringLiteral("newer") << QStringLiteral("newer Pushlab");
        QTest::newRow("damaged") << base + QStringLiteral("damaged") << QStringLiteral("damaged");
#ifdef Q_OS_LINUX
        QTest::newRow("not writable") << QStringLiteral("/proc/pushlab.db") << QStringLiteral("cannot be written");
#endif
    }
    void saysWhyItCannotOpen()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, reason);
        writeFile(this->path("text"), "Dear diary, today I was not a database.\n");
        writeFile(this->path("noise"), QByteArray(8192, '\x5a'));
        runSql(this->path("stranger"), {QStringLiteral("CREATE TABLE bookmarks (url TEXT)")});
        runSql(this->path("newer"), {QStringLiteral("PRAGMA user_version = 2")});
        {
            const OpenedLog log = SqliteLog::open(this->path("damaged"), 1000);
            for (int i = 0; i < 1000; ++i)
                (*log)->append({0, "message", QByteArray(100, 'x')}, {});
            QVERIFY((*log)->commit());
        }
        QFile damaged(this->path("damaged"));
        QVERIFY(damaged.open(QIODevice::ReadWrite));
        QVERIFY(damaged.seek(4096)); // After the first page: everything that is not the schema.
        damaged.write(QByteArray(int(damaged.size() - 4096), '\x5a'));
        damaged.close();

        const QString name = path.contains(QLatin1Char('%')) ? path.arg(m_folder->path()) : path;
        const OpenedLog log = SqliteLog::open(name, 1000);
        QVERIFY(!log);
        QVERIFY2(log.error().contains(reason), qUtf8Printable(log.error()));
        QVERIFY2(log.error().contains(name), qUtf8Printable(log.error()));
        QVERIFY(QSqlDatabase::connectionNames().isEmpty());
    }

    void aFailedCommitTakesNothing()
    {
        const OpenedLog opened = SqliteLog::open(path(), 1000);
        SqliteLog &log = **opened;
        log.append({0, "message", "before"}, "k1");
        QVERIFY(log.commit());

        // A full disk, as the log's own connection sees it.
        const QString connection = QSqlDatabase::connectionNames().constFirst();
        QSqlQuery limit(QSqlDatabase::database(connection));
        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1")));
        QCOMPARE(log.append({0, "message", QByteArray(100'000, 'x')}, "k2").id, quint64(2));
        QCOMPARE(log.append({0, "message", "small"}, "k3").id, quint64(3));
        QVERIFY(!log.commit());
        QVERIFY2(log.errorText().contains(QLatin1StringView("disk is full")), qUtf8Printable(log.errorText()));
        QCOMPARE(log.newest(), quint64(1));
        QCOMPARE(log.after(0).size(), 1);

        QVERIFY(limit.exec(QStringLiteral("PRAGMA max_page_count = 1000000")));
        limit.clear();
        const Log::Appended again = log.append({0, "message", "second try"}, "k3");
        QVERIFY(!again.repeated);
        QCOMPARE(again.id, quint64(2));
        QVERIFY2(log.commit(), qUtf8Printable(log.errorText()));
        QCOMPARE(log.after(1), (QList<Event>{{2, "message", "second try"}}));
    }

    void trimsTheFile()
    {
        {
            const OpenedLog log = SqliteLog::open(path(), 100);
            for (int turn = 0; turn < 200; ++turn) {
                for (int i = 0; i < 10; ++i)
                    (*log)->append({0, "message", QByteArray(1000, 'x')}, {});
                QVERIFY((*log)->commit());
            }
        }
        const int rows = runSql(path(), {QStringLiteral("SELECT count(*) FROM events")}).toInt();
        QVERIFY2(rows >= 100 && rows <= 210, qPrintable(QString::number(rows)));
        QVERIFY(QFileInfo(path()).size() < 1'000'000);
    }
};

QTEST_GUILESS_MAIN(TestSqliteLog)
#include "tst_sqlitelog.moc"
