// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>

//! Numbers as people read them on the screen. Pure functions; a value that is not known is a dash.
namespace Pushlab::Figures {

QString unknown(); //!< "–"
QString count(qint64 value); //!< 12 340, grouped with a narrow no-break space.
QString latency(std::optional<std::chrono::microseconds> value); //!< "0.84 ms", "12 ms", "3.2 s"
QString bytes(qint64 value); //!< "41 MB" (10^6); negative: not known.
QString perSecond(double value); //!< "12", "0.4"
QString clock(std::chrono::milliseconds value); //!< "02:14", minutes and seconds.
QString preciseClock(std::chrono::milliseconds value); //!< "02:14.6", with the language's decimal mark.
//! A production duration in lab time: "60 s, at 10× after 6 s"; at 1× "60 s".
QString labDuration(std::chrono::milliseconds production, int speed);

} // namespace Pushlab::Figures
