// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the wire inspector is told of an endpoint; how it lives is in endpoint.cpp.

#include "proxy/endpoint.h"

#include "platform/peerend.h"
#include "proxy/wiretap.h"

#include <QEvent>
#include <QSocketNotifier>

#include <utility>

namespace Pushlab {

using What = WireRecord::What;

namespace {

//! The endpoint that writes towards the client is the client's.
WireRecord::Hop hopOf(Toxic::Direction direction)
{
    return direction == Toxic::Direction::Down ? WireRecord::Hop::Client : WireRecord::Hop::Server;
}

} // namespace

void Endpoint::setTap(std::shared_ptr<TappedLink> tap)
{
    m_tap = std::move(tap);
    m_opened = open(); // one that was accepted is told by who accepted it
    if (m_opened)
        watchPeerEnd();
}

//! When Qt reads the end it closes the descriptor before it tells anybody, and FIN and RST are one to it: look first.
void Endpoint::watchPeerEnd()
{
    const auto notifiers = m_socket.findChildren<QSocketNotifier *>();
    for (QSocketNotifier *notifier : notifiers) {
        if (notifier->type() == QSocketNotifier::Read)
            notifier->installEventFilter(this);
    }
}

bool Endpoint::eventFilter(QObject *notifier, QEvent *event)
{
    if (event->type() == QEvent::SockAct && m_tap && !m_peerEndTold) {
        const PeerEnd end = peerEnd(m_socket);
        if (end != PeerEnd::None) {
            m_peerEndTold = true;
            const What how = end == PeerEnd::Fin ? What::Fin : end == PeerEnd::Reset ? What::Reset : What::Ended;
            if (!m_tap->ended(hopOf(m_direction), m_direction == Toxic::Direction::Down, how))
                m_tap.reset();
        }
    }
    return QObject::eventFilter(notifier, event);
}

void Endpoint::tellOpened()
{
    if (!m_tap)
        return;
    m_opened = true;
    watchPeerEnd();
    if (!m_tap->opened(hopOf(m_direction), localPort()))
        m_tap.reset();
}

void Endpoint::tellPassed(bool received, const QByteArray &bytes)
{
    if (!m_tap || bytes.isEmpty())
        return;
    const bool up = received == (m_direction == Toxic::Direction::Down);
    if (!m_tap->passed(hopOf(m_direction), up, bytes))
        m_tap.reset();
}

void Endpoint::tellOwnEnd(bool reset)
{
    if (!m_tap || !open() || (m_ownEndTold && !reset))
        return;
    m_ownEndTold = true;
    const What how = reset ? What::Reset : What::Fin;
    if (!m_tap->ended(hopOf(m_direction), m_direction == Toxic::Direction::Up, how))
        m_tap.reset();
}

//! The socket has gone, and neither side was seen to end it.
void Endpoint::tellPeerEnd()
{
    if (!m_tap || m_peerEndTold || m_ownEndTold)
        return;
    m_peerEndTold = true;
    m_tap->ended(hopOf(m_direction), m_direction == Toxic::Direction::Down, m_opened ? What::Ended : What::Refused);
}

} // namespace Pushlab
