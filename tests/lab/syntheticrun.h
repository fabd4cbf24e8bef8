// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lab/framefields.h"
#include "lab/recording.h"

#include <QDateTime>

#include <array>

//! Runs as a lab would record them, made by hand.
namespace Pushlab::Synthetic {

using namespace std::chrono_literals;

constexpr int clients = 100;

//! Frame \a i of a run in which 100 clients get ten messages a second, each after 2 ms, 1.5 ms of them since the send.
//! From 2.0 s to 3.0 s the server is away: nothing comes, all are back with frame 35.
inline Frame frame(Transport transport, int i)
{
    Frame frame;
    frame.time = i * 100ms;
    const bool away = i >= 20 && i < 30;
    const bool closed = i >= 20 && i < 35;
    const int silent = std::clamp(i - 19, 0, 15); // frames without a message so far
    const int messages = std::max(0, i - silent);

    TransportFrame &of = frame.swarm.transports[size_t(transport)];
    of.clients = clients;
    of.open = closed ? i - 20 : clients;
    of.waiting = clients - of.open;
    of.attempts = clients * (1 + silent);
    of.peakArrivals = clients;
    of.arrivals = {{frame.time, i == 0 || closed ? clients : 0}};
    of.drops = i >= 20 ? clients : 0;
    of.reconnections = i >= 35 ? clients : 0;
    of.delivered = of.expected = qint64(clients) * messages;
    of.payloadBytes = of.delivered * 100;
    of.bytesIn = of.delivered * 140;
    of.bytesOut = 20'000 + of.delivered * 10; // 20,000 before the first message
    of.requests = clients + of.delivered;
    if (i > 0 && !closed) {
        for (int n = 0; n < clients; ++n) {
            of.intervalLatency.record(2ms);
            of.intervalSendLatency.record(1500us);
        }
    }
    frame.swarm.cpu = messages * 500us;

    frame.server.reachable = !away;
    frame.server.pid = i < 30 ? 4711 : 4712;
    frame.server.cpu = i < 30 ? std::min(messages, 19) * 200us : (messages - 19) * 200us;
    frame.server.poolThreads = 200;
    frame.server.poolBusy = i % 8;
    frame.server.connections = of.open;
    frame.server.residentBytes = (20 + i) * 1024 * 1024;
    frame.server.osThreads = 9;
    frame.workload.published = quint64(messages);
    frame.workload.paid = i;
    return frame;
}

inline RecordedRun run(Transport transport, int frames = 60, const QString &title = QStringLiteral("synthetic"))
{
    RecordedRun run;
    run.title = title;
    run.settings = {{QStringLiteral("messagesPerSecond"), 10}};
    run.closed = true;
    run.marks = {{2000ms, Mark::Kind::Fault, QStringLiteral("server killed <&\">")},
                 {2900ms, Mark::Kind::Fix, QStringLiteral("server started")}};
    for (int i = 0; i < frames; ++i)
        run.frames.append(packFrame(frame(transport, i)));
    return run;
}

inline Recording recording()
{
    Recording recording;
    recording.program = QStringLiteral("Pushlab 0.1.0");
    recording.system = QStringLiteral("a machine, 2 cores");
    recording.recorded = QDateTime::fromString(QStringLiteral("2026-03-01T12:30:00Z"), Qt::ISODate);
    recording.runs = {run(Transport::LongPoll, 60, QStringLiteral("long polling")),
                      run(Transport::WebSocket, 60, QStringLiteral("WebSocket"))};
    return recording;
}

} // namespace Pushlab::Synthetic
