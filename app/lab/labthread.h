// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "platform/epolldispatcher.h"

#include <QObject>
#include <QThread>

#include <future>
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
    void run(Function function)
    {
        QMetaObject::invokeMethod(m_context.get(), std::move(function), Qt::QueuedConnection);
    }

    //! As run(function); what it returned goes to \a then, queued to the thread of \a context, which must outlive this
    //! object. No QFuture: Qt 6.4's then() calls a function twice if the future is finished at the same moment.
    template <typename Function, typename Then>
    void run(Function function, QObject *context, Then then)
    {
        run([function = std::move(function), context, then = std::move(then)]() mutable {
            if constexpr (std::is_void_v<std::invoke_result_t<Function &>>) {
                function();
                QMetaObject::invokeMethod(context, std::move(then), Qt::QueuedConnection);
            } else {
                QMetaObject::invokeMethod(
                    context, [result = function(), then = std::move(then)]() mutable { then(result); },
                    Qt::QueuedConnection);
            }
        });
    }

    //! Runs \a function in the thread and waits for it.
    template <typename Function>
    void runAndWait(Function function)
    {
        // Not Qt's blocking call: its futex is hidden from the thread sanitizer, which would report what comes after.
        const auto done = std::make_shared<std::promise<void>>();
        run([&function, done] {
            function();
            done->set_value();
        });
        done->get_future().wait();
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
        m_thread.runAndWait([object = m_object] { object->reset(); });
    }

    InThread(const InThread &) = delete;
    InThread &operator=(const InThread &) = delete;

    template <typename Function>
    void run(Function function)
    {
        m_thread.run(bound(std::move(function)));
    }

    //! As LabThread's.
    template <typename Function, typename Then>
    void run(Function function, QObject *context, Then then)
    {
        m_thread.run(bound(std::move(function)), context, std::move(then));
    }

private:
    template <typename Function>
    auto bound(Function function)
    {
        return [object = m_object, function = std::move(function)]() mutable { return function(**object); };
    }

    LabThread &m_thread;
    std::shared_ptr<std::unique_ptr<T>> m_object;
};

} // namespace Pushlab
