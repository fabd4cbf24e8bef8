// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/persona.h"

#include <QStringList>

#include <algorithm>

namespace Pushlab {

using namespace std::chrono_literals;
using Kind = ReconnectPolicy::Kind;

namespace {

//! In English; the window translates it where it is shown.
QString text(const char *title) { return QString::fromLatin1(title); }

//! What a browser's EventSource and fetch() do by themselves.
const ClientHabits browser{.gzip = true};
const ClientHabits nothing{};

ClientHabits pausing(std::chrono::milliseconds pause, bool keepAlive = true)
{
    return {.pollPause = pause, .keepAlive = keepAlive, .gzip = true};
}

QList<Persona> eventSources()
{
    return {
        {QStringLiteral("chromium-eventsource"), text(QT_TRANSLATE_NOOP("Persona", "Chromium's EventSource")),
         QStringLiteral("Chromium, event_source.cc: kDefaultReconnectDelay = 3000, fixed; HTML 9.2.3"), Transport::Sse,
         ReconnectPolicy::chromiumEventSource(), browser},
        {QStringLiteral("firefox-eventsource"), text(QT_TRANSLATE_NOOP("Persona", "Firefox' EventSource")),
         QStringLiteral("Firefox, EventSource.cpp: DEFAULT_RECONNECTION_TIME_VALUE 5000, MIN_… 500, fixed"),
         Transport::Sse, ReconnectPolicy::firefoxEventSource(), browser},
        {QStringLiteral("npm-eventsource"), text(QT_TRANSLATE_NOOP("Persona", "The npm package eventsource")),
         QStringLiteral("eventsource 1.x, lib/eventsource.js: reconnectInterval = 1000, takes header fields, dials "
                        "again after 500, 502, 503 and 504"),
         Transport::Sse, ReconnectPolicy{.kind = Kind::Fixed, .base = 1s},
         ClientHabits{.setsHeaders = true, .survivesServerErrors = true}},
    };
}

QList<Persona> webSockets()
{
    return {
        {QStringLiteral("ws-loop"), text(QT_TRANSLATE_NOOP("Persona", "WebSocket in a naive loop")),
         QStringLiteral("onclose = connect, as hand-written pages have it; no API reconnects by itself"),
         Transport::WebSocket, ReconnectPolicy::immediate(), nothing},
        {QStringLiteral("ws-fixed"), text(QT_TRANSLATE_NOOP("Persona", "WebSocket after a fixed second")),
         QStringLiteral("onclose = () => setTimeout(connect, 1000), as hand-written pages have it"),
         Transport::WebSocket, ReconnectPolicy{.kind = Kind::Fixed, .base = 1s}, nothing},
        {QStringLiteral("ws-rfc6455"), text(QT_TRANSLATE_NOOP("Persona", "WebSocket as RFC 6455 recommends")),
         QStringLiteral("RFC 6455 7.2.3: first delay random, 0 to 5 s; then truncated binary exponential backoff"),
         Transport::WebSocket, ReconnectPolicy{.kind = Kind::Rfc6455, .base = 5s, .cap = 60s}, nothing},
        {QStringLiteral("ws-full-jitter"), text(QT_TRANSLATE_NOOP("Persona", "WebSocket with full jitter")),
         QStringLiteral("AWS Architecture Blog, Exponential Backoff And Jitter (2015): uniform in 0 to min(cap, base · "
                        "2^n)"),
         Transport::WebSocket, ReconnectPolicy::fullJitter(), nothing},
        {QStringLiteral("socket-io"), text(QT_TRANSLATE_NOOP("Persona", "Socket.IO's client")),
         QStringLiteral(
             "Socket.IO manager: reconnectionDelay 1000, reconnectionDelayMax 5000, randomizationFactor 0.5; "
             "clamped after the jitter"),
         Transport::WebSocket, ReconnectPolicy{.kind = Kind::SocketIo, .base = 1s, .cap = 5s}, nothing},
    };
}

QList<Persona> polls()
{
    return {
        {QStringLiteral("poll-loop"), text(QT_TRANSLATE_NOOP("Persona", "Long poll, again at once")),
         QStringLiteral("RFC 6202 2.1; a hand-written loop, after errors too"), Transport::LongPoll,
         ReconnectPolicy::immediate(), browser},
        {QStringLiteral("poll-pause"), text(QT_TRANSLATE_NOOP("Persona", "Long poll with a pause of a second")),
         QStringLiteral("RFC 6202 2.1: a client may pause before it polls again"), Transport::LongPoll,
         ReconnectPolicy{.kind = Kind::Fixed, .base = 1s}, pausing(1s)},
        {QStringLiteral("poll-backoff"), text(QT_TRANSLATE_NOOP("Persona", "Long poll, backing off on errors")),
         QStringLiteral("RFC 6202 2.1, with full jitter after errors and Retry-After (RFC 9110 10.2.3)"),
         Transport::LongPoll, ReconnectPolicy::fullJitter(), browser},
        {QStringLiteral("short-poll"), text(QT_TRANSLATE_NOOP("Persona", "Short poll every 5 s")),
         QStringLiteral("setInterval(fetch, 5000): the self-made attack; wants a server that holds nothing"),
         Transport::LongPoll, ReconnectPolicy{.kind = Kind::Fixed, .base = 5s}, pausing(5s)},
        {QStringLiteral("short-poll-close"),
         text(QT_TRANSLATE_NOOP("Persona", "Short poll every 5 s, without keep-alive")),
         QStringLiteral("as short-poll, with Connection: close: a handshake for each question"), Transport::LongPoll,
         ReconnectPolicy{.kind = Kind::Fixed, .base = 5s}, pausing(5s, false)},
    };
}

} // namespace

void Persona::applyTo(ClientSettings &settings) const
{
    settings.transport = transport;
    settings.policy = policy;
    settings.habits = habits;
}

const QList<Persona> &personas()
{
    static const QList<Persona> all = eventSources() + webSockets() + polls();
    return all;
}

Expected<Persona> personaNamed(QStringView name)
{
    const auto found = std::find_if(personas().cbegin(), personas().cend(),
                                    [name](const Persona &persona) { return persona.name == name; });
    if (found != personas().cend())
        return *found;
    QStringList names;
    for (const Persona &persona : personas())
        names.append(persona.name);
    return failure(QStringLiteral("\"%1\" is not a persona; there are %2").arg(name, names.join(QStringLiteral(", "))));
}

} // namespace Pushlab
