// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/metric.h"

#include "lab/framefields.h"

#include <QHash>

#include <array>

namespace Pushlab {

namespace {

using Kind = Metric::Kind;

//! What a number of the frame means. A number that is not explained here is no metric.
struct Explained {
    const char *name;
    const char *unit;
    Kind kind;
    const char *meaning;
};

constexpr std::array ofTransport{
    Explained{"clients", "clients", Kind::Now, "Simulated clients that there are, whatever their state."},
    Explained{"connecting", "clients", Kind::Now, "Clients that dial and have no answer yet."},
    Explained{"open", "clients", Kind::Now, "Clients that are connected; a long poll that is held counts, too."},
    Explained{"queued", "clients", Kind::Now, "Clients that wait for one of their browser's connections to the host."},
    Explained{"waiting", "clients", Kind::Now, "Clients that wait before they dial again."},
    Explained{"givenUp", "clients", Kind::Now, "Clients that never dial again, as an EventSource after a 502."},
    Explained{"attempts", "dials", Kind::Total, "Connections that clients tried to open."},
    Explained{"failedAttempts", "dials", Kind::Total, "Dials that came to nothing."},
    Explained{"reconnections", "times", Kind::Total, "Clients that were open again after they had been open before."},
    Explained{"drops", "times", Kind::Total, "Open connections that ended without the client's wish."},
    Explained{"resumed", "times", Kind::Total, "Reconnections in which the client named the last event it had."},
    Explained{"gaps", "events", Kind::Total, "\"gap\" events: the server told that it no longer has what is missing."},
    Explained{"delivered", "messages", Kind::Total,
              "Messages received, counted for each client; repeats are not in it."},
    Explained{"expected", "messages", Kind::Total, "Messages that clients were owed: published while they belonged."},
    Explained{"missing", "messages", Kind::Now, "Messages overtaken by later ones: lost, unless they still come."},
    Explained{"duplicated", "messages", Kind::Total, "Messages that a client got again."},
    Explained{"reordered", "messages", Kind::Total, "Messages that came after a later one."},
    Explained{"requests", "requests", Kind::Total, "HTTP requests sent, WebSocket handshakes included."},
    Explained{"bytesIn", "bytes", Kind::Total, "TCP payload that the clients received."},
    Explained{"bytesOut", "bytes", Kind::Total, "TCP payload that the clients sent."},
};

constexpr std::array ofLab{
    Explained{"server.reachable", "(1: yes)", Kind::Now,
              "1 while the server answers on its management port, otherwise 0."},
    Explained{"server.poolThreads", "threads", Kind::Now, "Request threads that the server may use at most."},
    Explained{"server.poolBusy", "threads", Kind::Now, "Request threads that are held, by work or by waiting."},
    Explained{"server.poolQueued", "requests", Kind::Now, "Requests that wait for a free thread."},
    Explained{"server.poolRejected", "requests", Kind::Total,
              "Requests refused with 503 because no thread and no place in the queue was free; "
              "begins again with each server process."},
    Explained{"server.connections", "connections", Kind::Now, "Connections that the server has open."},
    Explained{"server.subscribers.longPoll", "subscribers", Kind::Now, "Polls that the server holds."},
    Explained{"server.subscribers.sse", "subscribers", Kind::Now, "Event streams in the server's books."},
    Explained{"server.subscribers.webSocket", "subscribers", Kind::Now, "WebSockets in the server's books."},
    Explained{"server.residentBytes", "bytes", Kind::Now, "Memory of the server process (resident set)."},
    Explained{"server.unsentBytes", "bytes", Kind::Now,
              "What waits in the server for clients who do not read fast enough."},
    Explained{"server.descriptors", "descriptors", Kind::Now, "File descriptors that the server process holds."},
    Explained{"server.osThreads", "threads", Kind::Now, "Threads of the server process, as the system counts them."},
    Explained{"server.newestId", "id", Kind::Now, "Id of the newest event in the server's log."},
    Explained{"proxy.links", "connections", Kind::Now, "Connections from clients that the proxy has open."},
    Explained{"proxy.upstreams", "connections", Kind::Now, "Connections from the proxy to the server."},
    Explained{"proxy.accepted", "connections", Kind::Total, "Connections that the proxy accepted."},
    Explained{"proxy.closedIdle", "connections", Kind::Total,
              "Connections that the proxy cut because they were silent."},
    Explained{"proxy.badGateway", "answers", Kind::Total, "502 answered: the server could not be reached."},
    Explained{"proxy.gatewayTimeout", "answers", Kind::Total, "504 answered: the server did not answer in time."},
    Explained{"proxy.unavailable", "answers", Kind::Total, "503 answered: no server could be reached."},
    Explained{"proxy.limited", "answers", Kind::Total, "503 answered: too many requests at the same time."},
    Explained{"proxy.rateLimited", "answers", Kind::Total, "503 answered: too many requests a second."},
    Explained{"proxy.upgradesStripped", "requests", Kind::Total, "Requests that went on without their Upgrade field."},
    Explained{"proxy.upgradesRefused", "answers", Kind::Total, "Upgrades that the proxy refused itself."},
    Explained{"proxy.bytesUp", "bytes", Kind::Total, "Bytes from the clients to the server."},
    Explained{"proxy.bytesDown", "bytes", Kind::Total, "Bytes from the server to the clients."},
    Explained{"workload.published", "messages", Kind::Total, "Messages published and acknowledged by the server."},
    Explained{"workload.overdue", "messages", Kind::Now, "Messages that are due and not yet acknowledged."},
    Explained{"workload.retried", "messages", Kind::Total, "Messages sent to the server again after no answer."},
    Explained{"workload.paid", "payments", Kind::Total, "Payments that succeeded."},
    Explained{"workload.paymentsRejected", "payments", Kind::Total, "Payments refused with 503."},
    Explained{"workload.paymentsFailed", "payments", Kind::Total, "Payments without an answer in 30 s of wall clock."},
};

std::optional<double> milliseconds(const std::optional<Histogram::Duration> &duration)
{
    return duration ? std::optional(double(duration->count()) / 1000) : std::nullopt;
}

std::optional<double> ratio(double part, double whole)
{
    return whole > 0 ? std::optional(part / whole) : std::nullopt;
}

//! The figures that are made of others, for one transport.
void addDerived(QList<Metric> &list, Transport transport)
{
    const QString prefix = transportKey(transport) + QLatin1Char('.');
    const auto of = [transport](const Frame &frame) -> const TransportFrame & {
        return frame.swarm.transports[size_t(transport)];
    };
    const auto latency = [&](const char *name, double quantile, const char *meaning) {
        list.append({prefix + QLatin1StringView(name),
                     QStringLiteral("ms"),
                     QString::fromUtf8(meaning),
                     Kind::Step,
                     [=](const Frame &frame) { return milliseconds(of(frame).latency.percentile(quantile)); },
                     {}});
    };
    latency("latency.p50", 0.50, "Delivery latency that half of the step's messages stayed below.");
    latency("latency.p95", 0.95, "Delivery latency that 95 % of the step's messages stayed below.");
    latency("latency.p99", 0.99, "Delivery latency that 99 % of the step's messages stayed below.");
    latency("latency.max", 1, "Longest delivery latency of the step.");
    list.append({prefix + QLatin1StringView("bytesPerMessage"),
                 QStringLiteral("bytes"),
                 QStringLiteral("TCP payload in both directions for each message delivered in the step."),
                 Kind::Step,
                 [=](const Frame &frame) {
                     return ratio(double(of(frame).bytesIn + of(frame).bytesOut), double(of(frame).delivered));
                 },
                 {}});
    list.append(
        {prefix + QLatin1StringView("bytesInPerMessage"),
         QStringLiteral("bytes"),
         QStringLiteral("TCP payload received for each message of the step; copies and echoes are messages, too."),
         Kind::Step,
         [=](const Frame &frame) { return ratio(double(of(frame).bytesIn), double(of(frame).received)); },
         {}});
    list.append({prefix + QLatin1StringView("requestsPerMessage"),
                 QStringLiteral("requests"),
                 QStringLiteral("HTTP requests for each message delivered in the step."),
                 Kind::Step,
                 [=](const Frame &frame) { return ratio(double(of(frame).requests), double(of(frame).delivered)); },
                 {}});
    list.append({prefix + QLatin1StringView("attempts.peak"),
                 QStringLiteral("dials/s"),
                 QStringLiteral("The step's steepest tenth of a second of dialling, as dials a second."),
                 Kind::Step,
                 {},
                 [=](const Frame &frame) { return double(of(frame).attempts); }});
}

} // namespace

const QList<Metric> &metrics()
{
    static const QList<Metric> all = [] {
        QHash<QString, FrameField> fields;
        for (const FrameField &field : frameFields())
            fields.insert(field.key, field);

        QList<Metric> list;
        const auto add = [&](const QString &name, const Explained &explained) {
            const auto field = fields.constFind(name);
            if (field == fields.cend())
                return;
            // What the server says is old, or never was, while it says nothing; and not every proxy counts.
            const bool fromServer
                = name.startsWith(QLatin1StringView("server.")) && name != QLatin1StringView("server.reachable");
            const bool fromProxy = name.startsWith(QLatin1StringView("proxy."));
            list.append({name,
                         QString::fromUtf8(explained.unit),
                         QString::fromUtf8(explained.meaning),
                         explained.kind,
                         [get = field->get, fromServer, fromProxy](const Frame &frame) {
                             const bool unknown
                                 = (fromServer && !frame.server.reachable) || (fromProxy && !frame.proxyCounts);
                             return unknown ? std::nullopt : std::optional(double(get(frame)));
                         },
                         {}});
        };
        for (const Transport transport : allTransports) {
            for (const Explained &explained : ofTransport)
                add(transportKey(transport) + QLatin1Char('.') + QLatin1StringView(explained.name), explained);
            addDerived(list, transport);
        }
        for (const Explained &explained : ofLab)
            add(QString::fromLatin1(explained.name), explained);
        list.append({QStringLiteral("server.cpuPerMessage"),
                     QStringLiteral("µs"),
                     QStringLiteral("Processor time of the server for each message that clients received in the step."),
                     Kind::Step,
                     [](const Frame &frame) {
                         double received = 0;
                         for (const TransportFrame &transport : frame.swarm.transports)
                             received += double(transport.received);
                         return frame.server.cpu.count() < 0 ? std::nullopt
                                                             : ratio(double(frame.server.cpu.count()), received);
                     },
                     {}});
        list.append({QStringLiteral("workload.payment.p95"),
                     QStringLiteral("ms"),
                     QStringLiteral("Time to pay that 95 % of the step's successful payments stayed below."),
                     Kind::Step,
                     [](const Frame &frame) { return milliseconds(frame.workload.intervalPayment.percentile(0.95)); },
                     {}});
        return list;
    }();
    return all;
}

const Metric *metricNamed(QStringView name)
{
    static const QHash<QString, const Metric *> byName = [] {
        QHash<QString, const Metric *> hash;
        for (const Metric &metric : metrics())
            hash.insert(metric.name, &metric);
        return hash;
    }();
    return byName.value(name.toString());
}

} // namespace Pushlab
