// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parityorigin.h"
#include "subject.h"

//! What a scenario has at hand.
struct Scene {
    ParityOrigin &origin;
    Subject &proxy;
    std::chrono::milliseconds limit; //!< The time limit that the settings of the row contain.
};

//! Goes through the proxy and says in words what the client saw.
using Scenario = QByteArray (*)(Scene &);

namespace Seen {

// Event streams
QByteArray silentStream(Scene &scene); //!< One event, then nothing.
QByteArray streamWithKeepalives(Scene &scene);
QByteArray headOfStream(Scene &scene); //!< The names of its fields as they are written.
QByteArray eventSourceOfSilentStream(Scene &scene);
QByteArray eventSourceWhenTheServerIsGone(Scene &scene);
QByteArray eventSourceOverAShortRestart(Scene &scene);
QByteArray streamWhenTheServerDies(Scene &scene);
QByteArray streamWhenTheProxyStops(Scene &scene);
QByteArray eventsOneByOne(Scene &scene); //!< When each of them came, by the events that followed it.
QByteArray eventsWithoutBuffering(Scene &scene); //!< As above, with X-Accel-Buffering.
QByteArray eventsCompressed(Scene &scene); //!< As above, for a client that accepts gzip.
QByteArray manyEvents(Scene &scene); //!< In pieces of what size.

// Long polls and other requests
QByteArray heldPoll(Scene &scene); //!< And what its connection is good for afterwards.
QByteArray pollThatIsNotAnswered(Scene &scene);
QByteArray pollWhenTheServerDies(Scene &scene);
QByteArray requestWhenTheServerIsDown(Scene &scene);
QByteArray nothingSent(Scene &scene);
QByteArray nothingAfterAResponse(Scene &scene);
QByteArray requestsInARow(Scene &scene); //!< Faster than one a second.

// WebSockets
QByteArray silentTunnel(Scene &scene);
QByteArray tunnelWithPings(Scene &scene);
QByteArray tunnelWithEchoes(Scene &scene);
QByteArray webSocketOfSilentTunnel(Scene &scene);
QByteArray tunnelWhenTheServerDies(Scene &scene);
QByteArray webSocketWhenTheServerDies(Scene &scene);
QByteArray tunnelWhenTheProxyStops(Scene &scene);
QByteArray upgrade(Scene &scene); //!< What the server got, and the answer.
QByteArray upgradeAtAWebSocketServer(Scene &scene);
QByteArray upgradeToAPathWithoutOne(Scene &scene);
QByteArray webSocketUpgrade(Scene &scene);

// With two streams open already
QByteArray thirdRequest(Scene &scene);
QByteArray thirdEventSource(Scene &scene);
QByteArray thirdWebSocket(Scene &scene);

} // namespace Seen
