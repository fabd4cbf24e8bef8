// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * How long a client waits before its next dial: pure functions of (attempt, seed), production figures.
 *
 * Attempt 0 is the first dial after a connection that was open. Where each of them is from: see CONTRIBUTING.
 */
struct ReconnectPolicy {
    enum class Kind {
        Immediate, //!< A hand-written loop.
        Fixed, //!< base each time: an EventSource (Chromium 3 s, Firefox 5 s), or setTimeout(connect, 1000).
        Exponential, //!< min(cap, base * 2^n), no jitter.
        FullJitter, //!< uniform in 0..min(cap, base * 2^n).
        Rfc6455, //!< First uniform in 0..base, then truncated binary exponential (RFC 6455 7.2.3).
        SocketIo, //!< base * 2^n ± 50 %, clamped to cap after the jitter.
    };
    using Duration = std::chrono::milliseconds;

    Kind kind = Kind::Fixed;
    Duration base{3000};
    Duration cap{30'000};
    Duration floor{0}; //!< No delay is shorter, whatever the server hints (Firefox: 500 ms).

    //! The same (attempt, seed) always gives the same delay; other seeds and attempts give independent ones.
    //! \a serverHint is an EventSource's last `retry` (or a Retry-After); it replaces base of Fixed.
    Duration delay(int attempt, quint64 seed, std::optional<Duration> serverHint = std::nullopt) const;

    static ReconnectPolicy chromiumEventSource();
    static ReconnectPolicy firefoxEventSource();
    static ReconnectPolicy fullJitter(); //!< 1 s base, 30 s cap: our WebSocket clients unless told otherwise.
    static ReconnectPolicy immediate();

    friend bool operator==(const ReconnectPolicy &, const ReconnectPolicy &) = default;
};

} // namespace Pushlab
