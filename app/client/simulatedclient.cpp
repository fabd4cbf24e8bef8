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

namespace {

//! Another row of draws for each client and for each seed.
constexpr quint64 drawnBy(int client, quint32 seed) { return quint64(client) + ((quint64(seed) - 1) << 32); }

} // namespace

SimulatedClient::SimulatedClient(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer)
    : m_index(index),
      m_observer(observer),
      m_settings(std::move(settings))
{}

QString SimulatedClient::networkIsDown() { return QStringLiteral("the network is down"); }

void SimulatedClient::open()
{
    Q_ASSERT(m_state == ClientState::Idle);
    dialAgain();
}

void SimulatedClient::close()
{
    m_timer.stop();
    m_unplugged = {};
    if (m_state != ClientState::Closed)
        hangUp();
}

void SimulatedClient::setSettings(std::shared_ptr<const ClientSettings> settings)
{
    Q_ASSERT(settings->transport == m_settings->transport);
    m_settings = std::move(settings);
    settingsChanged();
}

void SimulatedClient::suffer(Mishap mishap)
{
    if (mishap == m_mishap || m_state == ClientState::Closed)
        return;
    const Mishap before = std::exchange(m_mishap, Mishap::None);
    if (before == Mishap::Unplugged)
        plugIn();
    if (before == Mishap::Suspended) {
        fireTimers();
        if (std::exchange(m_dialIsDue, false))
            m_timer.start(0, Qt::PreciseTimer, this);
    }
    if (before == Mishap::NotReading || before == Mishap::Suspended)
        setReading(true);

    m_mishap = mishap;
    if (mishap == Mishap::Unplugged) {
        m_unplugged = vanish();
        if (m_state == ClientState::Connecting)
            dialLater(networkIsDown());
    } else if (mishap != Mishap::None) {
        setReading(false);
    }
    if (mishap == Mishap::Suspended) {
        m_dialIsDue = m_timer.isActive();
        m_timer.stop();
        pauseTimers();
    }
}

void SimulatedClient::plugIn()
{
    m_unplugged = {}; // Only now the server hears of it.
    if (m_state == ClientState::Open)
        dialLater(QStringLiteral("the network changed: the old connection is gone"));
}

void SimulatedClient::withPlace(std::function<void()> then)
{
    const bool webSocket = settings().transport == Transport::WebSocket;
    if (!m_browser || m_place)
        return then();
    m_place = m_browser->take(placeName(), settings().transport);
    if (m_place)
        return then();
    if (webSocket) {
        return dialLater(
            QStringLiteral("the browser has %1 WebSockets to this host already").arg(m_browser->limits().webSockets));
    }
    setState(ClientState::Queued, {},
             QStringLiteral("the browser's %1 connections to this host are in use").arg(m_browser->limits().http));
    m_browser->wait(placeName(), this, [this, then = std::move(then)](Browser::PlacePointer place) {
        if (m_state != ClientState::Queued)
            return;
        m_place = std::move(place);
        then();
    });
}

bool SimulatedClient::givePlaceBack()
{
    const bool wanted = m_place && m_browser->waiting(placeName()) > 0;
    m_place.reset();
    return wanted;
}

QString SimulatedClient::placeName() const { return m_browser->hostName(settings().url.authority(), m_index); }

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
        serverHint = std::clamp(*serverHint, milliseconds(0), longest) * settings().speed;
    milliseconds delay = settings().policy.delay(m_failures, drawnBy(m_index, settings().seed), serverHint);
    if (!m_served)
        delay = std::max(delay, roundTrip);
    delay = std::clamp(scaled(delay), std::min(atLeast, longest), longest);

    ++m_failures;
    m_served = false;
    setState(ClientState::Waiting, delay, reason);
    if (m_state != ClientState::Waiting)
        return;
    m_dialIsDue = m_mishap == Mishap::Suspended;
    if (!m_dialIsDue)
        m_timer.start(int(delay.count()), Qt::PreciseTimer, this); // A coarse one would herd clients together.
}

void SimulatedClient::dialAgain()
{
    withPlace([this] { startDialling(); });
}

void SimulatedClient::startDialling()
{
    if (m_mishap == Mishap::Unplugged) // Browsers ask the system, and fail without a packet.
        return dialLater(networkIsDown());
    if (m_mishap == Mishap::Suspended) { // It was Queued when the lid was shut.
        m_dialIsDue = true;
        return setState(ClientState::Waiting);
    }
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

milliseconds SimulatedClient::scaled(milliseconds production) const { return production / settings().speed; }

void SimulatedClient::timerEvent(QTimerEvent *event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_timer.stop();
    dialAgain();
}

void SimulatedClient::setState(ClientState to, milliseconds delay, const QString &reason)
{
    if (to == ClientState::Waiting || to == ClientState::GivenUp || to == ClientState::Closed)
        m_place.reset(); // also when it was Waiting, took a place to dial and could not
    if (m_state == to)
        return;
    const ClientState from = std::exchange(m_state, to);
    m_observer.stateChanged(m_index, from, to, delay, reason);
}

std::unique_ptr<SimulatedClient> createClient(int index, std::shared_ptr<const ClientSettings> settings,
                                              ClientObserver &observer)
{
    switch (settings->transport) {
    case Transport::LongPoll:
        return std::make_unique<LongPollClient>(index, std::move(settings), observer);
    case Transport::Sse:
        return std::make_unique<EventSource>(index, std::move(settings), observer);
    case Transport::WebSocket:
        return std::make_unique<WebSocketClient>(index, std::move(settings), observer);
    }
    Q_UNREACHABLE();
}

std::unique_ptr<SimulatedClient> createClient(int index, const ClientSettings &settings, ClientObserver &observer)
{
    return createClient(index, std::make_shared<const ClientSettings>(settings), observer);
}

} // namespace Pushlab
