// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "wire/expected.h"

#include <QJsonObject>
#include <QStringList>

#include <chrono>
#include <optional>

namespace Pushlab {

/*!
 * Everything that can be set on `pushlab-server`, in production figures: lab time (speed) divides the durations.
 *
 * One table in the source file names each setting once; command line options, `PATCH /settings` and `/stats` use it.
 */
struct ServerSettings {
    using Duration = std::chrono::milliseconds;
    enum class Threading { EventLoop, ThreadPerRequest };
    //! What a client that names the last id it has gets before anything new.
    enum class Replay {
        Off, //!< Nothing: the id is ignored.
        On, //!< What came after the id.
        //! The whole history, whatever the id, as a server does that greets everybody with its last events. A client
        //! that came back has most of it twice; a long poll, which names an id each time, is never held.
        All,
    };
    //! The server's hint how long an EventSource waits: none, one value for all, or another one for each client.
    struct Retry {
        std::optional<Duration> from = Duration(3000); //!< Empty: the field is not sent.
        Duration to{3000}; //!< Above from: "spread:from-to".

        friend bool operator==(const Retry &, const Retry &) = default;
    };

    // Fixed at start.
    quint16 port = 0; //!< 0: any free port.
    quint16 managementPort = 0;
    QString bind = QStringLiteral("127.0.0.1");
    Threading threading = Threading::EventLoop;
    QString log = QStringLiteral("memory"); //!< "memory", or the path of an SQLite file.
    QString echoPath; //!< Empty: no echo endpoint.

    // Live through PATCH /settings.
    int pool = 200;
    int queue = 100;
    Duration hold{30'000};
    std::optional<Duration> keepalive = Duration(15'000);
    std::optional<Duration> heartbeat = Duration(30'000);
    std::optional<Duration>
        slow; //!< What every request's handler takes besides. It is work, so lab time does not divide it.
    Retry retry;
    Replay replay = Replay::On;
    int history = 10'000;
    //! What a request for /poll, /events, /ws or the echo must show (carriesToken()); empty: nothing. A
    //! lesson's, not a secret: it stands in command lines, in /stats and in recordings.
    QString token;
    //! Web pages that may come in besides the server's own and those of this machine (canonicalOrigin()).
    QStringList origins;
    int maxConnections = 0; //!< 0: no limit but the descriptors.
    qint64 maxBuffer = 1024 * 1024; //!< Unsent bytes of one connection; above it the slow consumer is closed.
    //! A peer that takes nothing of what is sent for so long is gone; never while clean-up is off.
    std::optional<Duration> writeTimeout = Duration(60'000);
    int speed = 1; //!< 1, 10 or 30
    bool cleanup = true; //!< Off: entries of departed peers are kept (shows the leak).

    //! A production duration in lab time.
    Duration scaled(Duration duration) const { return duration / speed; }

    //! Applies one setting by its option name without dashes ("max-buffer"); the text as on the command line.
    Expected<void> set(QStringView name, QStringView value);
    //! True for a setting that PATCH /settings may change.
    static bool isLive(QStringView name);
    static QStringList names();
    //! The text that set() reads back.
    QString text(QStringView name) const;

    //! Settings that differ from the defaults, as command line arguments.
    QStringList toArguments() const;
    //! Every setting by option name, as text: the body that PATCH accepts in part and /stats shows.
    QJsonObject toJson() const;
    //! Applies a JSON object of live settings; all of them or none.
    Expected<void> patch(const QJsonObject &changes);

    friend bool operator==(const ServerSettings &, const ServerSettings &) = default;
};

} // namespace Pushlab
