// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/event.h"

#include <QList>

#include <optional>

namespace Pushlab {

/*!
 * The ordered memory of what was published: gives ids, keeps a bounded history, remembers idempotency keys.
 *
 * Lives in the server's thread. Kept in memory, in an SQLite file, or later in a broker shared by several nodes.
 */
class Log
{
public:
    virtual ~Log() = default;

    struct Appended {
        quint64 id = 0;
        bool repeated = false; //!< The key was there already; id is the first one's and nothing was added.
    };
    //! Gives the event the next id. Only the next commit() makes it durable, and visible to the methods below.
    virtual Appended append(Event event, const QByteArray &idempotencyKey) = 0;

    //! Makes everything appended since the last commit survive a kill of this process. False with errorText() when it
    //! could not: then none of it is kept, and its ids and keys are free again.
    virtual bool commit() = 0;
    virtual QString errorText() const = 0;

    //! Events with an id above \a id, oldest first.
    virtual QList<Event> after(quint64 id) const = 0;
    virtual quint64 oldest() const = 0; //!< 0 when there is none.
    virtual quint64 newest() const = 0; //!< The last id kept, 0 before the first; survives restarts where the log does.

    //! How many events are kept; older ones are forgotten.
    virtual void setHistory(int events) = 0;
};

} // namespace Pushlab
