// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QRandomGenerator>

#include <chrono>

namespace Pushlab {

//! How clients come one after the other. A value.
struct RampUp {
    enum class Kind {
        AtOnce, //!< As fast as they can be made.
        Linear, //!< Evenly spaced, the first one now.
        Poisson, //!< Independent of each other, as visitors come: exponentially distributed gaps.
    };
    Kind kind = Kind::AtOnce;
    double perSecond = 0; //!< Mean rate; 0 or less means at once.
    quint64 seed = 0; //!< Of Poisson: the same seed gives the same arrivals.

    static RampUp linear(double perSecond) { return {Kind::Linear, perSecond, 0}; }
    static RampUp poisson(double perSecond, quint64 seed) { return {Kind::Poisson, perSecond, seed}; }
    bool isAtOnce() const { return kind == Kind::AtOnce || perSecond <= 0; }

    friend bool operator==(const RampUp &, const RampUp &) = default;
};

//! The times at which the clients of one ramp are due, one after the other, since its start. Without a clock.
class RampSchedule
{
public:
    using Seconds = std::chrono::duration<double>;

    explicit RampSchedule(const RampUp &ramp = {});
    Seconds next() const { return m_next; }
    void advance(); //!< To the client after the next.

private:
    Seconds gap();

    RampUp m_ramp;
    QRandomGenerator m_random;
    qint64 m_count = 0;
    Seconds m_next{0};
};

} // namespace Pushlab
