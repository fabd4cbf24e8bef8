// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workload/mailbox.h"

#include <QObject>

#include <atomic>
#include <functional>

namespace Pushlab {

//! What pool threads want done in the server's thread, in the order in which they asked. Must outlive the pool.
class ServerTasks final : public QObject
{
    Q_OBJECT
public:
    using Task = std::function<void()>;
    using QObject::QObject;

    //! Any thread. The task runs in a later turn of the server's event loop, or never when the server ends first.
    void post(Task task);

private:
    Q_INVOKABLE void run();

    Mailbox<Task> m_tasks;
    std::atomic<bool> m_woken = false;
};

} // namespace Pushlab
