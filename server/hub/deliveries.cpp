// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "hub/deliveries.h"

#include "wire/envelope.h"

namespace Pushlab {

const QByteArray &Deliveries::pollBody() const
{
    if (m_pollBody.isNull()) {
        for (const Delivery &delivery : m_deliveries) {
            m_pollBody += m_pollBody.isEmpty() ? '[' : ',';
            m_pollBody += delivery.pollJson();
        }
        m_pollBody += ']';
    }
    return m_pollBody;
}

const QByteArray &Deliveries::pollAnswer() const
{
    if (m_pollAnswer.isNull())
        m_pollAnswer
            = httpResponse(200, pollBody(), QByteArrayLiteral("application/json"), pollHeaders(back().event().id));
    return m_pollAnswer;
}

const QByteArray &Deliveries::sseChunks() const { return joined(m_sseChunks, &Delivery::sseChunk); }

const QByteArray &Deliveries::webSocketFrames() const { return joined(m_webSocketFrames, &Delivery::webSocketFrame); }

const QByteArray &Deliveries::joined(QByteArray &whole, Encoding encoding) const
{
    if (m_deliveries.size() == 1)
        return (m_deliveries.front().*encoding)();
    if (whole.isNull()) {
        for (const Delivery &delivery : m_deliveries)
            whole += (delivery.*encoding)();
    }
    return whole;
}

} // namespace Pushlab
