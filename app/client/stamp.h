// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * What the publisher puts in front of each message: its sequence number and its intended time.
 *
 * `{"n":17,"t":123456789,"pad":"xxxx"}`: t is steady_clock in nanoseconds, which all processes of one machine share.
 */
struct Stamp {
    quint64 number = 0;
    std::chrono::steady_clock::time_point intended;

    //! The message, padded to \a size bytes where it is shorter.
    QByteArray encode(qsizetype size) const;
    //! Reads the two numbers without a JSON parser: every received message passes here. Null: not one of ours.
    static std::optional<Stamp> decode(QByteArrayView data);
};

} // namespace Pushlab
