// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/lane.h"

#include <array>
#include <optional>
#include <unordered_map>

namespace Pushlab {

/*!
 * Which clients of one transport have a lane: each 1st, 2nd, 4th, 8th … seat, so that the sample is spread evenly over
 * all of them, and a larger crowd keeps some of the lanes that a smaller one had.
 */
class LaneSample
{
public:
    static constexpr int most = 120; //!< Lanes of all transports.
    using EachTransport = std::array<int, transportCount>;

    //! How many lanes each transport may have: as many as it has clients while there is room for all, else evenly.
    static EachTransport shares(const EachTransport &clients);

    LaneSample() = default;
    LaneSample(int clients, int share);
    bool has(int seat) const { return m_stride > 0 && seat % m_stride == 0; }

    friend bool operator==(const LaneSample &, const LaneSample &) = default;

private:
    int m_stride = 0; //!< 0: nobody.
};

/*!
 * Writes down what the clients of one transport that have a lane do, until the next frame takes it. Lives in the
 * clients' thread; a client without a lane costs one look-up a change, and what is kept is bounded whatever they do.
 */
class LaneRecorder
{
public:
    using Clock = std::chrono::steady_clock;
    //! Of one lane in one frame: more could not be told apart in a tenth of a second of the screen.
    static constexpr qsizetype mostChanges = 16;

    explicit LaneRecorder(Transport transport) : m_transport(transport) {}

    //! Times count from \a origin on. Before it nothing is written down.
    void begin(Clock::time_point origin) { m_origin = origin; }
    bool isOn() const { return m_origin.has_value(); }

    //! From now on a lane shows this client. Does nothing when one does.
    void follow(int client, ClientState state, Clock::time_point now);
    void changed(int client, ClientState from, ClientState to, std::chrono::milliseconds delay, const QString &reason,
                 Clock::time_point now);
    //! The client was taken away; what it still does is not told.
    void leave(int client, Clock::time_point now);
    //! The client is no longer in the sample.
    void drop(int client);

    //! The lanes with something new, in the order of their clients.
    QList<LaneNews> take();

private:
    struct Lane {
        LaneState state = LaneState::Gone;
        bool told = false; //!< Has been in a frame.
        LaneNews news;
    };
    void append(Lane &lane, LaneChange change);
    std::chrono::milliseconds since(Clock::time_point now) const;

    Transport m_transport;
    std::optional<Clock::time_point> m_origin;
    std::unordered_map<int, Lane> m_lanes;
    QList<LaneNews> m_ended; //!< Lanes without a client, to be told of once.
};

} // namespace Pushlab
