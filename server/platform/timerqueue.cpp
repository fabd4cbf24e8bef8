// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/timerqueue.h"

#include <QCoreApplication>
#include <QTimerEvent>

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;

void TimerQueue::add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object)
{
    remove(id);
    constexpr std::chrono::milliseconds longest
        = std::chrono::years(10); // Keeps the sum below inside the clock's range.
    interval = std::clamp<std::chrono::milliseconds>(interval, 0ms, longest);
    Timer &timer
        = *m_timers.insert(id, {interval, type, object, Clock::now() + interval, m_nextSerial++, std::nullopt});
    m_ofObject.insert(object, id);
    schedule(id, timer);
}

bool TimerQueue::remove(int id)
{
    const auto found = m_timers.constFind(id);
    if (found == m_timers.constEnd())
        return false;
    if (found->place)
        m_schedule.erase(*found->place);
    m_ofObject.remove(found->object, id);
    m_timers.erase(found);
    return true;
}

bool TimerQueue::removeAll(QObject *object)
{
    const QList<int> ids = m_ofObject.values(object);
    for (const int id : ids)
        remove(id);
    return !ids.isEmpty();
}

QList<TimerQueue::TimerInfo> TimerQueue::of(QObject *object) const
{
    QList<TimerInfo> list;
    const QList<int> ids = m_ofObject.values(object);
    for (const int id : ids) {
        const auto timer = m_timers.constFind(id);
        list.append(TimerInfo(id, int(timer->interval.count()), timer->type));
    }
    return list;
}

std::optional<std::chrono::milliseconds> TimerQueue::remaining(int id) const
{
    const auto timer = m_timers.constFind(id);
    if (timer == m_timers.constEnd())
        return std::nullopt;
    return std::max(0ms, std::chrono::ceil<std::chrono::milliseconds>(timer->due - Clock::now()));
}

std::optional<TimerQueue::Clock::time_point> TimerQueue::next() const
{
    if (m_schedule.empty())
        return std::nullopt;
    return m_schedule.begin()->first;
}

int TimerQueue::fireDue()
{
    const Clock::time_point now = Clock::now();
    // Counted before: a timer of 0 ms is due again at once, and must wait for the next pass.
    const auto due = std::distance(m_schedule.begin(), m_schedule.upper_bound(now));
    int fired = 0;
    while (fired < due && !m_schedule.empty() && m_schedule.begin()->first <= now) {
        const int id = m_schedule.begin()->second;
        m_schedule.erase(m_schedule.begin());
        Timer &timer = m_timers[id];
        timer.place.reset();
        // On the beat of the first start, but never a burst for what was missed.
        timer.due += timer.interval;
        if (timer.due < now)
            timer.due = now + timer.interval;
        const quint64 serial = timer.serial;

        QTimerEvent event(id);
        QCoreApplication::sendEvent(timer.object, &event); // May add and remove any timer, this one too.
        ++fired;

        const auto after = m_timers.find(id);
        if (after != m_timers.end() && after->serial == serial)
            schedule(id, *after);
    }
    return fired;
}

void TimerQueue::schedule(int id, Timer &timer) { timer.place = m_schedule.emplace(timer.due, id); }

} // namespace Pushlab
