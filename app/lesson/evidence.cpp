// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/evidence.h"

#include "lab/runfigures.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace Pushlab {

namespace {

using Lines = QList<Evidence::Line>;

template <typename Struct>
struct Counter {
    const char *what;
    qint64 Struct::*member;
};

// What tells the cause of a trouble; bytes and totals of what goes well do not.
constexpr std::array proxyCounters{
    Counter<ProxyCounters>{"cut: silent for the idle timeout", &ProxyCounters::closedIdle},
    Counter<ProxyCounters>{"cut: the client was silent", &ProxyCounters::closedSilentClient},
    Counter<ProxyCounters>{"502 answered: the server could not be reached", &ProxyCounters::badGateway},
    Counter<ProxyCounters>{"503 answered: no server could be reached", &ProxyCounters::unavailable},
    Counter<ProxyCounters>{"504 answered: the server was too slow", &ProxyCounters::gatewayTimeout},
    Counter<ProxyCounters>{"503 answered: too many at once", &ProxyCounters::limited},
    Counter<ProxyCounters>{"503 answered: waited too long in the queue", &ProxyCounters::queueTimeouts},
    Counter<ProxyCounters>{"503 answered: too many a second", &ProxyCounters::rateLimited},
    Counter<ProxyCounters>{"requests passed on without their Upgrade", &ProxyCounters::upgradesStripped},
    Counter<ProxyCounters>{"upgrades refused", &ProxyCounters::upgradesRefused},
    Counter<ProxyCounters>{"answered by the proxy itself", &ProxyCounters::injected},
    Counter<ProxyCounters>{"malformed requests refused", &ProxyCounters::refused},
    Counter<ProxyCounters>{"bytes swallowed on the way", &ProxyCounters::bytesDropped},
    Counter<ProxyCounters>{"connections accepted", &ProxyCounters::accepted},
};

constexpr std::array clientCounters{
    Counter<TransportFrame>{"connections ended against the client's wish", &TransportFrame::drops},
    Counter<TransportFrame>{"dials that failed", &TransportFrame::failedAttempts},
    Counter<TransportFrame>{"connected again", &TransportFrame::reconnections},
    Counter<TransportFrame>{"told that something is missing for good (gap)", &TransportFrame::gaps},
    Counter<TransportFrame>{"messages received twice", &TransportFrame::duplicated},
    Counter<TransportFrame>{"messages after a later one", &TransportFrame::reordered},
};

void add(Lines &lines, const QString &what, qint64 count)
{
    if (count > 0)
        lines.append({what, QString::number(count)});
}

Lines proxyLines(const Frame &began, const Frame &now)
{
    Lines lines;
    for (const auto &counter : proxyCounters)
        add(lines, QString::fromUtf8(counter.what), now.proxy.*counter.member - began.proxy.*counter.member);
    add(lines, QStringLiteral("open to clients now"), now.proxy.links);
    add(lines, QStringLiteral("open to the server now"), now.proxy.upstreams);
    add(lines, QStringLiteral("left by their client, still open to the server"), now.proxy.halfOpen);
    return lines;
}

Lines serverLines(const Frame &began, const Frame &now)
{
    const ServerFrame &server = now.server;
    Lines lines;
    if (server.poolBusy + server.poolQueued > 0)
        lines.append({QStringLiteral("request threads held"),
                      QStringLiteral("%1 of %2").arg(server.poolBusy).arg(server.poolThreads)});
    add(lines, QStringLiteral("requests waiting for a thread"), server.poolQueued);
    add(lines, QStringLiteral("requests rejected"), server.poolRejected - began.server.poolRejected);
    for (const Transport transport : allTransports)
        add(lines, QStringLiteral("%1 subscribers in its books").arg(transportName(transport)),
            server.subscribers[size_t(transport)]);
    add(lines, QStringLiteral("connections open"), server.connections);
    add(lines, QStringLiteral("file descriptors"), server.descriptors);
    const auto addMemory = [&lines](const char *what, qint64 bytes) {
        if (bytes > 0)
            lines.append(
                {QString::fromUtf8(what), QStringLiteral("%1 MiB").arg(double(bytes) / 1024 / 1024, 0, 'f', 1)});
    };
    addMemory("memory", server.residentBytes);
    addMemory("unsent, waiting for slow readers", server.unsentBytes);
    return lines;
}

Lines clientLines(const Frame &began, const Frame &now)
{
    Lines lines;
    for (const Transport transport : allTransports) {
        const TransportFrame &clients = now.swarm.transports[size_t(transport)];
        const TransportFrame &before = began.swarm.transports[size_t(transport)];
        const auto of = [&](const char *what) {
            return QStringLiteral("%1: %2").arg(transportName(transport), QLatin1StringView(what));
        };
        if (clients.clients > 0)
            lines.append({of("connected"), QStringLiteral("%1 of %2").arg(clients.open).arg(clients.clients)});
        add(lines, of("waiting to dial again"), clients.waiting);
        add(lines, of("waiting for a connection of their browser"), clients.queued);
        add(lines, of("given up for good"), clients.givenUp);
        for (const auto &counter : clientCounters)
            add(lines, of(counter.what), clients.*counter.member - before.*counter.member);
        add(lines, of("messages missing"), clients.missing);
    }
    add(lines, QStringLiteral("connections left open by visitors who went"), now.swarm.forgotten);
    return lines;
}

} // namespace

const QStringList &evidenceNames()
{
    static const QStringList names{QStringLiteral("threads"), QStringLiteral("proxy"), QStringLiteral("server"),
                                   QStringLiteral("clients")};
    return names;
}

QString Evidence::text() const
{
    if (lines.isEmpty())
        return note;
    QStringList parts;
    for (const Line &line : lines)
        parts.append(source == Source::Threads ? QStringLiteral("%1 × %2").arg(line.figure, line.what)
                                               : QStringLiteral("%1: %2").arg(line.what, line.figure));
    return parts.join(QStringLiteral("; "));
}

QJsonObject Evidence::toJson() const
{
    QJsonArray list;
    for (const Line &line : lines)
        list.append(QJsonObject{{QStringLiteral("what"), line.what}, {QStringLiteral("figure"), line.figure}});
    return {{QStringLiteral("source"), evidenceNames().at(int(source))},
            {QStringLiteral("lines"), list},
            {QStringLiteral("note"), note}};
}

Evidence threadEvidence(const ServerThreads &threads)
{
    Evidence evidence{Evidence::Source::Threads, {}, threads.error};
    QMap<QString, int> counts;
    int idle = 0;
    for (const ServerThread &thread : threads.list) {
        if (thread.request.isEmpty())
            ++idle;
        else
            ++counts[QStringLiteral("%1, %2").arg(thread.request, thread.state)];
    }
    for (auto count = counts.begin(); count != counts.end(); ++count)
        evidence.lines.append({count.key(), QString::number(count.value())});
    std::stable_sort(evidence.lines.begin(), evidence.lines.end(),
                     [](const auto &a, const auto &b) { return a.figure.toInt() > b.figure.toInt(); });
    add(evidence.lines, QStringLiteral("idle"), idle);
    if (threads.error.isEmpty() && threads.list.isEmpty())
        evidence.note = QStringLiteral("The server has no request threads: one event loop serves everybody.");
    return evidence;
}

Evidence frameEvidence(Evidence::Source source, const Frame &began, const Frame &now)
{
    using Source = Evidence::Source;
    switch (source) {
    case Source::Threads:
        break; // not in a frame
    case Source::Proxy:
        if (!now.proxyCounts)
            return {source, {}, QStringLiteral("This proxy does not tell what it counts.")};
        return {source, proxyLines(began, now), QStringLiteral("Nothing passed through the proxy.")};
    case Source::Server:
        if (!now.server.reachable)
            return {source, {}, QStringLiteral("The server does not answer on its management port.")};
        return {source, serverLines(began, now), {}};
    case Source::Clients:
        return {source, clientLines(began, now), QStringLiteral("There are no clients.")};
    }
    return {source, {}, {}};
}

} // namespace Pushlab
