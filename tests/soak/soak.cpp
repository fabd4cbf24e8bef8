// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "soak.h"

#include <QEventLoop>

#include <array>
#include <cstdio>

namespace Pushlab::Test {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;
using Clock = std::chrono::steady_clock;

namespace {

constexpr int speed = 30;
constexpr int residentsEach = 10;
constexpr int mostVisitorsEach = 60;
constexpr size_t mostStrangers = 40;
constexpr double rate = 50;
constexpr int history = 500;
constexpr qsizetype messageSize = 2000;
constexpr auto longestLife = 60s;
constexpr double tolerance = 0.05;
#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool memoryTells = false; //!< A sanitizer keeps what is freed, so as to recognise its use.
#else
constexpr bool memoryTells = true;
#endif

//! As QTest::qWaitFor(), which sleeps between its looks and would slow the publisher down.
template <typename Condition>
bool until(Condition condition, std::chrono::milliseconds time)
{
    const auto end = Clock::now() + time;
    QEventLoop loop;
    QTimer look;
    QObject::connect(&look, &QTimer::timeout, &loop, [&] {
        if (condition() || Clock::now() >= end)
            loop.quit();
    });
    look.start(5ms);
    loop.exec();
    return condition();
}

//! What strangers say, not all of it well.
const std::array<QByteArray, 8> openings{
    "GET /poll HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /events?lastEventId=0 HTTP/1.1\r\nHost: a\r\n\r\n",
    "GET /ws?since=0 HTTP/1.1\r\nHost: a\r\nConnection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\n"
    "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n\x81\x82\1\2\3\4",
    "GET /events HTTP/1.1\r\nHo",
    "POST /push HTTP/1.1\r\nHost: a\r\nContent-Length: 100\r\n\r\nhalf",
    "POST /pay?work=50ms HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n",
    "nonsense\r\n\r\n",
    "GET /poll HTTP/1.1\r\nHost: a\r\n\r\nGET /events HTTP/1.1\r\nHost: a\r\n\r\n",
};

} // namespace

Soak::Soak(const Options &options)
    : m_options(options),
      m_random(options.seed),
      m_progress(std::make_shared<std::atomic<quint64>>(0)),
      m_residents([this] { return m_progress->load(); }),
      m_visitors([this] { return m_progress->load(); })
{}

Soak::~Soak() = default;

bool Soak::run()
{
    const auto lives = std::max<qint64>(2, m_options.length / longestLife);
    const auto each = std::chrono::milliseconds(m_options.length) / lives;
    for (m_life = 0; m_life < lives; ++m_life) {
        if (!beginLife() || !live(each))
            return false;
        if (m_life + 1 < lives && !endLife(m_life % 2 == 1))
            return false;
    }
    return account() && endLife(false);
}

bool Soak::beginLife()
{
    m_server = std::make_unique<Server>(QStringList{
        u"--port"_s, QString::number(m_port), u"--log"_s, m_options.log, u"--speed"_s, QString::number(speed),
        u"--threading"_s, m_life % 2 == 0 ? u"event-loop"_s : u"thread-per-request"_s, u"--pool"_s, u"300"_s,
        u"--history"_s, QString::number(history), u"--max-buffer"_s, u"64KiB"_s, u"--write-timeout"_s, u"30s"_s});
    if (!m_server->isReady())
        return complain(u"the server did not start: "_s + QString::fromUtf8(m_server->errors()));
    m_watch = std::make_unique<ServerWatch>(QHostAddress(QHostAddress::LocalHost), m_server->managementPort,
                                            m_server->token);
    if (m_life == 0) {
        m_port = m_server->port;
        QUrl publish(u"http://127.0.0.1/push"_s);
        publish.setPort(m_port);
        m_publisher = std::make_unique<Publisher>(publish, m_progress);
        for (const Transport transport : allTransports) {
            m_residents.setSettings(settings(transport));
            m_visitors.setSettings(settings(transport));
            if (!m_residents.setCount(transport, residentsEach))
                return complain(u"too few descriptors"_s);
        }
    }
    if (!until([this] { return m_residents.allOpen(); }, 20s))
        return complain(u"the residents did not come back"_s);
    if (m_life == 0) { // A full history grows no more.
        m_publisher->setSchedule(rate * 20, messageSize);
        if (!until([this] { return m_publisher->acknowledged() > quint64(history); }, 20s))
            return complain(u"nothing can be published: "_s + m_publisher->lastRefusal());
    }
    m_publisher->setSchedule(rate, messageSize);
    return true;
}

//! The publisher and everybody else go on meanwhile. A server that is asked to end has its leaks reported by the
//! sanitizer, and tells by its exit code.
bool Soak::endLife(bool kill)
{
    m_watch.reset();
    QProcess &process = m_server->process;
    if (kill)
        process.kill();
    else
        process.terminate();
    const bool ended = until([&process] { return process.state() == QProcess::NotRunning; }, 20s);
    const bool well = ended && (kill || (process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0));
    const QByteArray said = m_server->errors();
    const bool reported = said.contains("Sanitizer") || said.contains("runtime error");
    m_server.reset();
    return (well && !reported) || complain(u"the server did not end well: "_s + QString::fromUtf8(said));
}

//! What the first disorder leaves behind is no leak: pools, caches and history are then as full as they get.
bool Soak::live(std::chrono::milliseconds length)
{
    disorder(std::min<std::chrono::milliseconds>(length / 2, 20s));
    if (!calm())
        return false;
    const Footprint before = footprint();
    disorder(length);
    return calm() && comesBack(before);
}

void Soak::disorder(std::chrono::milliseconds length)
{
    const auto end = Clock::now() + length;
    while (Clock::now() < end) {
        disturb();
        strangers();
        const auto next = Clock::now() + std::chrono::milliseconds(20 + m_random.bounded(80));
        (void)until([next] { return Clock::now() >= next; }, 1s);
    }
}

void Soak::disturb()
{
    const Transport transport = allTransports[size_t(m_random.bounded(transportCount))];
    static constexpr std::array mishaps{Mishap::None, Mishap::Unplugged, Mishap::NotReading};
    if (m_random.bounded(3) == 0)
        m_visitors.setMishap(transport, mishaps[size_t(m_random.bounded(3))], m_random.bounded(20));
    (void)m_visitors.setCount(transport, m_random.bounded(mostVisitorsEach));
}

//! They end as they like: with a FIN, with a reset, or by reading no more.
void Soak::strangers()
{
    m_strangers.push_back(std::make_unique<RawClient>(m_port));
    m_strangers.back()->send(openings[size_t(m_random.bounded(int(openings.size())))]);
    RawClient &victim = *m_strangers[size_t(m_random.bounded(int(m_strangers.size())))];
    switch (victim.isOpen() ? m_random.bounded(3) : -1) {
    case 0:
        victim.close();
        break;
    case 1:
        victim.reset();
        break;
    case 2:
        victim.pause();
        break;
    default:
        break;
    }
    if (m_strangers.size() > mostStrangers)
        m_strangers.erase(m_strangers.begin());
}

//! Only the residents are left, and every one of them is back.
bool Soak::calm()
{
    m_strangers.clear();
    for (const Transport transport : allTransports) {
        m_visitors.setMishap(transport, Mishap::None);
        (void)m_visitors.setCount(transport, 0);
    }
    const auto quiet = [this] {
        const auto &subscribers = m_watch->frame().subscribers;
        return std::all_of(subscribers.begin(), subscribers.end(), [](int count) { return count == residentsEach; })
            && m_residents.allOpen() && m_watch->frame().poolQueued == 0;
    };
    if (until(quiet, 30s))
        return true;
    return complain(m_server->process.state() == QProcess::NotRunning ? u"the server has died"_s
                                                                      : u"the crowd did not go"_s);
}

bool Soak::comesBack(const Footprint &before)
{
    // A poll more or less is under way, and the allocator needs its second. Seconds of disorder do not fill its pools
    // as full as they get: a leak of a few megabytes is for the runs of minutes to find.
    const double room = m_options.length < 60s ? 4e6 : 0;
    const auto near = [](double value, double wanted, double least) {
        return value <= wanted + std::max(wanted * tolerance, least);
    };
    Footprint after;
    const bool same = until(
        [&] {
            after = footprint();
            return (!memoryTells || near(double(after.resident), double(before.resident), room))
                && near(after.descriptors, before.descriptors, 2);
        },
        15s);
    std::printf("life %d, %s: resident %.1f MB, then %.1f MB; descriptors %d, then %d\n", m_life + 1,
                m_life % 2 == 0 ? "event loop" : "thread per request", double(before.resident) / 1e6,
                double(after.resident) / 1e6, before.descriptors, after.descriptors);
    std::fflush(stdout);
    return same || complain(u"the server has grown"_s);
}

bool Soak::account()
{
    m_publisher->setSchedule(0, messageSize);
    // On a machine that has other work much may be due still: it may take its time as long as it goes on.
    for (quint64 before = m_publisher->acknowledged(); !until([this] { return m_publisher->overdue() == 0; }, 20s);
         before = m_publisher->acknowledged()) {
        if (m_publisher->acknowledged() == before)
            return complain(u"not everything could be published: "_s + m_publisher->lastRefusal());
    }
    SwarmFrame frame;
    const bool whole = until(
        [&] {
            frame = m_residents.finalFrame(m_publisher->acknowledged());
            return std::all_of(frame.transports.begin(), frame.transports.end(),
                               [](const TransportFrame &transport) { return transport.lost == 0; });
        },
        20s);
    for (const Transport transport : allTransports) {
        const TransportFrame &seen = frame.transports[size_t(transport)];
        std::printf("%s: %lld of %lld messages, %lld reconnections\n", transportKey(transport).data(),
                    qlonglong(seen.delivered), qlonglong(seen.expected), qlonglong(seen.reconnections));
        if (seen.duplicated != 0 || seen.delivered != seen.expected)
            return complain(u"the account of %1 does not close"_s.arg(transportKey(transport)));
    }
    return whole || complain(u"a resident has lost messages"_s);
}

Soak::Footprint Soak::footprint() const { return {m_watch->frame().residentBytes, m_watch->frame().descriptors}; }

bool Soak::complain(const QString &what) const
{
    std::fprintf(stderr, "soak: life %d: %s\n", m_life + 1, qUtf8Printable(what));
    return false;
}

ClientSettings Soak::settings(Transport transport) const
{
    static constexpr std::array paths{"/poll", "/events", "/ws"};
    ClientSettings settings;
    settings.transport = transport;
    settings.url.setScheme(transport == Transport::WebSocket ? u"ws"_s : u"http"_s);
    settings.url.setHost(u"127.0.0.1"_s);
    settings.url.setPort(m_port);
    settings.url.setPath(QLatin1StringView(paths[size_t(transport)]));
    settings.speed = speed;
    settings.policy = {ReconnectPolicy::Kind::Fixed, 3s};
    settings.since = 0;
    return settings;
}

} // namespace Pushlab::Test
