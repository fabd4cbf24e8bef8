// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/session.h"

namespace Pushlab {

/*!
 * Serves `GET /events` as a text/event-stream (HTML 9.2), chunked; to an HTTP/1.0 client delimited by the close.
 *
 * The `retry` field goes out first, and again when the setting changes. A keepalive comment goes out only after the
 * stream has been silent for the keepalive time.
 */
class SseStream final : public Session
{
public:
    //! Answers a request of that route. \a context must outlive the connection.
    static void serve(const TransportContext &context, HttpConnection &connection);

    SseStream(const TransportContext &context, HttpConnection &connection);

    void begin() override;
    void deliver(const Deliveries &deliveries) override;
    void settingsChanged() override;

private:
    void sayGoodbye() override;
    void onDeadline() override;
    void sendTimed(const QByteArray &bytes, size_t events = 0);
    QByteArray retryHint();
    bool wants(const Event &event) const;

    const bool m_chunked;
    ServerSettings::Retry m_toldRetry; //!< What the client was last told; a new value reaches open streams, too.
    int m_toldSpeed = 0;
    QByteArray m_filter; //!< The only event type that is wanted; empty: all.
    Clock::time_point m_lastSend;
};

} // namespace Pushlab
