// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QByteArrayView>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * What the publisher puts in front of each message: its sequence number, its intended time and when it really went.
 *
 * `{"n":17,"t":123456789,"s":123456999,"pad":"aZ9+"}`: t and s are steady_clock in nanoseconds, which all processes of
 * one machine share. The padding is like base64 of bytes by chance: a compressor gets it back to three quarters, as it
 * would the base64 of a picture, and no further.
 */
struct Stamp {
    quint64 number = 0;
    std::chrono::steady_clock::time_point intended;
    //! When this copy left the publisher. Never what latency is measured from: it hides the wait before (coordinated
    //! omission); kept to show by how much. Null: not told.
    std::optional<std::chrono::steady_clock::time_point> sent = std::nullopt;

    //! The message, padded to \a size bytes where it is shorter.
    QByteArray encode(qsizetype size) const;
    //! Reads the numbers without a JSON parser: every received message passes here. Null: not one of ours.
    static std::optional<Stamp> decode(QByteArrayView data);
};

} // namespace Pushlab
