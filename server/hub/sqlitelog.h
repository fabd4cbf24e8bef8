// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/memorylog.h"
#include "wire/expected.h"

#include <QSqlDatabase>
#include <QSqlQuery>

#include <memory>

namespace Pushlab {

/*!
 * The log in an SQLite file: ids, history and idempotency keys survive a restart and a kill of the server.
 *
 * Each commit() is one transaction into the write-ahead log. It is not flushed to the disk (synchronous=NORMAL): a
 * killed process loses nothing, a power failure may lose the last commits. The file stays locked as long as this
 * object lives, so two servers never share it; the operating system frees the lock of a killed one.
 * Used in the thread that opened it.
 */
class SqliteLog final : public Log
{
public:
    //! Makes the file when there is none; its folder must exist.
    static Expected<std::unique_ptr<SqliteLog>> open(const QString &path, int history);
    ~SqliteLog() override;

    Appended append(Event event, const QByteArray &idempotencyKey) override;
    bool commit() override;
    QString errorText() const override { return m_errorText; }
    QList<Event> after(quint64 id) const override { return m_recent.after(id); }
    quint64 oldest() const override { return m_recent.oldest(); }
    quint64 newest() const override { return m_recent.newest(); }
    void setHistory(int events) override;

private:
    SqliteLog(const QString &path, int history);
    bool openFile();
    bool prepareSchema();
    bool createSchema();
    bool load();
    bool writePending();
    bool trim(quint64 newest);
    bool run(const QString &statement);
    std::optional<qint64> number(const QString &query); //!< First column of the first row, 0 without one; none: failed.
    bool fail(const QSqlError &error);

    QString m_path;
    qint64 m_history;
    MemoryLog m_recent; //!< The history as it is read; the file may hold some older rows until the next trim.
    quint64 m_firstRow = 1; //!< No row of the file has a lower id.
    QSqlDatabase m_database;
    QSqlQuery m_insert;
    QSqlQuery m_freeKey;
    QString m_errorText;
};

} // namespace Pushlab
