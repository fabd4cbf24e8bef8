// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "../client/recorder.h"
#include "scenarios.h"
#include "watcher.h"

using namespace Pushlab;
using namespace std::chrono_literals;

namespace {

//! A simulated client at the proxy, opened.
struct Simulated {
    Simulated(Scene &scene, Transport transport, const QString &path = {})
    {
        ClientSettings settings;
        settings.transport = transport;
        const bool socket = transport == Transport::WebSocket;
        settings.url.setScheme(socket ? QStringLiteral("ws") : QStringLiteral("http"));
        settings.url.setHost(QStringLiteral("127.0.0.1"));
        settings.url.setPort(scene.proxy.port());
        settings.url.setPath(!path.isEmpty() ? path : socket ? QStringLiteral("/ws") : QStringLiteral("/events"));
        client = createClient(0, settings, recorder);
        client->open();
        limit = 4 * scene.limit + 5s;
    }

    bool waitFor(ClientState state, int times = 1)
    {
        return until([&] { return recorder.count(state) >= times; }, limit);
    }
    //! The first words of why it waits or has given up: up to the colon, or all.
    QByteArray why(ClientState state) const { return recorder.last(state).reason.section(u':', 0, 0).toUtf8(); }

    Recorder recorder;
    std::unique_ptr<SimulatedClient> client;
    std::chrono::milliseconds limit{};
};

//! Where an EventSource is after it was cut: back again, or given up for good.
QByteArray whatBecomesOf(Simulated &source)
{
    until(
        [&] { return source.recorder.count(ClientState::Open) > 1 || source.recorder.count(ClientState::GivenUp) > 0; },
        source.limit);
    if (source.recorder.count(ClientState::GivenUp) > 0)
        return "gives up, " + source.why(ClientState::GivenUp);
    return source.recorder.count(ClientState::Open) > 1 ? "comes back" : "still tries";
}

} // namespace

QByteArray Seen::eventSourceOfSilentStream(Scene &scene)
{
    Simulated source(scene, Transport::Sse);
    const bool cycle = source.waitFor(ClientState::Open, 3);
    const bool afterRetry = source.recorder.last(ClientState::Waiting).delay == 100ms;
    return (cycle ? "is cut and comes back, again and again" : "does not come back")
        + QByteArray(afterRetry ? "; after the server's retry" : "; not after the server's retry");
}

QByteArray Seen::eventSourceWhenTheServerIsGone(Scene &scene)
{
    Simulated source(scene, Transport::Sse);
    source.waitFor(ClientState::Open);
    scene.origin.http.stop();
    source.waitFor(ClientState::Waiting);
    return "reconnects; " + whatBecomesOf(source);
}

QByteArray Seen::eventSourceOverAShortRestart(Scene &scene)
{
    Simulated source(scene, Transport::Sse);
    source.waitFor(ClientState::Open);
    until([&] { return !source.recorder.messages.isEmpty(); }, scene.limit); // and with it its retry
    scene.origin.http.stop();
    scene.origin.http.start();
    return whatBecomesOf(source);
}

QByteArray Seen::webSocketOfSilentTunnel(Scene &scene)
{
    Simulated socket(scene, Transport::WebSocket);
    const bool opened = socket.waitFor(ClientState::Open);
    socket.waitFor(ClientState::Waiting);
    return (opened ? "open; " : "not open; ") + socket.why(ClientState::Waiting);
}

QByteArray Seen::webSocketWhenTheServerDies(Scene &scene)
{
    Simulated socket(scene, Transport::WebSocket);
    const bool opened = socket.waitFor(ClientState::Open);
    scene.origin.http.stop();
    socket.waitFor(ClientState::Waiting);
    return (opened ? "open; " : "not open; ") + socket.why(ClientState::Waiting);
}

QByteArray Seen::webSocketUpgrade(Scene &scene)
{
    Simulated socket(scene, Transport::WebSocket);
    socket.waitFor(ClientState::Waiting);
    return socket.why(ClientState::Waiting);
}

QByteArray Seen::thirdEventSource(Scene &scene)
{
    Simulated first(scene, Transport::Sse);
    Simulated second(scene, Transport::Sse);
    first.waitFor(ClientState::Open);
    second.waitFor(ClientState::Open);
    Simulated third(scene, Transport::Sse);
    return whatBecomesOf(third);
}

QByteArray Seen::thirdWebSocket(Scene &scene)
{
    Simulated first(scene, Transport::WebSocket);
    Simulated second(scene, Transport::WebSocket);
    first.waitFor(ClientState::Open);
    second.waitFor(ClientState::Open);
    Simulated third(scene, Transport::WebSocket);
    third.waitFor(ClientState::Waiting);
    return third.why(ClientState::Waiting);
}
