// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/httprequester.h"

namespace Pushlab {

/*!
 * Asks the server's management port what it says of itself, and tells it new settings.
 *
 * Made, used and destroyed in one thread.
 */
class ServerWatch final : public QObject
{
    Q_OBJECT
public:
    ServerWatch(const QHostAddress &host, quint16 managementPort, const QByteArray &token, QObject *parent = nullptr);

    const ServerFrame &frame() const { return m_frame; }

    //! Settings by option name; \a done gets nothing, or why they were refused.
    void patch(const QJsonObject &changes, std::function<void(const QString &error)> done);

private:
    struct Order {
        QJsonObject changes;
        std::function<void(const QString &error)> done;
    };

    void ask();
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
