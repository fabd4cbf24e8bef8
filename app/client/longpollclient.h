// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/clientconnection.h"
#include "client/simulatedclient.h"

#include <QList>

namespace Pushlab {

/*!
 * Polls `GET …?since=CURSOR` on one kept connection and polls again at once after each answer (RFC 6202 2.1).
 *
 * Open from when the first poll is on a live connection, and across answers: the next poll follows each of them, on a
 * new connection where the server closes it, and that is neither a drop nor a reconnection. The cursor is the answer's
 * X-Last-Event-Id, or else the highest id in its body. 204 is an answer without events.
 *
 * A poll that is cut before any byte of its answer, on a connection that had already carried one, is sent again at
 * once as browsers do; it cannot be told from a connection closed for idleness, but counts as a drop. Any other end
 * (another status, a broken answer, no answer within 150 s ÷ speed, no connection) waits as the policy says, never
 * less than Retry-After nor than 100 ms ÷ speed. The poll that follows has the same cursor.
 *
 * After such an end it is open again only when a poll was answered well or has been held for 100 ms: a proxy whose
 * server is down takes each poll, too, and refuses it at once.
 *
 * With ClientHabits::pollPause it waits before each poll but the first, still open; without keepAlive each poll has a
 * connection of its own. In a browser a poll has one of its six connections only while it lasts, and goes to the end
 * of the queue when others wait; they dial anew, where a browser would hand the connection on.
 *
 * When the settings say not to resume, the cursor is lost with every error, as with a client that keeps it nowhere.
 */
class LongPollClient final : public SimulatedClient
{
    Q_OBJECT
public:
    LongPollClient(int index, std::shared_ptr<const ClientSettings> settings, ClientObserver &observer);
    quint16 localPort() const override { return m_connection.localPort(); }

protected:
    void dial() override;
    void hangUp() override;
    void setReading(bool reading) override { m_connection.setReading(reading); }
    KeptDescriptor vanish() override;
    void pauseTimers() override;
    void fireTimers() override;
    void timerEvent(QTimerEvent *event) override;

private:
    void poll();
    ClientConnection::Request requestToSend() const;
    void pollAgain();
    void onSent();
    void onHead(const HttpResponseHead &head);
    void onBody(QByteArrayView bytes);
    void onFinished();
    void onFailed(const ClientConnection::Failure &failure);
    bool takeAnswer();
    void settle();
    void stopTimers();
    void retreat(const QString &reason, std::chrono::milliseconds retryAfter = {});

    ClientConnection m_connection;
    HttpResponseHead m_head;
    QByteArray m_body;
    std::optional<quint64> m_cursor;
    std::chrono::steady_clock::time_point m_sentAt;
    //! Looks now and then whether the present poll is too old; not armed anew for each of them.
    QBasicTimer m_patience;
    QBasicTimer m_holding; //!< Runs while a poll after a failure is held and not yet trusted.
    QBasicTimer m_pause; //!< Runs between two polls.
    QList<QBasicTimer *> m_paused; //!< Stopped by a suspension.
    bool m_doubtful = false; //!< The last poll failed.
};

} // namespace Pushlab
