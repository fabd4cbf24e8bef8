// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

#include <functional>
#include <map>

namespace Pushlab {

class Place;

/*!
 * How many may be in progress at the same time, and who waits for a place, first come first served.
 *
 * A place that becomes free is handed on from the event loop, never from within the call that gave it back.
 */
class Admission final : public QObject
{
    Q_OBJECT
public:
    using QObject::QObject;

    void setLimit(int limit); //!< 0: none. Who is in progress stays, also above a lower limit.
    int active() const { return m_active; }
    int waiting() const { return int(m_queue.size()); }

private:
    friend class Place;

    bool hasRoom() const { return m_limit == 0 || m_active < m_limit; }
    void handOn();
    void grant();

    int m_limit = 0;
    int m_active = 0;
    bool m_handingOn = false; //!< A turn of the event loop is asked for.
    std::map<quint64, Place *> m_queue; //!< By the number that was drawn.
    quint64 m_next = 1;
};

//! What a link holds of an Admission: nothing, a place in the queue, or a place. Given back when this is destroyed.
class Place
{
public:
    Place() = default;
    ~Place() { leave(); }
    Q_DISABLE_COPY_MOVE(Place)

    //! True when the place is ours now. Not past those who wait already.
    bool take(Admission &admission);
    //! \a granted is called once, from the event loop, when the place is ours.
    void wait(Admission &admission, std::function<void()> granted);
    void leave();

    bool held() const { return m_admission && m_ticket == 0; }
    bool waiting() const { return m_admission && m_ticket != 0; }

private:
    friend class Admission;

    Admission *m_admission = nullptr;
    quint64 m_ticket = 0; //!< While it waits.
    std::function<void()> m_granted;
};

} // namespace Pushlab
