// SPDX-FileCopyrightText: 2026 The Pushlab authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lesson/incidentplayer.h"

#include "lesson/incidentreader.h"

#include <QJsonDocument>
#include <QSignalSpy>
#include <QTest>

using namespace Pushlab;
using namespace Qt::StringLiterals;
using Phase = IncidentPlayer::Phase;

//! A short incident with the real server, proxy and clients.
class TestIncidentPlayer : public QObject
{
    Q_OBJECT

    static Incident shortIncident()
    {
        const auto incident = readIncident(R"({
            "title": "Short", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c", "fix": "f", "lesson": "l",
            "setup": { "clients": { "sse": 3 }, "publish": { "rate": 20 } },
            "steps": [
                { "title": "Open", "text": "t",
                  "question": { "text": "q", "options": ["a", "b"], "answer": 1, "why": "w" },
                  "expect": [ { "metric": "sse.open", "is": "=", "value": 3, "within": "5s" },
                              { "metric": "sse.delivered", "is": ">=", "value": 9, "within": "5s", "clock": "wall" } ] },
                { "title": "Blocking", "text": "t", "note": "a note",
                  "actions": [ { "setup": { "server": { "threading": "thread-per-request" } } }, { "publish": { "rate": 0 } } ],
                  "expect": [ { "metric": "server.poolBusy", "is": "=", "value": 3, "within": "5s" } ] },
                { "title": "Gone", "text": "t",
                  "actions": [ { "clients": { "sse": 0 } } ],
                  "expect": [ { "metric": "server.poolBusy", "over": "step", "is": "=", "value": -3, "within": "5s" } ] }
            ] })");
        return incident ? *incident : Incident();
    }
    static PlayResult play(LabSession &session, const PlayOptions &options)
    {
        IncidentPlayer player(session, shortIncident(), options);
        QSignalSpy finished(&player, &IncidentPlayer::finished);
        player.start();
        return finished.wait(60'000) ? finished.first().first().value<PlayResult>() : PlayResult();
    }

private Q_SLOTS:
    void init() { qputenv("PUSHLAB_SERVER", PUSHLAB_BIN_DIR "/pushlab-server"); }

    void playsToTheEnd()
    {
        LabSession session;
        LabSettings own;
        own.publishRate = 3;
        session.setSettings(own);
        session.setClients(Transport::Sse, 7);
        session.setMishap(Transport::Sse, Mishap::Suspended);
        const LabSettings before = session.settings();
        const PlayResult result = play(session, {.speed = 30});
        QStringList verdicts;
        for (const StepResult &step : result.results) {
            for (const Verdict &verdict : step.verdicts)
                verdicts.append(verdict.text());
        }
        QVERIFY2(result.passed(), qPrintable(result.error + verdicts.join(u'\n')));
        QCOMPARE(result.results.size(), 3);
        QCOMPARE(verdicts.size(), 4);
        QVERIFY(result.results.at(0).verdicts.at(1).got >= 9.0);
        QCOMPARE(result.toJson().value(u"passed").toBool(), true);

        // The session is as it was.
        QCOMPARE(session.state(), LabSession::State::Stopped);
        QCOMPARE(session.settings().publishRate, before.publishRate);
        QCOMPARE(session.settings().server, before.server);
        QCOMPARE(session.settings().speed, before.speed);
        QCOMPARE(session.clients(Transport::Sse), 7);
        QCOMPARE(session.mishap(Transport::Sse), Mishap::Suspended);
        QCOMPARE(session.clients(Transport::LongPoll), 0);
    }

    //! A mishap lasts until the clients are named again; habits are taken up by those who are there.
    void mishapsAndHabits()
    {
        const auto incident = readIncident(R"({
            "title": "Mishap", "severity": "low", "symptom": "s", "assumption": "a", "cause": "c", "fix": "f", "lesson": "l",
            "setup": { "clients": { "webSocket": 3 } },
            "steps": [
                { "title": "Open", "text": "t",
                  "expect": [ { "metric": "server.subscribers.webSocket", "is": "=", "value": 3, "within": "60s" } ] },
                { "title": "Unplugged", "text": "t",
                  "actions": [ { "clients": { "webSocket": { "count": 3, "mishap": "unplugged", "befalls": 2 } } } ],
                  "expect": [ { "metric": "server.subscribers.webSocket", "is": "=", "value": 1, "within": "120s" },
                              { "metric": "webSocket.open", "is": "=", "value": 3, "within": "120s" } ] },
                { "title": "Well, and talking", "text": "t",
                  "actions": [ { "clients": { "webSocket": { "count": 3, "binary-echo": 5000 } } } ],
                  "expect": [ { "metric": "server.subscribers.webSocket", "is": "=", "value": 3, "within": "60s" },
                              { "metric": "webSocket.bytesIn", "over": "step", "is": ">=", "value": 15000, "within": "60s" } ] }
            ] })");
        QVERIFY2(incident, qPrintable(incident ? QString() : incident.error().first().located(u"x"_s)));
        LabSession session;
        IncidentPlayer player(session, *incident, {.speed = 30});
        QSignalSpy marks(&session, &LabSession::markAdded);
        QSignalSpy finished(&player, &IncidentPlayer::finished);
        player.start();
        QVERIFY(finished.wait(60'000));
        const PlayResult result = finished.first().first().value<PlayResult>();
        QVERIFY2(result.passed(), QJsonDocument(result.toJson()).toJson().constData());
        QList<Mark::Kind> kinds;
        for (const auto &mark : std::as_const(marks)) {
            if (const Mark set = mark.first().value<Mark>(); set.kind != Mark::Kind::Note)
                kinds.append(set.kind);
        }
        QCOMPARE(kinds, (QList<Mark::Kind>{Mark::Kind::Fault, Mark::Kind::Fix}));
    }

    //! What is forced wins over the incident, and it ends at the step that fails.
    void forcedSettings()
    {
        LabSession session;
        const PlayResult result = play(session, {.speed = 30, .forced = {{u"threading"_s, u"event-loop"_s}}});
        QVERIFY(!result.passed());
        QCOMPARE(result.error, QString());
        QCOMPARE(result.results.size(), 2);
        QVERIFY(result.results.at(0).passed());
        const Verdict verdict = result.results.at(1).verdicts.at(0);
        QVERIFY(!verdict.held);
        QCOMPARE(verdict.got, 0.0);
        QCOMPARE(verdict.wanted, 3.0);
    }

    void aServerThatDoesNotStart()
    {
        qputenv("PUSHLAB_SERVER", "/there/is/no/server");
        LabSession session;
        const PlayResult result = play(session, {});
        QVERIFY(!result.passed());
        QVERIFY2(result.error.contains(u"/there/is/no/server"), qPrintable(result.error));
    }

    void stepByStep()
    {
        LabSession session;
        IncidentPlayer player(session, shortIncident(), {.speed = 30, .automatic = false});
        QSignalSpy judged(&player, &IncidentPlayer::judged);
        player.start();
        QTRY_COMPARE_WITH_TIMEOUT(player.phase(), Phase::Asking, 15'000);
        QCOMPARE(player.step(), 0);
        player.next(); // not yet
        QCOMPARE(player.phase(), Phase::Asking);
        player.predict(1);
        // The first step only watches: what happens while people think is in its figures.
        const auto delivered = [&session] {
            return session.lastFrame().swarm.transports[size_t(Transport::Sse)].delivered;
        };
        QTRY_VERIFY(delivered() > 50);
        const double before = double(delivered());
        player.act();
        QTRY_COMPARE_WITH_TIMEOUT(player.phase(), Phase::Told, 15'000);
        QCOMPARE(judged.size(), 2);
        QCOMPARE(player.result().results.at(0).prediction, std::optional(1));
        QCOMPARE(player.measured(*metricNamed(u"sse.open"), StepWindow::Over::Run), 3.0);
        QVERIFY(player.measured(*metricNamed(u"sse.delivered"), StepWindow::Over::Step) > before - 10);
        player.next();
        QCOMPARE(player.step(), 1);
        QCOMPARE(player.phase(), Phase::Asking);
        QCOMPARE(session.state(), LabSession::State::Running); // the lab goes on while people think
        player.leave();
        QCOMPARE(session.state(), LabSession::State::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestIncidentPlayer)
#include "tst_incidentplayer.moc"
