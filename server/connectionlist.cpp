// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "connectionlist.h"

#include "transport/httpconnection.h"
#include "transport/session.h"

#include <QJsonObject>

namespace Pushlab {

QJsonArray connectionList(const HttpListener &listener, const QSet<quint16> &peerPorts)
{
    QJsonArray list;
    const QList<HttpConnection *> connections = listener.connections();
    for (const HttpConnection *connection : connections) {
        if (!peerPorts.contains(connection->peerPort()))
            continue;
        const Session *session = connection->session();
        list.append(QJsonObject{
            {QStringLiteral("peerPort"), connection->peerPort()},
            // The transport of what holds it; null between requests.
            {QStringLiteral("transport"), session ? QJsonValue(transportKey(session->transport())) : QJsonValue()},
            {QStringLiteral("departed"), connection->hasDeparted()},
            {QStringLiteral("writtenBytes"), qint64(connection->writtenBytes())},
            {QStringLiteral("unsentBytes"), connection->hasDeparted() ? 0 : connection->unsentBytes()},
        });
    }
    return list;
}

} // namespace Pushlab
