// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "transport/servertasks.h"

namespace Pushlab {

void ServerTasks::post(Task task)
{
    m_tasks.put(std::move(task));
    // One wake-up serves all that is posted before it is seen.
    if (!m_woken.exchange(true))
        QMetaObject::invokeMethod(this, "run", Qt::QueuedConnection);
}

void ServerTasks::run()
{
    m_woken = false;
    Task task;
    while (m_tasks.take(task, std::chrono::milliseconds(0)) == Mailbox<Task>::Result::Value)
        task();
}

} // namespace Pushlab
