// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/frame.h"

#include <functional>
#include <optional>

namespace Pushlab {

//! One number of a frame, by name: what files, tables and spreadsheets call it.
struct FrameField {
    QString key; //!< "sse.open", "server.cpu"; times end in the unit.
    std::function<qint64(const Frame &)> get;
    std::function<void(Frame &, qint64)> set;
    qint64 lowest = 0; //!< What set() takes.
    qint64 highest = 0;
};

//! All numbers of a frame, time excepted, in the order in which they are shown.
const QList<FrameField> &frameFields();

//! One histogram of a frame. Those of the whole run are not here: they are the sums of the intervals.
struct FrameHistogram {
    QString key;
    std::function<const Histogram &(const Frame &)> get;
    std::function<void(Frame &, Histogram)> set;
};
const QList<FrameHistogram> &frameHistograms();

//! A frame as a CBOR map (RFC 8949) that leaves out what has its default value: its numbers, histograms and arrivals.
//! The histograms of the whole run, the swarm's refusal and the list of upstreams do not go in.
QByteArray packFrame(const Frame &frame);
//! Null for bytes that packFrame() did not make. Keys that are not known are passed over, for later versions' sake.
std::optional<Frame> unpackFrame(const QByteArray &bytes);

} // namespace Pushlab
