// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rows.h"

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {
constexpr auto limit = 600ms;
}

//! Measured behind nginx 1.22.1.
QList<Row> nginxRows()
{
    QList<Row> rows;
    using Settings = ProxySettings;
    const auto row = [&rows](const char *name, Scenario scenario, const auto &change, const char *seen) {
        Settings settings;
        change(settings);
        rows.append({Product::Nginx, name, scenario, settings, limit, seen});
    };
    const auto plain = [](Settings &) {};
    const auto idle = [](Settings &s) { s.idleTimeout = limit; };
    const auto http10 = [](Settings &s) { s.upgrade = Settings::Upgrade::Http10; };
    const auto strip = [](Settings &s) { s.upgrade = Settings::Upgrade::Strip; };
    const auto refuse = [](Settings &s) { s.upgrade = Settings::Upgrade::Refuse; };
    const auto unconfigured = [](Settings &s) {
        s.upgrade = Settings::Upgrade::Http10;
        s.buffering = Settings::Buffering::Blocks;
    };
    const auto two = [](Settings &s) { s.connectionLimit = 2; };

    // Idle timeout of an event stream
    row("idle stream", Seen::silentStream, idle, "200 at once; FIN in time, no last chunk");
    row("stream with keepalives", Seen::streamWithKeepalives, idle, "200; open");
    row("EventSource, idle stream", Seen::eventSourceOfSilentStream, idle,
        "is cut and comes back, again and again; after the server's retry");
    row("names of fields", Seen::headOfStream, plain, "Cache-Control Connection Content-Type Transfer-Encoding");

    // Long poll held past the timeout
    row("held poll", Seen::heldPoll, idle, "504 in time; Content-Type: text/html; Content-Length; next 200");

    // Idle WebSocket
    row("idle tunnel", Seen::silentTunnel, idle,
        "101 at once; FIN in time, no close frame; origin: ended without a close frame");
    row("WebSocket, idle tunnel", Seen::webSocketOfSilentTunnel, idle, "open; 1006");
    row("tunnel with pings", Seen::tunnelWithPings, idle, "101; open");
    row("tunnel with echoes", Seen::tunnelWithEchoes, idle, "101; open; 8 echoes");

    // Upgrade stripped or blocked
    row("upgrade, unconfigured", Seen::upgrade, http10, "origin: HTTP/1.0, Connection: close, key; 404 at once");
    row("upgrade, unconfigured, WebSocket server", Seen::upgradeAtAWebSocketServer, http10,
        "origin: HTTP/1.0, Connection: close, key; 426 at once");
    row("WebSocket, unconfigured", Seen::webSocketUpgrade, http10, "the handshake was answered with 404 Not Found");
    row("upgrade stripped", Seen::upgrade, strip, "origin: HTTP/1.1, Connection: upgrade, key; 404 at once");
    row("upgrade stripped, WebSocket server", Seen::upgradeAtAWebSocketServer, strip,
        "origin: HTTP/1.1, Connection: upgrade, key; 426 at once");
    row("upgrade refused", Seen::upgrade, refuse, "origin: nothing; 403 at once");
    row("WebSocket, upgrade refused", Seen::webSocketUpgrade, refuse, "the handshake was answered with 403 Forbidden");
    row("upgrade to a path without one", Seen::upgradeToAPathWithoutOne, plain,
        "origin: HTTP/1.1, Connection: upgrade, Upgrade: websocket, key; 400 at once");

    // Buffering of an event stream
    row("events, unconfigured", Seen::eventsOneByOne, unconfigured, "head held back; all at the end; 15 events");
    row("many events, unconfigured", Seen::manyEvents, unconfigured,
        "blocks of 4096 bytes, cut inside events; 400 events");
    row("events, not buffered", Seen::eventsOneByOne, plain, "head at once; each event at once; 15 events");
    row("events, X-Accel-Buffering", Seen::eventsWithoutBuffering, unconfigured,
        "each event at once; 15 events; X-Accel-Buffering taken off");
    row(
        "events, gzip", Seen::eventsCompressed, [](Settings &s) { s.gzip = true; },
        "gzip; each event at once; 15 events");

    // Limits
    row("above the connection limit", Seen::thirdRequest, two,
        "503 at once; Content-Type: text/html; Content-Length; open");
    row("EventSource, above the connection limit", Seen::thirdEventSource, two,
        "gives up, the server answered 503 Service Unavailable");
    row("WebSocket, above the connection limit", Seen::thirdWebSocket, two,
        "the handshake was answered with 503 Service Temporarily Unavailable");
    row(
        "above the request rate", Seen::requestsInARow, [](Settings &s) { s.requestsPerSecond = 1; },
        "200 at once; 503 at once; Content-Type: text/html");

    // Server down or restarting
    row("server down", Seen::requestWhenTheServerIsDown, plain,
        "502 at once; Content-Type: text/html; Content-Length; open");
    row("server dies, poll", Seen::pollWhenTheServerDies, plain, "502 at once; Content-Type: text/html");
    row("server dies, stream", Seen::streamWhenTheServerDies, plain, "200; FIN at once, no last chunk");
    row("server dies, tunnel", Seen::tunnelWhenTheServerDies, plain, "101; FIN at once, no close frame");
    row("server dies, WebSocket", Seen::webSocketWhenTheServerDies, plain, "open; 1006");
    row("server gone, EventSource", Seen::eventSourceWhenTheServerIsGone, plain,
        "reconnects; gives up, the server answered 502 Bad Gateway");
    row("server back before the retry, EventSource", Seen::eventSourceOverAShortRestart, plain, "comes back");

    // The proxy stops
    row("proxy stops, stream", Seen::streamWhenTheProxyStops, plain, "200; FIN at once, no last chunk");
    row("proxy stops, tunnel", Seen::tunnelWhenTheProxyStops, plain, "101; FIN at once, no close frame");

    // Timers for the client
    row(
        "no request", Seen::nothingSent, [](Settings &s) { s.headerTimeout = limit; }, "nothing came; FIN in time");
    row(
        "no second request", Seen::nothingAfterAResponse, [](Settings &s) { s.keepAliveTimeout = limit; },
        "200 at once; FIN in time");
    return rows;
}
