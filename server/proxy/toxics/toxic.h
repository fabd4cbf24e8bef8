// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <chrono>
#include <optional>
#include <variant>

namespace Pushlab {

//! Delays every chunk by latency ± jitter; never reorders.
struct LatencyToxic {
    std::chrono::milliseconds latency{0};
    std::chrono::milliseconds jitter{0};

    friend bool operator==(const LatencyToxic &, const LatencyToxic &) = default;
};

//! Lets so many bytes a second through, the rest waits.
struct BandwidthToxic {
    qint64 bytesPerSecond = 0; //!< Above 0.

    friend bool operator==(const BandwidthToxic &, const BandwidthToxic &) = default;
};

//! Cuts the stream into pieces of averageSize ± variation, with a pause between them.
struct SlicerToxic {
    int averageSize = 64;
    int variation = 0; //!< Below averageSize.
    std::chrono::milliseconds delay{0};

    friend bool operator==(const SlicerToxic &, const SlicerToxic &) = default;
};

//! Delays the end of a connection, not its bytes.
struct SlowCloseToxic {
    std::chrono::milliseconds delay{0};

    friend bool operator==(const SlowCloseToxic &, const SlowCloseToxic &) = default;
};

//! Ends the connection with a FIN after so many bytes.
struct LimitDataToxic {
    qint64 bytes = 0;

    friend bool operator==(const LimitDataToxic &, const LimitDataToxic &) = default;
};

//! A black hole: drops every byte and every end. The connection is closed after \a close; empty: never, it stays
//! half-open.
struct TimeoutToxic {
    std::optional<std::chrono::milliseconds> close;

    friend bool operator==(const TimeoutToxic &, const TimeoutToxic &) = default;
};

//! Ends the connection with a real RST, so long after the toxic met it.
struct ResetToxic {
    std::chrono::milliseconds after{0};

    friend bool operator==(const ResetToxic &, const ResetToxic &) = default;
};

//! Nobody listens: new connections are refused by the kernel, open ones are closed.
struct DownToxic {
    friend bool operator==(const DownToxic &, const DownToxic &) = default;
};

/*!
 * A fault below HTTP, for the bytes of one direction. A value: what a link is going through is in its stages.
 *
 * Lab time does not touch the times of a toxic: they are network figures, not timers of a protocol.
 */
struct Toxic {
    enum class Direction {
        Down, //!< Server to client.
        Up, //!< Client to server.
    };
    using Kind = std::variant<LatencyToxic, BandwidthToxic, SlicerToxic, SlowCloseToxic, LimitDataToxic, TimeoutToxic,
                              ResetToxic, DownToxic>;

    QString name; //!< Unique among the toxics of a proxy.
    Kind kind;
    Direction direction = Direction::Down;
    double toxicity = 1; //!< The share of the connections that it meets, 0 to 1; each draws once, when it opens.

    friend bool operator==(const Toxic &, const Toxic &) = default;
};

} // namespace Pushlab
