// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiretruth.h"

#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;
using What = WireRecord::What;

void WireTruth::take(const WireFrame &frame)
{
    for (const WireRecord &record : frame.records)
        take(record);
    m_frame = frame;
    m_frame.records.clear();
}

void WireTruth::take(const WireRecord &record)
{
    const bool isNew = record.what == What::Opened || record.what == What::Joined;
    if (record.hop == WireRecord::Hop::Client && isNew) {
        m_clientHop = {record.link, record.port, true, {}, {}};
        m_serverHop = {};
        return;
    }
    if (record.link != m_clientHop.link)
        return; // of a connection before
    Hop &hop = record.hop == WireRecord::Hop::Client ? m_clientHop : m_serverHop;
    if (isNew) {
        hop = {record.link, record.port, true, {}, {}};
        return;
    }
    Way &way = record.up ? hop.up : hop.down;
    switch (record.what) {
    case What::Bytes:
    case What::Gap:
        way.last = record.time;
        break;
    case What::Fin:
    case What::Reset:
    case What::Ended:
        way.end = record.what;
        way.endedAt = record.time;
        hop.open = false;
        break;
    case What::Opened:
    case What::Joined:
    case What::Refused:
        break;
    }
}

QString WireTruth::ago(Time then) const
{
    const std::chrono::duration<double> time = m_frame.now - then;
    //: How long ago something was. %1 seconds.
    return tr("%1 s ago").arg(QString::number(std::max(0.0, time.count()), 'f', 1));
}

QString WireTruth::client() const
{
    const WatchedClient &client = m_frame.client;
    if (!client.exists)
        //: What the client believes.
        return tr("There is no such client.");
    switch (client.state) {
    case ClientState::Idle:
    case ClientState::Connecting:
        //: What the client believes.
        return tr("Connecting, since %1.").arg(ago(client.since));
    case ClientState::Queued:
        //: What the client believes.
        return tr("Waiting for one of its browser's connections.");
    case ClientState::Open:
        break;
    case ClientState::Waiting:
        //: What the client believes. %1 why, %2 how long in seconds.
        return tr("Not connected: %1. It tries again after %2 s.")
            .arg(client.reason, QString::number(double(client.delay.count()) / 1000, 'f', 1));
    case ClientState::GivenUp:
        //: What the client believes. %1 why.
        return tr("Given up: %1.").arg(client.reason);
    case ClientState::Closed:
        //: What the client believes.
        return tr("Closed: it has left.");
    }
    if (!client.heard)
        //: What the client believes. %1 how long ago, as "3.2 s ago".
        return tr("Open (seen so since %1); it has read nothing in that time.").arg(ago(client.since));
    //: What the client believes. %1 and %2 how long ago, as "3.2 s ago".
    return tr("Open (seen so since %1); it read something %2.").arg(ago(client.since), ago(*client.heard));
}

QString WireTruth::server() const
{
    if (m_serverHop.port == 0)
        //: What the server believes.
        return tr("It was never reached for this connection.");
    if (!m_frame.server.asked.contains(m_serverHop.port))
        //: What the server believes.
        return tr("It is being asked.");
    if (!m_frame.server.reachable)
        //: What the server believes.
        return tr("It does not answer on its management port.");
    QString text;
    const ServerBelief::Connection *connection = held();
    if (!connection)
        //: What the server believes. %1 a port.
        text = tr("It has no connection from port %1.").arg(m_serverHop.port);
    else if (connection->departed)
        //: What the server believes.
        text = tr("Its client has left, and the entry was never cleaned up.");
    else if (!connection->transport)
        //: What the server believes.
        text = tr("The connection is there, between two requests.");
    else if (connection->unsent > 0)
        //: What the server believes. %1 a number of bytes.
        text = tr("The client is registered; %1 bytes for it cannot leave.").arg(connection->unsent);
    else
        //: What the server believes. %1 a number of bytes.
        text = tr("The client is registered, and all %1 bytes for it have left.").arg(connection->written);
    if (const int before = heldBefore(); before > 0)
        //: What the server believes. %n how many connections.
        text += u' ' + tr("It also holds %n earlier connection(s) of this client.", nullptr, before);
    return text;
}

QString WireTruth::endText(const Way &way) const
{
    if (!way.end)
        return {};
    const QString name = *way.end == What::Fin ? QStringLiteral("FIN")
        : *way.end == What::Reset              ? QStringLiteral("RST")
                                               : QStringLiteral("FIN/RST");
    //: What ended a connection. %1 FIN or RST, %2 how long ago, as "3.2 s ago".
    return tr("%1 %2").arg(name, ago(way.endedAt));
}

QString WireTruth::hopText(const Hop &hop, const QString &down, const QString &up) const
{
    QStringList parts;
    for (const auto &[way, name] : {std::pair(hop.down, down), std::pair(hop.up, up)}) {
        //: What a direction of the wire did last. %1 the direction, %2 how long ago, as "3.2 s ago".
        QString text = way.last ? tr("%1: last byte %2").arg(name, ago(*way.last))
                                //: What a direction of the wire did last. %1 the direction.
                                : tr("%1: no byte").arg(name);
        if (way.end)
            text += QLatin1StringView(", ") + endText(way);
        parts.append(text);
    }
    if (!hop.up.end && !hop.down.end)
        //: Of a connection that nobody has ended.
        parts.append(tr("neither FIN nor RST"));
    return parts.join(QLatin1StringView("; "));
}

QString WireTruth::wire() const
{
    if (!m_frame.tapped)
        //: What the wire did.
        return tr("Only the built-in proxy shows its wire.");
    if (m_clientHop.link == 0)
        //: What the wire did.
        return tr("No connection of this client was seen.");
    //: What the wire did. %1 as "to the client: last byte 0.3 s ago; from the client: …".
    QString text = tr("%1.").arg(hopText(m_clientHop,
                                         //: A direction of the wire.
                                         tr("to the client"),
                                         //: A direction of the wire.
                                         tr("from the client")));
    text[0] = text[0].toUpper();
    return text;
}

const ServerBelief::Connection *WireTruth::held() const
{
    return m_serverHop.port == 0 ? nullptr : m_frame.server.find(m_serverHop.port);
}

int WireTruth::heldBefore() const
{
    const ServerBelief::Connection *newest = held();
    return int(m_frame.server.connections.size()) - (newest ? 1 : 0);
}

//! Bytes have gone to it, and it has read nothing since.
bool WireTruth::isDeaf() const
{
    constexpr auto soon = 1s; // a client's thread is never so late
    if (!believesOpen() || !m_clientHop.down.last || m_frame.now - *m_clientHop.down.last > 1h)
        return false;
    const Time heard = m_frame.client.heard.value_or(m_frame.client.since);
    return *m_clientHop.down.last - heard > soon;
}

WireTruth::Verdict WireTruth::verdict() const
{
    if (!m_frame.client.exists || m_clientHop.link == 0)
        return Verdict::Unknown;
    const bool asked = m_frame.server.reachable && m_frame.server.asked.contains(m_serverHop.port);
    if (believesOpen()) {
        const bool ended = m_serverHop.port != 0 && (!m_serverHop.open || m_clientHop.down.end);
        if (ended && asked && !held())
            return Verdict::ClientAlone;
        return isDeaf() ? Verdict::ClientDeaf : Verdict::Open;
    }
    if (asked && !m_frame.server.connections.isEmpty() && m_frame.client.state != ClientState::Connecting)
        return Verdict::ServerAlone;
    return m_frame.client.state == ClientState::Connecting ? Verdict::Opening : Verdict::Closed;
}

QString WireTruth::verdictText() const
{
    switch (verdict()) {
    case Verdict::Unknown:
        //: What follows from the three truths.
        return tr("Nothing was seen yet.");
    case Verdict::Open:
        //: What follows from the three truths.
        return tr("They agree: the connection is open.");
    case Verdict::Closed:
        //: What follows from the three truths.
        return tr("They agree: there is no connection now.");
    case Verdict::ClientDeaf:
        //: What follows from the three truths.
        return tr("Half-open: bytes go to the client and it reads none. It believes that nothing was sent, the server "
                  "that all arrived, and no FIN or RST tells either.");
    case Verdict::ClientAlone:
        //: What follows from the three truths.
        return tr("Half-open: the server has no such connection any more, and the client does not know.");
    case Verdict::ServerAlone:
        //: What follows from the three truths.
        return tr("Half-open: the client has left, and the server still holds a connection for it.");
    case Verdict::Opening:
        //: What follows from the three truths.
        return tr("The client is connecting.");
    }
    return {};
}

bool WireTruth::differ() const
{
    const Verdict now = verdict();
    return now == Verdict::ClientDeaf || now == Verdict::ClientAlone || now == Verdict::ServerAlone;
}

} // namespace Pushlab
