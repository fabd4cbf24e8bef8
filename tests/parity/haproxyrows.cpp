// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {
constexpr auto limit = 600ms;
constexpr auto retryDelay = 1000ms; // HAProxy's own
} // namespace

//! Measured behind HAProxy 2.6.12 and 3.0.11.
QList<Row> haproxyRows()
{
    QList<Row> rows;
    using Settings = ProxySettings;
    const auto row = [&rows](const char *name, Scenario scenario, const auto &change, const char *seen,
                             std::chrono::milliseconds within = limit) {
        Settings settings;
        settings.whenDown = Settings::WhenDown::RetryOnce;
        change(settings);
        rows.append({Product::Haproxy, name, scenario, settings, within, seen});
    };
    const auto plain = [](Settings &) {};
    const auto idle = [](Settings &s) { s.idleTimeout = limit; };
    const auto client = [](Settings &s) { s.clientTimeout = limit; };
    const auto tunnel = [](Settings &s) { s.tunnelTimeout = limit; };
    const auto strip = [](Settings &s) { s.upgrade = Settings::Upgrade::Strip; };
    const auto refuse = [](Settings &s) { s.upgrade = Settings::Upgrade::Refuse; };
    const auto queue = [](Settings &s) {
        s.connectionLimit = 2;
        s.atLimit = Settings::AtLimit::Queue;
        s.queueTimeout = limit;
    };

    // Idle timeout of an event stream
    row("idle stream", Seen::silentStream, idle, "200 at once; FIN in time, no last chunk");
    row("stream with keepalives", Seen::streamWithKeepalives, idle, "200; open");
    row("EventSource, idle stream", Seen::eventSourceOfSilentStream, idle,
        "is cut and comes back, again and again; after the server's retry");
    row("idle stream, client's timer", Seen::streamWithKeepalives, client, "200; open");
    row("names of fields", Seen::headOfStream, plain, "cache-control content-type transfer-encoding");

    // Long poll held past the timeout
    row("held poll", Seen::heldPoll, idle,
        "504 in time; Content-Type: text/html; Content-Length; Cache-Control: no-cache; next 200");
    row("held poll, client's timer", Seen::pollThatIsNotAnswered, client, "open, nothing came");

    // Idle WebSocket
    const char *idleTunnel = "101 at once; FIN in time, no close frame; origin: ended without a close frame";
    row("idle tunnel", Seen::silentTunnel, tunnel, idleTunnel);
    row("idle tunnel, server's timer", Seen::silentTunnel, idle, idleTunnel);
    row("idle tunnel, client's timer", Seen::silentTunnel, client, idleTunnel);
    row("WebSocket, idle tunnel", Seen::webSocketOfSilentTunnel, tunnel, "open; 1006");
    row("tunnel with pings", Seen::tunnelWithPings, tunnel, "101; open");
    row("tunnel with echoes", Seen::tunnelWithEchoes, tunnel, "101; open; 8 echoes");

    // Upgrade stripped or blocked
    row("upgrade stripped", Seen::upgrade, strip, "origin: HTTP/1.1, Connection: upgrade, key; 404 at once");
    row("upgrade stripped, WebSocket server", Seen::upgradeAtAWebSocketServer, strip,
        "origin: HTTP/1.1, Connection: upgrade, key; 426 at once");
    row("WebSocket, upgrade stripped", Seen::webSocketUpgrade, strip, "the handshake was answered with 404 Not Found");
    row("upgrade refused", Seen::upgrade, refuse, "origin: nothing; 403 at once");
    row("upgrade to a path without one", Seen::upgradeToAPathWithoutOne, plain,
        "origin: HTTP/1.1, Connection: upgrade, Upgrade: websocket, key; 400 at once");

    // Buffering of an event stream
    row("events", Seen::eventsOneByOne, plain, "head at once; each event at once; 15 events");
    row(
        "events, gzip", Seen::eventsCompressed, [](Settings &s) { s.gzip = true; },
        "gzip; each event with the next one; 15 events");
    rows.last().seenFrom3 = "gzip; each event at once; 15 events";

    // Limits
    row("above the connection limit, queue", Seen::thirdRequest, queue,
        "503 in time; Content-Type: text/html; Content-Length; Cache-Control: no-cache; open");
    row(
        "above the connection limit, accept queue", Seen::thirdRequest,
        [](Settings &s) {
            s.connectionLimit = 2;
            s.atLimit = Settings::AtLimit::Silence;
        },
        "nothing came");

    // Server down or restarting
    row("server down", Seen::requestWhenTheServerIsDown, plain,
        "503 in time; Content-Type: text/html; Content-Length; Cache-Control: no-cache; open", retryDelay);
    row("server dies, poll", Seen::pollWhenTheServerDies, plain,
        "502 at once; Content-Type: text/html; The server returned an invalid or incomplete response.");
    row("server dies, stream", Seen::streamWhenTheServerDies, plain, "200; FIN at once, no last chunk");
    row("server dies, tunnel", Seen::tunnelWhenTheServerDies, plain, "101; FIN at once, no close frame");
    row("server dies, WebSocket", Seen::webSocketWhenTheServerDies, plain, "open; 1006");
    row("server gone, EventSource", Seen::eventSourceWhenTheServerIsGone, plain,
        "reconnects; gives up, the server answered 503 Service Unavailable");
    row("server back before the retry, EventSource", Seen::eventSourceOverAShortRestart, plain, "comes back");

    // The proxy stops
    row("proxy stops, stream", Seen::streamWhenTheProxyStops, plain, "200; FIN at once, no last chunk");
    row("proxy stops, tunnel", Seen::tunnelWhenTheProxyStops, plain, "101; FIN at once, no close frame");

    // Timers for the client
    row(
        "no request", Seen::nothingSent, [](Settings &s) { s.headerTimeout = limit; },
        "408; Connection: close; FIN in time");
    row(
        "no second request", Seen::nothingAfterAResponse, [](Settings &s) { s.keepAliveTimeout = limit; },
        "200 at once; FIN in time");
    return rows;
}
