// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireentry.h"
#include "lab/wirepage.h"
#include "wire/transport.h"

#include <QCoreApplication>

#include <functional>
#include <memory>

namespace Pushlab {

class WireMessages;

/*!
 * One TCP connection of the client's way, client–proxy or proxy–server, decoded in both directions.
 *
 * Values in, values out; it survives any bytes. What a page sees is told for the client's hop.
 */
class WireConversation
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireConversation)
public:
    using Sink = std::function<void(const WireEntry &)>;

    //! \a transport is of use where the tap joined in the middle and the request was not seen.
    WireConversation(WireRecord::Hop hop, Transport transport);
    ~WireConversation();

    void take(const WireRecord &record, const Sink &sink);
    bool isOver() const { return m_over; } //!< Nothing more can come.

private:
    void join(const WireRecord &record);
    void end(const WireRecord &record);
    void tell(WireEntry::Kind kind, const QString &title, const QString &page = {}, qint64 size = 0);
    QString openedTitle(const WireRecord &record) const;
    QString endTitle(const WireRecord &record) const;

    WireRecord::Hop m_hop;
    Transport m_transport;
    WirePage m_page;
    std::unique_ptr<WireMessages> m_messages;
    const WireRecord *m_record = nullptr; //!< The one that is being taken,
    const Sink *m_sink = nullptr; //!< and who hears of it.
    bool m_upEnded = false;
    bool m_downEnded = false;
    bool m_over = false;
};

} // namespace Pushlab
