// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/transport.h"

#include <QByteArray>

#include <chrono>
#include <functional>

namespace Pushlab {

//! Where the clients of a fan-out load dial and where its messages are posted, on this machine.
struct FanTarget {
    Transport transport = Transport::Sse;
    quint16 port = 0;
    QByteArray path;
    QByteArray publishPath;
};

//! The message of a fan-out load: a marker that no envelope has to escape, `@@17,123456789@@`, and padding. It is found
//! in whatever a server wraps around it.
struct FanMark {
    using Clock = std::chrono::steady_clock;

    quint64 number = 0;
    Clock::time_point intended;

    QByteArray encode(qsizetype size) const;
    //! Calls back for each whole mark and leaves in \a bytes at most the beginning of one.
    static void take(QByteArray &bytes, const std::function<void(const FanMark &)> &found);
};

} // namespace Pushlab
