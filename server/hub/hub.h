// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/log.h"
#include "hub/subscriber.h"
#include "wire/serversettings.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>
#include <vector>

namespace Pushlab {

/*!
 * Publish and subscribe over a log. Lives in the server's thread; no method blocks but for the log's commit.
 *
 * What is published in one turn of the event loop is committed together at the end of that turn, and only then
 * delivered and confirmed: nobody sees an id that a kill could take back.
 */
class Hub final : public QObject
{
    Q_OBJECT
public:
    //! With the id, or with an error text when the log could not be written.
    using Published = std::function<void(quint64 id, const QString &error)>;

    explicit Hub(std::unique_ptr<Log> log, QObject *parent = nullptr);
    ~Hub() override;

    //! \a done, when given, is called once, after the commit, or never when the hub is destroyed before it; a repeated
    //! \a idempotencyKey confirms the first one's id again.
    void publish(const QByteArray &type, const QByteArray &data, const QByteArray &idempotencyKey, Published done);

    /*!
     * Registers the subscriber. With \a since it first gets, in one deliver() before this returns, a gap event when
     * the log no longer has what follows \a since (too old, or from an earlier life), then what there is; with
     * replay off, or without \a since, it gets only what is published from now on; with "all" it gets the whole
     * history, and no gap is told.
     */
    void subscribe(Subscriber &subscriber, std::optional<quint64> since);
    //! Before the subscriber is destroyed. Safe inside deliver(); nothing happens when it is not subscribed.
    void unsubscribe(Subscriber &subscriber);

    quint64 newestId() const;
    quint64 oldestId() const;
    void setReplay(ServerSettings::Replay replay) { m_replay = replay; }
    void setHistory(int events);

    struct Counters {
        quint64 published = 0; //!< Added to the log; repeats under the same key not counted.
        quint64 repeated = 0;
        quint64 delivered = 0; //!< Handed to a subscriber live.
        quint64 replayed = 0; //!< Handed to a subscriber out of the history.
        quint64 gaps = 0;
    };
    const Counters &counters() const { return m_counters; }
    qsizetype subscriberCount() const { return m_index.size(); }

private:
    void queueCommit();
    void commit();
    void deliver(const Deliveries &deliveries);
    using Replay = std::shared_ptr<const Deliveries>;
    quint64 beforeHistory() const;
    Replay replayAfter(quint64 since);

    std::unique_ptr<Log> m_log;
    std::vector<Subscriber *> m_subscribers; //!< A null entry left while delivering.
    QHash<Subscriber *, qsizetype> m_index;
    bool m_delivering = false;
    ServerSettings::Replay m_replay = ServerSettings::Replay::On;
    bool m_commitQueued = false;
    struct Waiting {
        quint64 id;
        Published done;
    };
    std::vector<Waiting> m_waiting;
    std::vector<Delivery> m_batch;
    //! After a cut thousands resume from the same id: encoded once for all of them, dropped at the next commit.
    struct LastReplay {
        quint64 since;
        quint64 oldest;
        Replay deliveries;
    };
    std::optional<LastReplay> m_lastReplay;
    Counters m_counters;
};

} // namespace Pushlab
