// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/wiretext.h"

namespace Pushlab {

using Hop = WireRecord::Hop;

QString WireText::seconds(const WireEntry &entry, Time began)
{
    const std::chrono::duration<double> time = entry.time - began;
    return QString::number(time.count(), 'f', 3);
}

QString WireText::kindName(WireEntry::Kind kind)
{
    switch (kind) {
    case WireEntry::Kind::Connection:
        //: A kind of thing on the wire: a TCP connection begins or ends.
        return tr("connection");
    case WireEntry::Kind::Head:
        //: A kind of thing on the wire: the head of an HTTP request or response.
        return tr("head");
    case WireEntry::Kind::Body:
        //: A kind of thing on the wire: the body of an HTTP message.
        return tr("body");
    case WireEntry::Kind::Chunk:
        //: A kind of thing on the wire: a chunk of a body.
        return tr("chunk");
    case WireEntry::Kind::Event:
        //: A kind of thing on the wire: an SSE event.
        return tr("event");
    case WireEntry::Kind::Comment:
        //: A kind of thing on the wire: an SSE comment.
        return tr("comment");
    case WireEntry::Kind::Frame:
        //: A kind of thing on the wire: a WebSocket frame with data.
        return tr("frame");
    case WireEntry::Kind::Control:
        //: A kind of thing on the wire: a WebSocket ping, pong or close.
        return tr("control");
    case WireEntry::Kind::Raw:
        //: A kind of thing on the wire: bytes that were not decoded.
        return tr("raw bytes");
    }
    return {};
}

QString WireText::way(const WireEntry &entry)
{
    if (entry.hop == Hop::Client)
        //: Where bytes go.
        return entry.up ? tr("client → proxy")
                        //: Where bytes go.
                        : tr("proxy → client");
    //: Where bytes go.
    return entry.up ? tr("proxy → server")
                    //: Where bytes go.
                    : tr("server → proxy");
}

QString WireText::page(const WireEntry &entry)
{
    //: What a page's JavaScript sees of something on the wire.
    return entry.page.isEmpty() ? tr("nothing") : entry.page;
}

QString WireText::line(const WireEntry &entry, Time began)
{
    QString text = QStringLiteral("%1  %2  %3").arg(seconds(entry, began), 9).arg(way(entry), entry.title);
    if (entry.hop == Hop::Client)
        //: At the end of a line about something on the wire. %1 what a page's JavaScript sees of it.
        text += tr("  [page: %1]").arg(page(entry));
    return text;
}

QString WireText::block(const WireEntry &entry, Time began)
{
    QString text = line(entry, began);
    for (const QString &part : entry.parts)
        text += QStringLiteral("\n             ") + part;
    if (!entry.bytes.isEmpty())
        text += u'\n' + dump(entry.bytes);
    if (entry.size > entry.bytes.size())
        //: At the end of some bytes. %1 how many more there were.
        text += u'\n' + tr("… and %1 bytes more").arg(entry.size - entry.bytes.size());
    return text;
}

QString WireText::dump(const QByteArray &bytes)
{
    constexpr qsizetype wide = 16;
    QStringList lines;
    for (qsizetype at = 0; at < bytes.size(); at += wide) {
        const QByteArray row = bytes.mid(at, wide);
        QString text;
        for (const char byte : row)
            text += byte >= ' ' && byte <= '~' ? QLatin1Char(byte) : QLatin1Char('.');
        lines.append(QStringLiteral("%1  %2  %3")
                         .arg(at, 4, 16, QLatin1Char('0'))
                         .arg(QString::fromLatin1(row.toHex(' ')), -3 * int(wide))
                         .arg(text));
    }
    return lines.join(u'\n');
}

namespace {

constexpr qsizetype arrow = 44; // characters between two lifelines

QString between(const QString &label, bool up)
{
    QString text = label.simplified();
    if (text.size() > arrow - 6)
        text = text.first(arrow - 7) + QChar(0x2026);
    const QString line = u' ' + text + u' ';
    const QString dashes(arrow - line.size() - 1, u'-');
    return up ? u'-' + line + dashes.sliced(2) + QLatin1StringView("> ")
              : QLatin1StringView(" <") + dashes.sliced(2) + line + u'-';
}

} // namespace

QString WireText::diagram(const QList<WireEntry> &entries, Time began)
{
    const QString empty(arrow, u' ');
    QStringList lines;
    //: Above a column of a sequence diagram: seconds since the run began.
    QString header = tr("seconds").leftJustified(11);
    //: Above a lifeline of a sequence diagram.
    header += tr("client").leftJustified(arrow + 1);
    //: Above a lifeline of a sequence diagram.
    header += tr("proxy").leftJustified(arrow + 1);
    //: Above a lifeline of a sequence diagram.
    lines.append(header + tr("server"));
    for (const WireEntry &entry : entries) {
        const QString label = between(entry.title, entry.up);
        const bool atClient = entry.hop == Hop::Client;
        lines.append(QStringLiteral("%1  |%2|%3|")
                         .arg(seconds(entry, began), 9)
                         .arg(atClient ? label : empty, atClient ? empty : label));
    }
    return lines.join(u'\n');
}

QStringList WireText::truths(const WireTruth &truth)
{
    return {//: Before what the client believes. %1 that.
            tr("The client believes: %1").arg(truth.client()),
            //: Before what the server believes. %1 that.
            tr("The server believes: %1").arg(truth.server()),
            //: Before what the wire did. %1 that.
            tr("The wire did: %1").arg(truth.wire()), truth.verdictText()};
}

QString WireText::document(const QString &client, const WireTruth &truth, const QList<WireEntry> &entries,
                           quint64 dropped, Time began)
{
    QStringList parts{client};
    parts += truths(truth);
    parts.append(QString());
    if (dropped > 0)
        //: In a file. %1 how many entries.
        parts.append(tr("%1 older entries were dropped.").arg(dropped));
    for (const WireEntry &entry : entries)
        parts.append(block(entry, began));
    parts.append({QString(), diagram(entries, began), QString()});
    return parts.join(u'\n');
}

} // namespace Pushlab
