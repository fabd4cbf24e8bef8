// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "wire/serversettings.h"

#include "wire/duration.h"
#include "wire/origin.h"
#include "wire/settingtext.h"

#include <algorithm>
#include <array>

namespace Pushlab {

namespace {

using Duration = ServerSettings::Duration;

//! One setting: the only place that knows its name, when it may change, what it accepts and how it is read and written.
struct Setting {
    const char *name;
    bool live;
    const char *accepted;
    bool (*read)(ServerSettings &settings, QStringView value);
    QString (*write)(const ServerSettings &settings);
};

bool readSlow(std::optional<Duration> &target, QStringView value)
{
    std::optional<Duration> slow;
    if (!readDurationOrOff(slow, value) || (slow && *slow > std::chrono::seconds(60)))
        return false;
    target = slow;
    return true;
}

bool readRetry(ServerSettings::Retry &target, QStringView value)
{
    ServerSettings::Retry retry;
    constexpr QLatin1StringView spread("spread:");
    if (value.startsWith(spread)) {
        const QStringView range = value.sliced(spread.size());
        const qsizetype dash = range.indexOf(u'-');
        Duration from{};
        if (dash < 0 || !readDuration(from, range.first(dash)) || !readDuration(retry.to, range.sliced(dash + 1))
            || from >= retry.to)
            return false;
        retry.from = from;
    } else {
        if (!readDurationOrOff(retry.from, value))
            return false;
        retry.to = retry.from.value_or(Duration(0));
    }
    target = retry;
    return true;
}

QString writeRetry(const ServerSettings::Retry &retry)
{
    if (!retry.from || *retry.from == retry.to)
        return writeDurationOrOff(retry.from);
    return QLatin1StringView("spread:") + formatDuration(*retry.from) + u'-' + formatDuration(retry.to);
}

bool readThreading(ServerSettings::Threading &target, QStringView value)
{
    if (value != QLatin1StringView("event-loop") && value != QLatin1StringView("thread-per-request"))
        return false;
    target = value == QLatin1StringView("event-loop") ? ServerSettings::Threading::EventLoop
                                                      : ServerSettings::Threading::ThreadPerRequest;
    return true;
}

bool readReplay(ServerSettings::Replay &target, QStringView value)
{
    using Replay = ServerSettings::Replay;
    bool on = false;
    if (value == QLatin1StringView("all"))
        target = Replay::All;
    else if (readSwitch(on, value))
        target = on ? Replay::On : Replay::Off;
    else
        return false;
    return true;
}

QString writeReplay(ServerSettings::Replay replay)
{
    return replay == ServerSettings::Replay::All ? QStringLiteral("all")
                                                 : writeSwitch(replay == ServerSettings::Replay::On);
}

//! What needs no coding in a field, a cookie or a query (RFC 3986 2.3).
bool readToken(QString &target, QStringView value)
{
    constexpr qsizetype longest = 200;
    const bool plain = std::all_of(value.begin(), value.end(), [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9')
            || QStringView(u"-._~").contains(c);
    });
    if (value.isEmpty() || value.size() > longest || !plain)
        return false;
    target = value == QLatin1StringView("off") ? QString() : value.toString();
    return true;
}

bool readOrigins(QStringList &target, QStringView value)
{
    QStringList origins;
    if (value != QLatin1StringView("off")) {
        for (const QStringView item : value.split(u',')) {
            const std::optional<QString> origin = canonicalOrigin(item);
            if (!origin)
                return false;
            origins.append(*origin);
        }
    }
    target = origins;
    return true;
}

//! By its characters only: whether this machine has the address is known when it is bound.
bool readAddress(QString &target, QStringView value)
{
    if (!value.contains(u'.') && !value.contains(u':'))
        return false;
    for (const QChar character : value) {
        if (!QStringView(u"0123456789abcdefABCDEF.:").contains(character))
            return false;
    }
    target = value.toString();
    return true;
}

bool readPath(QString &target, QStringView value)
{
    if (value == QLatin1StringView("off")) {
        target.clear();
        return true;
    }
    if (!value.startsWith(u'/'))
        return false;
    for (const QChar character : value) {
        if (character <= u' ' || character > u'~' || character == u'?' || character == u'#')
            return false;
    }
    target = value.toString();
    return true;
}

bool readSize(qint64 &target, QStringView value)
{
    const Expected<qint64> size = parseSize(value);
    if (!size || *size < 1024 || *size > 1024 * 1024 * 1024)
        return false;
    target = *size;
    return true;
}

bool readLog(QString &target, QStringView value)
{
    if (value.isEmpty())
        return false;
    target = value.toString();
    return true;
}

constexpr const char *portNumbers = "a whole number from 0 (any free port) to 65535";

using S = ServerSettings;
using V = QStringView;
constexpr std::array table{
    Setting{"port", false, portNumbers, [](S &s, V v) { return readNumber(s.port, v, 0, 65535); },
            [](const S &s) { return QString::number(s.port); }},
    Setting{"management-port", false, portNumbers, [](S &s, V v) { return readNumber(s.managementPort, v, 0, 65535); },
            [](const S &s) { return QString::number(s.managementPort); }},
    Setting{"bind", false, "an IP address such as 127.0.0.1, 0.0.0.0 or ::1",
            [](S &s, V v) { return readAddress(s.bind, v); }, [](const S &s) { return s.bind; }},
    Setting{"threading", false, "event-loop or thread-per-request",
            [](S &s, V v) { return readThreading(s.threading, v); },
            [](const S &s) {
                return s.threading == S::Threading::EventLoop ? QStringLiteral("event-loop")
                                                              : QStringLiteral("thread-per-request");
            }},
    Setting{"pool", true, "a whole number of threads from 1 to 10000",
            [](S &s, V v) { return readNumber(s.pool, v, 1, 10'000); },
            [](const S &s) { return QString::number(s.pool); }},
    Setting{"queue", true, "a whole number of waiting requests from 0 to 100000",
            [](S &s, V v) { return readNumber(s.queue, v, 0, 100'000); },
            [](const S &s) { return QString::number(s.queue); }},
    Setting{"hold", true, durations, [](S &s, V v) { return readDuration(s.hold, v); },
            [](const S &s) { return formatDuration(s.hold); }},
    Setting{"keepalive", true, durationsOrOff, [](S &s, V v) { return readDurationOrOff(s.keepalive, v); },
            [](const S &s) { return writeDurationOrOff(s.keepalive); }},
    Setting{"heartbeat", true, durationsOrOff, [](S &s, V v) { return readDurationOrOff(s.heartbeat, v); },
            [](const S &s) { return writeDurationOrOff(s.heartbeat); }},
    Setting{"slow", true, "off, or a duration above zero and at most 60s, such as 200ms",
            [](S &s, V v) { return readSlow(s.slow, v); }, [](const S &s) { return writeDurationOrOff(s.slow); }},
    Setting{"retry", true, "off, a duration such as 3s, or a range such as spread:1s-10s",
            [](S &s, V v) { return readRetry(s.retry, v); }, [](const S &s) { return writeRetry(s.retry); }},
    Setting{"replay", true, "on, off or all", [](S &s, V v) { return readReplay(s.replay, v); },
            [](const S &s) { return writeReplay(s.replay); }},
    Setting{"log", false, "memory, or the path of a file", [](S &s, V v) { return readLog(s.log, v); },
            [](const S &s) { return s.log; }},
    Setting{"history", true, "a whole number of events from 0 to 10000000",
            [](S &s, V v) { return readNumber(s.history, v, 0, 10'000'000); },
            [](const S &s) { return QString::number(s.history); }},
    Setting{"token", true, "off, or up to 200 letters, digits and -._~",
            [](S &s, V v) { return readToken(s.token, v); },
            [](const S &s) { return s.token.isEmpty() ? QStringLiteral("off") : s.token; }},
    Setting{"origins", true, "off, or origins such as https://app.example,http://shop.example:8080",
            [](S &s, V v) { return readOrigins(s.origins, v); },
            [](const S &s) { return s.origins.isEmpty() ? QStringLiteral("off") : s.origins.join(u','); }},
    Setting{"max-connections", true, "a whole number from 0 (no limit) to 1000000",
            [](S &s, V v) { return readNumber(s.maxConnections, v, 0, 1'000'000); },
            [](const S &s) { return QString::number(s.maxConnections); }},
    Setting{"max-buffer", true, "a size from 1KiB to 1GiB, such as 65536, 64KiB or 1MiB",
            [](S &s, V v) { return readSize(s.maxBuffer, v); }, [](const S &s) { return formatSize(s.maxBuffer); }},
    Setting{"write-timeout", true, durationsOrOff, [](S &s, V v) { return readDurationOrOff(s.writeTimeout, v); },
            [](const S &s) { return writeDurationOrOff(s.writeTimeout); }},
    Setting{"speed", true, "1, 10 or 30", [](S &s, V v) { return readSpeed(s.speed, v); },
            [](const S &s) { return QString::number(s.speed); }},
    Setting{"cleanup", true, "on or off", [](S &s, V v) { return readSwitch(s.cleanup, v); },
            [](const S &s) { return writeSwitch(s.cleanup); }},
    Setting{"echo", false, "off, or a path that begins with '/'", [](S &s, V v) { return readPath(s.echoPath, v); },
            [](const S &s) { return s.echoPath.isEmpty() ? QStringLiteral("off") : s.echoPath; }},
};

const Setting *find(QStringView name)
{
    for (const Setting &setting : table) {
        if (name == QLatin1StringView(setting.name))
            return &setting;
    }
    return nullptr;
}

QString joinedNames(bool liveOnly)
{
    QStringList names;
    for (const Setting &setting : table) {
        if (setting.live || !liveOnly)
            names.append(QLatin1StringView(setting.name));
    }
    return names.join(QLatin1StringView(", "));
}

} // namespace

Expected<void> ServerSettings::set(QStringView name, QStringView value)
{
    const Setting *setting = find(name);
    if (!setting)
        return failure(QStringLiteral("There is no setting \"%1\". There are: %2.").arg(name, joinedNames(false)));
    if (!setting->read(*this, value))
        return failure(
            QStringLiteral("%1 cannot be \"%2\": give %3.").arg(name, value, QLatin1StringView(setting->accepted)));
    return {};
}

bool ServerSettings::isLive(QStringView name)
{
    const Setting *setting = find(name);
    return setting && setting->live;
}

QStringList ServerSettings::names()
{
    QStringList names;
    for (const Setting &setting : table)
        names.append(QLatin1StringView(setting.name));
    return names;
}

QString ServerSettings::text(QStringView name) const
{
    const Setting *setting = find(name);
    Q_ASSERT(setting);
    return setting ? setting->write(*this) : QString();
}

QStringList ServerSettings::toArguments() const
{
    const ServerSettings defaults;
    QStringList arguments;
    for (const Setting &setting : table) {
        const QString text = setting.write(*this);
        if (text != setting.write(defaults))
            arguments << QLatin1StringView("--") + QLatin1StringView(setting.name) << text;
    }
    return arguments;
}

QJsonObject ServerSettings::toJson() const
{
    QJsonObject object;
    for (const Setting &setting : table)
        object.insert(QLatin1StringView(setting.name), setting.write(*this));
    return object;
}

Expected<void> ServerSettings::patch(const QJsonObject &changes)
{
    ServerSettings changed = *this;
    for (auto change = changes.begin(); change != changes.end(); ++change) {
        const QString name = change.key();
        if (find(name) && !isLive(name))
            return failure(QStringLiteral("%1 is fixed at start. What may change: %2.").arg(name, joinedNames(true)));
        const std::optional<QString> text = typedText(change.value());
        if (find(name) && !text)
            return failure(QStringLiteral("%1 must be given as a text, a whole number, or true or false.").arg(name));
        if (const Expected<void> applied = changed.set(name, text.value_or(QString())); !applied)
            return applied;
    }
    *this = changed;
    return {};
}

} // namespace Pushlab
