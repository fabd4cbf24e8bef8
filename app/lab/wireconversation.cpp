// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wireconversation.h"

#include "lab/wiremessages.h"

#include <utility>

namespace Pushlab {

using Hop = WireRecord::Hop;
using What = WireRecord::What;

namespace {

//! The API with which a page uses a transport.
WirePage::Api apiOf(Transport transport)
{
    switch (transport) {
    case Transport::LongPoll:
        return WirePage::Api::Fetch;
    case Transport::Sse:
        return WirePage::Api::EventSource;
    case Transport::WebSocket:
        return WirePage::Api::WebSocket;
    }
    return WirePage::Api::None;
}

} // namespace

WireConversation::WireConversation(Hop hop, Transport transport)
    : m_hop(hop),
      m_transport(transport),
      m_messages(std::make_unique<WireMessages>(m_page, hop == Hop::Client, [this](bool up, WireEntry entry) {
          entry.time = m_record->time;
          entry.link = m_record->link;
          entry.hop = m_hop;
          entry.up = up;
          (*m_sink)(entry);
      }))
{}

WireConversation::~WireConversation() = default;

void WireConversation::take(const WireRecord &record, const Sink &sink)
{
    m_record = &record;
    m_sink = &sink;
    switch (record.what) {
    case What::Opened:
    case What::Refused:
        m_over = record.what == What::Refused;
        tell(WireEntry::Kind::Connection, openedTitle(record));
        break;
    case What::Joined:
        join(record);
        break;
    case What::Bytes:
        m_messages->feed(record.up, record.bytes);
        break;
    case What::Gap:
        //: The inspector's memory is bounded. %1 a number of bytes.
        tell(WireEntry::Kind::Raw, tr("%1 bytes passed faster than they could be kept").arg(record.size), {},
             record.size);
        m_messages->skip(record.up);
        break;
    case What::Fin:
    case What::Reset:
    case What::Ended:
        end(record);
        break;
    }
}

void WireConversation::join(const WireRecord &record)
{
    m_page = WirePage(apiOf(m_transport));
    const bool between = record.stage == WireRecord::Stage::Request;
    if (!between)
        m_page.joined();
    for (const bool up : {true, false})
        m_messages->resume(up, record.stage, m_transport == Transport::Sse);
    //: The inspector began to look at a connection that was there. %1 the port it comes from.
    tell(WireEntry::Kind::Connection,
         tr("joined a connection from port %1; what passed before is not known").arg(record.port));
}

void WireConversation::end(const WireRecord &record)
{
    const bool left = m_upEnded; // by the client: nothing that follows reaches its page
    m_messages->end(record.up);
    (record.up ? m_upEnded : m_downEnded) = true;
    if (record.what != What::Fin) {
        m_messages->end(!record.up);
        m_upEnded = m_downEnded = true;
    }
    m_over = m_upEnded && m_downEnded;
    // A page hears of an end that comes to it.
    const bool heard = m_hop == Hop::Client && !record.up && !left;
    tell(WireEntry::Kind::Connection, endTitle(record), heard ? m_page.ended() : QString());
}

void WireConversation::tell(WireEntry::Kind kind, const QString &title, const QString &page, qint64 size)
{
    WireEntry entry;
    entry.time = m_record->time;
    entry.link = m_record->link;
    entry.hop = m_hop;
    entry.up = m_record->up;
    entry.kind = kind;
    entry.title = title;
    entry.page = page;
    entry.size = size;
    (*m_sink)(entry);
}

QString WireConversation::openedTitle(const WireRecord &record) const
{
    if (record.what == What::Refused)
        //: A TCP connection that the proxy wanted.
        return tr("the server cannot be reached: no connection");
    return m_hop == Hop::Client
        //: A TCP connection. %1 the port it comes from.
        ? tr("the client connects from port %1").arg(record.port)
        //: A TCP connection. %1 the port it comes from.
        : tr("the proxy connects from port %1").arg(record.port);
}

QString WireConversation::endTitle(const WireRecord &record) const
{
    const bool byProxy = record.up == (m_hop == Hop::Server);
    //: Who ends a TCP connection.
    const QString who = byProxy ? tr("the proxy")
        //: Who ends a TCP connection.
        : m_hop == Hop::Client ? tr("the client")
                               //: Who ends a TCP connection.
                               : tr("the server");
    if (record.what == What::Fin)
        //: The end of a TCP connection. %1 who ends it.
        return tr("FIN: %1 closes").arg(who);
    if (record.what == What::Reset)
        //: The end of a TCP connection. %1 who ends it.
        return tr("RST: %1 resets").arg(who);
    //: The end of a TCP connection. %1 who ended it.
    return tr("FIN or RST: %1 has ended it").arg(who);
}

} // namespace Pushlab
