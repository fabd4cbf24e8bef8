// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "e2e.h"
#include "plays.h"

#include "lesson/incidentfiles.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>
#include <iterator>

using namespace Pushlab;
using namespace Pushlab::Test;
using namespace Qt::StringLiterals;

namespace {

//! One thing about the product that is broken on purpose, and the figure by which its incident finds out. A lesson
//! whose expectations hold whatever the product does teaches nothing.
struct Mutation {
    const char *name;
    const char *incident;
    const char *setting; //!< Of the server, forced: "replay=off".
    int from; //!< Steps before this one (from 0) show nothing of it and are left out.
    const char *habit; //!< What the file says of clients or proxy …
    const char *instead; //!< … and what it says then.
    const char *metric;
};

constexpr Mutation mutations[] = {
    {"event loop", "thread-pool", "threading=event-loop", 1, "", "", "server.poolBusy"},
    {"thread per request", "thread-pool", "threading=thread-per-request", 6, "", "", "server.poolBusy"},
    {"keepalive off", "silent-minute", "keepalive=off", 2, "", "", "sse"},
    {"heartbeat off", "slow-heartbeat", "heartbeat=off", 2, "", "", "webSocket"},
    {"a proxy that passes Upgrade", "stripped-upgrade", "", 0, "\"http10\"", "\"pass\"", "proxy.upgradesStripped"},
    {"jitter off", "storm", "", 7, "\"full-jitter\"", "\"exponential\"", "webSocket.attempts.peak"},
    {"jitter that survives the cap", "storm", "", 10, "\"socket-io\"", "\"full-jitter\"", "webSocket.attempts.peak"},
    {"no connection limit", "storm", "max-connections=0", 14, "", "", "webSocket.open"},
    {"one retry for all", "storm", "retry=3s", 15, "", "", "sse.attempts.peak"},
    {"replay off", "lost-events", "replay=off", 2, "", "", "sse.missing"},
    {"exact replay", "lost-events", "", 4, "\"replay\": \"all\"", "\"replay\": \"on\"", "sse.duplicated"},
    {"a browser without a limit", "six-connections", "", 0, "\"tabs\": 10 }", "\"tabs\": 0 }", "sse.queued"},
    {"heartbeat off, half-open", "half-open", "heartbeat=off", 0, "", "", "server.subscribers.webSocket"},
    {"clean-up off", "half-open", "cleanup=off", 0, "", "", "server.subscribers.webSocket"},
    {"clean-up always on", "half-open", "cleanup=on", 4, "", "", "server.descriptors"},
    {"polls are held", "polling-attack", "hold=120s", 0, "", "", "longPoll.requests"},
    {"a proxy that holds nothing back", "buffering-proxy", "", 0, "\"buffer\": \"blocks\"", "\"buffer\": \"off\"",
     "sse.latency.p50"},
    {"gzip that flushes each event", "buffering-proxy", "", 4, "\"gzip\": true", "\"gzip\": false", "sse.latency.p50"},
    {"a retry longer than the deploy", "deploy-502", "retry=2min", 0, "", "", "sse.givenUp"},
    {"base64 in a frame", "binary-base64", "", 3, "\"binary-echo\": 30000", "\"binary-echo\": 40000",
     "webSocket.bytesInPerMessage"},
    {"no token wanted", "token", "token=off", 0, "", "", "sse.givenUp"},
    {"a limit from the start", "slow-reader", "max-buffer=1MiB", 1, "", "", "server.subscribers.webSocket"},
};

} // namespace

//! Every incident comes out as it says, and does not when the product is broken.
class TestIncidents : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    static QList<Play> plays(const QStringList &names, const QTemporaryDir &folder)
    {
        QList<Play> list;
        for (const QString &name : names)
            list.append({name, {name, u"--speed"_s, u"30"_s, u"--json"_s, folder.filePath(name + u".json"_s)}});
        return list;
    }

    //! The incident without the steps that show nothing of \a mutation, and with what it changes in the file.
    Play mutated(const Mutation &mutation, int number) const
    {
        const QString name = QString::fromLatin1(mutation.incident);
        QByteArray text = readWhole(findIncident(name).value()).value();
        if (*mutation.habit) {
            if (!text.contains(mutation.habit))
                return {QString::fromLatin1(mutation.name), {}}; // which fails: the file says something else by now
            text.replace(mutation.habit, mutation.instead);
        }
        QJsonObject incident = QJsonDocument::fromJson(text).object();
        QJsonArray steps = incident.value(u"steps"_s).toArray();
        for (int i = 0; i < mutation.from; ++i)
            steps.removeFirst();
        incident.insert(u"steps"_s, steps);
        incident.remove(u"compare"_s);
        QFile file(m_folder.filePath(u"%1-%2.json"_s.arg(name).arg(number)));
        if (!file.open(QIODevice::WriteOnly))
            return {};
        file.write(QJsonDocument(incident).toJson());
        QStringList arguments{file.fileName(), u"--speed"_s, u"30"_s};
        if (*mutation.setting)
            arguments << u"--set"_s << QString::fromLatin1(mutation.setting);
        return {QString::fromLatin1(mutation.name), arguments};
    }

    static QByteArray wrong(const Play &play) { return "\n" + play.name.toUtf8() + ": " + play.output + play.errors; }

private Q_SLOTS:
    void initTestCase() { useBuiltPrograms(); }

    void everyOneComesOutAsItSays()
    {
        QStringList waiting; // for protocol timers, next to each other
        QStringList measuring{u"thread-pool"_s, u"polling-attack"_s, u"buffering-proxy"_s, u"binary-base64"_s,
                              u"slow-reader"_s}; // latencies and memory, alone
        for (const IncidentFile &file : shippedIncidents()) {
            if (!measuring.contains(file.name))
                waiting.append(file.name);
        }
        const QList<Play> all = playAll(plays(waiting, m_folder), 2) + playAll(plays(measuring, m_folder), 1);
        QCOMPARE(all.size(), shippedIncidents().size());
        QByteArray failed;
        for (const Play &play : all) {
            qInfo("%-18s %5.1f s", qPrintable(play.name), play.seconds);
            QFile json(play.arguments.last());
            const bool isThere = json.open(QIODevice::ReadOnly);
            const QJsonObject played = QJsonDocument::fromJson(json.readAll()).object();
            const bool isRight = isThere && play.code == 0 && play.errors.isEmpty() // no progress bar in a pipe
                && played.value(u"passed"_s).toBool() && played.value(u"speed"_s).toInt() == 30
                && !played.value(u"steps"_s).toArray().isEmpty()
                && !played.value(u"comparison"_s).toObject().value(u"metrics"_s).toArray().isEmpty();
            if (!isRight)
                failed += wrong(play);
            if (play.seconds >= 60)
                failed += "\ntoo long: " + play.name.toUtf8();
        }
        QVERIFY2(failed.isEmpty(), failed.constData());
    }

    void everyOneFindsWhatIsBroken()
    {
        QList<Play> plays;
        for (const Mutation &mutation : mutations)
            plays.append(mutated(mutation, int(plays.size())));
        plays = playAll(plays, 3);
        const auto isFound = [&plays](qsizetype i) { // once on each stream
            const Play &play = plays.at(i);
            return play.code == 1 && play.errors.contains(mutations[i].metric) && play.output.contains("FAILED");
        };
        QByteArray failed;
        for (qsizetype i = 0; i < plays.size(); ++i) {
            const Mutation &mutation = mutations[i];
            qInfo("%-18s %-34s %5.1f s", mutation.incident, mutation.name, plays.at(i).seconds);
            if (!isFound(i) && plays.at(i).code == 0) {
                // A wave of dials is none any more when the machine has much else to do: once more, alone.
                plays[i] = playAll({mutated(mutation, int(i))}, 1).first();
                qInfo("%-18s %-34s %5.1f s, alone", mutation.incident, mutation.name, plays.at(i).seconds);
            }
            if (!isFound(i))
                failed += wrong(plays.at(i));
        }
        QVERIFY2(failed.isEmpty(), failed.constData());
    }

    void everyOneHasAMutation()
    {
        for (const IncidentFile &file : shippedIncidents()) {
            const bool isThere
                = std::any_of(std::begin(mutations), std::end(mutations), [&file](const Mutation &mutation) {
                      return file.name == QLatin1StringView(mutation.incident);
                  });
            QVERIFY2(isThere, qPrintable(file.name));
        }
    }
};

QTEST_GUILESS_MAIN(TestIncidents)
#include "tst_incidents.moc"
