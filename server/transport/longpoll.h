// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "transport/session.h"

namespace Pushlab {

/*!
 * Serves `GET /poll` (RFC 6202): the answer is held until there is an event, or the hold time is over.
 *
 * Every answer carries `X-Last-Event-Id`, the cursor for `?since=` of the next poll.
 */
class LongPoll final : public Session
{
public:
    //! Answers a request of that route. \a context must outlive the connection.
    static void serve(const TransportContext &context, HttpConnection &connection);

    LongPoll(const TransportContext &context, HttpConnection &connection, std::optional<quint64> since);

    void begin() override;
    void deliver(const Deliveries &deliveries) override;
    void settingsChanged() override;

private:
    void sayGoodbye() override { answer("[]", m_cursor); }
    void onDeadline() override { answer("[]", m_cursor); }
    void answer(const QByteArray &body, quint64 cursor, size_t events = 0);
    void finish(const QByteArray &response, size_t events);

    std::optional<quint64> m_since;
    quint64 m_cursor = 0; //!< For an empty answer.
    bool m_answered = false;
    Clock::time_point m_begin;
};

} // namespace Pushlab
