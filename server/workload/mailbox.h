// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <optional>

namespace Pushlab {

/*!
 * What a pool thread blocks on: the server's thread puts, the pool thread takes. Closing it wakes the taker for good.
 */
template <typename T>
class Mailbox
{
public:
    enum class Result { Value, TimedOut, Closed };

    //! Server thread. Nothing happens once closed.
    void put(T value)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (m_closed)
                return;
            m_values.push_back(std::move(value));
        }
        m_wake.notify_one();
    }

    //! Server thread: the peer left or the server stops.
    void close()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_closed = true;
        }
        m_wake.notify_all();
    }

    //! Pool thread: blocks until there is a value, \a timeout has passed (none: never) or it was closed.
    Result take(T &value, std::optional<std::chrono::milliseconds> timeout)
    {
        std::unique_lock lock(m_mutex);
        const auto ready = [this] { return m_closed || !m_values.empty(); };
        if (!timeout)
            m_wake.wait(lock, ready);
        else if (!m_wake.wait_for(lock, *timeout, ready))
            return Result::TimedOut;
        if (m_closed)
            return Result::Closed;
        value = std::move(m_values.front());
        m_values.pop_front();
        return Result::Value;
    }

private:
    std::mutex m_mutex;
    std::condition_variable m_wake;
    std::deque<T> m_values;
    bool m_closed = false;
};

} // namespace Pushlab
