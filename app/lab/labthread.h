// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/epolldispatcher.h"

#include <QFuture>
#include <QObject>
#include <QPromise>
#include <QThread>

#include <memory>
#include <type_traits>
#include <utility>

namespace Pushlab {

/*!
 * A thread with an event loop that holds thousands of sockets. The only class that starts threads.
 *
 * Roots are made, used and destroyed inside it by run(); only values cross.
 */
class LabThread final
{
public:
    explicit LabThread(const QString &name, ArrivalTimes arrivals = ArrivalTimes::OfWake);
    ~LabThread(); //!< Ends the event loop and waits. Destroy the roots before.

    LabThread(const LabThread &) = delete;
    LabThread &operator=(const LabThread &) = delete;

    //! Runs \a function in the thread, in the order of the calls.
    template <typename Function>
    QFuture<std::invoke_result_t<Function>> run(Function function)
    {
        using Result = std::invoke_result_t<Function>;
        auto promise = std::make_shared<QPromise<Result>>();
        auto future = promise->future();
        promise->start();
        QMetaObject::invokeMethod(
            m_context.get(),
            [promise, function = std::move(function)]() mutable {
                if constexpr (std::is_void_v<Result>)
                    function();
                else
                    promise->addResult(function());
                promise->finish();
            },
            Qt::QueuedConnection);
        return future;
    }

private:
    QThread m_thread;
    std::unique_ptr<QObject> m_context; //!< Lives in the thread; what run() queues to.
};

//! A root object that lives in a LabThread: made there, called there, destroyed there.
template <typename T>
class InThread final
{
public:
    //! \a make runs in the thread and returns a std::unique_ptr<T>.
    template <typename Make>
    InThread(LabThread &thread, Make make) : m_thread(thread),
                                             m_object(std::make_shared<std::unique_ptr<T>>())
    {
        m_thread.run([object = m_object, make = std::move(make)]() mutable { *object = make(); });
    }
    ~InThread()
    {
        m_thread.run([object = m_object] { object->reset(); }).waitForFinished();
    }

    InThread(const InThread &) = delete;
    InThread &operator=(const InThread &) = delete;

    template <typename Function>
    auto run(Function function)
    {
        return m_thread.run(
            [object = m_object, function = std::move(function)]() mutable { return function(**object); });
    }

private:
    LabThread &m_thread;
    std::shared_ptr<std::unique_ptr<T>> m_object;
};

} // namespace Pushlab
