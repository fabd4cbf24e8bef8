// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractEventDispatcher>
#include <QHash>

#include <chrono>
#include <map>
#include <optional>

namespace Pushlab {

/*!
 * The running QObject timers of one thread, for an event dispatcher.
 *
 * A timer never fires early; all types are kept as precisely as PreciseTimer. While its event is handled a timer
 * rests, so a nested event loop neither fires it again nor wakes for it.
 */
class TimerQueue
{
public:
    using Clock = std::chrono::steady_clock;
    using TimerInfo = QAbstractEventDispatcher::TimerInfo;

    void add(int id, std::chrono::milliseconds interval, Qt::TimerType type, QObject *object);
    bool remove(int id);
    bool removeAll(QObject *object);

    QList<TimerInfo> of(QObject *object) const;
    //! Rounded up; zero when it is overdue, nothing when there is no such timer.
    std::optional<std::chrono::milliseconds> remaining(int id) const;
    //! When fireDue() has something to do next.
    std::optional<Clock::time_point> next() const;

    //! Sends a QTimerEvent for each timer that is due now, at most one each. Returns how many.
    int fireDue();

private:
    using Schedule = std::multimap<Clock::time_point, int>;
    struct Timer {
        std::chrono::milliseconds interval;
        Qt::TimerType type;
        QObject *object;
        Clock::time_point due;
        quint64 serial; //!< Tells it from a later timer with the same id.
        std::optional<Schedule::iterator> place; //!< None while its event is handled.
    };

    void schedule(int id, Timer &timer);

    QHash<int, Timer> m_timers;
    QMultiHash<QObject *, int> m_ofObject;
    Schedule m_schedule;
    quint64 m_nextSerial = 0;
};

} // namespace Pushlab
