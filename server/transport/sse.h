// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/session.h"

#include <QRandomGenerator>

namespace Pushlab {

/*!
 * Serves `GET /events` as a text/event-stream (HTML 9.2), chunked; to an HTTP/1.0 client delimited by the close.
 *
 * A keepalive comment goes out only after the stream has been silent for the keepalive time.
 */
class SseStream final : public Session
{
public:
    //! Answers a request of that route. \a random spreads the `retry` hints. Both must outlive the connection.
    static void serve(const TransportContext &context, QRandomGenerator &random, HttpConnection &connection);

    SseStream(const TransportContext &context, HttpConnection &connection, QByteArray retry);

    void begin() override;
    void deliver(std::span<const Delivery> deliveries) override;
    void settingsChanged() override;

private:
    void sayGoodbye() override;
    void onDeadline() override;
    void sendTimed(const QByteArray &bytes);
    bool wants(const Event &event) const;

    const bool m_chunked;
    QByteArray m_retry; //!< The encoded field, empty: none. Only until begin().
    QByteArray m_filter; //!< The only event type that is wanted; empty: all.
    Clock::time_point m_lastSend;
};

} // namespace Pushlab
