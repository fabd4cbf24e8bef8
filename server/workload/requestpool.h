// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>

#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <thread>
#include <vector>

namespace Pushlab {

//! One line of the list that a person would get from jstack.
struct PoolThreadInfo {
    QByteArray name; //!< "request-1"
    QByteArray state; //!< "idle", "working", "waiting for an event" …
    QByteArray request; //!< "GET /poll"; empty when idle.
    std::chrono::milliseconds time{0}; //!< In this state with this request.
};

/*!
 * A bounded pool of real threads with a bounded queue, as a thread-per-request server has (Tomcat's default is 200).
 *
 * Blocking is its purpose, so this and Mailbox are the two places that use mutexes. Called from the server's thread;
 * a job runs on a pool thread and may block there, for instance in Mailbox::take().
 */
class RequestPool final
{
public:
    //! What a running job says of itself, for the thread list.
    class Worker
    {
    public:
        virtual void setState(const char *state) = 0; //!< A string literal.
        //! Blocks this thread. False when the pool is ending: then the job should return.
        virtual bool sleep(std::chrono::milliseconds time) = 0;

    protected:
        ~Worker() = default;
    };
    using Job = std::function<void(Worker &)>;

    enum class Start {
        AtOnce, //!< All threads, as a thread-per-request server has them: the system's own count is honest at once.
        OnDemand, //!< Each when a job finds no idle one; it stays.
    };
    RequestPool(int threads, int queue, Start start = Start::AtOnce);
    //! Ends sleeps and waits for running jobs; what still queues is dropped. Close the mailboxes they wait on first.
    ~RequestPool();

    //! False, counted as rejected, when every thread is busy and the queue is full.
    bool tryStart(QByteArray request, Job job);
    //! Threads above the new number end when their job does.
    void resize(int threads, int queue);

    struct Counters {
        int threads = 0; //!< The limit, started or not; lower than asked for when the system gave no more.
        int busy = 0; //!< Running a job; above the limit for a while after resize() lowered it.
        int queueLimit = 0;
        int queued = 0;
        quint64 started = 0;
        quint64 rejected = 0;
        std::chrono::microseconds waitedTotal{0}; //!< Time that started jobs had queued.
        std::chrono::microseconds waitedMax{0};
    };
    Counters counters() const;
    QList<PoolThreadInfo> threads() const;

private:
    class Thread;
    void grow(int most);
    void joinEnded();
    void countIdle();
    bool surplus(const Thread &thread) const;
    void run(Thread &self);

    struct Queued {
        QByteArray request;
        Job job;
        std::chrono::steady_clock::time_point since;
    };
    mutable std::mutex m_mutex;
    std::condition_variable m_wake;
    std::condition_variable m_ending; //!< Wakes those who sleep.
    std::deque<Queued> m_queue;
    std::vector<std::unique_ptr<Thread>> m_threads; //!< By number; some may have ended and wait to be joined.
    int m_idle = 0; //!< Threads that will take the next job: neither busy nor surplus.
    Counters m_counters;
    const Start m_start;
    bool m_stopping = false;
};

} // namespace Pushlab
