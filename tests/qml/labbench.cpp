// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "labbench.h"

#include "catalogue.h"
#include "client/lanerecorder.h"
#include "lesson/aspect.h"
#include "ui/languagewatch.h"
#include "ui/library.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLocale>

#include <algorithm>
#include <iterator>

namespace Pushlab {

using namespace std::chrono_literals;

namespace {

constexpr auto frameInterval = 100ms;
constexpr int framesPerSecond = int(1000ms / frameInterval);

//! What content, which may stay English, says in a word or two, as the window does elsewhere: "Latency", "Compare".
QStringList contentLikeWords()
{
    QStringList words;
    for (const Aspect &aspect : shippedAspects(QLocale()).value_or(QList<Aspect>()))
        words.append(aspect.name);
    for (const QVariant &page : Library().pages()) {
        for (const QVariant &link : page.toMap().value(QStringLiteral("links")).toList())
            words.append(link.toMap().value(QStringLiteral("text")).toString());
    }
    return words;
}

} // namespace

LabBench::LabBench(QObject *parent) : QObject(parent), m_lab(m_session), m_incidents(m_session)
{
    connect(&m_preferences, &Preferences::languageChanged, this, [this] { speak(m_preferences.language()); });
    connect(LanguageWatch::instance(), &LanguageWatch::settled, this, &LabBench::spoken, Qt::QueuedConnection);
}

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

//! The same happens to every client that has a lane, each a little later than the one before.
void LabBench::addLanes(Frame &frame, const QList<LaneChange> &changes) const
{
    const int drops = int(std::count_if(changes.begin(), changes.end(), [](const LaneChange &c) { return c.dropped; }));
    for (const Transport transport : allTransports) {
        const int clients = frame.swarm.transports[size_t(transport)].clients;
        const int lanes = std::min(clients, LaneSample::most / transportCount);
        for (int lane = 0; lane < lanes; ++lane) {
            LaneNews news{.transport = transport, .client = lane, .changes = changes, .drops = drops};
            for (LaneChange &change : news.changes)
                change.time += frame.time + std::chrono::milliseconds(lane);
            frame.swarm.lanes.append(news);
        }
    }
}

void LabBench::run(int seconds, int clients)
{
    for (int i = 0; i < seconds * framesPerSecond; ++i) {
        Frame frame = next(clients);
        if (i == 0)
            addLanes(frame,
                     {{.time = 0ms, .state = LaneState::Connecting, .reason = {}},
                      {.time = 2ms, .state = LaneState::Open, .reason = {}}});
        m_lab.applyFrame(frame);
    }
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
        if (i % (3 * framesPerSecond) == framesPerSecond)
            addLanes(frame,
                     {{.state = LaneState::Waiting,
                       .dropped = true,
                       .delay = 300ms,
                       .reason = QStringLiteral("the proxy closed the connection")},
                      {.time = 300ms, .state = LaneState::Connecting, .reason = {}},
                      {.time = 310ms,
                       .state = LaneState::BackingOff,
                       .delay = 600ms,
                       .reason = QStringLiteral("connection refused")},
                      {.time = 910ms, .state = LaneState::Connecting, .reason = {}},
                      {.time = 915ms, .state = LaneState::Open, .reason = {}}});
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

void LabBench::wire(int events)
{
    using Hop = WireRecord::Hop;
    using What = WireRecord::What;
    m_wire.records.clear();
    const auto add = [this](Hop hop, What what, bool up, const QByteArray &bytes = {}) {
        WireRecord record;
        record.link = 1;
        record.hop = hop;
        record.what = what;
        record.up = up;
        record.time = m_wire.now;
        record.port = hop == Hop::Client ? 40'000 : 41'000;
        record.bytes = bytes;
        m_wire.records.append(record);
    };
    const auto pass = [&](bool up, const QByteArray &bytes) {
        add(up ? Hop::Client : Hop::Server, What::Bytes, up, bytes);
        add(up ? Hop::Server : Hop::Client, What::Bytes, up, bytes);
    };
    if (m_wireEvents == 0) {
        m_wire.began = m_wire.now = WireRecord::Clock::time_point(1h);
        m_wire.client.exists = true;
        m_wire.client.state = ClientState::Open;
        m_wire.client.since = m_wire.now;
        m_wire.server = {true, {41'000}, {{41'000, Transport::Sse, false, 4'000, 0}}};
        add(Hop::Client, What::Opened, true);
        add(Hop::Server, What::Opened, true);
        pass(true, "GET /events HTTP/1.1\r\nHost: 127.0.0.1\r\nAccept: text/event-stream\r\n\r\n");
        pass(false, "HTTP/1.1 200 OK\r\nContent-Type: text/event-stream\r\nTransfer-Encoding: chunked\r\n\r\n");
    }
    for (int i = 0; i < events; ++i) {
        m_wire.now += 100ms;
        QByteArray block = "id: " + QByteArray::number(++m_wireEvents) + "\ndata: price 4711\n\n:keepalive\n\n";
        pass(false, QByteArray::number(block.size(), 16) + "\r\n" + block + "\r\n");
    }
    if (m_wire.client.mishap == Mishap::None)
        m_wire.client.heard = m_wire.now;
    m_lab.wire()->take(m_wire);
}

void LabBench::halfOpen()
{
    m_wire.client.mishap = Mishap::Unplugged;
    wire(30);
}

void LabBench::mark(double seconds, bool fault, const QString &label)
{
    m_lab.marks()->add(
        {std::chrono::milliseconds(qint64(seconds * 1000)), fault ? Mark::Kind::Fault : Mark::Kind::Fix, label});
}

void LabBench::speak(const QString &language)
{
    const bool fromTheRight = language == QLatin1StringView("rtl");
    const bool isPseudo = fromTheRight || language == QLatin1StringView("pseudo");
    m_spoken.speak(isPseudo ? QStringLiteral("en") : language);
    m_pseudo.speak(isPseudo, fromTheRight);
    QEvent change(QEvent::LanguageChange); // from English to English, too, so that there is something to wait for
    QCoreApplication::sendEvent(QCoreApplication::instance(), &change);
}

QStringList LabBench::untranslated(const QStringList &texts, const QString &code) const
{
    const QStringList content = contentLikeWords();
    QStringList ours;
    std::copy_if(texts.begin(), texts.end(), std::back_inserter(ours),
                 [&content](const QString &text) { return !content.contains(text); });
    return Pushlab::untranslated(ours, readCatalogue(catalogueFile(code)));
}

} // namespace Pushlab
