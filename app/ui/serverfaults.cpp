// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/serverfaults.h"

#include <QCoreApplication>

#include <iterator>

namespace Pushlab::ServerFaults {

namespace {

struct Choice {
    const char *text;
    const char *value; //!< As on the command line.
};
struct Entry {
    const char *option;
    const char *name;
    const char *resting;
    const char *sentence;
    std::initializer_list<Choice> choices;
};

// clang-format off
const Entry entries[] = {
    {"keepalive", QT_TRANSLATE_NOOP("ServerFaults", "Keepalive"), QT_TRANSLATE_NOOP("ServerFaults", "15 s"),
     QT_TRANSLATE_NOOP("ServerFaults", "The comment that a silent SSE stream carries. Without it, or slower than a proxy's idle timeout, silent streams are cut, and dead peers are not found."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "off"), "off"}, {QT_TRANSLATE_NOOP("ServerFaults", "5 s"), "5s"}, {QT_TRANSLATE_NOOP("ServerFaults", "45 s"), "45s"}, {QT_TRANSLATE_NOOP("ServerFaults", "120 s"), "120s"}}},
    {"heartbeat", QT_TRANSLATE_NOOP("ServerFaults", "Heartbeat"), QT_TRANSLATE_NOOP("ServerFaults", "30 s"),
     QT_TRANSLATE_NOOP("ServerFaults", "The ping on every WebSocket; a peer that misses its pong is closed. Without it half-open connections stay, and silent ones are cut by idle timeouts."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "off"), "off"}, {QT_TRANSLATE_NOOP("ServerFaults", "10 s"), "10s"}, {QT_TRANSLATE_NOOP("ServerFaults", "120 s"), "120s"}}},
    {"replay", QT_TRANSLATE_NOOP("ServerFaults", "Replay"), QT_TRANSLATE_NOOP("ServerFaults", "on"),
     QT_TRANSLATE_NOOP("ServerFaults", "Without replay a client that comes back gets only what is new: what was published while it was away is lost, and counted."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "off"), "off"}}},
    {"cleanup", QT_TRANSLATE_NOOP("ServerFaults", "Clean-up"), QT_TRANSLATE_NOOP("ServerFaults", "on"),
     QT_TRANSLATE_NOOP("ServerFaults", "Without clean-up the entries of clients that left stay: connections, descriptors and memory climb until it is on again."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "off"), "off"}}},
    {"retry", QT_TRANSLATE_NOOP("ServerFaults", "Retry"), QT_TRANSLATE_NOOP("ServerFaults", "3 s"),
     QT_TRANSLATE_NOOP("ServerFaults", "How long an EventSource waits before it dials again. Spread, every client is told another time, and a storm is thinned."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "off"), "off"}, {QT_TRANSLATE_NOOP("ServerFaults", "0.5 s"), "500ms"}, {QT_TRANSLATE_NOOP("ServerFaults", "1–10 s"), "spread:1s-10s"}}},
    {"hold", QT_TRANSLATE_NOOP("ServerFaults", "Hold"), QT_TRANSLATE_NOOP("ServerFaults", "30 s"),
     QT_TRANSLATE_NOOP("ServerFaults", "How long a long poll is held without an event. Longer than a proxy's patience, each silent poll ends as 504; short, it becomes short polling."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "1 s"), "1s"}, {QT_TRANSLATE_NOOP("ServerFaults", "120 s"), "120s"}}},
    {"max-connections", QT_TRANSLATE_NOOP("ServerFaults", "Connections"), "",
     QT_TRANSLATE_NOOP("ServerFaults", "More connections than this get 503 with Retry-After; a WebSocket gets it before its upgrade. A limit turns a storm into a queue."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "≤ 50"), "50"}, {QT_TRANSLATE_NOOP("ServerFaults", "≤ 200"), "200"}, {QT_TRANSLATE_NOOP("ServerFaults", "≤ 1000"), "1000"}}},
    {"slow", QT_TRANSLATE_NOOP("ServerFaults", "Slow handler"), "",
     QT_TRANSLATE_NOOP("ServerFaults", "Each request's handler takes so much longer. On the event loop everybody waits behind it; with a thread per request it keeps one thread."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "20 ms"), "20ms"}, {QT_TRANSLATE_NOOP("ServerFaults", "200 ms"), "200ms"}}},
    {"max-buffer", QT_TRANSLATE_NOOP("ServerFaults", "Buffer"), QT_TRANSLATE_NOOP("ServerFaults", "1 MiB"),
     QT_TRANSLATE_NOOP("ServerFaults", "How much unsent data the server keeps for a client that does not read before it drops it."),
     {{QT_TRANSLATE_NOOP("ServerFaults", "4 KiB"), "4KiB"}, {QT_TRANSLATE_NOOP("ServerFaults", "64 KiB"), "64KiB"}, {QT_TRANSLATE_NOOP("ServerFaults", "16 MiB"), "16MiB"}}},
};
// clang-format on

QString text(const char *source) { return QCoreApplication::translate("ServerFaults", source); }

} // namespace

QList<Fault> list()
{
    QList<Fault> faults;
    for (const Entry &entry : entries) {
        Fault fault{text(entry.name), text(entry.sentence), text(entry.resting), {}};
        for (const Choice &choice : entry.choices)
            fault.choices.append(text(choice.text));
        faults.append(fault);
    }
    return faults;
}

QString option(int row) { return QLatin1StringView(entries[row].option); }

QString value(int row, const QList<Fault> &faults)
{
    if (faults.at(row).active)
        return QLatin1StringView(std::next(entries[row].choices.begin(), faults.at(row).choice)->value);
    return ServerSettings().text(option(row));
}

} // namespace Pushlab::ServerFaults
