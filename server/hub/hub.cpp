// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/hub.h"

#include "wire/envelope.h"

#include <utility>

namespace Pushlab {

Hub::Hub(std::unique_ptr<Log> log, QObject *parent) : QObject(parent), m_log(std::move(log)) {}

Hub::~Hub() = default;

void Hub::publish(const QByteArray &type, const QByteArray &data, const QByteArray &idempotencyKey, Published done)
{
    const Log::Appended appended = m_log->append({0, type, data}, idempotencyKey);
    if (appended.repeated)
        ++m_counters.repeated;
    else
        m_batch.emplace_back(Event{appended.id, type, data});
    m_waiting.push_back({appended.id, std::move(done)});
    queueCommit();
}

void Hub::subscribe(Subscriber &subscriber, std::optional<quint64> since)
{
    Q_ASSERT(!m_index.contains(&subscriber));
    m_index.insert(&subscriber, qsizetype(m_subscribers.size()));
    m_subscribers.push_back(&subscriber);

    if (!since || m_replay == ServerSettings::Replay::Off)
        return;
    const Replay replay = replayAfter(m_replay == ServerSettings::Replay::All ? beforeHistory() : *since);
    if (!replay->empty())
        subscriber.deliver(*replay); // It may be gone afterwards.
}

void Hub::unsubscribe(Subscriber &subscriber)
{
    const auto found = m_index.constFind(&subscriber);
    if (found == m_index.constEnd())
        return;
    const qsizetype position = *found;
    m_index.erase(found);
    if (m_delivering) {
        m_subscribers[size_t(position)] = nullptr; // deliver() walks by position; it closes the holes at its end.
        return;
    }
    // The last one takes the place: constant time however many there are.
    Subscriber *last = m_subscribers.back();
    m_subscribers.pop_back();
    if (last != &subscriber) {
        m_subscribers[size_t(position)] = last;
        m_index[last] = position;
    }
}

quint64 Hub::newestId() const { return m_log->newest(); }

quint64 Hub::oldestId() const { return m_log->oldest(); }

void Hub::setHistory(int events) { m_log->setHistory(events); }

void Hub::queueCommit()
{
    if (m_commitQueued)
        return;
    m_commitQueued = true;
    QMetaObject::invokeMethod(this, &Hub::commit, Qt::QueuedConnection);
}

void Hub::commit()
{
    m_commitQueued = false;
    if (m_delivering)
        return; // A subscriber runs a nested event loop; deliver() asks again, so that nobody sees a later batch first.

    m_lastReplay.reset();
    const std::vector<Waiting> waiting = std::exchange(m_waiting, {});
    const Deliveries batch(std::exchange(m_batch, {}));
    const bool written = m_log->commit();
    const QString error = written ? QString() : m_log->errorText();
    const quint64 durable = m_log->newest();
    if (written && !batch.empty()) {
        m_counters.published += batch.size();
        deliver(batch);
    }
    for (const Waiting &publish : waiting) {
        if (publish.done) // Of a failed batch, a repeat may be durable since long ago.
            publish.done(publish.id, publish.id <= durable ? QString() : error);
    }
}

void Hub::deliver(const Deliveries &deliveries)
{
    m_delivering = true;
    // Who subscribes meanwhile had this batch in its replay, or asked for later events only.
    const size_t count = m_subscribers.size();
    for (size_t i = 0; i < count; ++i) {
        if (Subscriber *subscriber = m_subscribers[i]) {
            m_counters.delivered += deliveries.size();
            subscriber->deliver(deliveries);
        }
    }
    m_delivering = false;

    if (size_t(m_index.size()) != m_subscribers.size()) {
        std::erase(m_subscribers, nullptr);
        for (size_t i = 0; i < m_subscribers.size(); ++i)
            m_index[m_subscribers[i]] = qsizetype(i);
    }
    if (!m_waiting.empty())
        queueCommit();
}

//! The id after which everything is kept.
quint64 Hub::beforeHistory() const { return m_log->oldest() ? m_log->oldest() - 1 : m_log->newest(); }

Hub::Replay Hub::replayAfter(quint64 since)
{
    const quint64 newest = m_log->newest();
    // With nothing kept, the first id that can still be had is the next one.
    const quint64 oldest = m_log->oldest() ? m_log->oldest() : newest + 1;
    const bool earlierLife = since > newest;
    const bool gap = earlierLife || oldest > since + 1;

    if (!m_lastReplay || m_lastReplay->since != since || m_lastReplay->oldest != oldest) {
        std::vector<Delivery> deliveries;
        if (gap)
            deliveries.emplace_back(Event{0, QByteArray(gapEventType), encodeGap(since, oldest)});
        const QList<Event> events = m_log->after(earlierLife ? 0 : since);
        deliveries.reserve(deliveries.size() + size_t(events.size()));
        for (const Event &event : events)
            deliveries.emplace_back(event);
        m_lastReplay = {since, oldest, std::make_shared<const Deliveries>(std::move(deliveries))};
    }
    const Replay replay = m_lastReplay->deliveries;
    m_counters.gaps += gap;
    m_counters.replayed += replay->size() - gap;
    return replay;
}

} // namespace Pushlab
