// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/event.h"

namespace Pushlab {

//! An event on its way out: encoded at most once per transport, however many subscribers it has.
class Delivery
{
public:
    explicit Delivery(Event event) : m_event(std::move(event)) {}

    const Event &event() const { return m_event; }
    const QByteArray &pollJson() const; //!< One member of the `/poll` array.
    const QByteArray &sseChunk() const; //!< The event's text framed as one HTTP chunk.
    const QByteArray &webSocketFrame() const; //!< A whole unmasked text frame.

private:
    Event m_event;
    mutable QByteArray m_pollJson;
    mutable QByteArray m_sseChunk;
    mutable QByteArray m_webSocketFrame;
};

} // namespace Pushlab
