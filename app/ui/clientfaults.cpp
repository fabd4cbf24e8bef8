// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/clientfaults.h"

#include <QCoreApplication>

namespace Pushlab::ClientFaults {

using namespace std::chrono_literals;

namespace {

enum Row { Reconnecting, Befalling, Leaving, Polling, Cookies, Browsers };

constexpr int tabsOfABrowser = 10;

struct Entry {
    const char *name;
    const char *resting;
    const char *sentence;
    std::initializer_list<const char *> choices;
};

// clang-format off
const Entry entries[] = {
    {QT_TRANSLATE_NOOP("ClientFaults", "Reconnect"), QT_TRANSLATE_NOOP("ClientFaults", "jitter"),
     QT_TRANSLATE_NOOP("ClientFaults", "How WebSocket clients dial again, which no browser does for them. At once or in step they storm a server that comes back; with full jitter they trickle."),
     {QT_TRANSLATE_NOOP("ClientFaults", "at once"), QT_TRANSLATE_NOOP("ClientFaults", "1 s"), QT_TRANSLATE_NOOP("ClientFaults", "in step"), QT_TRANSLATE_NOOP("ClientFaults", "clamped")}},
    {QT_TRANSLATE_NOOP("ClientFaults", "Mishap"), "",
     QT_TRANSLATE_NOOP("ClientFaults", "Befalls every client. Unplugged, nobody is told that it left; not reading, the server has to buffer or drop; asleep, its timers stop and then fire all at once."),
     {QT_TRANSLATE_NOOP("ClientFaults", "unplugged"), QT_TRANSLATE_NOOP("ClientFaults", "not reading"), QT_TRANSLATE_NOOP("ClientFaults", "asleep")}},
    {QT_TRANSLATE_NOOP("ClientFaults", "Leave"), "",
     QT_TRANSLATE_NOOP("ClientFaults", "Visitors stay for so long on average, then others come. Forgetful ones leave their connection open when they go."),
     {QT_TRANSLATE_NOOP("ClientFaults", "after 30 s"), QT_TRANSLATE_NOOP("ClientFaults", "forgetful")}},
    {QT_TRANSLATE_NOOP("ClientFaults", "Poll"), QT_TRANSLATE_NOOP("ClientFaults", "at once"),
     QT_TRANSLATE_NOOP("ClientFaults", "Long polls pause after each answer, perhaps with a new connection every time: requests, connections and lateness grow."),
     {QT_TRANSLATE_NOOP("ClientFaults", "every 5 s"), QT_TRANSLATE_NOOP("ClientFaults", "5 s, new link")}},
    {QT_TRANSLATE_NOOP("ClientFaults", "Cookies"), "",
     QT_TRANSLATE_NOOP("ClientFaults", "Every request carries them, as browsers do. A long poll pays for each message, a stream once for all."),
     {QT_TRANSLATE_NOOP("ClientFaults", "1 KiB"), QT_TRANSLATE_NOOP("ClientFaults", "4 KiB")}},
    {QT_TRANSLATE_NOOP("ClientFaults", "Browser"), "",
     QT_TRANSLATE_NOOP("ClientFaults", "Ten tabs of each protocol share one browser's six HTTP/1.1 connections to a host; the others wait. Sharding over two names doubles them. Begins the run anew."),
     {QT_TRANSLATE_NOOP("ClientFaults", "6 links"), QT_TRANSLATE_NOOP("ClientFaults", "2 shards")}},
};
// clang-format on

QString text(const char *source) { return QCoreApplication::translate("ClientFaults", source); }

ReconnectPolicy policy(int choice)
{
    using Kind = ReconnectPolicy::Kind;
    switch (choice) {
    case 0:
        return ReconnectPolicy::immediate();
    case 1:
        return {.kind = Kind::Fixed, .base = 1s};
    case 2:
        return {.kind = Kind::Exponential, .base = 1s, .cap = 30s};
    default:
        return {.kind = Kind::SocketIo, .base = 1s, .cap = 5s};
    }
}

} // namespace

QList<Fault> list()
{
    QList<Fault> faults;
    for (const Entry &entry : entries) {
        Fault fault{text(entry.name), text(entry.sentence), text(entry.resting), {}};
        for (const char *choice : entry.choices)
            fault.choices.append(text(choice));
        faults.append(fault);
    }
    return faults;
}

void apply(const QList<Fault> &faults, LabSettings &settings)
{
    const auto isOn = [&faults](Row row) { return faults.at(row).active; };
    const auto choice = [&faults](Row row) { return faults.at(row).choice; };

    for (ClientHabits &habits : settings.habits) {
        if (isOn(Leaving)) {
            habits.visit = 30s;
            habits.cleansUp = choice(Leaving) == 0;
        }
        if (isOn(Cookies))
            habits.cookie = "session=" + QByteArray((choice(Cookies) == 0 ? 1024 : 4096) - 8, 'c');
    }
    if (isOn(Polling)) {
        ClientHabits &polls = settings.habits[size_t(Transport::LongPoll)];
        polls.pollPause = 5s;
        polls.keepAlive = choice(Polling) == 0;
    }
    if (isOn(Reconnecting))
        settings.policies[size_t(Transport::WebSocket)] = policy(choice(Reconnecting));
    settings.browserTabs = isOn(Browsers) ? tabsOfABrowser : 0;
    settings.browserLimits.shards = isOn(Browsers) && choice(Browsers) == 1 ? 2 : 1;
}

Mishap mishap(const QList<Fault> &faults)
{
    constexpr std::array kinds{Mishap::Unplugged, Mishap::NotReading, Mishap::Suspended};
    const Fault &fault = faults.at(Befalling);
    return fault.active ? kinds.at(size_t(fault.choice)) : Mishap::None;
}

bool isMishap(int row) { return row == Befalling; }

bool needsRestart(int row) { return row == Browsers; }

} // namespace Pushlab::ClientFaults
