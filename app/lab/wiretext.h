// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/wirelog.h"
#include "lab/wiretruth.h"

#include <QCoreApplication>
#include <QList>

namespace Pushlab {

//! Entries as text: for a terminal, the clipboard and a file.
class WireText
{
    Q_DECLARE_TR_FUNCTIONS(Pushlab::WireText)
public:
    using Time = WireRecord::Clock::time_point;

    static QString seconds(const WireEntry &entry, Time began); //!< "12.345"
    static QString kindName(WireEntry::Kind kind);
    static QString way(const WireEntry &entry); //!< "client → proxy"
    static QString page(const WireEntry &entry); //!< Never empty: "nothing".

    static QString line(const WireEntry &entry, Time began); //!< With what the page sees.
    //! The line, the fields and the bytes.
    static QString block(const WireEntry &entry, Time began);
    //! Sixteen to a line, as digits and as text.
    static QString dump(const QByteArray &bytes);
    //! A sequence diagram of client, proxy and server.
    static QString diagram(const QList<WireEntry> &entries, Time began);
    //! The three truths about a client, a line each, and what follows.
    static QStringList truths(const WireTruth &truth);
    //! All there is to save of a client's wire; \a dropped older entries are no longer there.
    static QString document(const QString &client, const WireTruth &truth, const QList<WireEntry> &entries,
                            quint64 dropped, Time began);
};

} // namespace Pushlab
