// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lesson/measuredcost.h"

namespace Pushlab {

/*!
 * What a chat is planned with. Each is an assumption that can be changed; what a connection and a message cost comes
 * from a measurement where there is one.
 */
struct ChatAssumptions {
    double people = 1'000'000; //!< Connected at the same time.
    double sentPerHour = 6; //!< Messages that a person sends in the busiest hour.
    double receivers = 20; //!< People who get each of them.
    double peak = 3; //!< The busiest minute over the busiest hour.
    double messageBytes = 300; //!< On the wire, to each receiver.
    double bytesPerConnection = 16'000; //!< Of the server's memory.
    double kernelBytes = 8'000; //!< Of the kernel's for an idle socket, which no process shows.
    double tlsBytes = 20'000; //!< Of a TLS session, where the node ends TLS.
    double cpuPerMessage = 20; //!< µs for each message delivered.
    double nodeMemory = 16; //!< GB
    double nodeCores = 8;
    double nodeBandwidth = 1'000; //!< Mbit/s
    double nodeConnections = 200'000; //!< As many as one wants to lose at once.
    double fill = 60; //!< Percent of a node that the busiest minute may take.
    double spareNodes = 1; //!< That may fail without anybody noticing.
    double returning = 60; //!< Seconds over which the clients of a lost node spread their return.
    double daysOfLog = 7;
    double copies = 3; //!< Of the log.
    double nodePrice = 150; //!< A month, in whatever money.

    friend bool operator==(const ChatAssumptions &, const ChatAssumptions &) = default;
};

//! What comes of the assumptions.
struct ChatPlan {
    enum class Limit { Connections, Memory, Processor, Network };

    double published = 0; //!< Messages a second in the busiest minute.
    double delivered = 0; //!< Likewise; this is what costs.
    double memory = 0; //!< Bytes, of all connections together.
    double cores = 0; //!< Busy with delivering.
    double bandwidth = 0; //!< Mbit/s
    std::array<double, 4> nodesFor{}; //!< By Limit: nodes that this alone would need.
    Limit limit = Limit::Connections; //!< Which of them decides.
    double nodes = 0; //!< With the spare ones.
    double perNode = 0; //!< Connections, with all nodes up.
    double returnsPerSecond = 0; //!< Handshakes on all others together when one node is lost.
    double logBytes = 0; //!< With its copies.
    double price = 0; //!< A month.

    friend bool operator==(const ChatPlan &, const ChatPlan &) = default;
};

ChatPlan planChat(const ChatAssumptions &assumptions);

//! One assumption as people see it: its name for a command line, its words, its bounds.
struct AssumptionField {
    const char *key; //!< "sent-per-hour"
    const char *name; //!< Context "Capacity".
    const char *unit; //!< Likewise; empty: none.
    const char *why; //!< Likewise: where the usual value is from, or what it stands for.
    double ChatAssumptions::*member;
    double from;
    double to;
    double step;
};
const QList<AssumptionField> &assumptionFields();

//! The usual assumptions, with what was measured last of \a transport where that is known.
ChatAssumptions usualAssumptions(const std::optional<MeasuredCost> &measured);
//! Where the two measured figures are from: "measured here on 2026-11-28 with 100 WebSocket clients", or that they are
//! assumed.
QString originText(Transport transport, const std::optional<MeasuredCost> &measured);

//! A line of the plan: what, how much, and how it comes about.
struct PlanLine {
    QString name;
    QString value;
    QString reckoning; //!< "1 000 000 × 6 / 3600 × 3"
};
QList<PlanLine> planLines(const ChatAssumptions &assumptions, const ChatPlan &plan);

} // namespace Pushlab
