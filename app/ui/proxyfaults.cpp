// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/proxyfaults.h"

#include <QCoreApplication>

#include <iterator>

namespace Pushlab::ProxyFaults {

namespace {

using namespace std::chrono_literals;

using Settings = ProxySettings;

struct Choice {
    const char *text;
    void (*apply)(Settings &);
};
struct Entry {
    const char *name;
    const char *sentence;
    int usual; //!< The choice to begin with.
    std::initializer_list<Choice> choices;
};

void add(Settings &settings, const char *name, const Toxic::Kind &kind, double share = 1)
{
    const auto both = std::holds_alternative<LatencyToxic>(kind) || std::holds_alternative<TimeoutToxic>(kind);
    settings.toxics.append({QLatin1StringView(name), kind, Toxic::Direction::Down, share});
    if (both) // a slow or a dead line is so in both directions
        settings.toxics.append({QLatin1StringView(name) + QLatin1StringView("-up"), kind, Toxic::Direction::Up, share});
}

void latency(Settings &settings, std::chrono::milliseconds each, std::chrono::milliseconds jitter)
{
    add(settings, "latency", LatencyToxic{each, jitter});
}
void bandwidth(Settings &settings, qint64 bytes) { add(settings, "bandwidth", BandwidthToxic{bytes}); }
void blackHole(Settings &settings, double share) { add(settings, "black-hole", TimeoutToxic{}, share); }
void answer(Settings &settings, int status) { settings.injected.emplace().status = status; }
void cap(Settings &settings, Settings::AtLimit atLimit)
{
    settings.connectionLimit = 100;
    settings.atLimit = atLimit;
}

// clang-format off
const Entry entries[] = {
    {QT_TRANSLATE_NOOP("ProxyFaults", "Idle timeout"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Closes a connection on which no byte passed for so long. Messages, keepalives and pings are bytes; a silent stream or socket is cut and its client has to come back."),
     2,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "15 s"), [](Settings &s) { s.idleTimeout = 15s; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "30 s"), [](Settings &s) { s.idleTimeout = 30s; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "60 s"), [](Settings &s) { s.idleTimeout = 60s; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "100 s"), [](Settings &s) { s.idleTimeout = 100s; }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Upgrade"),
     QT_TRANSLATE_NOOP("ProxyFaults", "The Upgrade field does not reach the server, which then answers an ordinary GET: new WebSockets fail, long polls and SSE do not notice."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "stripped"), [](Settings &s) { s.upgrade = Settings::Upgrade::Strip; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "as HTTP/1.0"), [](Settings &s) { s.upgrade = Settings::Upgrade::Http10; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "refused 403"), [](Settings &s) { s.upgrade = Settings::Upgrade::Refuse; }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Buffering"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Holds responses back until a block is full or the response ends: an SSE stream goes silent and then comes in bursts, WebSockets are not touched. New streams only."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "4 KiB blocks"), [](Settings &s) { s.buffering = Settings::Buffering::Blocks; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "whole body"), [](Settings &s) { s.buffering = Settings::Buffering::WholeBody; }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Latency"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Every byte takes so much longer in each direction. A long poll pays it for each message twice: with the answer, and with the next request."),
     1,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "50 ms"), [](Settings &s) { latency(s, 50ms, 0ms); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "200 ± 50 ms"), [](Settings &s) { latency(s, 200ms, 50ms); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "1 s"), [](Settings &s) { latency(s, 1s, 0ms); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Bandwidth"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Each connection gets so many bytes a second towards the client. What does not fit waits at the proxy, then at the server, until the server drops the slow consumer."),
     1,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "100 B/s"), [](Settings &s) { bandwidth(s, 100); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "1 KiB/s"), [](Settings &s) { bandwidth(s, 1024); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "16 KiB/s"), [](Settings &s) { bandwidth(s, 16 * 1024); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Black hole"),
     QT_TRANSLATE_NOOP("ProxyFaults", "This share of the connections goes dead without an end: both sides believe that they are connected. Only a heartbeat that must be answered finds out."),
     1,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "10 %"), [](Settings &s) { blackHole(s, 0.1); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "50 %"), [](Settings &s) { blackHole(s, 0.5); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "all"), [](Settings &s) { blackHole(s, 1); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Answers"),
     QT_TRANSLATE_NOOP("ProxyFaults", "The proxy answers every new request itself. An EventSource gives up for good on any of these; a WebSocket sees its handshake fail; a long poll asks again."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "502"), [](Settings &s) { answer(s, 502); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "503"), [](Settings &s) { answer(s, 503); s.injected->retryAfter = 5s; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "401"), [](Settings &s) { answer(s, 401); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "a login page"), [](Settings &s) { answer(s, 200); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Cap 100"),
     QT_TRANSLATE_NOOP("ProxyFaults", "At most 100 requests and tunnels at a time. Those beyond are refused with 503, wait a second in a queue, or are never read, as in a full accept queue."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "503"), [](Settings &s) { cap(s, Settings::AtLimit::Refuse); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "queue"), [](Settings &s) { cap(s, Settings::AtLimit::Queue); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "silence"), [](Settings &s) { cap(s, Settings::AtLimit::Silence); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Rate limit"),
     QT_TRANSLATE_NOOP("ProxyFaults", "More new requests than this a second are answered 503. Long polling, which asks anew for each message, meets it first."),
     1,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "10/s"), [](Settings &s) { s.requestsPerSecond = 10; }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "100/s"), [](Settings &s) { s.requestsPerSecond = 100; }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Cut after"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Ends each connection after so many bytes towards the client, wherever that is in the stream."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "4 KiB"), [](Settings &s) { add(s, "cut", LimitDataToxic{4096}); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "64 KiB"), [](Settings &s) { add(s, "cut", LimitDataToxic{65536}); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Slices"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Cuts the stream into pieces of about 16 bytes with a pause between them: a client that takes one read for one message breaks here, a parser does not."),
     0,
     {{QT_TRANSLATE_NOOP("ProxyFaults", "1 ms"), [](Settings &s) { add(s, "slices", SlicerToxic{16, 8, 1ms}); }},
      {QT_TRANSLATE_NOOP("ProxyFaults", "20 ms"), [](Settings &s) { add(s, "slices", SlicerToxic{16, 8, 20ms}); }}}},
    {QT_TRANSLATE_NOOP("ProxyFaults", "Proxy down"),
     QT_TRANSLATE_NOOP("ProxyFaults", "Nobody listens: open connections end, new ones are refused by the kernel. An EventSource survives this, as it does not survive a 502."),
     0,
     {{"", [](Settings &s) { add(s, "down", DownToxic{}); }}}},
};
// clang-format on

QString text(const char *source) { return QCoreApplication::translate("ProxyFaults", source); }

} // namespace

QList<Fault> list()
{
    QList<Fault> faults;
    for (const Entry &entry : entries) {
        Fault fault{text(entry.name), text(entry.sentence), {}, {}, entry.usual};
        if (entry.choices.size() > 1) {
            for (const Choice &choice : entry.choices)
                fault.choices.append(text(choice.text));
        }
        faults.append(fault);
    }
    return faults;
}

ProxySettings applied(ProxySettings settings, const QList<Fault> &faults)
{
    for (qsizetype row = 0; row < faults.size(); ++row) {
        if (faults.at(row).active)
            std::next(entries[row].choices.begin(), faults.at(row).choice)->apply(settings);
    }
    return settings;
}

} // namespace Pushlab::ProxyFaults
