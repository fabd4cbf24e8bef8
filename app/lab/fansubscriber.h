// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/fantarget.h"
#include "wire/httphead.h"

#include <QTcpSocket>

namespace Pushlab {

//! What subscribers tell their FanLoad, which outlives them.
struct FanEvents {
    std::function<void()> opened;
    std::function<void(const FanMark &)> message;
    std::function<void(const QString &)> failed; //!< The whole measurement is void.
};

/*!
 * One client of a fan-out load, as cheap as Qt's sockets allow: it reads heads, and marks in what follows, of whatever
 * server; it neither reconnects nor answers pings, so a measurement is shorter than a heartbeat.
 *
 * A long poll goes on from the cursor that the last answer gave: X-Last-Event-Id, or Last-Modified and ETag (nchan).
 */
class FanSubscriber final : public QObject
{
    Q_OBJECT
public:
    FanSubscriber(const FanTarget &target, const FanEvents &events);

    void dial();

private:
    void ask();
    void read();
    bool readHead();
    void takeMarks();
    void pollAnswered();

    const FanTarget &m_target;
    const FanEvents &m_events;
    QTcpSocket m_socket;
    QByteArray m_in;
    bool m_flowing = false; //!< Marks follow; else an answer's head does.
    qint64 m_bodyLeft = 0; //!< Of a poll's answer.
    quint64 m_last = 0; //!< The number of the newest message.
    QByteArray m_query;
    QByteArray m_fields;
};

} // namespace Pushlab
