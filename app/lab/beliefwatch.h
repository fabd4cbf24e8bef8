// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/httprequester.h"
#include "lab/serverbelief.h"

namespace Pushlab {

/*!
 * Asks the server's management port which connections it still has, of those that one client came from.
 *
 * Made, used and destroyed in one thread. Asks nothing while there are no ports.
 */
class BeliefWatch final : public QObject
{
    Q_OBJECT
public:
    static constexpr qsizetype mostPorts = 16;

    BeliefWatch(const QHostAddress &host, quint16 managementPort, const QByteArray &token, QObject *parent = nullptr);

    //! Asks about these from now on, the last mostPorts of them.
    void setPorts(const QList<quint16> &ports);
    const ServerBelief &belief() const { return m_belief; }

private:
    void ask();
    void answered(const Expected<HttpReply> &reply, const QList<quint16> &asked);

    HttpRequester m_requester;
    QByteArray m_token;
    QTimer m_tick;
    QList<quint16> m_ports;
    ServerBelief m_belief;
};

} // namespace Pushlab
