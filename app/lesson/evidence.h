// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/serverthread.h"

#include <QJsonObject>
#include <QList>
#include <QStringList>

#include <optional>

namespace Pushlab {

/*!
 * What a source of evidence says about a step: the lines that a person on call would look at, and no more than those
 * that have something to tell. A value.
 */
struct Evidence {
    enum class Source {
        Threads, //!< What each request thread of the server is busy with.
        Proxy, //!< What the proxy counted.
        Server, //!< What the server process says of itself.
        Clients, //!< What became of the clients.
    };
    struct Line {
        QString what; //!< "GET /poll, waiting for an event"
        QString figure; //!< "198"

        friend bool operator==(const Line &, const Line &) = default;
    };

    Source source = Source::Server;
    QList<Line> lines;
    QString note; //!< Why there are no lines.

    QString text() const; //!< "198 × GET /poll, waiting for an event; …", in one line.
    QJsonObject toJson() const;

    friend bool operator==(const Evidence &, const Evidence &) = default;
};

//! The names that files use, in the order of Evidence::Source: "threads", "proxy", "server", "clients".
const QStringList &evidenceNames();

//! Threads that do the same are one line, the most frequent ones first and the idle ones last.
Evidence threadEvidence(const ServerThreads &threads);

//! Of one of the other sources: what it has now, and what it counted since \a began. A default-made \a began is the
//! beginning of the run.
Evidence frameEvidence(Evidence::Source source, const Frame &began, const Frame &now);

} // namespace Pushlab
