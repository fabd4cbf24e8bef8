// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wireentry.h"
#include "lab/wirepage.h"
#include "wire/sseparser.h"

#include <QCoreApplication>

#include <functional>
#include <optional>

namespace Pushlab {

/*!
 * Reads an event stream (HTML 9.2.5) as a person wants to see it: each block with its fields, each comment at once.
 *
 * Pure; takes pieces cut anywhere. What a page sees of a block is the parser's word.
 */
class WireEvents
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireEvents)
public:
    using Sink = std::function<void(WireEntry)>;

    WireEvents(const WirePage &page, Sink sink);

    void feed(QByteArrayView bytes);
    void finish(); //!< The stream has ended: half a block is thrown away.

private:
    void endLine();
    void endBlock();
    void comment(QByteArrayView line, QByteArrayView whole);
    QString fieldText(QByteArrayView line) const;

    const WirePage &m_page;
    Sink m_sink;
    SseParser m_parser;
    std::optional<SseMessage> m_message; //!< Dispatched by the byte that was fed last.
    QByteArray m_line;
    WireEntry m_block;
    qint64 m_cut = 0; //!< Bytes of the line that were too many to keep.
    bool m_lastWasCr = false;
    bool m_begins = true; //!< A byte order mark may come.
};

} // namespace Pushlab
