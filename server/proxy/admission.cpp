// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "proxy/admission.h"

#include <utility>

namespace Pushlab {

void Admission::setLimit(int limit)
{
    m_limit = limit;
    handOn();
}

void Admission::handOn()
{
    if (m_queue.empty() || !hasRoom() || std::exchange(m_handingOn, true))
        return;
    QMetaObject::invokeMethod(this, &Admission::grant, Qt::QueuedConnection);
}

void Admission::grant()
{
    m_handingOn = false;
    while (!m_queue.empty() && hasRoom()) {
        Place *place = m_queue.begin()->second;
        m_queue.erase(m_queue.begin());
        place->m_ticket = 0;
        ++m_active;
        const auto granted = std::exchange(place->m_granted, {}); // the call may give the place back
        granted();
    }
}

bool Place::take(Admission &admission)
{
    if (!admission.hasRoom() || (admission.m_limit > 0 && !admission.m_queue.empty()))
        return false;
    leave();
    m_admission = &admission;
    ++admission.m_active;
    return true;
}

void Place::wait(Admission &admission, std::function<void()> granted)
{
    leave();
    m_admission = &admission;
    m_ticket = admission.m_next++;
    m_granted = std::move(granted);
    admission.m_queue.emplace(m_ticket, this);
    admission.handOn();
}

void Place::leave()
{
    Admission *admission = std::exchange(m_admission, nullptr);
    if (!admission)
        return;
    if (const quint64 ticket = std::exchange(m_ticket, 0); ticket != 0)
        admission->m_queue.erase(ticket);
    else
        --admission->m_active;
    m_granted = {};
    admission->handOn();
}

} // namespace Pushlab
