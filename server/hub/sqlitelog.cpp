// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/sqlitelog.h"

#include <QDir>
#include <QFileInfo>
#include <QSqlError>
#include <QVariant>

#include <atomic>

namespace Pushlab {

namespace {

constexpr int schemaVersion = 1;

//! https://www.sqlite.org/rescode.html, the primary codes.
enum SqliteCode { Busy = 5, Locked = 6, ReadOnly = 8, Corrupt = 11, Full = 13, CannotOpen = 14, NotADatabase = 26 };

QString nextConnectionName()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("pushlab-log-%1").arg(++count);
}

//! What a person can do about it.
QString explain(int code)
{
    switch (code) {
    case Busy:
    case Locked:
        return QStringLiteral("another server uses it; stop that one or name another file");
    case ReadOnly:
    case CannotOpen:
        return QStringLiteral("it or its folder cannot be written; change the permissions or name another file");
    case Corrupt:
        return QStringLiteral("the file is damaged; move it away or name another file");
    case Full:
        return QStringLiteral("the disk is full");
    case NotADatabase:
        return QStringLiteral("it is not an SQLite file; name another file");
    default:
        return {};
    }
}

} // namespace

Expected<std::unique_ptr<SqliteLog>> SqliteLog::open(const QString &path, int history)
{
    if (!QSqlDatabase::isDriverAvailable(QStringLiteral("QSQLITE")))
        return failure(QStringLiteral("Qt's SQLite driver is not installed (Debian: libqt6sql6-sqlite)."));
    const QFileInfo file(path);
    if (!file.absoluteDir().exists())
        return failure(QStringLiteral("Log %1: the folder does not exist; make it or name another file.").arg(path));
    if (file.isDir())
        return failure(QStringLiteral("Log %1: this is a folder; name a file.").arg(path));

    std::unique_ptr<SqliteLog> log(new SqliteLog(path, history));
    if (!log->openFile() || !log->prepareSchema() || !log->load())
        return failure(log->m_errorText);
    return log;
}

SqliteLog::SqliteLog(const QString &path, int history)
    : m_path(path),
      m_history(qMax(0, history)),
      m_recent(history),
      m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), nextConnectionName()))
{}

SqliteLog::~SqliteLog()
{
    // Qt wants every handle gone before the connection's name is.
    const QString name = m_database.connectionName();
    m_insert = QSqlQuery();
    m_freeKey = QSqlQuery();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(name);
}

Log::Appended SqliteLog::append(Event event, const QByteArray &idempotencyKey)
{
    return m_recent.append(std::move(event), idempotencyKey);
}

bool SqliteLog::commit()
{
    if (m_recent.pending().empty())
        return true;
    if (run(QStringLiteral("BEGIN IMMEDIATE")) && writePending() && run(QStringLiteral("COMMIT")))
        return m_recent.commit();

    m_database.rollback(); // Fails when SQLite has rolled back by itself; both are right.
    m_recent.discardPending();
    return false;
}

void SqliteLog::setHistory(int events)
{
    m_history = qMax(0, events);
    m_recent.setHistory(events);
}

bool SqliteLog::openFile()
{
    // A predecessor that is just ending gets half a second.
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=500"));
    m_database.setDatabaseName(m_path);
    if (!m_database.open())
        return fail(m_database.lastError());
    // The lock before the first access: then the write-ahead log needs no shared memory, and no second server gets in.
    return run(QStringLiteral("PRAGMA locking_mode = EXCLUSIVE")) && run(QStringLiteral("PRAGMA journal_mode = WAL"))
        && run(QStringLiteral("PRAGMA synchronous = NORMAL"));
}

bool SqliteLog::prepareSchema()
{
    // Writes something every time, so that a file that cannot be written is found now and not at the first publish.
    if (!run(QStringLiteral("BEGIN IMMEDIATE")))
        return false;
    const std::optional<qint64> version = number(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return false;
    if (*version > schemaVersion) {
        m_errorText
            = QStringLiteral("Log %1: a newer Pushlab wrote it (format %2, this one knows %3); name another file.")
                  .arg(m_path)
                  .arg(*version)
                  .arg(schemaVersion);
        return false;
    }
    if (*version == 0 && !createSchema())
        return false;
    return run(QStringLiteral("PRAGMA user_version = %1").arg(schemaVersion)) && run(QStringLiteral("COMMIT"));
}

bool SqliteLog::createSchema()
{
    const std::optional<qint64> strangers = number(QStringLiteral("SELECT count(*) FROM sqlite_master"));
    if (!strangers)
        return false;
    if (*strangers > 0) {
        m_errorText = QStringLiteral("Log %1: it is another program's SQLite file; name another file.").arg(m_path);
        return false;
    }
    // AUTOINCREMENT remembers the highest id when its row is gone.
    return run(QStringLiteral("CREATE TABLE events (id INTEGER PRIMARY KEY AUTOINCREMENT, type TEXT NOT NULL, "
                              "data BLOB NOT NULL, key BLOB)"))
        && run(QStringLiteral("CREATE UNIQUE INDEX events_by_key ON events (key) WHERE key IS NOT NULL"));
}

bool SqliteLog::load()
{
    const std::optional<qint64> newest
        = number(QStringLiteral("SELECT seq FROM sqlite_sequence WHERE name = 'events'"));
    const std::optional<qint64> first = number(QStringLiteral("SELECT min(id) FROM events"));
    if (!newest || !first)
        return false;
    m_recent.restoreNewest(quint64(*newest));
    m_firstRow = quint64(*first > 0 ? *first : *newest + 1);

    QSqlQuery rows(m_database);
    rows.setForwardOnly(true);
    rows.prepare(QStringLiteral("SELECT id, type, data, key FROM events WHERE id > ? ORDER BY id"));
    rows.addBindValue(*newest - m_history);
    if (!rows.exec())
        return fail(rows.lastError());
    while (rows.next()) {
        m_recent.restore({{rows.value(0).toULongLong(), rows.value(1).toString().toUtf8(), rows.value(2).toByteArray()},
                          rows.value(3).toByteArray()});
    }
    if (rows.lastError().isValid())
        return fail(rows.lastError());

    m_insert = QSqlQuery(m_database);
    m_freeKey = QSqlQuery(m_database);
    return (m_insert.prepare(QStringLiteral("INSERT INTO events (id, type, data, key) VALUES (?, ?, ?, ?)"))
            || fail(m_insert.lastError()))
        && (m_freeKey.prepare(QStringLiteral("UPDATE events SET key = NULL WHERE key = ?"))
            || fail(m_freeKey.lastError()));
}

bool SqliteLog::writePending()
{
    for (const auto &[event, key] : m_recent.pending()) {
        if (!key.isEmpty()) {
            // A row that waits for the next trim may still hold a key that the history has forgotten.
            m_freeKey.bindValue(0, key);
            if (!m_freeKey.exec())
                return fail(m_freeKey.lastError());
        }
        m_insert.bindValue(0, event.id);
        m_insert.bindValue(1, QString::fromUtf8(event.type));
        m_insert.bindValue(2, event.data.isNull() ? QByteArrayLiteral("") : event.data); // A null one would be NULL.
        m_insert.bindValue(3, key.isEmpty() ? QVariant() : QVariant(key));
        if (!m_insert.exec())
            return fail(m_insert.lastError());
    }
    return trim(m_recent.pending().back().event.id);
}

bool SqliteLog::trim(quint64 newest)
{
    // In steps of a tenth: a range delete for many commits, not one for each.
    const auto rows = qint64(newest - m_firstRow + 1);
    if (rows <= m_history + m_history / 10 + 100)
        return true;
    const quint64 firstKept = newest - quint64(m_history) + 1;
    if (!run(QStringLiteral("DELETE FROM events WHERE id < %1").arg(firstKept)))
        return false;
    m_firstRow = firstKept;
    return true;
}

bool SqliteLog::run(const QString &statement)
{
    QSqlQuery query(m_database);
    return query.exec(statement) || fail(query.lastError());
}

std::optional<qint64> SqliteLog::number(const QString &query)
{
    QSqlQuery rows(m_database);
    if (!rows.exec(query)) {
        fail(rows.lastError());
        return std::nullopt;
    }
    return rows.next() ? rows.value(0).toLongLong() : 0;
}

bool SqliteLog::fail(const QSqlError &error)
{
    const QString said = error.databaseText().isEmpty() ? error.driverText() : error.databaseText();
    const QString advice = explain(error.nativeErrorCode().toInt() & 0xff); // The rest of an extended code is detail.
    m_errorText = advice.isEmpty() ? QStringLiteral("Log %1: %2.").arg(m_path, said)
                                   : QStringLiteral("Log %1: %2 (%3).").arg(m_path, advice, said);
    return false;
}

} // namespace Pushlab
