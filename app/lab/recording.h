// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"
#include "lab/packedframes.h"

#include <QDateTime>

#include <functional>

namespace Pushlab {

//! One run as it was seen: every frame, every mark, and what it was set to.
struct RecordedRun {
    QString title;
    QJsonObject settings; //!< As describe() has them.
    bool loopback = true; //!< Clients, proxy and server on one machine.
    bool tls = false;
    //! From here on bytes, requests and processor time are set against messages; before it the clients opened.
    std::chrono::milliseconds measuredFrom{0};
    bool closed = false; //!< The last frame closes the account: what had not come by then is lost.
    QList<Mark> marks;
    PackedFrames frames;

    //! Calls \a each with each frame in turn. The histograms of the whole run are empty in it: they are the sums.
    void visit(const std::function<void(const Frame &)> &each) const;
    QString conditions() const; //!< A sentence for a person: "No TLS, loopback: …".

    friend bool operator==(const RecordedRun &, const RecordedRun &) = default;
};

//! What one file holds: one run of the lab, or the three of a comparison.
struct Recording {
    QString program; //!< "Pushlab 0.1.0, Qt 6.4.2"
    QString system; //!< The machine: operating system, processor, cores.
    QDateTime recorded; //!< UTC, whole seconds.
    QList<RecordedRun> runs;

    //! An empty one of this program, on this machine, now.
    static Recording begun();

    friend bool operator==(const Recording &, const Recording &) = default;
};

} // namespace Pushlab
