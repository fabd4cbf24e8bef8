// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * What the proxy does to the traffic, as a value; production figures, divided by lab time.
 *
 * Set live as a whole: ReverseProxy::applySettings().
 */
struct ProxySettings {
    using Duration = std::chrono::milliseconds;

    //! A response (or an upgraded tunnel) on which no application byte passed for so long is cut with a FIN, as
    //! nginx's proxy_read_timeout does; a request that got no response head by then is answered 504. Empty: never.
    std::optional<Duration> idleTimeout;
    int speed = 1; //!< Lab time: 1, 10 or 30.

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

} // namespace Pushlab
