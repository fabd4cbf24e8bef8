// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workload/requestpool.h"

#include "platform/threadname.h"

#include <algorithm>
#include <system_error>

namespace Pushlab {

using Clock = std::chrono::steady_clock;
using std::chrono::duration_cast;

//! Everything but the number and the handle is guarded by the pool's mutex.
class RequestPool::Thread final : public Worker
{
public:
    Thread(RequestPool &pool, int threadNumber) : number(threadNumber), m_pool(pool) {}

    void setState(const char *newState) override
    {
        const std::lock_guard lock(m_pool.m_mutex);
        enter(newState);
    }

    bool sleep(std::chrono::milliseconds time) override
    {
        std::unique_lock lock(m_pool.m_mutex);
        return !m_pool.m_ending.wait_for(lock, time, [this] { return m_pool.m_stopping; });
    }

    void enter(const char *newState)
    {
        state = newState;
        since = Clock::now();
    }

    QByteArray name() const { return "request-" + QByteArray::number(number); }

    const int number; //!< From 1.
    std::thread handle;
    const char *state = "idle";
    QByteArray request;
    Clock::time_point since = Clock::now();
    bool busy = false;
    bool ended = false;

private:
    RequestPool &m_pool;
};

RequestPool::RequestPool(int threads, int queue, Start start) : m_start(start) { resize(threads, queue); }

RequestPool::~RequestPool()
{
    std::deque<Queued> dropped;
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        dropped.swap(m_queue);
    }
    m_wake.notify_all();
    m_ending.notify_all();
    dropped
        .clear(); // Outside of our mutex, and before the wait: what a job captured may be what another one waits for.
    for (const std::unique_ptr<Thread> &thread : m_threads)
        thread->handle.join();
}

bool RequestPool::tryStart(QByteArray request, Job job)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_start == Start::OnDemand && qsizetype(m_queue.size()) >= m_idle) {
            grow(1);
            countIdle();
        }
        // A job that an idle thread is about to take does not count as queued.
        if (qsizetype(m_queue.size()) >= qsizetype(m_idle) + m_counters.queueLimit) {
            ++m_counters.rejected;
            return false;
        }
        m_queue.push_back({std::move(request), std::move(job), Clock::now()});
    }
    m_wake.notify_one();
    return true;
}

void RequestPool::resize(int threads, int queue)
{
    {
        const std::lock_guard lock(m_mutex);
        m_counters.threads = std::max(0, threads);
        m_counters.queueLimit = std::max(0, queue);
        joinEnded();
        if (m_start == Start::AtOnce)
            grow(m_counters.threads);
        countIdle();
    }
    m_wake.notify_all();
}

RequestPool::Counters RequestPool::counters() const
{
    const std::lock_guard lock(m_mutex);
    Counters counters = m_counters;
    counters.queued = std::max(0, int(m_queue.size()) - m_idle);
    return counters;
}

QList<PoolThreadInfo> RequestPool::threads() const
{
    const std::lock_guard lock(m_mutex);
    const Clock::time_point now = Clock::now();
    QList<PoolThreadInfo> list;
    list.reserve(qsizetype(m_threads.size()));
    for (const std::unique_ptr<Thread> &thread : m_threads) {
        if (!thread->ended) {
            list.append({thread->name(), thread->state, thread->request,
                         duration_cast<std::chrono::milliseconds>(now - thread->since)});
        }
    }
    return list;
}

//! Starts at most so many of the threads that are missing.
void RequestPool::grow(int most)
{
    for (int number = 1; number <= m_counters.threads && most > 0; ++number) {
        const auto place = std::lower_bound(m_threads.begin(), m_threads.end(), number,
                                            [](const auto &thread, int value) { return thread->number < value; });
        if (place != m_threads.end() && (*place)->number == number)
            continue;
        auto thread = std::make_unique<Thread>(*this, number);
        try {
            thread->handle = std::thread([this, self = thread.get()] { run(*self); });
        } catch (const std::system_error &) {
            m_counters.threads = number - 1; // The system gives no more threads: a smaller pool, and it says so.
            return;
        }
        m_threads.insert(place, std::move(thread));
        --most;
    }
}

void RequestPool::joinEnded()
{
    // Setting `ended` is the last that a thread does under the mutex, so this waits for no more than its return.
    std::erase_if(m_threads, [](const std::unique_ptr<Thread> &thread) {
        if (thread->ended)
            thread->handle.join();
        return thread->ended;
    });
}

void RequestPool::countIdle()
{
    m_idle = int(std::ranges::count_if(
        m_threads, [this](const std::unique_ptr<Thread> &thread) { return !thread->busy && !surplus(*thread); }));
}

bool RequestPool::surplus(const Thread &thread) const { return thread.number > m_counters.threads; }

void RequestPool::run(Thread &self)
{
    setCurrentThreadName(self.name());
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_wake.wait(lock, [&] { return m_stopping || surplus(self) || !m_queue.empty(); });
        if (m_stopping || surplus(self))
            break;

        Queued next = std::move(m_queue.front());
        m_queue.pop_front();
        const auto waited = duration_cast<std::chrono::microseconds>(Clock::now() - next.since);
        m_counters.waitedTotal += waited;
        m_counters.waitedMax = std::max(m_counters.waitedMax, waited);
        ++m_counters.started;
        ++m_counters.busy;
        --m_idle;
        self.busy = true;
        self.request = std::move(next.request);
        self.enter("working");

        lock.unlock();
        next.job(self);
        next.job = nullptr; // What it captured may be large or take locks: not while idle, not under ours.
        lock.lock();

        self.busy = false;
        self.request.clear();
        self.enter("idle");
        --m_counters.busy;
        if (!surplus(self))
            ++m_idle;
    }
    self.ended = true;
}

} // namespace Pushlab
