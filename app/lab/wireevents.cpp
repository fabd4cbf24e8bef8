// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wireevents.h"

#include <utility>

namespace Pushlab {

namespace {

constexpr QByteArrayView byteOrderMark("\xef\xbb\xbf");
constexpr qsizetype longestLine = 64 * 1024; // kept of one
constexpr qsizetype parts = 200; // fields of one block that are told one by one
constexpr qsizetype parserBound = 1024 * 1024;

QByteArrayView nameOf(QByteArrayView line)
{
    const qsizetype colon = line.indexOf(':');
    return colon < 0 ? line : line.first(colon);
}

} // namespace

WireEvents::WireEvents(const WirePage &page, Sink sink)
    : m_page(page),
      m_sink(std::move(sink)),
      m_parser({.message = [this](const SseMessage &message) { m_message = message; },
                .retry = [](std::chrono::milliseconds) {},
                .comment = {}})
{}

void WireEvents::feed(QByteArrayView bytes)
{
    for (const char byte : bytes) {
        m_parser.feed(QByteArrayView(&byte, 1));
        const bool secondOfCrLf = byte == '\n' && m_lastWasCr;
        m_lastWasCr = byte == '\r';
        if (secondOfCrLf) {
            if (m_block.size > 0) // else what it ends is told already
                addBytes(m_block, "\n");
            continue;
        }
        if (m_line.size() < longestLine)
            m_line += byte;
        else
            ++m_cut;
        if (byte == '\r' || byte == '\n')
            endLine();
        else if (m_parser.pending() > parserBound)
            m_parser.restart(); // an event without end: what comes of it is no longer decoded
    }
}

void WireEvents::endLine()
{
    const QByteArray whole = std::exchange(m_line, {});
    QByteArrayView line(whole);
    while (line.endsWith('\r') || line.endsWith('\n'))
        line.chop(1);
    if (std::exchange(m_begins, false) && line.startsWith(byteOrderMark))
        line = line.sliced(byteOrderMark.size());
    if (line.startsWith(':')) {
        comment(line, whole);
        return;
    }
    addBytes(m_block, whole);
    m_block.size += std::exchange(m_cut, 0);
    if (line.isEmpty())
        endBlock();
    else if (m_block.parts.size() < parts)
        m_block.parts.append(fieldText(line));
}

//! It may stand between the fields of an event, which goes on behind it.
void WireEvents::comment(QByteArrayView line, QByteArrayView whole)
{
    WireEntry entry;
    entry.kind = WireEntry::Kind::Comment;
    //: A line of an event stream that no page ever sees. %1 its text.
    entry.title = tr("comment: %1").arg(QString::fromUtf8(line.sliced(1)).trimmed());
    addBytes(entry, whole);
    entry.size += std::exchange(m_cut, 0);
    m_sink(std::move(entry));
}

void WireEvents::endBlock()
{
    const std::optional<SseMessage> message = std::exchange(m_message, std::nullopt);
    WireEntry block = std::exchange(m_block, {});
    if (block.parts.isEmpty())
        return; // a blank line alone, as after a comment
    block.kind = WireEntry::Kind::Event;
    if (message) {
        block.title
            //: An event of an event stream. %1 its type, %2 its id, %3 the size of its data in bytes.
            = tr("event \"%1\", id \"%2\", %3 bytes of data")
                  .arg(QString::fromUtf8(message->type), QString::fromUtf8(message->lastEventId))
                  .arg(message->data.size());
        block.page = m_page.event(*message);
    } else {
        //: A block of an event stream that holds no data and so makes no event. %1 its fields.
        block.title = tr("fields without data: %1").arg(block.parts.join(QLatin1StringView(", ")));
    }
    m_sink(std::move(block));
}

void WireEvents::finish()
{
    if (m_block.size > 0 || !m_line.isEmpty()) {
        WireEntry block = std::exchange(m_block, {});
        addBytes(block, m_line);
        block.kind = WireEntry::Kind::Event;
        if (!m_line.isEmpty())
            block.parts.append(fieldText(m_line));
        //: The end of a stream came before the blank line that would have made an event of it.
        block.title = tr("half an event: thrown away");
        m_sink(std::move(block));
    }
    m_line.clear();
    m_cut = 0;
    m_begins = true;
    m_lastWasCr = false;
    m_parser.restart();
}

QString WireEvents::fieldText(QByteArrayView line) const
{
    const QByteArrayView name = nameOf(line);
    const QString text = QString::fromUtf8(line);
    if (name == "data" || name == "id" || name == "event")
        return text;
    if (name == "retry")
        //: A field of an event stream. %1 the field as it came.
        return tr("%1 (milliseconds until it reconnects; no event)").arg(text);
    //: A field of an event stream. %1 the field as it came.
    return tr("%1 (unknown: ignored)").arg(text);
}

} // namespace Pushlab
