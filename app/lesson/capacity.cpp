// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/capacity.h"

#include <algorithm>
#include <cmath>

namespace Pushlab {

namespace {

constexpr double giga = 1e9;
constexpr double mega = 1e6;

double bytesOfConnection(const ChatAssumptions &assumptions)
{
    return assumptions.bytesPerConnection + assumptions.kernelBytes + assumptions.tlsBytes;
}

} // namespace

ChatPlan planChat(const ChatAssumptions &assumptions)
{
    const ChatAssumptions &a = assumptions;
    const double fill = a.fill / 100;
    ChatPlan plan;
    plan.published = a.people * a.sentPerHour / 3600 * a.peak;
    plan.delivered = plan.published * a.receivers;
    plan.memory = a.people * bytesOfConnection(a);
    plan.cores = plan.delivered * a.cpuPerMessage / mega;
    plan.bandwidth = plan.delivered * a.messageBytes * 8 / mega;

    const auto nodes = [](double need, double ofOne) { return std::ceil(need / ofOne); };
    plan.nodesFor = {nodes(a.people, a.nodeConnections), nodes(plan.memory, a.nodeMemory * giga * fill),
                     nodes(plan.cores, a.nodeCores * fill), nodes(plan.bandwidth, a.nodeBandwidth * fill)};
    const auto most = std::max_element(plan.nodesFor.begin(), plan.nodesFor.end());
    plan.limit = ChatPlan::Limit(most - plan.nodesFor.begin());
    plan.nodes = *most + a.spareNodes;
    plan.perNode = a.people / plan.nodes;
    plan.returnsPerSecond = plan.perNode / a.returning;
    plan.logBytes = a.people * a.sentPerHour * 24 * a.daysOfLog * a.messageBytes * a.copies;
    plan.price = plan.nodes * a.nodePrice;
    return plan;
}

ChatAssumptions usualAssumptions(const std::optional<MeasuredCost> &measured)
{
    ChatAssumptions assumptions;
    if (measured) {
        assumptions.bytesPerConnection = std::round(measured->bytesPerConnection);
        assumptions.cpuPerMessage = std::round(measured->cpuPerMessage * 10) / 10;
    }
    return assumptions;
}

} // namespace Pushlab
