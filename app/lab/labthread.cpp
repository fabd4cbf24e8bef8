// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labthread.h"

namespace Pushlab {

LabThread::LabThread(const QString &name, ArrivalTimes arrivals) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(name);
    if (auto dispatcher = createSocketDispatcher(arrivals))
        m_thread.setEventDispatcher(dispatcher.release());
    m_context->moveToThread(&m_thread);
    m_thread.start();
}

LabThread::~LabThread()
{
    // The context dies after the thread has ended: nothing can be queued to it any more, so that is safe.
    m_thread.quit();
    m_thread.wait();
}

} // namespace Pushlab
