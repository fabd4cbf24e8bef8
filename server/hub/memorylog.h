// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/log.h"

#include <QHash>

#include <deque>
#include <vector>

namespace Pushlab {

//! The log that forgets at exit; SqliteLog keeps one as the part of its file that is read.
class MemoryLog final : public Log
{
public:
    //! An event and the key that it was published under; no key: empty.
    struct Entry {
        Event event;
        QByteArray key;
    };

    explicit MemoryLog(int history);

    Appended append(Event event, const QByteArray &idempotencyKey) override;
    bool commit() override; //!< Never fails.
    QString errorText() const override { return {}; }
    QList<Event> after(quint64 id) const override;
    quint64 oldest() const override;
    quint64 newest() const override { return m_newest; }
    void setHistory(int events) override;

    //! What was appended since the last commit.
    const std::vector<Entry> &pending() const { return m_pending; }
    //! Takes that back: its ids and keys are free again.
    void discardPending();
    //! Puts back an entry of an earlier life, in id order, before the first append().
    void restore(Entry entry);
    //! The last id of an earlier life, when its event is no longer kept.
    void restoreNewest(quint64 id) { m_newest = id; }

private:
    void keep(Entry entry);

    qsizetype m_history;
    quint64 m_newest = 0;
    std::deque<Entry> m_kept;
    std::vector<Entry> m_pending;
    QHash<QByteArray, quint64> m_idOfKey; //!< Of what is kept and what is pending.
};

} // namespace Pushlab
