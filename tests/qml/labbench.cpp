// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labbench.h"

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto frameInterval = 100ms;
constexpr int framesPerSecond = int(1000ms / frameInterval);

} // namespace

LabBench::LabBench(QObject *parent) : QObject(parent), m_lab(m_session), m_incidents(m_session) {}

Frame LabBench::next(int clients)
{
    m_frame.time += frameInterval;
    m_frame.workload.published += 1;
    m_frame.server.reachable = true;
    m_frame.server.poolThreads = 200;
    m_frame.server.poolQueueLimit = 100;
    m_frame.server.connections = m_frame.proxy.links = m_frame.proxy.upstreams = clients * transportCount;
    m_frame.server.residentBytes = 41'000'000;
    m_frame.server.descriptors = m_frame.server.connections + 20;
    for (size_t i = 0; i < transportCount; ++i) {
        TransportFrame &transport = m_frame.swarm.transports[i];
        transport.clients = transport.open = clients;
        transport.delivered += clients;
        transport.expected += clients;
        transport.bytesIn += clients * 120;
        transport.intervalLatency.clear();
        for (int n = 0; n < clients; ++n)
            transport.intervalLatency.record(std::chrono::microseconds(400 * (3 - qint64(i)) + n * 3));
    }
    return m_frame;
}

void LabBench::run(int seconds, int clients)
{
    for (int i = 0; i < seconds * framesPerSecond; ++i)
        m_lab.applyFrame(next(clients));
}

void LabBench::runInTrouble(int seconds)
{
    m_frame.workload.published = 123'456;
    m_frame.proxy.closedIdle = 12'345;
    m_frame.proxy.badGateway = m_frame.proxy.gatewayTimeout = 1'234;
    for (int i = 0; i < seconds * framesPerSecond; ++i) {
        Frame frame = next(2'000);
        frame.server.poolBusy = frame.server.poolThreads;
        frame.server.poolQueued = frame.server.poolQueueLimit;
        frame.server.poolRejected = i * 3;
        for (TransportFrame &transport : frame.swarm.transports) {
            transport.delivered += 12'345'678;
            transport.missing = 1'234;
            transport.duplicated = 123;
            transport.givenUp = 12;
            transport.waiting = 1'234;
            transport.reconnections = i * 20;
            transport.attempts = i * 40;
        }
        m_lab.applyFrame(frame);
    }
}

void LabBench::mark(double seconds, bool fault, const QString &label)
{
    m_lab.marks()->add(
        {std::chrono::milliseconds(qint64(seconds * 1000)), fault ? Mark::Kind::Fault : Mark::Kind::Fix, label});
}

} // namespace Pushlab
