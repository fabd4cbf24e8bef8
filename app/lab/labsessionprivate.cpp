// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/labsessionprivate.h"

#include <algorithm>
#include <utility>

namespace Pushlab {

using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

void LabSession::Private::launch()
{
    ServerSettings launched = settings.server;
    launched.port = serverPort; // the same ones after a restart: clients and proxy find it again
    launched.managementPort = managementPort;
    if (launched.log.isEmpty())
        launched.log = logFolder->filePath(QStringLiteral("log.sqlite"));
    server.start(launched);
}

//! False when there is no running server to take down.
bool LabSession::Private::takeDown(const QString &markLabel, std::optional<std::chrono::milliseconds> downFor)
{
    if (state != State::Running)
        return false;
    q->addMark(Mark::Kind::Fault, markLabel);
    downTime = downFor ? std::optional(*downFor / settings.speed) : std::nullopt;
    setState(State::ServerDown);
    return true;
}

void LabSession::Private::comeBack()
{
    q->addMark(Mark::Kind::Fix, tr("server started"));
    launch();
}

void LabSession::Private::serverReady()
{
    downTime.reset(); // of an order that came while it was starting
    serverPort = server.port();
    managementPort = server.managementPort();
    if (run) {
        setState(State::Running);
        return;
    }
    run = std::make_unique<LabRun>(settings, serverPort, managementPort, server.token());
    QObject::connect(run.get(), &LabRun::started, q, [this](const QString &text) { runStarted(text); });
    QObject::connect(run.get(), &LabRun::collected, q,
                     [this](const Frame &frame, bool final) { collected(frame, final); });
    QObject::connect(run.get(), &LabRun::wireCollected, q, [this](WireFrame frame) {
        frame.began = began;
        Q_EMIT q->wireReady(frame);
    });
    QObject::connect(run.get(), &LabRun::orderRefused, q, &LabSession::serverMessage);
    if (watched) // before the proxy listens: no connection may be older than the tap
        run->watch(watched->first, watched->second);
    run->start();
}

void LabSession::Private::runStarted(const QString &text)
{
    if (!text.isEmpty()) {
        serverFailed(text);
        return;
    }
    began = Clock::now();
    run->recordLanes(began);
    for (const Transport transport : allTransports) {
        const Suffering &now = suffering[size_t(transport)];
        run->setMishap(transport, now.mishap, now.count);
        run->setClients(transport, wanted[size_t(transport)], 0);
    }
    run->setPublishing(settings.publishRate, settings.messageSize);
    run->setPayments(settings.paymentRate, settings.paymentWork);
    frameTimer.start();
    setState(State::Running);
}

void LabSession::Private::serverFailed(const QString &text)
{
    error = text;
    frameTimer.stop();
    run.reset();
    downTime.reset();
    downTimer.stop();
    server.terminate();
    setState(State::Failed);
}

void LabSession::Private::serverEnded()
{
    if (std::exchange(startAgain, false)) {
        q->start();
    } else if (const auto time = std::exchange(downTime, std::nullopt)) {
        if (*time > 0ms)
            downTimer.start(*time);
        else
            launch();
    } else if (state == State::Running) {
        q->addMark(Mark::Kind::Fault, tr("server died"));
        setState(State::ServerDown);
    } else if (state == State::Starting && run) {
        serverFailed(tr("The server ended while the proxy was starting."));
    }
}

void LabSession::Private::collected(Frame frame, bool final)
{
    const auto now = Clock::now();
    frame.time = std::chrono::duration_cast<std::chrono::milliseconds>(now - began);
    const QString before = std::exchange(last, frame).swarm.refusal;
    if (frame.swarm.refusal != before && !frame.swarm.refusal.isEmpty())
        Q_EMIT q->serverMessage(frame.swarm.refusal);
    if (final) {
        Q_EMIT q->finished(frame);
        return;
    }
    Q_EMIT q->frameReady(frame);
    if (finishBy && (now >= *finishBy || (++framesSinceStop > 1 && everythingArrived()))) {
        finishBy.reset();
        run->collectFinal(frame.workload.published);
    }
}

bool LabSession::Private::everythingArrived() const
{
    if (last.workload.overdue > 0)
        return false;
    return std::all_of(last.swarm.transports.begin(), last.swarm.transports.end(), [](const TransportFrame &transport) {
        return transport.delivered == transport.expected && transport.missing == 0;
    });
}

void LabSession::Private::setState(State next)
{
    if (state == next)
        return;
    state = next;
    Q_EMIT q->stateChanged(next);
}

} // namespace Pushlab
