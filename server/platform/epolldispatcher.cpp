// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "platform/epolldispatcher.h"

#ifdef Q_OS_LINUX

#include "platform/arrivaltime.h"
#include "platform/timerqueue.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSocketNotifier>

#include <algorithm>
#include <array>
#include <atomic>
#include <cerrno>
#include <limits>
#include <vector>

#include <poll.h>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>

namespace Pushlab {

namespace {

Q_LOGGING_CATEGORY(logPlatform, "pushlab.platform", QtWarningMsg)

thread_local std::chrono::steady_clock::time_point arrival; // The clock's zero while no socket is read.

/*!
 * Level-triggered, so an event that is passed over is reported again: whatever a handler did to other sockets, the
 * rest of a batch may be dropped without loss.
 *
 * A file in a file system cannot be watched (epoll refuses it); pipes, sockets and terminals can.
 */
class EpollDispatcher final : public QAbstractEventDispatcher
{
public:
    EpollDispatcher(int epoll, int wake, ArrivalTimes arrivals) : m_epoll(epoll), m_wake(wake), m_arrivals(arrivals)
    {
        epoll_event event{};
        event.events = EPOLLIN;
        event.data.u64 = wakeTag;
        epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event);
    }

    ~EpollDispatcher() override
    {
        ::close(m_wake);
        ::close(m_epoll);
    }

    bool processEvents(QEventLoop::ProcessEventsFlags flags) override;

    void registerSocketNotifier(QSocketNotifier *notifier) override;
    void unregisterSocketNotifier(QSocketNotifier *notifier) override;

    void registerTimer(int id, qint64 interval, Qt::TimerType type, QObject *object) override
    {
        m_timers.add(id, std::chrono::milliseconds(interval), type, object);
    }
    bool unregisterTimer(int id) override { return m_timers.remove(id); }
    bool unregisterTimers(QObject *object) override { return m_timers.removeAll(object); }
    QList<TimerInfo> registeredTimers(QObject *object) const override { return m_timers.of(object); }
    int remainingTime(int id) override
    {
        const auto left = m_timers.remaining(id);
        return left ? int(left->count()) : -1;
    }

    void wakeUp() override;
    void interrupt() override;

private:
    //! The notifiers of one descriptor and what the kernel was told about it.
    struct Watch {
        std::array<QSocketNotifier *, 3> notifiers{}; //!< By QSocketNotifier::Type.
        uint32_t kernelEvents = 0; //!< 0: not in the epoll set.
        uint32_t generation = 0; //!< Rises when the last notifier goes: the descriptor may now become another socket.
        bool changed = false;
        std::chrono::steady_clock::time_point readFrom; //!< When somebody began to wait for bytes.

        bool empty() const { return notifiers == std::array<QSocketNotifier *, 3>{}; }
    };
    static constexpr quint64 wakeTag = std::numeric_limits<quint64>::max();

    int timeout(bool withTimers) const;
    int pollSockets(int timeout);
    int pollWake(int timeout);
    std::chrono::steady_clock::time_point arrivalOf(int descriptor, std::chrono::steady_clock::time_point wake) const;
    int fire(int descriptor, uint32_t generation, QSocketNotifier::Type type);
    bool drainWake();
    void change(int descriptor);
    void tellKernel(int descriptor);

    const int m_epoll;
    const int m_wake; //!< An eventfd: readable when somebody called wakeUp().
    const ArrivalTimes m_arrivals;
    std::atomic<bool> m_woken = false; //!< True: the eventfd has been written and not yet drained.
    std::atomic<bool> m_interrupted = false;
    std::vector<Watch> m_watches; //!< By descriptor.
    std::vector<int> m_changed; //!< Descriptors to tell the kernel about before it waits again.
    quint64 m_pass = 0; //!< Counts epoll_wait() calls, of nested event loops too.
    TimerQueue m_timers;
};

bool EpollDispatcher::processEvents(QEventLoop::ProcessEventsFlags flags)
{
    m_interrupted = false;
    Q_EMIT awake();
    // Drained first: what is posted from now on writes the eventfd again, so the wait below cannot miss it.
    const bool woken = m_woken && drainWake();
    QCoreApplication::sendPostedEvents();

    const bool withTimers = !flags.testFlag(QEventLoop::X11ExcludeTimers);
    const bool wait = flags.testFlag(QEventLoop::WaitForMoreEvents) && !woken && !m_interrupted;
    if (wait)
        Q_EMIT aboutToBlock();
    if (m_interrupted)
        return false;

    const int milliseconds = wait ? timeout(withTimers) : 0;
    // Ready sockets that must not be served would end the wait again and again: then only the eventfd is waited for.
    int handled
        = flags.testFlag(QEventLoop::ExcludeSocketNotifiers) ? pollWake(milliseconds) : pollSockets(milliseconds);
    if (withTimers)
        handled += m_timers.fireDue();
    return woken || handled > 0;
}

void EpollDispatcher::registerSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = int(notifier->socket());
    if (size_t(descriptor) >= m_watches.size())
        m_watches.resize(std::max(size_t(descriptor) + 1, m_watches.size() * 2));
    QSocketNotifier *&place = m_watches[size_t(descriptor)].notifiers[notifier->type()];
    if (place && place != notifier)
        qCWarning(logPlatform, "Two notifiers of one type for descriptor %d; the first one is dropped.", descriptor);
    place = notifier;
    change(descriptor);
}

void EpollDispatcher::unregisterSocketNotifier(QSocketNotifier *notifier)
{
    const auto descriptor = int(notifier->socket());
    if (descriptor < 0 || size_t(descriptor) >= m_watches.size())
        return;
    Watch &watch = m_watches[size_t(descriptor)];
    if (watch.notifiers[notifier->type()] != notifier)
        return;
    watch.notifiers[notifier->type()] = nullptr;
    if (!watch.empty()) {
        change(descriptor);
        return;
    }
    // At once, because the owner is about to close the descriptor and the next socket may get the same number.
    if (watch.kernelEvents)
        epoll_ctl(m_epoll, EPOLL_CTL_DEL, descriptor, nullptr);
    watch.kernelEvents = 0;
    ++watch.generation;
}

void EpollDispatcher::wakeUp()
{
    if (m_woken.exchange(true))
        return;
    const quint64 one = 1;
    [[maybe_unused]] const auto written = ::write(m_wake, &one, sizeof one);
}

void EpollDispatcher::interrupt()
{
    m_interrupted = true;
    wakeUp();
}

int EpollDispatcher::timeout(bool withTimers) const
{
    const auto next = withTimers ? m_timers.next() : std::nullopt;
    if (!next)
        return -1;
    // Rounded up, or the wait would end just before the timer is due and spin.
    const auto left = std::chrono::ceil<std::chrono::milliseconds>(*next - TimerQueue::Clock::now());
    return int(std::clamp<qint64>(left.count(), 0, std::numeric_limits<int>::max()));
}

int EpollDispatcher::pollSockets(int timeout)
{
    // A descriptor whose notifiers went off and on again since the last wait costs one system call, or none.
    for (const int descriptor : m_changed)
        tellKernel(descriptor);
    m_changed.clear();

    // Few enough that the wake is never old: sixty-four messages take a client's thread less than a millisecond.
    std::array<epoll_event, 64> events;
    const int count = epoll_wait(m_epoll, events.data(), int(events.size()), timeout);
    const auto wake = std::chrono::steady_clock::now();
    const quint64 pass = ++m_pass;
    int handled = 0;
    for (int i = 0; i < count; ++i) {
        const epoll_event &event = events[size_t(i)];
        if (event.data.u64 == wakeTag) {
            m_woken = true; // Drained by the next pass, which then delivers what was posted and does not wait.
            ++handled;
            continue;
        }
        const auto descriptor = int(event.data.u64 & 0xffffffff);
        const auto generation = uint32_t(event.data.u64 >> 32);
        constexpr uint32_t broken = EPOLLHUP | EPOLLERR;
        if (event.events & (EPOLLIN | broken)) {
            // To ask takes a pending error away, and the socket would not learn that it was refused.
            const bool hasBytes = (event.events & EPOLLIN) && !(event.events & EPOLLERR);
            arrival = m_arrivals == ArrivalTimes::OfBytes && hasBytes ? arrivalOf(descriptor, wake) : wake;
            handled += fire(descriptor, generation, QSocketNotifier::Read);
            arrival = {};
        }
        if (event.events & (EPOLLOUT | broken) && m_pass == pass)
            handled += fire(descriptor, generation, QSocketNotifier::Write);
        if (event.events & (EPOLLPRI | broken) && m_pass == pass)
            handled += fire(descriptor, generation, QSocketNotifier::Exception);
        if (m_pass != pass)
            break; // A nested event loop has served the sockets; what we know of the rest is old.
    }
    return handled;
}

int EpollDispatcher::pollWake(int timeout)
{
    pollfd wake{m_wake, POLLIN, 0};
    if (::poll(&wake, 1, timeout) <= 0)
        return 0;
    m_woken = true; // As above.
    return 1;
}

//! Bytes that had come before anybody wanted to read them arrive when somebody does.
std::chrono::steady_clock::time_point EpollDispatcher::arrivalOf(int descriptor,
                                                                 std::chrono::steady_clock::time_point wake) const
{
    const auto arrived = std::max(arrivalTime(descriptor).value_or(wake), m_watches[size_t(descriptor)].readFrom);
    return std::min(arrived, wake);
}

int EpollDispatcher::fire(int descriptor, uint32_t generation, QSocketNotifier::Type type)
{
    const Watch &watch = m_watches[size_t(descriptor)];
    QSocketNotifier *notifier = watch.notifiers[type];
    if (!notifier || watch.generation != generation)
        return 0;
    QEvent event(QEvent::SockAct);
    QCoreApplication::sendEvent(notifier, &event);
    return 1;
}

//! Always true.
bool EpollDispatcher::drainWake()
{
    quint64 count;
    [[maybe_unused]] const auto bytes = ::read(m_wake, &count, sizeof count);
    // After the read: a wakeUp() in between needs no write, since posted events are looked at before the next wait.
    m_woken = false;
    return true;
}

void EpollDispatcher::change(int descriptor)
{
    Watch &watch = m_watches[size_t(descriptor)];
    if (!watch.changed) {
        watch.changed = true;
        m_changed.push_back(descriptor);
    }
}

void EpollDispatcher::tellKernel(int descriptor)
{
    Watch &watch = m_watches[size_t(descriptor)];
    watch.changed = false;
    const uint32_t wanted = (watch.notifiers[QSocketNotifier::Read] ? EPOLLIN : 0u)
        | (watch.notifiers[QSocketNotifier::Write] ? EPOLLOUT : 0u)
        | (watch.notifiers[QSocketNotifier::Exception] ? EPOLLPRI : 0u);
    if (wanted == watch.kernelEvents)
        return;
    epoll_event event{};
    event.events = wanted;
    event.data.u64 = quint64(watch.generation) << 32 | uint32_t(descriptor);
    int result = epoll_ctl(m_epoll, watch.kernelEvents ? EPOLL_CTL_MOD : EPOLL_CTL_ADD, descriptor, &event);
    if (result < 0 && (errno == ENOENT || errno == EEXIST)) // Closed and opened again behind its notifier's back.
        result = epoll_ctl(m_epoll, errno == ENOENT ? EPOLL_CTL_ADD : EPOLL_CTL_MOD, descriptor, &event);
    if (result < 0)
        qCWarning(logPlatform, "Descriptor %d cannot be watched: %s.", descriptor,
                  qUtf8Printable(qt_error_string(errno)));
    if (m_arrivals == ArrivalTimes::OfBytes && wanted & ~watch.kernelEvents & EPOLLIN) {
        stampArrivals(descriptor);
        watch.readFrom = std::chrono::steady_clock::now();
    }
    watch.kernelEvents = result < 0 ? 0 : wanted;
}

} // namespace

std::unique_ptr<QAbstractEventDispatcher> createSocketDispatcher(ArrivalTimes arrivals)
{
    const int epoll = epoll_create1(EPOLL_CLOEXEC);
    const int wake = eventfd(0, EFD_NONBLOCK | EFD_CLOEXEC);
    if (epoll >= 0 && wake >= 0)
        return std::make_unique<EpollDispatcher>(epoll, wake, arrivals);
    qCWarning(logPlatform, "No epoll (%s); Qt's own event dispatcher is used.", qUtf8Printable(qt_error_string(errno)));
    for (const int descriptor : {epoll, wake}) {
        if (descriptor >= 0)
            ::close(descriptor);
    }
    return nullptr;
}

std::chrono::steady_clock::time_point lastArrival()
{
    const bool reading = arrival != std::chrono::steady_clock::time_point();
    return reading ? arrival : std::chrono::steady_clock::now();
}

} // namespace Pushlab

#else

namespace Pushlab {

std::unique_ptr<QAbstractEventDispatcher> createSocketDispatcher(ArrivalTimes) { return nullptr; }

std::chrono::steady_clock::time_point lastArrival() { return std::chrono::steady_clock::now(); }

} // namespace Pushlab

#endif
