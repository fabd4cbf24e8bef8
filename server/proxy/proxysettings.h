// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "proxy/toxics/toxic.h"

#include <QByteArray>
#include <QList>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * What the proxy does to the traffic, as a value; production figures, divided by lab time.
 *
 * Set live as a whole: ReverseProxy::applySettings(). The default is a proxy that passes everything. Each setting
 * names its counterpart in nginx and HAProxy where there is one.
 */
struct ProxySettings {
    using Duration = std::chrono::milliseconds;

    //! In whose manner the proxy speaks for itself: error pages, 408 or a bare FIN, header names on the way through.
    enum class Manner { Nginx, Haproxy };
    //! What becomes of `Upgrade` on its way to the server.
    enum class Upgrade {
        Pass,
        Http10, //!< nginx without configuration: HTTP/1.0, `Connection: close`, no `Upgrade`.
        Strip, //!< The `Upgrade` field is removed, `Connection` stays (HAProxy `http-request del-header upgrade`).
        Refuse, //!< Answered by the proxy with upgradeStatus.
    };
    //! What is held back of a response body.
    enum class Buffering {
        Off,
        Blocks, //!< Leaves in blocks of 4,096 bytes, cut anywhere; the rest at the end (nginx, HTTP/1.0 upstream).
        WholeBody, //!< Nothing before the end, as a scanning proxy does; bounded, above the bound it flows.
    };
    //! What happens to a request above connectionLimit.
    enum class AtLimit {
        Refuse, //!< 503 at once (nginx limit_conn).
        Queue, //!< Waits at most queueTimeout for a place, then 503 (HAProxy server maxconn).
        Silence, //!< Connected, never read, as in a full accept queue (HAProxy frontend maxconn).
    };
    //! What the proxy does when the server cannot be reached.
    enum class WhenDown {
        BadGateway, //!< 502 at once (nginx).
        RetryOnce, //!< One more try a second later, then 503 (HAProxy retries 1).
    };
    enum class Balancing {
        RoundRobin,
        LeastConnections,
        Sticky, //!< By the client's address; another server only while its own is down.
    };
    //! The proxy's own answer instead of the server's: a captive portal, an outage page, a login that ran out.
    struct Injected {
        int status = 503;
        std::optional<Duration> retryAfter; //!< Sent in whole seconds, as the field wants it.
        QByteArray contentType = QByteArrayLiteral("text/html");
        QByteArray body; //!< Empty: a short page that names the status.

        friend bool operator==(const Injected &, const Injected &) = default;
    };

    Manner manner = Manner::Nginx;
    int speed = 1; //!< Lab time: 1, 10 or 30.

    // Time limits; empty: never.
    //! A response or a tunnel on which no application byte passed for so long is cut with a FIN; a request that got no
    //! response head by then is answered 504 (nginx proxy_read_timeout, HAProxy timeout server).
    std::optional<Duration> idleTimeout;
    //! A client that sends nothing for so long in a tunnel, or while its request body is due (HAProxy timeout client).
    //! It does not run while a response is awaited or flows.
    std::optional<Duration> clientTimeout;
    //! In a tunnel, in place of the two above: no byte in either direction (HAProxy timeout tunnel).
    std::optional<Duration> tunnelTimeout;
    //! From the request to the response head, then 504; empty: idleTimeout holds for it too.
    std::optional<Duration> responseTimeout;
    //! Until a request head is whole: FIN in nginx's manner (client_header_timeout), 408 in HAProxy's (timeout
    //! http-request).
    std::optional<Duration> headerTimeout = Duration(60'000);
    //! Between requests, then FIN (keepalive_timeout, timeout http-keep-alive).
    std::optional<Duration> keepAliveTimeout = Duration(75'000);
    int keepAliveRequests = 0; //!< Requests of one connection, the last answered with `Connection: close`; 0: no limit.

    Upgrade upgrade = Upgrade::Pass;
    int upgradeStatus = 403; //!< For Upgrade::Refuse.

    Buffering buffering = Buffering::Off;
    bool heedsAccelBuffering = true; //!< `X-Accel-Buffering: no` of a response switches buffering off for it.
    //! Event streams are compressed, for clients that accept gzip. In HAProxy's manner (compression algo gzip) the last
    //! bytes of each event stay in the compressor until the next one comes; nginx flushes each.
    bool gzip = false;

    // Limits; 0: none.
    int connectionLimit = 0; //!< Requests and tunnels in progress at the same time.
    AtLimit atLimit = AtLimit::Refuse;
    Duration queueTimeout{1'000};
    int requestsPerSecond = 0; //!< Above it 503, as nginx limit_req does.

    WhenDown whenDown = WhenDown::BadGateway;
    std::optional<Injected> injected;

    Balancing balancing = Balancing::RoundRobin;
    //! Each server is asked for `GET /health` so often, one that does not answer 200 gets no new requests; empty: no
    //! checks.
    std::optional<Duration> healthInterval;

    QList<Toxic> toxics; //!< In the order in which the bytes pass them.

    friend bool operator==(const ProxySettings &, const ProxySettings &) = default;
};

} // namespace Pushlab
