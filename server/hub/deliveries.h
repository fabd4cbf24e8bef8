// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "hub/delivery.h"

#include <vector>

namespace Pushlab {

/*!
 * Events that go out together, in id order: what one turn of the event loop published, or a replay.
 *
 * Each transport's bytes for all of them are put together at most once, however many subscribers there are. Of a single
 * event they are the Delivery's own.
 */
class Deliveries
{
public:
    explicit Deliveries(std::vector<Delivery> deliveries) : m_deliveries(std::move(deliveries)) {}

    bool empty() const { return m_deliveries.empty(); }
    size_t size() const { return m_deliveries.size(); }
    const Delivery &back() const { return m_deliveries.back(); }
    auto begin() const { return m_deliveries.begin(); }
    auto end() const { return m_deliveries.end(); }

    const QByteArray &pollBody() const; //!< The JSON array.
    const QByteArray &pollAnswer() const; //!< A whole HTTP/1.1 response with it; its cursor is the last event's id.
    const QByteArray &sseChunks() const;
    const QByteArray &webSocketFrames() const;

private:
    using Encoding = const QByteArray &(Delivery::*)() const;
    const QByteArray &joined(QByteArray &whole, Encoding encoding) const;

    std::vector<Delivery> m_deliveries;
    mutable QByteArray m_pollBody;
    mutable QByteArray m_pollAnswer;
    mutable QByteArray m_sseChunks;
    mutable QByteArray m_webSocketFrames;
};

} // namespace Pushlab
