// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>
#include <map>
#include <optional>

namespace Pushlab {

class Timed;
using Clock = std::chrono::steady_clock;

/*!
 * Every deadline of a server's connections on one timer: ten thousand streams do not need ten thousand QTimers.
 *
 * Must outlive every Timed that uses it. Lives in the server's thread.
 */
class Deadlines final : public QObject
{
    Q_OBJECT
public:
    explicit Deadlines(QObject *parent = nullptr);

private:
    friend class Timed;
    using Queue = std::multimap<Clock::time_point, Timed *>;

    Queue::iterator insert(Clock::time_point when, Timed *timed);
    void erase(Queue::iterator entry) { m_queue.erase(entry); }
    void run();
    void arm();

    Queue m_queue;
    QTimer m_timer;
    Clock::time_point m_armedFor = Clock::time_point::max();
};

//! Has at most one deadline at a time.
class Timed
{
public:
    explicit Timed(Deadlines &deadlines) : m_deadlines(deadlines) {}
    virtual ~Timed() { clearDeadline(); }
    Timed(const Timed &) = delete;
    Timed &operator=(const Timed &) = delete;

protected:
    //! Replaces the one that was set. A time in the past comes in the next turn of the event loop.
    void setDeadline(Clock::time_point when);
    void clearDeadline();
    bool hasDeadline() const { return m_entry.has_value(); }
    //! May destroy this object, or any other.
    virtual void onDeadline() = 0;

private:
    friend class Deadlines;

    Deadlines &m_deadlines;
    std::optional<Deadlines::Queue::iterator> m_entry;
};

} // namespace Pushlab
