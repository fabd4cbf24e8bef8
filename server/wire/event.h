// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QtGlobal>

namespace Pushlab {

//! One published event, as the log keeps it and every transport carries it.
struct Event {
    quint64 id = 0; //!< Counts up from 1 in each log; 0 before the log has given it one.
    QByteArray type = QByteArrayLiteral("message"); //!< The SSE event type; never empty, no CR or LF.
    QByteArray data; //!< UTF-8 text, any length up to the body limit.

    friend bool operator==(const Event &, const Event &) = default;
};

//! The type of the event that tells a resuming client that it lost something (interfaces.md).
inline constexpr char gapEventType[] = "gap";

} // namespace Pushlab
