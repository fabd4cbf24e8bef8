// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireentry.h"

#include <QList>

namespace Pushlab {

/*!
 * The newest entries of one client's wire, in bounded memory: of entries and of bytes.
 *
 * Each keeps its number for good: they count from 0, and the oldest ones are dropped first.
 */
class WireLog
{
public:
    struct Limits {
        qsizetype entries = 5'000;
        qint64 bytes = 8 * 1024 * 1024; //!< As costOf() counts them.
    };

    WireLog() = default;
    explicit WireLog(const Limits &limits) : m_limits(limits) {}

    //! How many of those that are kept have to go for these.
    qsizetype excess(const QList<WireEntry> &coming) const;
    void dropOldest(qsizetype count);
    //! Drops what is too much.
    void add(const QList<WireEntry> &entries);
    void clear();

    const QList<WireEntry> &entries() const { return m_entries; } //!< The oldest first.
    quint64 dropped() const { return m_dropped; } //!< In all; also the number of the oldest one that is kept.
    qint64 bytes() const { return m_bytes; }

    //! About what an entry takes in memory.
    static qint64 costOf(const WireEntry &entry);

private:
    Limits m_limits;
    QList<WireEntry> m_entries;
    qint64 m_bytes = 0;
    quint64 m_dropped = 0;
};

} // namespace Pushlab
