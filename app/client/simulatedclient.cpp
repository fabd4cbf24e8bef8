// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/simulatedclient.h"

#include "client/eventsource.h"
#include "client/longpollclient.h"
#include "client/websocketclient.h"

#include <QTimerEvent>

#include <algorithm>
#include <utility>

namespace Pushlab {

using std::chrono::milliseconds;

SimulatedClient::SimulatedClient(int index, const ClientSettings &settings, ClientObserver &observer)
    : m_index(index),
      m_settings(settings),
      m_observer(observer)
{}

void SimulatedClient::open()
{
    Q_ASSERT(m_state == ClientState::Idle);
    dialAgain();
}

void SimulatedClient::close()
{
    m_timer.stop();
    if (m_state != ClientState::Closed)
        hangUp();
}

void SimulatedClient::opened()
{
    if (m_state == ClientState::Open)
        return;
    m_hasBeenOpen = true;
    setState(ClientState::Open);
}

void SimulatedClient::registered()
{
    if (m_registered || m_state != ClientState::Open)
        return;
    m_registered = true;
    m_observer.registered(m_index);
}

void SimulatedClient::served()
{
    m_failures = 0;
    m_served = true;
}

void SimulatedClient::dialLater(const QString &reason, std::optional<milliseconds> serverHint, milliseconds atLeast)
{
    constexpr milliseconds longest = std::chrono::days(20); // What a timer of Qt takes, with room.
    if (serverHint) // The wire carries real time, policies production figures.
        serverHint = std::clamp(*serverHint, milliseconds(0), longest) * m_settings.speed;
    milliseconds delay = m_settings.policy.delay(m_failures, quint64(m_index), serverHint);
    if (!m_served)
        delay = std::max(delay, shortestAfterFailure);
    delay = std::clamp(scaled(delay), std::min(atLeast, longest), longest);

    ++m_failures;
    m_served = false;
    setState(ClientState::Waiting, delay, reason);
    if (m_state == ClientState::Waiting)
        m_timer.start(int(delay.count()), Qt::PreciseTimer, this); // A coarse one would herd clients together.
}

void SimulatedClient::dialAgain()
{
    setState(ClientState::Connecting);
    m_observer.attempted(m_index);
    if (m_state == ClientState::Connecting)
        dial();
}

void SimulatedClient::giveUp(const QString &reason) { setState(ClientState::GivenUp, {}, reason); }

void SimulatedClient::left(const QString &reason) { setState(ClientState::Closed, {}, reason); }

void SimulatedClient::outOfDescriptors()
{
    const QString reason = QStringLiteral("no file descriptor is left for another connection");
    if (m_hasBeenOpen || m_failures > 0)
        return dialLater(reason);
    m_observer.refused(m_index);
    giveUp(reason);
}

milliseconds SimulatedClient::scaled(milliseconds production) const { return production / m_settings.speed; }

void SimulatedClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    dialAgain();
}

void SimulatedClient::setState(ClientState to, milliseconds delay, const QString &reason)
{
    if (m_state == to)
        return;
    const ClientState from = std::exchange(m_state, to);
    m_observer.stateChanged(m_index, from, to, delay, reason);
}

std::unique_ptr<SimulatedClient> createClient(int index, const ClientSettings &settings, ClientObserver &observer)
{
    switch (settings.transport) {
    case Transport::LongPoll:
        return std::make_unique<LongPollClient>(index, settings, observer);
    case Transport::Sse:
        return std::make_unique<EventSource>(index, settings, observer);
    case Transport::WebSocket:
        return std::make_unique<WebSocketClient>(index, settings, observer);
    }
    Q_UNREACHABLE();
}

} // namespace Pushlab
