// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/stepwindow.h"

#include <algorithm>

namespace Pushlab {

void StepWindow::begin(const Frame &frame)
{
    m_began = m_now = frame;
    m_step = Frame();
    m_peaks.clear();
}

void StepWindow::add(const Frame &frame)
{
    const std::chrono::duration<double> passed = frame.time - m_now.time;
    for (const Metric &metric : metrics()) {
        if (metric.grows && passed.count() > 0) {
            double &peak = m_peaks[metric.name];
            peak = std::max(peak, (metric.grows(frame) - metric.grows(m_now)) / passed.count());
        }
    }
    m_now = frame;
    for (const Transport transport : allTransports) {
        TransportFrame &step = m_step.swarm.transports[size_t(transport)];
        const TransportFrame &now = frame.swarm.transports[size_t(transport)];
        const TransportFrame &began = m_began.swarm.transports[size_t(transport)];
        step.latency.merge(now.intervalLatency);
        step.received = now.received - began.received;
        step.delivered = now.delivered - began.delivered;
        step.requests = now.requests - began.requests;
        step.bytesIn = now.bytesIn - began.bytesIn;
        step.bytesOut = now.bytesOut - began.bytesOut;
    }
    const bool isSameServer = m_began.server.pid == frame.server.pid;
    m_step.server.cpu = isSameServer ? frame.server.cpu - m_began.server.cpu : frame.server.cpu;
    m_step.workload.intervalPayment.merge(frame.workload.intervalPayment);
}

std::optional<double> StepWindow::value(const Metric &metric, Over over) const
{
    if (metric.grows)
        return m_peaks.contains(metric.name) ? std::optional(m_peaks.value(metric.name)) : std::nullopt;
    if (metric.kind == Metric::Kind::Step)
        return metric.read(m_step);
    const std::optional<double> now = metric.read(m_now);
    if (over == Over::Run || !now)
        return now;
    return *now - metric.read(m_began).value_or(0);
}

} // namespace Pushlab
