// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lab/framefields.h"

#include "lab/lanecodec.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QHash>

#include <limits>
#include <type_traits>

namespace Pushlab {

namespace {

constexpr qint64 exact = qint64(1) << 53; // as far as a double, and with it JSON and a spreadsheet, counts exactly
const QString timeKey = QStringLiteral("time.ms");
const QString lanesKey = QStringLiteral("clients.lanes");

template <typename Number>
qint64 toInteger(Number value)
{
    if constexpr (std::is_arithmetic_v<Number>)
        return qint64(value);
    else
        return value.count();
}

//! \a part finds the struct in a frame that \a member is in.
template <typename Part, typename Struct, typename Number>
FrameField field(const QString &key, Part part, Number Struct::*member)
{
    const bool isInt = std::is_same_v<Number, int>;
    return {key, [=](const Frame &frame) { return toInteger(part(frame).*member); },
            [=](Frame &frame, qint64 value) { part(frame).*member = Number(value); },
            isInt ? std::numeric_limits<int>::min() : (std::is_unsigned_v<Number> ? 0 : -exact),
            std::is_same_v<Number, bool> ? 1 : (isInt ? std::numeric_limits<int>::max() : exact)};
}

template <typename Part, typename Struct>
FrameHistogram histogram(const QString &key, Part part, Histogram Struct::*member)
{
    return {key, [=](const Frame &frame) -> const Histogram & { return part(frame).*member; },
            [=](Frame &frame, Histogram samples) { part(frame).*member = std::move(samples); }};
}

void addTransport(QList<FrameField> &fields, Transport transport)
{
    const auto part = [transport](auto &frame) -> auto & { return frame.swarm.transports[size_t(transport)]; };
    const auto add = [&](const char *name, auto member) {
        fields.append(field(transportKey(transport) + QLatin1Char('.') + QLatin1StringView(name), part, member));
    };
    add("clients", &TransportFrame::clients);
    add("connecting", &TransportFrame::connecting);
    add("open", &TransportFrame::open);
    add("waiting", &TransportFrame::waiting);
    add("openDip", &TransportFrame::openDip);
    add("waitingRise", &TransportFrame::waitingRise);
    add("givenUp", &TransportFrame::givenUp);
    add("queued", &TransportFrame::queued);
    add("attempts", &TransportFrame::attempts);
    add("failedAttempts", &TransportFrame::failedAttempts);
    add("reconnections", &TransportFrame::reconnections);
    add("peakArrivals", &TransportFrame::peakArrivals);
    add("drops", &TransportFrame::drops);
    add("resumed", &TransportFrame::resumed);
    add("gaps", &TransportFrame::gaps);
    add("received", &TransportFrame::received);
    add("delivered", &TransportFrame::delivered);
    add("expected", &TransportFrame::expected);
    add("missing", &TransportFrame::missing);
    add("lost", &TransportFrame::lost);
    add("duplicated", &TransportFrame::duplicated);
    add("reordered", &TransportFrame::reordered);
    add("requests", &TransportFrame::requests);
    add("bytesIn", &TransportFrame::bytesIn);
    add("bytesOut", &TransportFrame::bytesOut);
    add("payloadBytes", &TransportFrame::payloadBytes);
}

void addServer(QList<FrameField> &fields)
{
    const auto part = [](auto &frame) -> auto & { return frame.server; };
    const auto add = [&](const char *name, auto member) {
        fields.append(field(QLatin1StringView("server.") + QLatin1StringView(name), part, member));
    };
    add("reachable", &ServerFrame::reachable);
    add("pid", &ServerFrame::pid);
    add("poolThreads", &ServerFrame::poolThreads);
    add("poolBusy", &ServerFrame::poolBusy);
    add("poolQueued", &ServerFrame::poolQueued);
    add("poolQueueLimit", &ServerFrame::poolQueueLimit);
    add("poolRejected", &ServerFrame::poolRejected);
    add("connections", &ServerFrame::connections);
    for (const Transport transport : allTransports) {
        fields.append(
            {QLatin1StringView("server.subscribers.") + transportKey(transport),
             [transport](const Frame &frame) { return qint64(frame.server.subscribers[size_t(transport)]); },
             [transport](Frame &frame, qint64 value) { frame.server.subscribers[size_t(transport)] = int(value); },
             std::numeric_limits<int>::min(), std::numeric_limits<int>::max()});
    }
    add("residentBytes", &ServerFrame::residentBytes);
    add("unsentBytes", &ServerFrame::unsentBytes);
    add("descriptors", &ServerFrame::descriptors);
    add("osThreads", &ServerFrame::osThreads);
    add("cpu.us", &ServerFrame::cpu);
    add("published", &ServerFrame::published);
    add("newestId", &ServerFrame::newestId);
}

void addProxy(QList<FrameField> &fields)
{
    fields.append(field(
        QStringLiteral("proxy.counts"), [](auto &frame) -> auto & { return frame; }, &Frame::proxyCounts));
    const auto part = [](auto &frame) -> auto & { return frame.proxy; };
    const auto add = [&](const char *name, auto member) {
        fields.append(field(QLatin1StringView("proxy.") + QLatin1StringView(name), part, member));
    };
    add("links", &ProxyCounters::links);
    add("upstreams", &ProxyCounters::upstreams);
    add("halfOpen", &ProxyCounters::halfOpen);
    add("active", &ProxyCounters::active);
    add("tunnels", &ProxyCounters::tunnels);
    add("waiting", &ProxyCounters::waiting);
    add("accepted", &ProxyCounters::accepted);
    add("requests", &ProxyCounters::requests);
    add("bytesUp", &ProxyCounters::bytesUp);
    add("bytesDown", &ProxyCounters::bytesDown);
    add("bytesDropped", &ProxyCounters::bytesDropped);
    add("closedIdle", &ProxyCounters::closedIdle);
    add("closedSilentClient", &ProxyCounters::closedSilentClient);
    add("requestTimeouts", &ProxyCounters::requestTimeouts);
    add("closedKeepAlive", &ProxyCounters::closedKeepAlive);
    add("badGateway", &ProxyCounters::badGateway);
    add("unavailable", &ProxyCounters::unavailable);
    add("retries", &ProxyCounters::retries);
    add("redispatched", &ProxyCounters::redispatched);
    add("gatewayTimeout", &ProxyCounters::gatewayTimeout);
    add("refused", &ProxyCounters::refused);
    add("limited", &ProxyCounters::limited);
    add("queueTimeouts", &ProxyCounters::queueTimeouts);
    add("rateLimited", &ProxyCounters::rateLimited);
    add("upgradesRefused", &ProxyCounters::upgradesRefused);
    add("upgradesStripped", &ProxyCounters::upgradesStripped);
    add("injected", &ProxyCounters::injected);
}

void addWorkload(QList<FrameField> &fields)
{
    const auto part = [](auto &frame) -> auto & { return frame.workload; };
    const auto add = [&](const char *name, auto member) {
        fields.append(field(QLatin1StringView("workload.") + QLatin1StringView(name), part, member));
    };
    add("published", &WorkloadFrame::published);
    add("started", &WorkloadFrame::started);
    add("overdue", &WorkloadFrame::overdue);
    add("retried", &WorkloadFrame::retried);
    add("paid", &WorkloadFrame::paid);
    add("paymentsRejected", &WorkloadFrame::paymentsRejected);
    add("paymentsFailed", &WorkloadFrame::paymentsFailed);
}

//! Arrivals as [start in ms, count, start, count, …].
QCborArray encoded(const QList<ArrivalBucket> &buckets)
{
    QCborArray array;
    for (const ArrivalBucket &bucket : buckets) {
        array.append(qint64(bucket.start.count()));
        array.append(bucket.count);
    }
    return array;
}

std::optional<QList<ArrivalBucket>> decodedArrivals(const QCborArray &array)
{
    if (array.size() % 2 != 0)
        return std::nullopt;
    QList<ArrivalBucket> buckets;
    for (qsizetype i = 0; i < array.size(); i += 2) {
        const qint64 start = array[i].toInteger(-1);
        const qint64 count = array[i + 1].toInteger(-1);
        if (start < 0 || start > exact || count < 0 || count > std::numeric_limits<int>::max())
            return std::nullopt;
        buckets.append({std::chrono::milliseconds(start), int(count)});
    }
    return buckets;
}

QString arrivalsKey(Transport transport) { return transportKey(transport) + QLatin1StringView(".arrivals"); }

template <typename Named>
QHash<QString, Named> byKey(const QList<Named> &list)
{
    QHash<QString, Named> hash;
    for (const Named &named : list)
        hash.insert(named.key, named);
    return hash;
}

} // namespace

const QList<FrameField> &frameFields()
{
    static const QList<FrameField> all = [] {
        QList<FrameField> fields;
        for (const Transport transport : allTransports)
            addTransport(fields, transport);
        const auto swarm = [](auto &frame) -> auto & { return frame.swarm; };
        fields.append(field(QStringLiteral("clients.refused"), swarm, &SwarmFrame::refused));
        fields.append(field(QStringLiteral("clients.forgotten"), swarm, &SwarmFrame::forgotten));
        fields.append(field(QStringLiteral("clients.cap"), swarm, &SwarmFrame::cap));
        fields.append(field(QStringLiteral("clients.cpu.us"), swarm, &SwarmFrame::cpu));
        addServer(fields);
        addProxy(fields);
        addWorkload(fields);
        return fields;
    }();
    return all;
}

const QList<FrameHistogram> &frameHistograms()
{
    static const QList<FrameHistogram> all = [] {
        QList<FrameHistogram> histograms;
        for (const Transport transport : allTransports) {
            const auto part = [transport](auto &frame) -> auto & { return frame.swarm.transports[size_t(transport)]; };
            histograms.append(histogram(transportKey(transport) + QLatin1StringView(".latency"), part,
                                        &TransportFrame::intervalLatency));
            histograms.append(histogram(transportKey(transport) + QLatin1StringView(".sendLatency"), part,
                                        &TransportFrame::intervalSendLatency));
        }
        const auto workload = [](auto &frame) -> auto & { return frame.workload; };
        histograms.append(histogram(QStringLiteral("workload.payment"), workload, &WorkloadFrame::intervalPayment));
        return histograms;
    }();
    return all;
}

QByteArray packFrame(const Frame &frame)
{
    static const Frame untouched;
    QCborMap map{{timeKey, qint64(frame.time.count())}};
    for (const FrameField &field : frameFields()) {
        if (const qint64 value = field.get(frame); value != field.get(untouched))
            map.insert(field.key, value);
    }
    for (const FrameHistogram &histogram : frameHistograms()) {
        if (const Histogram &samples = histogram.get(frame); samples.count() > 0)
            map.insert(histogram.key, samples.toCbor());
    }
    for (const Transport transport : allTransports) {
        if (const auto &arrivals = frame.swarm.transports[size_t(transport)].arrivals; !arrivals.isEmpty())
            map.insert(arrivalsKey(transport), encoded(arrivals));
    }
    if (!frame.swarm.lanes.isEmpty())
        map.insert(lanesKey, encodedLanes(frame.swarm.lanes));
    return map.toCborValue().toCbor();
}

std::optional<Frame> unpackFrame(const QByteArray &bytes)
{
    static const auto fields = byKey(frameFields());
    static const auto histograms = byKey(frameHistograms());

    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(bytes, &error);
    if (error.error != QCborError::NoError || error.offset != bytes.size() || !value.isMap())
        return std::nullopt;
    const QCborMap map = value.toMap();
    const qint64 time = map.value(timeKey).toInteger(-1);
    if (time < 0 || time > exact)
        return std::nullopt;
    Frame frame;
    frame.time = std::chrono::milliseconds(time);
    for (const auto entry : map) {
        const QString key = entry.first.toString();
        if (const auto field = fields.find(key); field != fields.end()) {
            const qint64 number = entry.second.toInteger();
            if (!entry.second.isInteger() || number < field->lowest || number > field->highest)
                return std::nullopt;
            field->set(frame, number);
        } else if (const auto histogram = histograms.find(key); histogram != histograms.end()) {
            auto samples = entry.second.isArray() ? Histogram::fromCbor(entry.second.toArray()) : std::nullopt;
            if (!samples)
                return std::nullopt;
            histogram->set(frame, std::move(*samples));
        }
    }
    for (const Transport transport : allTransports) {
        const auto arrivals = decodedArrivals(map.value(arrivalsKey(transport)).toArray());
        if (!arrivals)
            return std::nullopt;
        frame.swarm.transports[size_t(transport)].arrivals = *arrivals;
    }
    const auto lanes = decodedLanes(map.value(lanesKey).toArray());
    if (!lanes)
        return std::nullopt;
    frame.swarm.lanes = *lanes;
    return frame;
}

} // namespace Pushlab
