// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/reconnectpolicy.h"

#include <algorithm>

namespace Pushlab {

namespace {

using Duration = ReconnectPolicy::Duration;

//! base * 2^attempt, at most \a cap; without overflow for any attempt.
Duration doubled(Duration base, int attempt, Duration cap)
{
    while (attempt-- > 0 && base < cap && base.count() > 0)
        base *= 2;
    return std::min(base, cap);
}

//! A uniform number in [0, 1) that depends on nothing but its arguments (splitmix64; Vigna, public domain).
double uniform(int attempt, quint64 seed)
{
    quint64 z = seed * 0x9e3779b97f4a7c15 + quint64(attempt) * 0xd1b54a32d192ed03 + 0x9e3779b97f4a7c15;
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9;
    z = (z ^ (z >> 27)) * 0x94d049bb133111eb;
    return double((z ^ (z >> 31)) >> 11) * 0x1p-53;
}

Duration share(Duration whole, double part) { return Duration(qint64(double(whole.count()) * part)); }

Duration socketIo(Duration base, Duration cap, int attempt, double random)
{
    // Far above any cap, so that the doubling itself is never what is cut: Socket.IO clamps after the jitter.
    const Duration middle = doubled(base, attempt, std::max(cap, Duration(1)) * 1000);
    return std::min(share(middle, 0.5 + random), cap);
}

} // namespace

Duration ReconnectPolicy::delay(int attempt, quint64 seed, std::optional<Duration> serverHint) const
{
    const double random = uniform(attempt, seed);
    Duration result{0};
    switch (kind) {
    case Kind::Immediate:
        break;
    case Kind::Fixed:
        result = serverHint.value_or(base);
        break;
    case Kind::Exponential:
        result = doubled(base, attempt, cap);
        break;
    case Kind::FullJitter:
        result = share(doubled(base, attempt, cap), random);
        break;
    case Kind::Rfc6455:
        result = attempt == 0 ? share(base, random) : doubled(base, attempt, cap);
        break;
    case Kind::SocketIo:
        result = socketIo(base, cap, attempt, random);
        break;
    }
    return std::max(result, floor);
}

ReconnectPolicy ReconnectPolicy::chromiumEventSource() { return {.kind = Kind::Fixed, .base = Duration(3000)}; }

ReconnectPolicy ReconnectPolicy::firefoxEventSource()
{
    return {.kind = Kind::Fixed, .base = Duration(5000), .floor = Duration(500)};
}

ReconnectPolicy ReconnectPolicy::fullJitter()
{
    return {.kind = Kind::FullJitter, .base = Duration(1000), .cap = Duration(30'000)};
}

ReconnectPolicy ReconnectPolicy::immediate()
{
    return {.kind = Kind::Immediate, .base = Duration(0), .cap = Duration(0)};
}

} // namespace Pushlab
