// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>

#include <chrono>
#include <functional>

namespace Pushlab::Test {

/*!
 * A server that loses, doubles, reorders and delays on purpose: what is posted to `/in` goes out as the plan says, to
 * everybody alike, by `/feed` (SSE), `/poll?after=ID` or `/socket` (WebSocket, which it speaks without a library).
 */
class FaultyOrigin final : public QTcpServer
{
public:
    //! What goes out when message \a number (from 1) has come in.
    using Plan = std::function<QList<QByteArray>(int number, const QByteArray &message)>;

    explicit FaultyOrigin(Plan plan, std::chrono::milliseconds delay = {});

    int messages() const { return m_number; } //!< That came in.
    QByteArray lastQuery; //!< Of the last poll.

private:
    void read(QTcpSocket *socket);
    void answer(QTcpSocket *socket, const QByteArray &target, const QByteArray &body);
    void publish(const QByteArray &message);
    void send(const QList<QByteArray> &messages);
    bool answerPoll(QTcpSocket *socket, qsizetype after);

    Plan m_plan;
    std::chrono::milliseconds m_delay;
    int m_number = 0;
    QList<QByteArray> m_sent; //!< A message's id is its place in here, from 1.
    QList<QPointer<QTcpSocket>> m_streams;
    QList<QPointer<QTcpSocket>> m_sockets;
    QHash<QTcpSocket *, qsizetype> m_polls; //!< Held, with the id that they have.
};

} // namespace Pushlab::Test
