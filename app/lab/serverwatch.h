// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/httprequester.h"
#include "lab/serverthread.h"

namespace Pushlab {

/*!
 * Asks the server's management port what it says of itself, and tells it new settings and faults.
 *
 * Made, used and destroyed in one thread.
 */
class ServerWatch final : public QObject
{
    Q_OBJECT
public:
    ServerWatch(const QHostAddress &host, quint16 managementPort, const QByteArray &token, QObject *parent = nullptr);

    const ServerFrame &frame() const { return m_frame; }

    //! With nothing, or with why the server refused.
    using Done = std::function<void(const QString &error)>;

    void patch(const QJsonObject &changes, Done done); //!< Settings by option name.
    void freeze(std::chrono::milliseconds time, Done done); //!< Its event loop stands still for so long, real time.
    void askThreads(std::function<void(const ServerThreads &)> done);

private:
    struct Order {
        HttpRequestHead head;
        QByteArray body;
        HttpRequester::Done done;
    };

    void ask();
    void order(const HttpRequestHead &head, const QByteArray &body, HttpRequester::Done done);
    void sendOrder();
    HttpRequestHead request(const char *method, const QByteArray &target) const;

    HttpRequester m_questions;
    HttpRequester m_orders;
    QByteArray m_token;
    QTimer m_tick;
    ServerFrame m_frame;
    QList<Order> m_pending; //!< Orders go out one by one.
};

} // namespace Pushlab
