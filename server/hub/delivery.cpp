// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/delivery.h"

#include "wire/envelope.h"
#include "wire/sseencoder.h"
#include "wire/websocketframe.h"

namespace Pushlab {

const QByteArray &Delivery::pollJson() const
{
    if (m_pollJson.isNull())
        m_pollJson = encodePollEvent(m_event);
    return m_pollJson;
}

const QByteArray &Delivery::sseChunk() const
{
    if (m_sseChunk.isNull())
        m_sseChunk = encodeChunk(encodeSseEvent(m_event));
    return m_sseChunk;
}

const QByteArray &Delivery::webSocketFrame() const
{
    if (m_webSocketFrame.isNull())
        m_webSocketFrame = encodeWebSocketFrame(WebSocketOpcode::Text, encodeWebSocketEvent(m_event));
    return m_webSocketFrame;
}

} // namespace Pushlab
