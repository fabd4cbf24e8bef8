// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/capacity.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>

namespace Pushlab {

namespace {

using A = ChatAssumptions;

// clang-format off
const QList<AssumptionField> fields{
    {"people", QT_TRANSLATE_NOOP("Capacity", "People connected at once"), "",
     QT_TRANSLATE_NOOP("Capacity", "The question's figure."), &A::people, 1'000, 100e6, 100'000},
    {"sent-per-hour", QT_TRANSLATE_NOOP("Capacity", "Messages a person sends"), QT_TRANSLATE_NOOP("Capacity", "an hour"),
     QT_TRANSLATE_NOOP("Capacity", "Assumed for the busiest hour: most people who are connected say nothing."), &A::sentPerHour, 0.1, 3'600, 1},
    {"receivers", QT_TRANSLATE_NOOP("Capacity", "Receivers of a message"), "",
     QT_TRANSLATE_NOOP("Capacity", "The fan-out. It multiplies everything but the connections, and large rooms decide it."), &A::receivers, 1, 100'000, 5},
    {"peak", QT_TRANSLATE_NOOP("Capacity", "Busiest minute over busiest hour"), QT_TRANSLATE_NOOP("Capacity", "times"),
     QT_TRANSLATE_NOOP("Capacity", "Assumed. Whatever people talk about happens to all of them at once."), &A::peak, 1, 100, 1},
    {"message-bytes", QT_TRANSLATE_NOOP("Capacity", "Message on the wire"), QT_TRANSLATE_NOOP("Capacity", "bytes"),
     QT_TRANSLATE_NOOP("Capacity", "Text, names, ids and framing, to each receiver. With long polling add the headers of a request."), &A::messageBytes, 20, 100'000, 50},
    {"bytes-per-connection", QT_TRANSLATE_NOOP("Capacity", "Server memory of a connection"), QT_TRANSLATE_NOOP("Capacity", "bytes"),
     QT_TRANSLATE_NOOP("Capacity", "From your measurement, where there is one: the resident memory of our server for each connection."), &A::bytesPerConnection, 100, 10e6, 1'000},
    {"kernel-bytes", QT_TRANSLATE_NOOP("Capacity", "Kernel memory of a connection"), QT_TRANSLATE_NOOP("Capacity", "bytes"),
     QT_TRANSLATE_NOOP("Capacity", "Assumed for an idle socket; no process shows it. Full buffers take a hundred times as much."), &A::kernelBytes, 0, 10e6, 1'000},
    {"tls-bytes", QT_TRANSLATE_NOOP("Capacity", "TLS memory of a connection"), QT_TRANSLATE_NOOP("Capacity", "bytes"),
     QT_TRANSLATE_NOOP("Capacity", "Assumed, where the node ends TLS itself; the lab measures without TLS. 0 when a balancer does it."), &A::tlsBytes, 0, 10e6, 1'000},
    {"cpu-per-message", QT_TRANSLATE_NOOP("Capacity", "Processor time of a delivery"), QT_TRANSLATE_NOOP("Capacity", "µs"),
     QT_TRANSLATE_NOOP("Capacity", "From your measurement, where there is one: the processor time of our server for each message delivered."), &A::cpuPerMessage, 0.1, 100'000, 1},
    {"node-memory", QT_TRANSLATE_NOOP("Capacity", "Memory of a node"), QT_TRANSLATE_NOOP("Capacity", "GB"),
     QT_TRANSLATE_NOOP("Capacity", "An ordinary machine to rent."), &A::nodeMemory, 0.5, 10'000, 4},
    {"node-cores", QT_TRANSLATE_NOOP("Capacity", "Cores of a node"), "",
     QT_TRANSLATE_NOOP("Capacity", "Like the ones that were measured on. One event loop uses one of them: run one for each."), &A::nodeCores, 1, 1'000, 1},
    {"node-bandwidth", QT_TRANSLATE_NOOP("Capacity", "Network of a node"), QT_TRANSLATE_NOOP("Capacity", "Mbit/s"),
     QT_TRANSLATE_NOOP("Capacity", "What may go out of it for a long time, not in a burst."), &A::nodeBandwidth, 10, 1e6, 100},
    {"node-connections", QT_TRANSLATE_NOOP("Capacity", "Connections of a node, at most"), "",
     QT_TRANSLATE_NOOP("Capacity", "Not what it could hold, but how many people you want to lose when it dies."), &A::nodeConnections, 100, 10e6, 10'000},
    {"fill", QT_TRANSLATE_NOOP("Capacity", "A node may be filled to"), QT_TRANSLATE_NOOP("Capacity", "%"),
     QT_TRANSLATE_NOOP("Capacity", "In the busiest minute. The rest is for those who come back when another node dies."), &A::fill, 10, 100, 5},
    {"spare-nodes", QT_TRANSLATE_NOOP("Capacity", "Spare nodes"), "",
     QT_TRANSLATE_NOOP("Capacity", "For one that fails, or is being updated."), &A::spareNodes, 0, 1'000, 1},
    {"returning", QT_TRANSLATE_NOOP("Capacity", "A lost node's clients come back within"), QT_TRANSLATE_NOOP("Capacity", "s"),
     QT_TRANSLATE_NOOP("Capacity", "By random first delays and full jitter. Without them it is one second."), &A::returning, 1, 3'600, 10},
    {"days-of-log", QT_TRANSLATE_NOOP("Capacity", "History is kept for"), QT_TRANSLATE_NOOP("Capacity", "days"),
     QT_TRANSLATE_NOOP("Capacity", "One log behind all nodes, so that anybody can resume anywhere; reckoned as if every hour were the busiest."), &A::daysOfLog, 0, 3'650, 1},
    {"copies", QT_TRANSLATE_NOOP("Capacity", "Copies of the history"), "",
     QT_TRANSLATE_NOOP("Capacity", "A majority of three survives the loss of one."), &A::copies, 1, 10, 1},
    {"node-price", QT_TRANSLATE_NOOP("Capacity", "Price of a node"), QT_TRANSLATE_NOOP("Capacity", "a month"),
     QT_TRANSLATE_NOOP("Capacity", "Assumed, in whatever money you pay. Traffic and the log come on top."), &A::nodePrice, 0, 1e6, 10},
};
// clang-format on

QString words(const char *text) { return QCoreApplication::translate("Capacity", text); }

//! Digits in groups, the same everywhere: 1 000 000; decimals where they matter.
QString figure(double value)
{
    QLocale plain = QLocale::c();
    plain.setNumberOptions(QLocale::DefaultNumberOptions);
    QString text = plain.toString(value, 'f', value < 100 && value != std::floor(value) ? 1 : 0);
    return text.replace(u',', QChar(0x202f));
}

QString size(double bytes)
{
    struct Unit {
        double from;
        const char *name;
    };
    for (const Unit &unit : {Unit{1e12, "TB"}, Unit{1e9, "GB"}, Unit{1e6, "MB"}, Unit{1e3, "kB"}}) {
        if (bytes >= unit.from)
            return QStringLiteral("%1 %2").arg(figure(bytes / unit.from), QLatin1StringView(unit.name));
    }
    return QStringLiteral("%1 B").arg(figure(bytes));
}

QString limitName(ChatPlan::Limit limit)
{
    switch (limit) {
    case ChatPlan::Limit::Connections:
        return words(QT_TRANSLATE_NOOP("Capacity", "connections"));
    case ChatPlan::Limit::Memory:
        return words(QT_TRANSLATE_NOOP("Capacity", "memory"));
    case ChatPlan::Limit::Processor:
        return words(QT_TRANSLATE_NOOP("Capacity", "processor"));
    case ChatPlan::Limit::Network:
        return words(QT_TRANSLATE_NOOP("Capacity", "network"));
    }
    return {};
}

} // namespace

const QList<AssumptionField> &assumptionFields() { return fields; }

QString originText(Transport transport, const std::optional<MeasuredCost> &measured)
{
    if (!measured)
        return words(QT_TRANSLATE_NOOP(
                         "Capacity",
                         "Nothing has been measured on this machine yet for %1: the two figures are assumed."))
            .arg(transportName(transport));
    return words(QT_TRANSLATE_NOOP("Capacity",
                                   "Measured on this machine on %1 with %2 %3 clients: %4 and %5 µs a delivery. Over "
                                   "loopback, without TLS."))
        .arg(measured->day.toString(Qt::ISODate), figure(measured->clients), transportName(transport),
             size(measured->bytesPerConnection), QString::number(measured->cpuPerMessage, 'f', 1));
}

QList<PlanLine> planLines(const ChatAssumptions &a, const ChatPlan &plan)
{
    QStringList nodes;
    for (size_t i = 0; i < plan.nodesFor.size(); ++i)
        nodes.append(QStringLiteral("%1 %2").arg(limitName(ChatPlan::Limit(i)), figure(plan.nodesFor[i])));
    return {
        {words(QT_TRANSLATE_NOOP("Capacity", "Messages published a second")), figure(plan.published),
         QStringLiteral("%1 × %2 / 3600 × %3").arg(figure(a.people), figure(a.sentPerHour), figure(a.peak))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Messages delivered a second")), figure(plan.delivered),
         QStringLiteral("%1 × %2").arg(figure(plan.published), figure(a.receivers))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Memory of all connections")), size(plan.memory),
         QStringLiteral("%1 × (%2 + %3 + %4)")
             .arg(figure(a.people), size(a.bytesPerConnection), size(a.kernelBytes), size(a.tlsBytes))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Cores busy with delivering")), figure(plan.cores),
         QStringLiteral("%1 × %2 µs").arg(figure(plan.delivered), figure(a.cpuPerMessage))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Network, outgoing")),
         QStringLiteral("%1 Mbit/s").arg(figure(plan.bandwidth)),
         QStringLiteral("%1 × %2 × 8").arg(figure(plan.delivered), size(a.messageBytes))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Nodes that each would need")), figure(plan.nodes - a.spareNodes),
         nodes.join(QStringLiteral(" · "))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Nodes")), figure(plan.nodes),
         //: How the number of nodes comes about. %1 what decides: connections, memory, processor or network. %2 a
         //: number.
         words(QT_TRANSLATE_NOOP("Capacity", "set by %1, and %2 to spare"))
             .arg(limitName(plan.limit), figure(a.spareNodes))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Connections on each")), figure(plan.perNode),
         QStringLiteral("%1 / %2").arg(figure(a.people), figure(plan.nodes))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Handshakes a second when a node dies")), figure(plan.returnsPerSecond),
         QStringLiteral("%1 / %2 s").arg(figure(plan.perNode), figure(a.returning))},
        {words(QT_TRANSLATE_NOOP("Capacity", "History")), size(plan.logBytes),
         QStringLiteral("%1 × %2 × 24 × %3 × %4 × %5")
             .arg(figure(a.people), figure(a.sentPerHour), figure(a.daysOfLog), size(a.messageBytes),
                  figure(a.copies))},
        {words(QT_TRANSLATE_NOOP("Capacity", "Price a month")), figure(plan.price),
         QStringLiteral("%1 × %2").arg(figure(plan.nodes), figure(a.nodePrice))},
    };
}

} // namespace Pushlab
