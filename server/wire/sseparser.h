// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <functional>

namespace Pushlab {

//! One dispatched event, as a page's MessageEvent shows it.
struct SseMessage {
    QByteArray type;
    QByteArray data;
    QByteArray lastEventId;

    friend bool operator==(const SseMessage &, const SseMessage &) = default;
};

/*!
 * Parses a text/event-stream as HTML 9.2.5 and 9.2.6 say, from chunks cut anywhere.
 *
 * Knows nothing of sockets. A callback may destroy the parser's owner only after feed() has returned.
 */
class SseParser
{
public:
    struct Callbacks {
        std::function<void(const SseMessage &)> message;
        std::function<void(std::chrono::milliseconds)> retry;
        std::function<void(QByteArrayView)> comment; //!< Optional: for the wire inspector and idle statistics.
    };

    explicit SseParser(Callbacks callbacks);

    void feed(QByteArrayView bytes);

    //! A new connection: forgets half a line and half an event, keeps the last event id.
    void restart();

    //! What the next request sends as Last-Event-ID; empty: no header (HTML 9.2.3).
    QByteArray lastEventId() const { return m_lastEventId; }
    void setLastEventId(const QByteArray &id); //!< For a client that starts from a known place.

    //! Bytes held of an unfinished line or event; the owner bounds it.
    qsizetype pending() const;

private:
    QByteArrayView withoutByteOrderMark(QByteArrayView bytes);
    void line(QByteArrayView line);
    void field(QByteArrayView name, QByteArrayView value);
    void dispatch();

    Callbacks m_callbacks;
    QByteArray m_line; //!< The start of a line whose end has not come yet.
    QByteArray m_type;
    QByteArray m_data; //!< Each data line and a LF behind it.
    QByteArray m_idBuffer;
    QByteArray m_lastEventId;
    bool m_lastWasCr = false;
    int m_bomBytes = 0; //!< Bytes of a leading byte order mark matched so far; -1 once the start has passed.
};

} // namespace Pushlab
